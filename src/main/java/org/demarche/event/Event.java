package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** An event while it is put together: its trigger, its sense, and the heads of the phrases that take part. */
final class Event {

  /** A phrase that takes part. */
  record Participant(String role, Word head) {
  }

  final Word trigger;
  final Span span;
  final Frame frame;
  String mode;
  final List<Participant> participants = new ArrayList<>(4);

  Event(Word trigger, Span span, Frame frame) {
    this.trigger = trigger;
    this.span = span;
    this.frame = frame;
    this.mode = frame.mode();
  }

  boolean has(String role) {
    return participants.stream().anyMatch(p -> p.role().equals(role));
  }

  boolean has(Word head) {
    return participants.stream().anyMatch(p -> p.head() == head);
  }

  /** Adds phrases in a role, but for those that take part already; a role with a question mark only where nobody has it (see {@link Frame}). */
  void add(String role, List<Word> heads) {
    if (role == null || heads.isEmpty()) {
      return;
    }
    String plain = Frame.plain(role);
    if (role.endsWith("?") && has(plain)) {
      return;
    }
    for (Word head : heads) {
      if (!has(head)) {
        participants.add(new Participant(plain, head));
      }
    }
  }

  /** Who stands opposite to the source: the role in which a frame's object or prepositions put somebody. */
  boolean hasCounterpart() {
    return has("TARGET") || participants.stream().filter(p -> p.role().equals("PARTY")).count() > 1
        || has("PARTY") && (has("SOURCE") || has("HOST"));
  }
}
