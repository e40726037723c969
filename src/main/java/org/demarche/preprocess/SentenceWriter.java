package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.TokenForm;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.DependencyFlavor;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;

/** Writes NLP4J's results for a sentence as DKPro types. */
final class SentenceWriter {

  private final JCas jcas;
  private final CoarseTags coarseTags;
  private final Map<String, Type> types = new HashMap<>();

  SentenceWriter(JCas jcas, CoarseTags coarseTags) {
    this.jcas = jcas;
    this.coarseTags = coarseTags;
  }

  /** @param nodes the root and then one node for each word */
  void write(List<RawToken> words, NLPNode[] nodes) {
    new Sentence(jcas, words.get(0).begin(), words.get(words.size() - 1).end()).addToIndexes();
    Token[] tokens = new Token[nodes.length];
    for (int i = 1; i < nodes.length; i++) {
      tokens[i] = token(words.get(i - 1), nodes[i]);
    }
    for (int i = 1; i < nodes.length; i++) {
      dependency(tokens, nodes[i]).addToIndexes();
    }
    names(words, nodes);
  }

  private Token token(RawToken word, NLPNode node) {
    Token token = new Token(jcas, word.begin(), word.end());
    String tag = tag(word, node);
    Type type = types.computeIfAbsent(tag, t -> jcas.getTypeSystem().getType(coarseTags.typeName(t)));
    POS pos = (POS) jcas.getCas().createAnnotation(type, word.begin(), word.end());
    pos.setPosValue(tag);
    pos.setCoarseValue(coarseTags.value(tag));
    pos.addToIndexes();
    Lemma lemma = new Lemma(jcas, word.begin(), word.end());
    lemma.setValue(lemma(word, node));
    lemma.addToIndexes();
    if (isRewritten(word)) {
      TokenForm form = new TokenForm(jcas, word.begin(), word.end());
      form.setValue(word.form());
      form.addToIndexes();
      token.setForm(form);
    }
    token.setPos(pos);
    token.setLemma(lemma);
    token.addToIndexes();
    return token;
  }

  /** Whether a word has other letters than in the text, or the text has invisible characters or a line break in it. */
  private boolean isRewritten(RawToken word) {
    String text = jcas.getDocumentText();
    String form = word.form();
    if (form.length() != word.end() - word.begin()) {
      return Character.isLetter(form.codePointAt(0)) && Character.isLetter(text.codePointAt(word.begin()));
    }
    for (int i = 0; i < form.length(); i++) {
      char c = text.charAt(word.begin() + i);
      if (c != form.charAt(i) && Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  /** The shape of a curly quotation mark shows whether it opens or closes. */
  private String tag(RawToken word, NLPNode node) {
    return switch (jcas.getDocumentText().charAt(word.begin())) {
      case '“' -> "``";
      case '”' -> "''";
      default -> node.getPartOfSpeechTag();
    };
  }

  /**
   * NLP4J writes every lemma in lower case, and codes for figures and marks. Names, the pronoun I, figures and marks
   * keep their form.
   */
  private static String lemma(RawToken word, NLPNode node) {
    String form = word.form();
    String tag = node.getPartOfSpeechTag();
    if (form.equals("I") || tag != null && tag.startsWith("NNP")) {
      return form;
    }
    boolean letters = form.chars().anyMatch(Character::isLetter) && form.chars().noneMatch(Character::isDigit);
    return letters && !node.getLemma().startsWith("#") ? node.getLemma() : form.toLowerCase(Locale.ROOT);
  }

  private Dependency dependency(Token[] tokens, NLPNode node) {
    Token dependent = tokens[node.getID()];
    NLPNode head = node.getDependencyHead();
    boolean root = head == null || head.getID() == 0;
    Dependency dependency = root ? new ROOT(jcas, dependent.getBegin(), dependent.getEnd())
        : new Dependency(jcas, dependent.getBegin(), dependent.getEnd());
    dependency.setGovernor(root ? dependent : tokens[head.getID()]);
    dependency.setDependent(dependent);
    dependency.setDependencyType(root ? "root" : node.getDependencyLabel());
    dependency.setFlavor(DependencyFlavor.BASIC);
    return dependency;
  }

  /**
   * Names are tagged B-, I- and L- (first, inner, last word) or U- (only word); an incomplete sequence is not a name.
   */
  private void names(List<RawToken> words, NLPNode[] nodes) {
    int begin = 0;
    String open = "";
    for (int i = 1; i < nodes.length; i++) {
      String tag = nodes[i].getNamedEntityTag();
      boolean outside = tag == null || tag.length() < 3;
      char position = outside ? 'O' : tag.charAt(0);
      String value = outside ? "" : tag.substring(2);
      if (position == 'B' || position == 'U') {
        begin = i;
        open = value;
      }
      if (outside || !value.equals(open)) {
        open = "";
      } else if (position == 'L' || position == 'U') {
        NamedEntity name = new NamedEntity(jcas, words.get(begin - 1).begin(), words.get(i - 1).end());
        name.setValue(value);
        name.addToIndexes();
        open = "";
      }
    }
  }
}
