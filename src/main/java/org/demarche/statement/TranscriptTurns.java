package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.transcript.Transcript;
import org.demarche.transcript.Turn;

/** The turns of transcripts: each is a statement of its speaker. */
final class TranscriptTurns {

  private final Transcript transcript = Transcript.builtIn();

  /** The turns of a document, in text order; empty if it is no transcript. */
  List<Attribution> attributions(DocumentView view) {
    List<Attribution> found = new ArrayList<>();
    for (Turn turn : transcript.turns(view.text())) {
      Word head = view.wordAt(turn.name().end() - 1);
      Word mark = view.wordAt(turn.mark().begin());
      Span content = withoutBoilerplate(view, turn.content());
      if (head != null && mark != null && content != null) {
        found.add(new Attribution(CueWords.mark(mark), new Speaker(turn.speaker(), head, turn), content,
            ReportingConstruction.TURN));
      }
    }
    return found;
  }

  /** A content without the boilerplate that ends it; null if nothing is left. */
  private static Span withoutBoilerplate(DocumentView view, Span content) {
    SentenceView last = view.sentenceAt(content.end() - 1);
    int end = content.end();
    while (last != null && last.isInert() && last.span().begin() >= content.begin()) {
      int i = last.index() - 1;
      last = i < 0 ? null : view.sentences().get(i);
      end = last == null ? content.begin() : last.span().end();
    }
    return end > content.begin() ? new Span(content.begin(), end) : null;
  }
}
