package org.demarche.transcript;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Span;

/**
 * Finds the turns of a transcript: a speech, a briefing, an interview or a debate in which labels at the begin of a
 * line say who speaks, as in <em>MR. OKORO: Yes</em>, <em>Q. Why?</em>, <em>OFFICIAL TWO: No</em>. A turn ends where
 * the next one begins, over blank lines; stage directions at its ends are not part of it.
 *
 * <p>Whether a text is a transcript at all is decided from all its labels: labels that come back, that begin with a
 * title, or that are no names count; a single one counts only if it is in capitals and has most of the text behind it.
 * Elsewhere a colon is left to others. Immutable; takes time linear in the length of a text.
 */
public final class Transcript {

  private final SpeakerLabels labels;

  private Transcript(SpeakerLabels labels) {
    this.labels = labels;
  }

  /**
   * Reads the built-in table of labels.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           if it cannot be read
   */
  public static Transcript builtIn() {
    return new Transcript(SpeakerLabels.read(SpeakerLabels.BUILT_IN));
  }

  /** The turns of a text in their order; empty if it is no transcript. */
  public List<Turn> turns(String text) {
    List<Label> all = labels(text);
    if (all.isEmpty()) {
      return List.of();
    }
    LabelEvidence evidence = new LabelEvidence(text, all, labels);
    List<Turn> turns = new ArrayList<>();
    int finished = 0;
    for (int i = 0; i < all.size(); i++) {
      Label label = all.get(i);
      if (!evidence.isTurn(label)) {
        continue;
      }
      int next = i + 1;
      while (next < all.size() && !evidence.ends(all.get(next))) {
        next++;
      }
      int end = next < all.size() ? all.get(next).speaker().begin() : text.length();
      int begin = label.mark().end();
      Span content = TurnContent.of(text, begin, end);
      if (content != null && next < all.size() && all.get(next).key().equals(label.key())) {
        content = TurnContent.withoutQuestion(text, content);
      }
      if (content != null) {
        turns.add(turn(text, label, content));
        finished += TurnContent.isFinished(text, content) ? 1 : 0;
      }
    }
    return finished * 2 >= turns.size() && evidence.suffices(turns) ? List.copyOf(turns) : List.of();
  }

  /** Whether a word, in any letters, is an office or a title with which a label may begin. */
  public boolean isTitle(String word) {
    return labels.beginsWithTitle(List.of(word));
  }

  private Turn turn(String text, Label label, Span content) {
    SpeakerKind kind = labels.kind(label.words());
    Span name = label.name();
    int count = kind == SpeakerKind.UNNAMED ? labels.withoutNumber(label.words()) : label.words().size();
    if (count < label.words().size()) {
      String last = label.words().get(count - 1);
      name = new Span(name.begin(), text.lastIndexOf(last, name.end() - 1 - last.length()) + last.length());
    }
    return new Turn(label.speaker(), name, label.mark(), content, kind, labels.role(label.words()));
  }

  private List<Label> labels(String text) {
    LabelReader reader = new LabelReader(text, labels);
    List<Label> found = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = TurnContent.lineEnd(text, begin);
      Label label = reader.at(begin, end);
      if (label != null && !isFigure(text.substring(label.mark().end(), end))) {
        found.add(label);
      }
      begin = end + 1;
    }
    return found;
  }

  /** Whether all that stands behind a label on its line are figures, as in a table. */
  private static boolean isFigure(String line) {
    return line.chars().anyMatch(Character::isDigit) && line.chars().noneMatch(Character::isLetter);
  }
}
