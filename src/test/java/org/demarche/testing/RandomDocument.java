package org.demarche.testing;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.LowLevelTypeSystem;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.ArgumentLink;

/** Documents that no pipeline would make, or hardly: the same for the same seed. */
public final class RandomDocument {

  private static final List<String> ODD = List.of("\u0001", "\u0000", "\uD800", "\uDC00", "\u202E", "\u200F",
      "\uFEFF", "\u00AD",
      "\u00A0", "\u2028", "\u0085", "e\u0301", "\u0301", "\uD83D\uDE00", "\uD83C\uDDE9\uD83C\uDDF4", "\uFFFE", "<b>",
          "&amp;",
      "</p>", "|", "会谈", "İ", "ß", "ﬁ", "K",
      "$5", "%", "-", "--", "—", "...", "…", "U.S.", "I.", "'s", "’s", "n't",
          "@", "#",
      "http://example.org/a?b=c", "1,000", "50%", "(", ")", "[", "]", "{", "}");
  private static final String QUOTES = "\"'`´“”„‟‘’‚‛"
      + "«»‹›「」『』〝〞〟＂＇❛❜❝❞⹂";
  private static final List<String> TAGS = List.of("NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP",
      "VBZ", "MD", "IN",
      "TO", "DT", "JJ", "JJR", "CD", "RB", "RP", "CC", "PRP", "PRP$", "POS", "WP", "WDT", "WRB", "WP$", "EX", "PDT",
          "UH", "FW",
      ",", ".", ":", "``", "''", "-LRB-", "HYPH", "$", "", "XX", "PROPN");
  private static final List<String> LABELS = List.of("root", "nsubj", "nsubjpass", "dobj", "prep", "pobj", "pcomp",
      "ccomp",
      "xcomp", "advcl", "conj", "cc", "appos", "compound", "nmod", "amod", "poss", "case", "cop", "aux", "auxpass",
          "neg", "mark",
      "det", "punct", "relcl", "acl", "agent", "attr", "acomp", "oprd", "dative", "advmod", "npadvmod", "prt",
          "nummod", "meta",
      "nsubj:pass", "obl", "obl:tmod", "nmod:poss", "flat", "fixed", "parataxis", "dep", "", "no-such-label", "NSUBJ");
  private static final List<String> NAMES = List.of("PERSON", "ORG", "GPE", "LOC", "NORP", "DATE", "TIME", "FAC",
      "CARDINAL",
      "EVENT", "LOCATION", "ORGANIZATION", "", "X");
  private static final List<String> OURS = List.of("Dateline", "Actor", "SpeakerRole", "Source", "StatementCue",
      "Statement",
      "DiplomaticEvent", "NegotiationVenue", "HedgeCue", "HedgedStatement");

  private static final List<String> READ = List.of("ner.type.NamedEntity", "segmentation.type.Token",
      "segmentation.type.Sentence", "segmentation.type.Paragraph", "segmentation.type.Div",
      "syntax.type.dependency.Dependency", "coref.type.CoreferenceLink");

  private final List<String> phrases;
  private final Random random;

  /**
   * A maker of documents.
   *
   * @param phrases
   *          what texts are put together from
   */
  public RandomDocument(List<String> phrases, long seed) {
    this.phrases = phrases;
    this.random = new Random(seed);
  }

