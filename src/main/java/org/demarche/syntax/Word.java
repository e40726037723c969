package org.demarche.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.lexicon.LexicalItem;

/**
 * A word of a sentence with its place in the tree. Methods that look for one word return null if there is none. The
 * words of a document are created by a {@link SentenceBuilder} and do not change afterwards.
 */
public final class Word implements LexicalItem {

  /** Hyphens (including the non-breaking hyphen) and other characters that join words like one. */
  private static final String HYPHENS = "-\u2010\u2011\u2013/";
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

  private final int index;
  private final int begin;
  private final int end;
  private final String form;
  private final String lower;
  private final SentenceView sentence;

  /** In lower case. */
  String lemma;
  /** A Penn tag. */
  String pos;
  Word head;
  Relation relation = Relation.OTHER;
  List<Word> children = List.of();
  /** The indices of the first and the last word that depend on this one, itself included. */
  int left;
  int right;
  /** The numbers of this word and of the last one below it, counted from the roots down. */
  int number;
  int lastNumber;

  Word(SentenceView sentence, int index, int begin, int end, String form, String lemma, String pos) {
    this.sentence = sentence;
    this.index = index;
    this.begin = begin;
    this.end = end;
    this.form = form;
    this.lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    this.lemma = Lemmas.usual(lemma, lower, pos);
    this.pos = pos == null ? "" : pos;
    this.left = index;
    this.right = index;
  }

  /** The position of the word in its sentence, from 0. */
  public int index() {
    return index;
  }

  public int begin() {
    return begin;
  }

  public int end() {
    return end;
  }

  public Span span() {
    return new Span(begin, end);
  }

  @Override
  public String form() {
    return form;
  }

  @Override
  public String lower() {
    return lower;
  }

  @Override
  public String lemma() {
    return lemma;
  }

  @Override
  public String pos() {
    return pos;
  }

  public SentenceView sentence() {
    return sentence;
  }

  /** The word that this one depends on; null for a root, and in a sentence without dependencies. */
  public Word head() {
    return head;
  }

  public Relation relation() {
    return relation;
  }

  public boolean is(Relation... relations) {
    for (Relation wanted : relations) {
      if (relation == wanted) {
        return true;
      }
    }
    return false;
  }

  public boolean hasLemma(String... lemmas) {
    for (String wanted : lemmas) {
      if (lemma.equals(wanted)) {
        return true;
      }
    }
    return false;
  }

  /** The words that depend on this one, in text order. */
  public List<Word> children() {
    AnalysisInterruptedException.check();
    return Collections.unmodifiableList(children);
  }

  /** The words that depend on this one in one of the relations, in text order. */
  public List<Word> children(Relation... relations) {
    AnalysisInterruptedException.check();
    List<Word> found = null;
    for (Word child : children) {
      if (child.is(relations)) {
        found = found == null ? new ArrayList<>(2) : found;
        found.add(child);
      }
    }
    return found == null ? List.of() : found;
  }

  /** The first word that depends on this one in one of the relations, or null. */
  public Word child(Relation... relations) {
    AnalysisInterruptedException.check();
    for (Word child : children) {
      if (child.is(relations)) {
        return child;
      }
    }
    return null;
  }

  /** The first word of this one's subtree, which includes the word itself. */
  public Word first() {
    return sentence.words().get(left);
  }

  /** The last word of this one's subtree, which includes the word itself. */
  public Word last() {
    return sentence.words().get(right);
  }

  /** From the first to the last word of this one's subtree, which includes the word itself. */
  public Span subtree() {
    return new Span(first().begin, last().end);
  }

  /** Whether this word equals another or depends on it, directly or not. */
  public boolean isUnder(Word other) {
    return other != null && other.number <= number && number <= other.lastNumber && other.sentence == sentence;
  }

  /** The first of the coordinated words; this one if it is the first, or alone. */
  public Word firstConjunct() {
    Word word = this;
    for (int most = sentence.words().size(); most > 0 && word.relation == Relation.CONJUNCT && word.head != null;
        most--) {
      word = word.head;
    }
    return word;
  }

  /** The word before this one in the sentence, or null. */
  public Word previous() {
    return index == 0 ? null : sentence.words().get(index - 1);
  }

  /** The word after this one in the sentence, or null. */
  public Word next() {
    return index + 1 == sentence.words().size() ? null : sentence.words().get(index + 1);
  }

  public boolean isVerb() {
    return pos.startsWith("VB") || pos.equals("MD");
  }

  public boolean isNoun() {
    return pos.startsWith("NN");
  }

  /** Whether this is part of a proper name. */
  public boolean isName() {
    return pos.startsWith("NNP");
  }

  public boolean isPronoun() {
    return pos.equals("PRP") || pos.equals("PRP$") || pos.startsWith("WP");
  }

  public boolean isAdjective() {
    return pos.startsWith("JJ");
  }

  public boolean isNumber() {
    return pos.equals("CD");
  }

  /**
   * Whether this is a noun or name in the plural, by its tag: <em>talks, Syrians</em>. Pronouns and coordinated nouns
   * are plural as phrases; see {@link NounPhrase#isPlural}.
   */
  public boolean isPlural() {
    return pos.equals("NNS") || pos.equals("NNPS");
  }

  /**
   * Whether this form has a tense or is a modal, so that it makes its clause finite: <em>met, meets, were, has,
   * will</em>; not <em>(to) meet, meeting, been</em>. For a clause, use {@link Clause#isFinite}, which also
   * considers the auxiliaries.
   */
  public boolean isFinite() {
    return switch (pos) {
      case "VBD", "VBP", "VBZ", "MD" -> true;
      default -> false;
    };
  }

  /**
   * Whether this joins the words around it into one: a hyphen, the short dash that printers put between names (<em>the
   * Moscow–Beijing axis</em>), or a slash. The long dash is punctuation between clauses.
   */
  public boolean isHyphen() {
    return form.length() == 1 && HYPHENS.indexOf(form.charAt(0)) >= 0;
  }

  /**
   * Whether this, before a noun, makes the phrase definite: <em>the</em>, a demonstrative (<em>this, those</em>),
   * <em>both</em>, or a possessive (<em>its</em>, and the <em>'s</em> of <em>Iran's</em>).
   */
  public boolean isDefiniteDeterminer() {
    return pos.equals("PRP$") || pos.equals("POS") || pos.equals("WP$") || DEFINITE.contains(lower);
  }

  /** The text of consecutive words, with a single blank for any white space between two of them. */
  public static String text(List<Word> words) {
    StringBuilder text = new StringBuilder();
    int end = words.isEmpty() ? 0 : words.get(0).begin;
    for (Word word : words) {
      text.append(word.begin > end ? " " : "").append(word.form);
      end = word.end;
    }
    return text.toString();
  }

  /** Whether this is punctuation: it has neither a letter nor a digit. */
  public boolean isPunctuation() {
    for (int i = 0; i < form.length();) {
      int c = form.codePointAt(i);
      if (Character.isLetterOrDigit(c) || c == '$' || c == '%') {
        return false;
      }
      i += Character.charCount(c);
    }
    return true;
  }

  /** The form with its part of speech and relation, for messages and tests. */
  @Override
  public String toString() {
    return form + "/" + pos + "/" + relation + (head == null ? "" : "(" + head.form + ")");
  }
}
