package org.demarche.testing;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Documents for tests whose analysis is written by hand, so that rules can be tested in milliseconds and on the very tree
 * that they are for:
 *
 * <pre>
 * JCas jcas = TreeBuilder.trees("Oslo/NNP/3/nsubj may/MD/3/aux sign/VB/0/root ././3/punct");
 * TreeBuilder.run(jcas, HedgeAnnotator.class);
 * assertThat(TreeBuilder.found(jcas, "HedgeCue category strength"))
 *     .containsExactly("HedgeCue \"may\" category=EPISTEMIC strength=0.5");
 * </pre>
 */
public final class TreeBuilder {

  /** What the notation says of one token; lemma, tag and label may be null. */
  private record Node(String form, String lemma, String tag, int head, String label, String name) {
  }

  private TreeBuilder() {
  }

  /**
   * A document of sentences in short notation: tokens separated by blanks, each <em>form/TAG/head/label</em>, with the
   * number of the head (from 1; 0 for the root). The lemma is the form in lower case, unless it is given as in
   * <em>met=meet/VBD/0/root</em>. A fifth part is the label of a name: <em>Oslo/NNP/2/nsubj/LOC</em>; equal ones side by side are
   * one name. A token of a form alone has no analysis, one with a tag alone no place in the tree.
   */
  public static JCas trees(String... sentences) {
    List<List<Node>> nodes = new ArrayList<>();
    for (String sentence : sentences) {
      List<Node> tokens = new ArrayList<>();
      for (String token : sentence.strip().split("\\s+")) {
        String[] parts = token.split("/", -1);
        int equals = parts[0].indexOf('=', 1);
        String form = equals < 0 ? parts[0] : parts[0].substring(0, equals);
        String lemma = equals < 0 ? form.toLowerCase(Locale.ROOT) : parts[0].substring(equals + 1);
        boolean isInTree = parts.length > 3;
        tokens.add(new Node(form, parts.length > 1 ? lemma : null, parts.length > 1 ? parts[1] : null,
            isInTree ? Integer.parseInt(parts[2]) : 0, isInTree ? parts[3] : null, parts.length > 4 ? parts[4] : null));
      }
      nodes.add(tokens);
    }
    return build(nodes);
  }

  /**
   * A document of sentences, each a text of one line a token: form, lemma, part of speech, number of the head (from 1; 0 for
   * the root) and label, separated by blanks. A token of a form alone has no analysis, one of three parts no place in the
   * tree.
   */
  public static JCas document(String... sentences) {
    List<List<Node>> nodes = new ArrayList<>();
    for (String sentence : sentences) {
      List<Node> tokens = new ArrayList<>();
      for (String line : sentence.strip().split("\n")) {
        String[] parts = line.strip().split(" ");
        boolean isInTree = parts.length == 5;
        tokens.add(new Node(parts[0], parts.length > 1 ? parts[1] : null, parts.length > 1 ? parts[2] : null,
            isInTree ? Integer.parseInt(parts[3]) : 0, isInTree ? parts[4] : null, null));
      }
      nodes.add(tokens);
    }
    return build(nodes);
  }

  /** Runs an engine on a document. */
  public static JCas run(JCas jcas, Class<? extends AnalysisComponent> engine, Object... parameters) {
    try {
      AnalysisEngine made = AnalysisEngineFactory.createEngine(engine, parameters);
      made.process(jcas);
      made.destroy();
      return jcas;
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The annotations of a type in the order of the text, a line each, as {@link ExampleFile}s have them but without offsets.
   *
   * @param typeAndKeys
   *          the short name of the type, then what to show of each: features, and in capitals roles of arguments; roles without
   *          arguments are left out
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

  private static JCas build(List<List<Node>> sentences) {
    try {
      StringBuilder text = new StringBuilder();
      sentences.forEach(sentence -> sentence.forEach(node -> text.append(node.form).append(' ')));
      JCas jcas = JCasFactory.createText(text.toString().strip(), "en");
      int offset = 0;
      for (List<Node> sentence : sentences) {
        offset = add(jcas, sentence, offset) + 1;
      }
      return jcas;
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds a sentence; gives its end. */
  private static int add(JCas jcas, List<Node> nodes, int begin) {
    List<Token> tokens = new ArrayList<>();
    int offset = begin;
    for (Node node : nodes) {
      Token token = new Token(jcas, offset, offset + node.form.length());
      offset = token.getEnd() + 1;
      if (node.lemma != null) {
        Lemma lemma = new Lemma(jcas, token.getBegin(), token.getEnd());
        lemma.setValue(node.lemma);
        lemma.addToIndexes();
        token.setLemma(lemma);
        POS pos = new POS(jcas, token.getBegin(), token.getEnd());
        pos.setPosValue(node.tag);
        pos.addToIndexes();
        token.setPos(pos);
      }
      token.addToIndexes();
      tokens.add(token);
    }
    for (int i = 0; i < nodes.size(); i++) {
      addDependency(jcas, nodes.get(i), i, tokens);
      addName(jcas, nodes, i, tokens);
    }
    new Sentence(jcas, begin, offset - 1).addToIndexes();
    return offset - 1;
  }

  private static void addDependency(JCas jcas, Node node, int at, List<Token> tokens) {
    if (node.label != null) {
      Token dependent = tokens.get(at);
      Dependency dependency = new Dependency(jcas, dependent.getBegin(), dependent.getEnd());
      dependency.setDependent(dependent);
      dependency.setGovernor(node.head == 0 ? dependent : tokens.get(node.head - 1));
      dependency.setDependencyType(node.label);
      dependency.addToIndexes();
    }
  }

  private static void addName(JCas jcas, List<Node> nodes, int first, List<Token> tokens) {
    String name = nodes.get(first).name;
    if (name == null || first > 0 && name.equals(nodes.get(first - 1).name)) {
      return;
    }
    int last = first;
    while (last + 1 < nodes.size() && name.equals(nodes.get(last + 1).name)) {
      last++;
    }
    NamedEntity entity = new NamedEntity(jcas, tokens.get(first).getBegin(), tokens.get(last).getEnd());
    entity.setValue(name);
    entity.addToIndexes();
  }
}
