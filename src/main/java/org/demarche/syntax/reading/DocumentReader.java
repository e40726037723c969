package org.demarche.syntax.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.Calendar;
import org.demarche.lexicon.LexiconReader;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.syntax.fallback.Abbreviations;
import org.demarche.syntax.fallback.ShallowParser;
import org.demarche.syntax.fallback.TagCompletion;
import org.demarche.syntax.fallback.TokenSplitter;
import org.demarche.syntax.fallback.Vocabulary;
import org.demarche.syntax.repair.Attachments;
import org.demarche.syntax.repair.TreeRepair;

/**
 * Reads a document from DKPro's Sentence, Token (with POS and Lemma) and Dependency. The fallback analysis supplies
 * parts of speech, lemmas or dependencies for sentences that lack them; trees of other schemes are normalised, and
 * parse errors repaired. Tokens outside all sentences, of zero length, or inside an earlier token are ignored; so is a
 * dependency that would close a cycle or give a word a second head. A verb whose head stands in another part of a
 * sentence that is split is a root. Immutable and thread-safe.
 */
public final class DocumentReader {

  private static final String TABLES = "classpath:/org/demarche/syntax/en";

  private final TokenSplitter splitter;
  private final Abbreviations abbreviations;
  private final SentenceSpans spans;
  private final TagCompletion tags;
  private final ShallowParser parser;
  private final TreeRepair repair;

  /** A reader with the built-in tables, which are read here, and a calendar. */
  public DocumentReader(Calendar calendar) {
    Vocabulary vocabulary = Vocabulary.read(TABLES, calendar);
    abbreviations = vocabulary.abbreviations();
    spans = new SentenceSpans(abbreviations);
    splitter = new TokenSplitter(vocabulary);
    tags = new TagCompletion(vocabulary);
    parser = new ShallowParser(vocabulary);
    repair = new TreeRepair(vocabulary.lists(), vocabulary.times(),
        new Attachments(LexiconReader.in(TABLES, "attachments.tsv")));
  }

  /** The view of a document in its current state; a document without text has no sentences. */
  public DocumentView read(JCas jcas) {
    return read(Analysis.of(jcas));
  }

  DocumentView read(Analysis analysis) {
    List<SentenceBuilder> sentences = sentences(analysis);
    WordReader reader = WordReader.read(analysis, sentences, splitter, abbreviations);
    sentences.forEach(tags::complete);
    addHeads(analysis, reader.words(), sentences);
    reader.parts().forEach(part -> attach(part, sentences));
    List<SentenceView> views = new ArrayList<>(sentences.size());
    for (SentenceBuilder sentence : sentences) {
      if (!sentence.isParsed()) {
        parser.parse(sentence);
      }
      if (sentence.isParsed()) {
        repair.apply(sentence);
      }
      views.add(sentence.build());
    }
    return new DocumentView(analysis.text(), views);
  }

  private List<SentenceBuilder> sentences(Analysis analysis) {
    List<Span> inert = spans(analysis.inert());
    inert.sort(Comparator.comparingInt(Span::begin));
    List<Span> paragraphs = analysis.paragraphs().length == 0 ? blocks(analysis.text()) : spans(analysis.paragraphs());
    List<Span> headlines = spans(analysis.headlines());
    List<SentenceBuilder> sentences = new ArrayList<>();
    int paragraph = -1;
    int inertFrom = 0;
    int headlineFrom = 0;
    for (Span span : spans.of(analysis.text(), spans(analysis.sentences()), headlines)) {
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
      SentenceBuilder sentence = new SentenceBuilder(sentences.size(), span, Math.max(0, paragraph), isInert);
      while (headlineFrom < headlines.size() && headlines.get(headlineFrom).end() <= span.begin()) {
        headlineFrom++;
      }
      if (headlineFrom < headlines.size() && headlines.get(headlineFrom).begin() <= span.begin()) {
        sentence.setHeadline();
      }
      sentences.add(sentence);
    }
    return sentences;
  }

  /** The parts of a text between blank lines, used as paragraphs if none are annotated. */
  private static List<Span> blocks(String text) {
    List<Span> blocks = new ArrayList<>();
    int begin = 0;
    boolean isBlank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && (isBlank || LineBreaks.endsSignature(text, i))) {
        blocks.add(new Span(begin, i));
        begin = i + 1;
      }
      isBlank = c == '\n' || isBlank && Character.isWhitespace(c);
    }
    blocks.add(new Span(begin, text.length()));
    return blocks;
  }

  private static List<Span> spans(int[] offsets) {
    List<Span> spans = new ArrayList<>(offsets.length / 2);
    for (int i = 0; i < offsets.length; i += 2) {
      spans.add(new Span(offsets[i], offsets[i + 1]));
    }
    return spans;
  }

  private static void addHeads(Analysis analysis, Word[] words, List<SentenceBuilder> sentences) {
    int[] spans = analysis.dependencies();
    int[] above = new int[words.length];
    for (int i = 0; i < spans.length; i += 4) {
      Word dependent = word(words, spans[i], spans[i + 1]);
      Word governor = word(words, spans[i + 2], spans[i + 3]);
      if (dependent == null || governor == null || dependent.head() != null || dependent.is(Relation.ROOT)) {
        continue;
      }
      SentenceBuilder sentence = sentences.get(dependent.sentence().index());
      sentence.setParsed();
      boolean isCut = dependent.sentence() != governor.sentence();
      if (isCut && !dependent.isVerb()) {
        continue;
      }
      if (isCut || dependent == governor) {
        sentence.setRelation(dependent, Relation.ROOT);
      } else if (top(above, governor) != dependent.begin()) {
        above[dependent.begin()] = governor.begin() + 1;
        sentence.attach(dependent, governor, Relation.of(analysis.labels()[i / 4]));
      }
    }
  }

  /** Attaches the parts of a token that the parser took for one word below the main one. */
  private static void attach(WordReader.Part part, List<SentenceBuilder> sentences) {
    Word word = part.word();
    SentenceBuilder sentence = sentences.get(word.sentence().index());
    if (sentence.isParsed() && word.head() == null) {
      Relation relation = word.pos().equals("POS") ? Relation.CASE : word.isPunctuation() ? Relation.PUNCTUATION
          : word.pos().equals("RB") ? Relation.NEGATION : word.isVerb() && word.index() > part.main().index()
          ? Relation.AUXILIARY : word.index() < part.main().index() ? Relation.COMPOUND : Relation.OTHER;
      sentence.attach(word, part.main(), relation);
    }
  }

  /**
   * The offset of the root of a word's tree.
   *
   * @param above
   *          for each offset, one more than that of a word above it in the tree, 0 at the root; with path compression
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

  /** The word of a token; if the token holds several words, the main one. */
  private static Word word(Word[] words, int begin, int end) {
    if (begin < 0 || begin >= words.length) {
      return null;
    }
    Word word = words[begin];
    return word != null && (word.end() <= end || word.end() == end + 1 && word.form().endsWith(".")) ? word : null;
  }
}
