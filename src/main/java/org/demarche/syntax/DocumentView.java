package org.demarche.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.JCas;

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
    return of(Analysis.of(jcas));
  }

  static DocumentView of(Analysis analysis) {
    List<SentenceView> sentences = sentences(analysis);
    addHeads(analysis, WordReader.read(analysis, sentences));
    boolean hasTokens = false;
    for (SentenceView sentence : sentences) {
      hasTokens |= !sentence.words().isEmpty();
      if (sentence.isParsed()) {
        attachParts(sentence);
      } else {
        ShallowParser.parse(sentence);
      }
      if (sentence.isParsed()) {
        TreeNormalizer.normalize(sentence);
      }
    }
    return new DocumentView(analysis.text(), Collections.unmodifiableList(sentences), hasTokens);
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

  private static List<SentenceView> sentences(Analysis analysis) {
    List<Span> inert = spans(analysis.inert());
    inert.sort(Comparator.comparingInt(Span::begin));
    List<Span> paragraphs = analysis.paragraphs().length == 0 ? blocks(analysis.text()) : spans(analysis.paragraphs());
    List<SentenceView> sentences = new ArrayList<>();
    int paragraph = -1;
    int inertFrom = 0;
    int end = 0;
    for (Span span : joined(analysis.text(), spans(analysis.sentences()))) {
      if (span.length() <= 0 || span.begin() < end || span.end() > analysis.text().length()) {
        continue;
      }
      end = span.end();
      while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).begin() <= span.begin()) {
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
    return sentences;
  }

  /** The parts of a text between blank lines: its paragraphs, where nobody has marked them. */
  private static List<Span> blocks(String text) {
    List<Span> blocks = new ArrayList<>();
    int begin = 0;
    boolean isBlank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && isBlank) {
        blocks.add(new Span(begin, i));
        begin = i + 1;
      }
      isBlank = c == '\n' || isBlank && Character.isWhitespace(c);
    }
    blocks.add(new Span(begin, text.length()));
    return blocks;
  }

  /** Sentences, with those that a splitter has cut behind a title made whole again: <em>Mr. | Sato left</em>. */
  private static List<Span> joined(String text, List<Span> sentences) {
    List<Span> joined = new ArrayList<>(sentences.size());
    for (Span sentence : sentences) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      boolean continues = last != null && last.end() <= sentence.begin() && sentence.begin() - last.end() <= 2
          && last.end() <= text.length() && TokenSplitter.endsInTitle(text, last.begin(), last.end())
          && text.substring(last.end(), sentence.begin()).matches("[ \u00A0]*\\n?");
      if (continues) {
        joined.set(joined.size() - 1, new Span(last.begin(), sentence.end()));
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  private static List<Span> spans(int[] offsets) {
    List<Span> spans = new ArrayList<>(offsets.length / 2);
    for (int i = 0; i < offsets.length; i += 2) {
      spans.add(new Span(offsets[i], offsets[i + 1]));
    }
    return spans;
  }

  private static void addHeads(Analysis analysis, Word[] words) {
    int[] spans = analysis.dependencies();
    int[] above = new int[words.length];
    for (int i = 0; i < spans.length; i += 4) {
      Word dependent = word(words, spans[i], spans[i + 1]);
      Word governor = word(words, spans[i + 2], spans[i + 3]);
      if (dependent == null || governor == null || dependent.sentence() != governor.sentence()
          || dependent.head != null || dependent.relation == Relation.ROOT) {
        continue;
      }
      dependent.sentence().setParsed();
      if (dependent == governor) {
        dependent.relation = Relation.ROOT;
      } else if (top(above, governor) != dependent.begin()) {
        above[dependent.begin()] = governor.begin() + 1;
        dependent.head = governor;
        dependent.relation = Relation.of(analysis.labels()[i / 4]);
      }
    }
  }

  /** Puts the parts of tokens that the parser took for one word below the main one. */
  private static void attachParts(SentenceView sentence) {
    for (Word word : sentence.words()) {
      if (word.main != null && word.head == null) {
        word.head = word.main;
        word.relation = word.pos().equals("POS") ? Relation.CASE : word.isPunctuation() ? Relation.PUNCTUATION
            : word.pos().equals("RB") ? Relation.NEGATION : word.isVerb() && word.index() > word.main.index()
            ? Relation.AUXILIARY : word.index() < word.main.index() ? Relation.COMPOUND : Relation.OTHER;
      }
    }
  }

  /**
   * The offset of the word at the top of the tree that a word is in.
   *
   * @param above
   *          for each offset one more than that of a word above in the tree, 0 at the top; ways are made shorter on the way
   */
  private static int top(int[] above, Word word) {
    int at = word.begin();
    while (above[at] > 0) {
      int next = above[at] - 1;
      if (above[next] > 0) {
        above[at] = above[next];
      }
      at = next;
    }
    return at;
  }

  /** The word of a token, or of several words in it the main one. */
  private static Word word(Word[] words, int begin, int end) {
    if (begin < 0 || begin >= words.length) {
      return null;
    }
    Word word = words[begin];
    return word != null && (word.end() <= end || word.end() == end + 1 && word.form().endsWith(".")) ? word : null;
  }
}
