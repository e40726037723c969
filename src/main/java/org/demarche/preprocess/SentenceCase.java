package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.entity.KnownNames;
import org.demarche.entity.NamedActor;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.lexicon.PlainWord;

/**
 * Rewrites the words of sentences in capitals or in title case as a sentence has them, so that tagger, parser and
 * layers read <em>Kenya to Sign Lake Treaty</em> like <em>Kenya to sign lake treaty</em>.
 *
 * <p>A word keeps its capital where it is part of a known name, where the document writes it so elsewhere, and where it
 * is no word that NLP4J's tagger knows by any tag but that of a name; a title keeps it before a name (<em>President
 * Rao</em>). The first word has one anyway.
 */
final class SentenceCase {

  private static final int SHORTEST = 3;
  private static final Set<String> GRAMMAR = Set.of("IN", "DT", "CC", "TO", "PRP", "PRP$", "WDT", "WP", "WRB", "MD",
      "RP", "POS", "EX", "PDT");

  /** How the words of a sentence are written. */
  private enum Style {
    SENTENCE, TITLE, CAPITALS
  }

  private final TaggingWords lexicon;
  private final KnownNames names;
  private final WordTags tags;

  /**
   * @param lexicon
   *          words that keep their capitals in titles
   * @param names
   *          names that keep their capitals
   * @param tags
   *          the tags that words in small letters may have; names have none
   */
  SentenceCase(TaggingWords lexicon, KnownNames names, WordTags tags) {
    this.lexicon = lexicon;
    this.names = names;
    this.tags = tags;
  }

