package org.demarche.testing;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.Resource;
import org.apache.uima.resource.Session;
import org.apache.uima.resource.impl.Session_impl;
import org.demarche.entity.EntityTables;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.syntax.reading.DocumentReader;

/** Documents for tests whose analysis is written by hand. */
public final class TreeBuilder {

  private static final DocumentReader READER = new DocumentReader(EntityTables.read(EntityTables.BUILT_IN).calendar());

  /** Where engines keep the tables that all layers read, which take a hundred times as long as a sentence. */
  private static final Session SHARED = new Session_impl();

  /** Stands for the lemma of a token that has none. */
  private static final String NO_LEMMA = "_";

  /** Begins a token that stands right behind the one before it, without a blank. */
  private static final String JOINED = "~";

  /** Begins a sentence that stands in a new paragraph. */
  private static final String PARAGRAPH = "¶";

  private static final Pattern WORD = Pattern.compile("(.+?)(?:\\((.+)\\))?/([^/]+?)(?:/([^/>]+)(?:>(.+))?)?");

  private TreeBuilder() {
  }

  /**
   * A document of sentences with their trees, one line each: {@code Rivera/NNP/nsubj>met met/VBD/root Sato/NNP/dobj>met
   * ./.}
   *
   * <p>A word is its form, its Penn tag, and its relation to the head that stands behind the angle; a root has no head,
   * and a word without a relation has no place in the tree. Of several words of the head's form the nearest is meant,
   * unless a number tells which word of the sentence it is, from 1: {@code the/DT/det>talks#5}. Lemmas are made from
   * the built-in tables; where those do not have one, it stands in parentheses: {@code Satos(Sato)/NNPS/nsubj>met}.
   * Between words there is a blank, but none before one that begins with a tilde: {@code Yes/UH/root ~,/,/punct>Yes}. A
   * sentence that begins with {@code ¶} begins a new paragraph.
   */
  public static JCas sentences(String... sentences) {
    return document(Arrays.stream(sentences)
        .map(sentence -> (sentence.startsWith(PARAGRAPH) ? PARAGRAPH : "") + lines(withoutMark(sentence)))
        .toArray(String[]::new));
  }

  /** The view of a document that {@link #sentences} makes. */
  public static DocumentView view(String... sentences) {
    return view(sentences(sentences));
  }

  /** The view of a document. */
  public static DocumentView view(JCas jcas) {
    return READER.read(jcas);
  }

