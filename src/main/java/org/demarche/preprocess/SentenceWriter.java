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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.demarche.preprocess.decoder.ParsedWord;

/** Writes the parse of a sentence as DKPro types. */
final class SentenceWriter {

  private final JCas jcas;
  private final CoarseTags coarseTags;
  private final Map<String, TagType> types = new HashMap<>();
  /** The values that were written, each once, as a long document has a million. */
  private final Map<String, String> values = new HashMap<>();

  /** What DKPro makes of a tag. */
  private record TagType(Type type, String coarseValue) {
  }

  SentenceWriter(JCas jcas, CoarseTags coarseTags) {
    this.jcas = jcas;
    this.coarseTags = coarseTags;
  }

  /** @param parsed what was found for each word */
  void write(List<RawToken> words, ParsedWord[] parsed) {
    new Sentence(jcas, words.get(0).begin(), words.get(words.size() - 1).end()).addToIndexes();
    Token[] tokens = new Token[parsed.length];
    for (int i = 0; i < parsed.length; i++) {
      tokens[i] = token(words.get(i), parsed[i]);
    }
    for (int i = 0; i < parsed.length; i++) {
      dependency(tokens, i, parsed[i]).addToIndexes();
    }
    names(words, parsed);
  }

  private Token token(RawToken word, ParsedWord parsed) {
    Token token = new Token(jcas, word.begin(), word.end());
    String tag = tag(word, parsed);
    TagType type = types.computeIfAbsent(tag,
        t -> new TagType(jcas.getTypeSystem().getType(coarseTags.typeName(t)), coarseTags.value(t)));
    POS pos = (POS) jcas.getCas().createAnnotation(type.type, word.begin(), word.end());
    pos.setPosValue(tag);
    pos.setCoarseValue(type.coarseValue);
    pos.addToIndexes();
    Lemma lemma = new Lemma(jcas, word.begin(), word.end());
    lemma.setValue(once(lemma(word, parsed)));
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

  private String once(String value) {
    return values.computeIfAbsent(value, Function.identity());
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
  private String tag(RawToken word, ParsedWord parsed) {
    return switch (jcas.getDocumentText().charAt(word.begin())) {
      case '“' -> "``";
      case '”' -> "''";
      default -> parsed.tag();
    };
  }

  /**
   * NLP4J writes every lemma in lower case, and codes for figures and marks. Names, the pronoun I, figures and marks
   * keep their form.
   */
  private static String lemma(RawToken word, ParsedWord parsed) {
    String form = word.form();
    if (form.equals("I") || parsed.tag().startsWith("NNP")) {
      return form;
    }
    boolean letters = form.chars().anyMatch(Character::isLetter) && form.chars().noneMatch(Character::isDigit);
    return letters && !parsed.lemma().startsWith("#") ? parsed.lemma() : form.toLowerCase(Locale.ROOT);
  }

  private Dependency dependency(Token[] tokens, int word, ParsedWord parsed) {
    Token dependent = tokens[word];
    boolean root = parsed.head() == 0;
    Dependency dependency = root ? new ROOT(jcas, dependent.getBegin(), dependent.getEnd())
        : new Dependency(jcas, dependent.getBegin(), dependent.getEnd());
    dependency.setGovernor(root ? dependent : tokens[parsed.head() - 1]);
    dependency.setDependent(dependent);
    dependency.setDependencyType(root ? "root" : parsed.label());
    dependency.setFlavor(DependencyFlavor.BASIC);
    return dependency;
  }

  /**
   * Names are tagged B-, I- and L- (first, inner, last word) or U- (only word); an incomplete sequence is not a name.
   */
  private void names(List<RawToken> words, ParsedWord[] parsed) {
    int begin = 0;
    String open = "";
    for (int i = 0; i < parsed.length; i++) {
      String tag = parsed[i].name();
      boolean outside = tag.length() < 3;
      char position = outside ? 'O' : tag.charAt(0);
      String value = outside ? "" : tag.substring(2);
      if (position == 'B' || position == 'U') {
        begin = i;
        open = value;
      }
      if (outside || !value.equals(open)) {
        open = "";
      } else if (position == 'L' || position == 'U') {
        NamedEntity name = new NamedEntity(jcas, words.get(begin).begin(), words.get(i).end());
        name.setValue(once(value));
        name.addToIndexes();
        open = "";
      }
    }
  }
}