  /**
   * The sentences of a document, those in capitals or title case rewritten.
   *
   * @param headlines
   *          the offsets at which sentences of headlines begin, which are in title case also without a verb
   */
  List<List<RawToken>> apply(List<List<RawToken>> sentences, Set<Integer> headlines) {
    List<Style> styles = new ArrayList<>(sentences.size());
    boolean any = false;
    for (List<RawToken> sentence : sentences) {
      Style style = style(sentence, headlines.contains(sentence.get(0).begin()));
      styles.add(style);
      any |= style != Style.SENTENCE;
    }
    if (!any) {
      return sentences;
    }
    CaseEvidence evidence = new CaseEvidence();
    for (int i = 0; i < sentences.size(); i++) {
      if (styles.get(i) == Style.SENTENCE) {
        evidence.add(sentences.get(i));
      }
    }
    List<List<RawToken>> rewritten = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      List<RawToken> sentence = sentences.get(i);
      rewritten.add(styles.get(i) == Style.SENTENCE ? sentence
          : rewrite(sentence, styles.get(i) == Style.CAPITALS, evidence));
    }
    return rewritten;
  }

  /**
   * In title case all words but those of grammar have capitals, at least two of them are no names, and there is a verb
   * or a final mark: names of bodies and offices have capitals anyway.
   */
  private Style style(List<RawToken> sentence, boolean headline) {
    int words = 0;
    int common = 0;
    boolean verb = headline;
    boolean small = false;
    for (RawToken word : sentence) {
      String form = word.form();
      if (!Character.isLetter(form.codePointAt(0))) {
        continue;
      }
      words++;
      String lower = lower(form);
      List<String> known = tags.of(lower);
      boolean grammar = !known.isEmpty() && GRAMMAR.contains(known.get(0));
      if (word.startsLower() && words > 1 && !grammar && form.length() > 2) {
        return Style.SENTENCE;
      }
      small |= !isCapitals(form);
      boolean content = words > 1 && word.startsUpper() && !grammar && !known.isEmpty()
          && !known.get(0).equals("NNP");
      common += content ? 1 : 0;
      verb |= content && known.get(0).startsWith("V") && !known.get(0).equals("VBN");
    }
    verb |= Sentences.isFinal(sentence.get(sentence.size() - 1).form());
    if (words < SHORTEST || common == 0) {
      return Style.SENTENCE;
    }
    boolean enough = verb && (common > 1 || headline && words < 6);
    return !small ? Style.CAPITALS : enough ? Style.TITLE : Style.SENTENCE;
  }

  private List<RawToken> rewrite(List<RawToken> sentence, boolean capitals, CaseEvidence evidence) {
    BitSet known = known(sentence, false);
    BitSet ordinary = capitals ? known(sentence, true) : known;
    RawToken[] rewritten = sentence.toArray(new RawToken[0]);
    boolean name = false;
    boolean title = false;
    for (int i = rewritten.length - 1; i >= 0; i--) {
      RawToken word = rewritten[i];
      if (!word.startsUpper()) {
        name &= word.form().equals(".");
        title = false;
        continue;
      }
      String lower = lower(word.form());
      boolean isTitle = isBeforeName(lower, name, title) && !evidence.isSmall(lower);
      boolean kept = known.get(i) || isTitle || isName(word.form(), lower, capitals, evidence);
      String form = !capitals ? kept ? word.form() : small(word.form(), capitals)
          : !kept ? small(word.form(), capitals)
          : known.get(i) && !ordinary.get(i) || isDotted(lower) ? word.form() : proper(lower, evidence);
      rewritten[i] = new RawToken(form, word.begin(), word.end());
      name = kept;
      title = isTitle;
    }
    for (int i = 0; i < rewritten.length; i++) {
      RawToken word = rewritten[i];
      if (Character.isLetter(word.form().codePointAt(0))) {
        if (sentence.get(i).startsUpper() && word.startsLower()) {
          rewritten[i] = new RawToken(capital(word.form()), word.begin(), word.end());
        }
        break;
      }
    }
    return List.of(rewritten);
  }

  /** The words of known names. */
  private BitSet known(List<RawToken> sentence, boolean lowered) {
    List<PlainWord> items = sentence.stream().map(word -> {
      String lower = lower(word.form());
      return new PlainWord(lowered && lower.length() > 1 ? capital(lower) : word.form(), lower);
    }).toList();
    BitSet known = new BitSet();
    for (Match<NamedActor> match : names.in(items)) {
      known.set(match.begin(), match.end());
    }
    return known;
  }

  private boolean isName(String form, String lower, boolean capitals, CaseEvidence evidence) {
    if (evidence.isLarge(lower)) {
      return true;
    }
    boolean acronym = !capitals && form.length() > 1 && form.indexOf('-') < 0 && isCapitals(form);
    if (acronym || isDotted(lower) || lower.equals("i") || lower.equals("us") && capitals) {
      return true;
    }
    return !evidence.isSmall(lower) && isUnknown(lower);
  }

  /** Whether NLP4J does not know the word, or none of its parts between hyphens. */
  private boolean isUnknown(String lower) {
    if (tags.has(lower) || tags.has(american(lower))) {
      return false;
    }
    int hyphen = lower.indexOf('-');
    return hyphen <= 0 || hyphen + 1 == lower.length()
        || isUnknown(lower.substring(0, hyphen)) && isUnknown(lower.substring(hyphen + 1));
  }

  private boolean isBeforeName(String lower, boolean name, boolean title) {
    if (!name) {
      return false;
    }
    List<String> known = tags.of(lower);
    return known.contains("NNP") && known.get(0).equals("NNP") || title && lexicon.is(TaggingWords.Kind.RANK, lower);
  }

  /** NLP4J's words are American: <em>recognises</em> is known as <em>recognizes</em>. */
  private static String american(String lower) {
    return lower.replace("is", "iz").replace("our", "or").replace("ence", "ense").replace("ll", "l")
        .replaceAll("tre$", "ter");
  }

  private static boolean isDotted(String lower) {
    return lower.length() > 2 && lower.charAt(1) == '.' && lower.indexOf('-') < 0;
  }

  /** Small letters, but for the parts between hyphens that are names. */
  private String small(String form, boolean capitals) {
    int hyphen = form.indexOf('-');
    if (hyphen <= 0 || hyphen + 1 == form.length()) {
      return lower(form);
    }
    String first = form.substring(0, hyphen);
    String rest = form.substring(hyphen + 1);
    boolean acronym = first.length() > 1 && isCapitals(first) && (!capitals || lower(first).equals("us"));
    boolean name = acronym || isUnknown(lower(first)) || isDotted(lower(first));
    return (name ? first : lower(first)) + "-" + small(rest, capitals);
  }

  /** A name in capitals as the document writes it elsewhere, or each of its parts with one capital. */
  private static String proper(String lower, CaseEvidence evidence) {
    if (evidence.form(lower) != null) {
      return evidence.form(lower);
    }
    StringBuilder proper = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      boolean begins = i == 0 || "-'".indexOf(lower.charAt(i - 1)) >= 0 && i + 1 < lower.length();
      proper.append(begins ? Character.toUpperCase(lower.charAt(i)) : lower.charAt(i));
    }
    return proper.toString();
  }

  private static boolean isCapitals(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT));
  }

  private static String capital(String lower) {
    return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
  }

  static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