  /** The first word of a form in a document. */
  public static Word word(DocumentView document, String form) {
    return document.sentences().stream().flatMap(sentence -> sentence.words().stream())
        .filter(word -> word.form().equals(form)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no word " + form));
  }

  /** Runs an engine on a document. */
  public static JCas run(JCas jcas, Class<? extends AnalysisComponent> engine, Object... parameters) {
    try {
      UimaContextAdmin context = UIMAFramework.newUimaContext(UIMAFramework.getLogger(),
          UIMAFramework.newDefaultResourceManager(), UIMAFramework.newConfigurationManager());
      context.setSession(SHARED);
      AnalysisEngine made = UIMAFramework.produceAnalysisEngine(
          AnalysisEngineFactory.createEngineDescription(engine, parameters),
          Map.of(Resource.PARAM_UIMA_CONTEXT, context));
      made.process(jcas);
      made.destroy();
      return jcas;
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The annotations of a type in the order of the text, a line each, as {@link ExampleFile}s have them but without
   * offsets: {@code found(jcas, "HedgeCue category strength")} gives {@code HedgeCue "may" category=EPISTEMIC
   * strength=0.5}.
   *
   * @param typeAndKeys
   *          the short name of the type, then what to show of each: features, and in capitals roles of arguments; roles
   *          without arguments are left out
   */
  public static List<String> found(JCas jcas, String typeAndKeys) {
    List<String> keys = List.of(typeAndKeys.split(" "));
    List<String> lines = new ArrayList<>();
    for (Annotation annotation : Example.annotations(jcas, keys.get(0))) {
      StringBuilder line = new StringBuilder(keys.get(0) + " \"" + annotation.getCoveredText() + "\"");
      for (String key : keys.subList(1, keys.size())) {
        String value = Example.value(annotation, key);
        if (!value.isEmpty()) {
          line.append(' ').append(key).append('=').append(value);
        }
      }
      lines.add(line.toString());
    }
    return lines;
  }

  /** Adds a named entity over the first occurrence of some words. */
  public static JCas name(JCas jcas, String words, String label) {
    int begin = jcas.getDocumentText().indexOf(words);
    NamedEntity entity = new NamedEntity(jcas, begin, begin + words.length());
    entity.setValue(label);
    entity.addToIndexes();
    return jcas;
  }

  private static String lines(String sentence) {
    List<MatchResult> words = Arrays.stream(sentence.strip().split("\\s+")).map(TreeBuilder::match).toList();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      MatchResult word = words.get(i);
      lines.append(word.group(1)).append(' ').append(word.group(2) == null ? NO_LEMMA : word.group(2)).append(' ')
          .append(word.group(3));
      if (word.group(4) != null) {
        int head = word.group(5) == null ? 0 : number(words, i, word.group(5));
        lines.append(' ').append(head).append(' ').append(word.group(4));
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static MatchResult match(String word) {
    Matcher matcher = WORD.matcher(word);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("expected form/TAG/relation>head but found " + word);
    }
    return matcher.toMatchResult();
  }

  /** The number of a head, which is given by its form or number. */
  private static int number(List<MatchResult> words, int of, String head) {
    int mark = head.lastIndexOf('#');
    if (mark > 0) {
      return Integer.parseInt(head.substring(mark + 1));
    }
    return IntStream.range(0, words.size()).filter(i -> i != of && unjoined(words.get(i).group(1)).equals(head)).boxed()
        .min(Comparator.comparingInt(i -> Math.abs(i - of)))
        .orElseThrow(() -> new IllegalArgumentException("no word " + head)) + 1;
  }

  /**
   * A document of sentences, each a text of one line a token: form, lemma, part of speech, number of the head (from 1;
   * 0 for the root) and label, separated by blanks. A token of a form alone has no analysis, one of three parts no
   * place in the tree.
   */
  public static JCas document(String... sentences) {
    try {
      StringBuilder text = new StringBuilder();
      for (String sentence : sentences) {
        String before = sentence.startsWith(PARAGRAPH) ? "\n\n" : " ";
        for (String line : withoutMark(sentence).split("\n")) {
          String form = line.strip().split(" ")[0];
          text.append(isJoined(form) || text.length() == 0 ? "" : before).append(unjoined(form));
          before = " ";
        }
      }
      JCas jcas = JCasFactory.createText(text.toString(), "en");
      int offset = -1;
      for (String sentence : sentences) {
        int begin = offset + (sentence.startsWith(PARAGRAPH) ? 2 : 1);
        offset = add(jcas, withoutMark(sentence).split("\n"), begin);
      }
      return jcas;
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withoutMark(String sentence) {
    return (sentence.startsWith(PARAGRAPH) ? sentence.substring(1) : sentence).strip();
  }

  private static boolean isJoined(String form) {
    return form.startsWith(JOINED) && form.length() > 1;
  }

  private static String unjoined(String form) {
    return isJoined(form) ? form.substring(1) : form;
  }

  private static int add(JCas jcas, String[] lines, int begin) {
    List<Token> tokens = new ArrayList<>();
    int offset = begin;
    for (String line : lines) {
      String[] parts = line.strip().split(" ");
      int first = isJoined(parts[0]) ? offset - 1 : offset;
      Token token = new Token(jcas, first, first + unjoined(parts[0]).length());
      offset = token.getEnd() + 1;
      if (parts.length > 1) {
        if (!parts[1].equals(NO_LEMMA)) {
          Lemma lemma = new Lemma(jcas, token.getBegin(), token.getEnd());
          lemma.setValue(parts[1]);
          lemma.addToIndexes();
          token.setLemma(lemma);
        }
        POS pos = new POS(jcas, token.getBegin(), token.getEnd());
        pos.setPosValue(parts[2]);
        pos.addToIndexes();
        token.setPos(pos);
      }
      token.addToIndexes();
      tokens.add(token);
    }
    for (int i = 0; i < lines.length; i++) {
      String[] parts = lines[i].strip().split(" ");
      if (parts.length == 5) {
        int head = Integer.parseInt(parts[3]);
        Token dependent = tokens.get(i);
        Dependency dependency = new Dependency(jcas, dependent.getBegin(), dependent.getEnd());
        dependency.setDependent(dependent);
        dependency.setGovernor(head == 0 ? dependent : tokens.get(head - 1));
        dependency.setDependencyType(parts[4]);
        dependency.addToIndexes();
      }
    }
    new Sentence(jcas, begin, offset - 1).addToIndexes();
    return offset - 1;
  }
}
