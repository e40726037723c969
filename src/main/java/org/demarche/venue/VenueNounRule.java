package org.demarche.venue;

import java.util.List;
import java.util.Objects;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** <em>The venue of the talks is Geneva</em>, <em>Geneva is the venue</em>, <em>Geneva, the venue of the talks</em>. */
final class VenueNounRule implements VenueRule {

  @Override
  public List<Candidate> find(EventContext event) {
    return event.anchors(Anchor.Tie.VENUE_NOUN).map(Anchor::word)
        .flatMap(noun -> named(noun).stream().map(event::mention).filter(Objects::nonNull).map(mention -> Candidate
            .place(mention, event.lexicon().rule(Construction.VENUE_NOUN, noun.lemma()))))
        .toList();
  }

  /** The words that name the referent of a noun. */
  private static List<Word> named(Word noun) {
    Word head = noun.head();
    Word other = null;
    if (head != null && head.isVerb()) {
      other = noun.is(Relation.ATTRIBUTE, Relation.PREPOSITION_OBJECT) ? new Clause(head).subject()
          : new Clause(head).predicate();
    } else if (noun.is(Relation.APPOSITION)) {
      other = head;
    } else if (noun.is(Relation.PREPOSITION_OBJECT) && head != null && head.lower().equals("as")
        && head.head() != null) {
      other = new Clause(head.head()).object();
      other = other == null ? new Clause(head.head()).ownSubject() : other;
    }
    return other == null ? noun.children(Relation.APPOSITION) : List.of(other);
  }
}
