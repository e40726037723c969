package org.demarche.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.demarche.type.Dateline;

/**
 * A document as sentences of words, read once from DKPro's Sentence, Token (with POS and Lemma) and Dependency. What is
 * missing in the CAS is missing here: no sentences, no parts of speech (the empty string). A sentence that has parts of
 * speech but no dependencies gets an approximate tree. Tokens outside all
 * sentences, without length, or inside a token before them are left out; a dependency that would close a circle, or give a
 * word a second head, is left out too.
 */
public final class DocumentView {

  private final String text;
  private final List<SentenceView> sentences;
  private final boolean hasTokens;

  private DocumentView(String text, List<SentenceView> sentences, boolean hasTokens) {
    this.text = text;
    this.sentences = sentences;
    this.hasTokens = hasTokens;
  }

  /** Reads a view; a document without text gives no sentences. */
  public static DocumentView of(JCas jcas) {
    String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
    List<Span> inert = new ArrayList<>();
    jcas.select(Dateline.class).forEach(a -> inert.add(Span.of(a)));
    jcas.select(Div.class).filter(DocumentView::isBoilerplate).forEach(a -> inert.add(Span.of(a)));
    inert.sort(Comparator.comparingInt(Span::begin));
    List<Paragraph> paragraphs = jcas.select(Paragraph.class).asList();

    List<SentenceView> sentences = new ArrayList<>();
    int paragraph = -1;
    int inertFrom = 0;
    int end = 0;
    for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
      Span span = Span.of(sentence);
      if (span.length() <= 0 || span.begin() < end) {
        continue;
      }
      end = span.end();
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).getBegin() <= span.begin()) {
        paragraph++;
      }
      while (inertFrom < inert.size() && inert.get(inertFrom).end() <= span.begin()) {
        inertFrom++;
      }
      boolean touches = inertFrom < inert.size() && inert.get(inertFrom).begin() <= span.begin();
      boolean isInert = touches && inert.get(inertFrom).end() >= span.end();
      if (touches && !isInert) {
        span = new Span(inert.get(inertFrom).end(), span.end());
      }
      sentences.add(new SentenceView(sentences.size(), span, Math.max(0, paragraph), isInert));
    }
    Word[] words = WordReader.read(jcas, sentences);
    addTrees(jcas, sentences, words);
    return new DocumentView(text, List.copyOf(sentences), sentences.stream().anyMatch(sentence -> !sentence.words().isEmpty()));
  }

  /** The text of the document. */
  public String text() {
    return text;
  }

  /** The text of a span. */
  public String text(Span span) {
    return text.substring(span.begin(), span.end());
  }

  /** The sentences in the order of the text, those that are {@linkplain SentenceView#isInert() inert} included. */
  public List<SentenceView> sentences() {
    return sentences;
  }

  /** Whether the CAS has tokens in sentences; without them there is nothing to analyse. */
  public boolean hasTokens() {
    return hasTokens;
  }

  /** The sentence at an offset, or null where there is none. */
  public SentenceView sentenceAt(int offset) {
    int i = Collections.binarySearch(sentences, null, (sentence, key) -> {
      Span span = sentence.span();
      return span.end() <= offset ? -1 : span.begin() > offset ? 1 : 0;
    });
    return i < 0 ? null : sentences.get(i);
  }

  /** The word at an offset, or null where there is none. */
  public Word wordAt(int offset) {
    SentenceView sentence = sentenceAt(offset);
    return sentence == null ? null : sentence.wordAt(offset);
  }

  /** The head of a span that lies in one sentence (see {@link SentenceView#headOf}), or null where there is no word. */
  public Word headOf(Span span) {
    SentenceView sentence = sentenceAt(span.begin());
    return sentence == null ? null : sentence.headOf(span);
  }

  private static boolean isBoilerplate(Div div) {
    return "byline".equals(div.getDivType()) || "boilerplate".equals(div.getDivType());
  }

  private static void addTrees(JCas jcas, List<SentenceView> sentences, Word[] words) {
    for (Dependency dependency : jcas.getAnnotationIndex(Dependency.class)) {
      Word dependent = word(words, dependency.getDependent());
      Word governor = word(words, dependency.getGovernor());
      if (dependent == null || governor == null || dependent.sentence() != governor.sentence()
          || dependent.head != null || dependent.relation == Relation.ROOT) {
        continue;
      }
      dependent.sentence().setParsed();
      if (dependent == governor) {
        dependent.relation = Relation.ROOT;
      } else if (!governor.isUnder(dependent)) {
        dependent.head = governor;
        dependent.relation = Relation.of(dependency.getDependencyType());
      }
    }
    for (SentenceView sentence : sentences) {
      if (sentence.isParsed()) {
        attachParts(sentence);
      } else {
        ShallowParser.parse(sentence);
      }
      if (sentence.isParsed()) {
        TreeNormalizer.normalize(sentence);
      }
    }
  }

  /** Puts the parts of tokens that the parser took for one word below the main one. */
  private static void attachParts(SentenceView sentence) {
    for (Word word : sentence.words()) {
      if (word.main != null && word.head == null) {
        word.head = word.main;
        word.relation = word.pos().equals("POS") ? Relation.CASE : word.isPunctuation() ? Relation.PUNCTUATION
            : word.pos().equals("RB") ? Relation.NEGATION : word.isVerb() ? Relation.AUXILIARY : Relation.OTHER;
      }
    }
  }

  /** The word of a token, or of several words in it the main one. */
  private static Word word(Word[] words, Token token) {
    if (token == null || token.getBegin() < 0 || token.getBegin() >= words.length) {
      return null;
    }
    Word word = words[token.getBegin()];
    return word != null && word.end() <= token.getEnd() ? word : null;
  }
}
