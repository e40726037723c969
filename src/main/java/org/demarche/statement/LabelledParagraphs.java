package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds paragraphs and headlines in which a colon separates the speaker from the words, outside transcripts. */
final class LabelledParagraphs {

  /** The maximum number of words in a speaker label. */
  private static final int LABEL = 5;

  /** The minimum number of characters in a turn. */
  private static final int TURN = 3;

  private final PhraseMatcher<String> noSpeakers;
  private final AnonymousSources anonymous;

  private LabelledParagraphs(PhraseMatcher<String> noSpeakers, AnonymousSources anonymous) {
    this.noSpeakers = noSpeakers;
    this.anonymous = anonymous;
  }

  static LabelledParagraphs read(TableFolder folder, AnonymousSources anonymous) {
    PhraseMatcher.Builder<String> builder = PhraseMatcher.builder();
    LexiconReader.read(folder.table("labels.tsv"), "id phrase example",
        row -> builder.add(row.text("phrase"), row.id()));
    return new LabelledParagraphs(builder.build(), anonymous);
  }

  /** The turns of a document: <em>PESKOV: We are ready.</em> */
  List<Attribution> attributions(DocumentView view) {
    List<Attribution> found = new ArrayList<>();
    List<Span> paragraphs = Quotations.paragraphs(view);
    int p = -1;
    SentenceView before = null;
    for (SentenceView sentence : view.sentences()) {
      boolean isFirst = before == null || before.paragraph() != sentence.paragraph();
      before = sentence;
      if (!isFirst) {
        continue;
      }
      p++;
      Word colon = sentence.isInert() ? null : colon(sentence, p == 0);
      Span content = colon == null ? null : content(view, colon, paragraphs.get(p));
      if (content != null && isSaid(view.text(content), colon)) {
        Word last = speaker(colon);
        Speaker speaker = new Speaker(new Span(sentence.words().get(0).begin(), last.end()), last);
        found.add(new Attribution(CueWords.mark(colon), speaker, content, ReportingConstruction.TURN));
      }
    }
    return found;
  }

  /** The last word of the speaker before a colon: in <em>Silva to the council: …</em> it is <em>Silva</em>. */
  private static Word speaker(Word colon) {
    List<Word> words = colon.sentence().words();
    for (int i = 1; i < colon.index(); i++) {
      if (isAddress(words.get(i))) {
        return words.get(i - 1);
      }
    }
    return colon.previous();
  }

  /** Whether a word introduces the place or the people that somebody speaks at or to. */
  private static boolean isAddress(Word word) {
    return word.pos().equals("IN") || word.pos().equals("TO");
  }

  /** Whether what follows a colon can be speech; figures and lists of names cannot. */
  private static boolean isSaid(String content, Word colon) {
    boolean isFigure = content.codePoints().noneMatch(Character::isLetter);
    long commas = content.chars().filter(c -> c == ',').count();
    boolean hasVerb = colon.sentence().words().stream().anyMatch(word -> word.index() > colon.index() && word.isVerb());
    return !isFigure && (hasVerb || commas < 3);
  }

  /**
   * The colon after a speaker label: only names, or a word in capitals; in a headline also a word for unnamed sources.
   * Null if there is none.
   */
  private Word colon(SentenceView sentence, boolean isHeadline) {
    List<Word> words = sentence.words();
    boolean isName = true;
    for (int i = 0; i < Math.min(words.size() - 1, LABEL + 1); i++) {
      Word word = words.get(i);
      if (word.form().equals(":")) {
        boolean isUnnamed = isHeadline && i > 0 && anonymous.rule(words.get(i - 1)) != null;
        boolean isLabel = i > 0 && (isName || isUnnamed) && noSpeakers.longestAt(words, 0) == null;
        return isLabel ? word : null;
      }
      isName &= isName(word) || i > 0 && (word.form().equals(".") || isHeadline && isAddress(word));
      if (!isName && (!isHeadline || word.isVerb() || word.isPunctuation())) {
        return null;
      }
    }
    return null;
  }

  private static boolean isName(Word word) {
    char first = word.form().charAt(0);
    return Character.isUpperCase(first) && (word.isName() || word.pos().equals("NN") && word.index() == 0
        || word.form().equals(word.form().toUpperCase(Locale.ROOT)));
  }

  private static Span content(DocumentView view, Word colon, Span paragraph) {
    int begin = colon.end();
    int end = paragraph.end();
    String text = view.text();
    while (begin < end && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return end - begin < TURN ? null : new Span(begin, end);
  }
}
