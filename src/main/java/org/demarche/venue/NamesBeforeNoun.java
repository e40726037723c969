package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Names and media that precede an event noun (<em>the Geneva talks</em>, <em>video conference</em>), except states,
 * regions and pairs, which are topics or sides.
 */
final class NamesBeforeNoun {

  private NamesBeforeNoun() {
  }

  static List<Candidate> of(Word noun, EventContext event) {
    List<Candidate> found = new ArrayList<>(1);
    if (!event.isMeeting()) {
      return found;
    }
    for (Word child : noun.children(Relation.COMPOUND, Relation.MODIFIER, Relation.POSSESSOR, Relation.NUMBER,
        Relation.NOUN_ADVERBIAL)) {
      Mention mention = child.index() > noun.index() ? null : event.mention(child);
      if (mention == null) {
        continue;
      }
      if (mention.isMedium()) {
        found.add(Candidate.medium(mention));
      } else if (mention.isPlaceName() && !isPair(mention) && isPlace(mention, child, noun, event)) {
        found.add(Candidate.place(mention, event.lexicon().rule(
            child.is(Relation.POSSESSOR) ? Construction.POSSESSOR : Construction.COMPOUND)));
      }
    }
    return found;
  }

  private static boolean isPlace(Mention mention, Word child, Word noun, EventContext event) {
    boolean isVisit = event.lexicon().is(WordUse.VISIT, noun);
    boolean isGovernment = child.is(Relation.POSSESSOR) && (mention.place() == null || mention.place().isCapital()
        || mention.kind() != PlaceKind.CITY);
    return !isGovernment && (mention.isTownOrSite() || isVisit && mention.country() != null);
  }

  /** Whether a name is part of a pair, or joined to another word: <em>Moscow-Kyiv talks</em>. */
  private static boolean isPair(Mention mention) {
    return isHyphen(mention.words().before()) || isHyphen(mention.words().after())
        || !mention.lastWord().children(Relation.CONJUNCT).isEmpty() || mention.lastWord().is(Relation.CONJUNCT);
  }

  private static boolean isHyphen(Word word) {
    return word != null && word.isPunctuation() && "-–—/".contains(word.form());
  }
}
