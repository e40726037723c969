package org.demarche.syntax.reading;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.Arrays;
import java.util.Set;
import org.apache.uima.cas.text.AnnotationIndex;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.fallback.Tags;
import org.demarche.type.Dateline;

/**
 * Everything a {@link DocumentView} is made from, copied out of a CAS. Equal analyses yield equal views; an analysis
 * holds no reference to the CAS.
 *
 * @param text
 *          the document text, empty if there is none
 * @param sentences
 *          begin and end of each, one after the other; likewise for the other spans
 * @param inert
 *          datelines, bylines and boilerplate
 * @param headlines
 *          divisions of type {@code headline}
 * @param forms
 *          of the tokens as they are to be read, null where that is their text
 * @param lemmas
 *          of the tokens, null if a token has none
 * @param tags
 *          parts of speech of the tokens, the empty string if a token has none
 * @param dependencies
 *          begin and end of the dependent and of the governor of each; -1 if there is none
 * @param labels
 *          of the dependencies
 */
record Analysis(String text, int[] sentences, int[] paragraphs, int[] inert, int[] headlines, int[] tokens,
    String[] forms, String[] lemmas, String[] tags, int[] dependencies, String[] labels) {

  static Analysis of(JCas jcas) {
    String text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText();
    AnnotationIndex<Token> tokenIndex = jcas.getAnnotationIndex(Token.class);
    int[] tokens = new int[2 * tokenIndex.size()];
    String[] forms = new String[tokens.length / 2];
    String[] lemmas = new String[tokens.length / 2];
    String[] tags = new String[tokens.length / 2];
    int n = 0;
    for (Token token : tokenIndex) {
      tokens[2 * n] = token.getBegin();
      tokens[2 * n + 1] = token.getEnd();
      forms[n] = token.getForm() == null ? null : token.getForm().getValue();
      lemmas[n] = token.getLemmaValue();
      tags[n++] = tag(token.getPos());
    }
    AnnotationIndex<Dependency> dependencyIndex = jcas.getAnnotationIndex(Dependency.class);
    int[] dependencies = new int[4 * dependencyIndex.size()];
    String[] labels = new String[dependencies.length / 4];
    n = 0;
    for (Dependency dependency : dependencyIndex) {
      put(dependency.getDependent(), dependencies, 4 * n);
      put(dependency.getGovernor(), dependencies, 4 * n + 2);
      labels[n++] = dependency.getDependencyType();
    }
    return new Analysis(text, spans(jcas.getAnnotationIndex(Sentence.class)),
        spans(jcas.getAnnotationIndex(Paragraph.class)), inert(jcas), divisions(jcas, Set.of("headline")), tokens,
        forms, lemmas, tags, dependencies, labels);
  }

  /** The tag if it is Penn or universal, else the coarse one from the tagger's mapping, else none. */
  private static String tag(POS pos) {
    if (pos == null) {
      return "";
    }
    String tag = pos.getPosValue();
    // Of two words in a token (NOUN+PART) the first one counts.
    int plus = tag == null ? -1 : tag.indexOf('+');
    tag = plus > 0 ? tag.substring(0, plus) : tag;
    if (tag != null && (Tags.isPenn(tag) || Tags.isUniversal(tag))) {
      return tag;
    }
    String coarse = pos.getCoarseValue();
    return coarse != null && Tags.isUniversal(coarse) ? coarse : "";
  }

  private static void put(Annotation annotation, int[] spans, int at) {
    spans[at] = annotation == null ? -1 : annotation.getBegin();
    spans[at + 1] = annotation == null ? -1 : annotation.getEnd();
  }

  private static int[] spans(AnnotationIndex<? extends Annotation> index) {
    int[] spans = new int[2 * index.size()];
    int n = 0;
    for (Annotation annotation : index) {
      put(annotation, spans, n);
      n += 2;
    }
    return spans;
  }

  private static int[] inert(JCas jcas) {
    int[] datelines = spans(jcas.getAnnotationIndex(Dateline.class));
    int[] divisions = divisions(jcas, Set.of("byline", "boilerplate"));
    int[] inert = Arrays.copyOf(datelines, datelines.length + divisions.length);
    System.arraycopy(divisions, 0, inert, datelines.length, divisions.length);
    return inert;
  }

  private static int[] divisions(JCas jcas, Set<String> types) {
    int[] divisions = new int[2 * jcas.getAnnotationIndex(Div.class).size()];
    int n = 0;
    for (Div div : jcas.getAnnotationIndex(Div.class)) {
      if (div.getDivType() != null && types.contains(div.getDivType())) {
        put(div, divisions, n);
        n += 2;
      }
    }
    return Arrays.copyOf(divisions, n);
  }

  /** Whether two analyses have equal contents. */
  boolean isLike(Analysis other) {
    return text.equals(other.text) && Arrays.equals(sentences, other.sentences)
        && Arrays.equals(paragraphs, other.paragraphs) && Arrays.equals(inert, other.inert)
        && Arrays.equals(headlines, other.headlines) && Arrays.equals(forms, other.forms)
        && Arrays.equals(tokens, other.tokens) && Arrays.equals(dependencies, other.dependencies)
        && Arrays.equals(lemmas, other.lemmas) && Arrays.equals(tags, other.tags)
        && Arrays.equals(labels, other.labels);
  }
}
