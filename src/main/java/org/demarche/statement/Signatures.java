package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Finds signed text: a dash and the speaker's name at the end of a paragraph, or as a paragraph of their own: <em>“The
 * road is open.” — Silva</em>; a headline of this form; a post with its author's handle: <em>The road is open. — Ana
 * Silva (@silva)</em>.
 */
final class Signatures {

  private static final String DASHES = "—–―-";

  /** The maximum number of words in a signature. */
  private static final int LENGTH = 12;

  /** The maximum number of words in the name that ends a headline. */
  private static final int HEADLINE_NAME = 3;

  /** The minimum number of characters in a post. */
  private static final int POST = 15;

  private final DocumentView view;
  private final Quotations quotations;
  private final List<Span> paragraphs;

  Signatures(DocumentView view, Quotations quotations) {
    this.view = view;
    this.quotations = quotations;
    this.paragraphs = Quotations.paragraphs(view);
  }

  /** The signed passages of the document. */
  List<Attribution> attributions() {
    List<Attribution> found = new ArrayList<>();
    int p = 0;
    for (SentenceView sentence : view.sentences()) {
      while (p + 1 < paragraphs.size() && paragraphs.get(p + 1).begin() <= sentence.span().begin()) {
        p++;
      }
      if (sentence.isInert()) {
        continue;
      }
      for (Word word : sentence.words()) {
        Attribution attribution = isDash(word) ? at(word, p) : null;
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    return found;
  }

  private static boolean isDash(Word word) {
    return word.form().length() <= 2 && word.form().chars().allMatch(c -> DASHES.indexOf(c) >= 0);
  }

  private Attribution at(Word dash, int p) {
    List<Word> name = name(dash, paragraphs.get(p));
    if (name.isEmpty()) {
      return null;
    }
    Word head = head(name);
    Word last = name.get(name.size() - 1);
    boolean isPost = last.next() != null && last.next().form().equals("(")
        && view.text().startsWith("(@", last.next().begin());
    boolean isHeadline = p == 0 && name.size() <= HEADLINE_NAME && name.stream().allMatch(Word::isName)
        && dash.begin() > 0 && view.text().charAt(dash.begin() - 1) == ' ';
    Span content = content(dash, p, isPost || isHeadline);
    if (content == null) {
      return null;
    }
    return new Attribution(CueWords.mark(dash), new Speaker(new Span(name.get(0).begin(), last.end()), head), content,
        ReportingConstruction.SIGNATURE);
  }

  /** The words of the signature after a dash, up to a bracket; empty if no name, or more than a signature, follows. */
  private static List<Word> name(Word dash, Span paragraph) {
    List<Word> name = new ArrayList<>();
    boolean isOpen = true;
    boolean isNamed = false;
    int length = 0;
    for (Word word = dash.next(); word != null; word = word.next()) {
      length++;
      if (length > LENGTH || word.isVerb() || length == 1 && !Character.isUpperCase(word.form().charAt(0))) {
        return List.of();
      }
      isOpen &= !word.form().equals("(") && !word.form().equals(".") && !word.form().startsWith("<");
      if (isOpen) {
        name.add(word);
        isNamed |= word.isName();
      }
    }
    boolean isLast = !name.isEmpty() && dash.sentence().span().end() >= paragraph.end();
    while (!name.isEmpty() && name.get(name.size() - 1).isPunctuation()) {
      name.remove(name.size() - 1);
    }
    return isLast && isNamed ? name : List.of();
  }

  /** The last noun before a comma or preposition. */
  private static Word head(List<Word> name) {
    Word head = name.get(0);
    for (Word word : name) {
      if (word.isPunctuation() && !word.form().equals("-") || word.pos().equals("IN")) {
        break;
      }
      head = word.isNoun() ? word : head;
    }
    return head;
  }

  /**
   * The quotation directly before a dash, also at the end of the preceding paragraph; for a post or headline, the text
   * of its paragraph.
   */
  private Span content(Word dash, int p, boolean isPost) {
    Span paragraph = paragraphs.get(p);
    Span before = quotations.firstEndingAfter(dash.begin()) == 0 ? null
        : quotations.all().get(quotations.firstEndingAfter(dash.begin()) - 1);
    boolean isAlone = dash.begin() == paragraph.begin();
    boolean isNear = before != null && before.begin() == paragraphs.get(isAlone ? Math.max(0, p - 1) : p).begin();
    if (isNear && view.text().substring(before.end(), dash.begin()).isBlank()) {
      return before;
    }
    Span post = isAlone ? null : new Span(paragraph.begin(), endBefore(dash));
    return isPost && post != null && post.end() - post.begin() >= POST ? post : null;
  }

  private int endBefore(Word word) {
    int end = word.begin();
    while (end > 0 && Character.isWhitespace(view.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