  /**
   * A text of up to so many pieces: phrases whole, cut or in another order, odd characters, quotation marks, breaks.
   */
  public String text(int most) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(most + 1);
    for (int i = 0; i < pieces; i++) {
      String phrase = one(phrases);
      switch (random.nextInt(14)) {
        case 0 -> text.append(one(ODD));
        case 1 -> text.append(QUOTES.charAt(random.nextInt(QUOTES.length())));
        case 2 -> text.append(phrase.toUpperCase(Locale.ROOT));
        case 3 -> text.append(shuffled(phrase));
        case 4 -> text.append(phrase, 0, random.nextInt(phrase.length() + 1));
        case 5 -> text.append(phrase.replace(' ', '\u00A0'));
        case 6 -> text.append('“').append(phrase).append(chance(2) ? "”" : "");
        default -> text.append(phrase);
      }
      text.append(switch (random.nextInt(12)) {
        case 0 -> "\n";
        case 1 -> "\r\n\r\n";
        case 2 -> "";
        case 3 -> ", ";
        case 4 -> "\n\n";
        default -> " ";
      });
    }
    return text.toString();
  }

  /** Fills an empty CAS with a text, and with an analysis that may have every fault. */
  public void into(JCas jcas, int most) {
    String text = text(most);
    jcas.setDocumentText(text);
    if (chance(2)) {
      jcas.setDocumentLanguage(one(List.of("en", "de", "x-unspecified")));
    }
    boolean wild = chance(3);
    List<Token> tokens = tokens(jcas, text, wild);
    sentences(jcas, tokens, text.length(), wild);
    dependencies(jcas, tokens, wild);
    names(jcas, tokens);
    if (chance(3)) {
      foreign(jcas, tokens);
    }
    if (chance(4)) {
      strays(jcas);
    }
  }

  /** Annotations of types that the engines read, and that begin or end where there is no text. */
  private void strays(JCas jcas) {
    int length = jcas.getDocumentText().length();
    for (int i = random.nextInt(5); i >= 0; i--) {
      String type = chance(2) ? "org.demarche.type." + one(OURS) : "de.tudarmstadt.ukp.dkpro.core.api." + one(READ);
      int begin = random.nextInt(length + 20) - 10;
      int end = chance(2) ? begin - 1 - random.nextInt(9) : length + 1 + random.nextInt(99);
      Annotation stray = (Annotation) jcas.getCas().createAnnotation(jcas.getTypeSystem().getType(type), begin, end);
      Feature value = stray.getType().getFeatureByBaseName("value");
      if (value != null) {
        stray.setStringValue(value, one(NAMES));
      }
      stray.addToIndexes();
    }
  }

  private List<Token> tokens(JCas jcas, String text, boolean wild) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = begin;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > begin && !(wild && chance(20))) {
        tokens.add(token(jcas, begin, end, text));
      }
      if (wild && chance(20)) {
        int from = random.nextInt(text.length() + 1);
        tokens.add(token(jcas, from, Math.min(text.length(), from + random.nextInt(12)), text));
      }
      begin = end + 1;
    }
    return tokens;
  }

  private Token token(JCas jcas, int begin, int end, String text) {
    Token token = new Token(jcas, begin, end);
    if (!chance(15)) {
      POS pos = new POS(jcas, begin, end);
      pos.setPosValue(chance(20) ? null : one(TAGS));
      pos.addToIndexes();
      token.setPos(pos);
    }
    if (!chance(15)) {
      Lemma lemma = new Lemma(jcas, begin, end);
      lemma.setValue(chance(20) ? null : chance(20) ? one(List.of("", "#crd#", " ", "be", "say", "meet"))
          : text.substring(begin, end).toLowerCase(Locale.ROOT));
      lemma.addToIndexes();
      token.setLemma(lemma);
    }
    if (!chance(60)) {
      token.addToIndexes();
    }
    return token;
  }

  private void sentences(JCas jcas, List<Token> tokens, int length, boolean wild) {
    for (int i = 0; i < tokens.size();) {
      int last = Math.min(tokens.size() - 1, i + random.nextInt(40));
      int begin = tokens.get(i).getBegin();
      int end = Math.max(begin, tokens.get(last).getEnd());
      if (!(wild && chance(10))) {
        new Sentence(jcas, begin, end).addToIndexes();
      }
      if (wild && chance(6)) {
        annotation(jcas, "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence", length).addToIndexes();
      }
      if (chance(5)) {
        new Paragraph(jcas, begin, end).addToIndexes();
      }
      if (chance(15)) {
        Div div = new Div(jcas, begin, chance(2) ? end : begin);
        div.setDivType(one(List.of("byline", "boilerplate", "title")));
        div.addToIndexes();
      }
      i = last + 1;
    }
  }

  private void dependencies(JCas jcas, List<Token> tokens, boolean wild) {
    if (chance(6)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      int head = wild && chance(5) ? random.nextInt(tokens.size())
          : Math.max(0, Math.min(tokens.size() - 1, i + random.nextInt(9) - 4));
      Dependency dependency = new Dependency(jcas, tokens.get(i).getBegin(), tokens.get(i).getEnd());
      dependency.setDependent(wild && chance(30) ? null : tokens.get(i));
      dependency.setGovernor(wild && chance(30) ? null : tokens.get(head));
      dependency.setDependencyType(chance(30) ? null : one(LABELS));
      if (!chance(25)) {
        dependency.addToIndexes();
      }
    }
  }

  private void names(JCas jcas, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (chance(6)) {
        Token last = tokens.get(Math.min(tokens.size() - 1, i + random.nextInt(4)));
        NamedEntity name = new NamedEntity(jcas, tokens.get(i).getBegin(), Math.max(tokens.get(i).getBegin(),
            last.getEnd()));
        name.setValue(chance(10) ? null : one(NAMES));
        name.addToIndexes();
      }
    }
    if (chance(6) && tokens.size() > 1) {
      CoreferenceLink first = link(jcas, one(tokens));
      CoreferenceLink second = link(jcas, one(tokens));
      first.setNext(chance(10) ? first : second);
      CoreferenceChain chain = new CoreferenceChain(jcas);
      chain.setFirst(chance(10) ? null : first);
      chain.addToIndexes();
    }
  }

  private static CoreferenceLink link(JCas jcas, Token token) {
    CoreferenceLink link = new CoreferenceLink(jcas, token.getBegin(), token.getEnd());
    link.addToIndexes();
    return link;
  }

  /** Annotations of our types by somebody else, with any of their features missing. */
  private void foreign(JCas jcas, List<Token> tokens) {
    List<Annotation> made = new ArrayList<>();
    for (String type : OURS) {
      for (int i = chance(2) ? 0 : random.nextInt(4); i > 0; i--) {
        made.add(annotation(jcas, "org.demarche.type." + type, jcas.getDocumentText().length()));
      }
    }
    for (Annotation annotation : made) {
      for (Feature feature : annotation.getType().getFeatures()) {
        fill(jcas, annotation, feature, made);
      }
      if (!chance(10)) {
        annotation.addToIndexes();
      }
    }
  }

  private void fill(JCas jcas, Annotation annotation, Feature feature, List<Annotation> targets) {
    Type range = feature.getRange();
    if (!feature.getDomain().getName().startsWith("org.demarche.") || chance(2)) {
      return;
    }
    LowLevelTypeSystem types = jcas.getLowLevelCas().ll_getTypeSystem();
    String[] allowed = types.ll_getStringSet(types.ll_getCodeForType(range));
    if (feature.getShortName().equals("arguments")) {
      FSArray<ArgumentLink> links = new FSArray<>(jcas, random.nextInt(4));
      for (int i = 0; i < links.size(); i++) {
        ArgumentLink link = new ArgumentLink(jcas);
        link.setRole(chance(6) ? null : one(List.of("ROLE", "HOLDER", "ACTOR", "SOURCE", "CUE", "TARGET", "PARTY",
            "VENUE",
            "HEDGE", "STATEMENT", "EVENT", "WITHIN", "HOST", "TIME", "NONE")));
        link.setTarget(chance(6) ? null : one(targets));
        links.set(i, chance(10) ? null : link);
      }
      annotation.setFeatureValue(feature, links);
    } else if (allowed != null && allowed.length > 0) {
      annotation.setFeatureValueFromString(feature, allowed[random.nextInt(allowed.length)]);
    } else if (range.getName().equals("uima.cas.String")) {
      annotation.setStringValue(feature, chance(4) ? "" : chance(4) ? one(ODD) : one(phrases));
    } else if (range.getName().equals("uima.cas.Boolean")) {
      annotation.setBooleanValue(feature, random.nextBoolean());
    } else if (range.getName().equals("uima.cas.Double")) {
      annotation.setDoubleValue(feature, one(List.of(0.0, 0.5, 1.0, -3.0, Double.NaN)));
    }
  }

  private Annotation annotation(JCas jcas, String type, int length) {
    int begin = random.nextInt(length + 1);
    int end = Math.min(length, begin + random.nextInt(60));
    return (Annotation) jcas.getCas().createAnnotation(jcas.getTypeSystem().getType(type), begin, end);
  }

  private String shuffled(String phrase) {
    List<String> words = new ArrayList<>(List.of(phrase.split(" ")));
    java.util.Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
