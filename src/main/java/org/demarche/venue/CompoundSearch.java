package org.demarche.venue;

import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Looks for venues in the words before an event noun. */
final class CompoundSearch {

  private final Finds finds;

  CompoundSearch(Finds finds) {
    this.finds = finds;
  }

  /** Names before an event noun: <em>the Geneva talks</em>; not states, regions and pairs, which are topics or sides. */
  void before(Word noun) {
    if (finds.act.use() != ActUse.MEETING) {
      return;
    }
    for (Word child : noun.children(Relation.COMPOUND, Relation.MODIFIER, Relation.POSSESSOR, Relation.NUMBER,
        Relation.NOUN_ADVERBIAL)) {
      Mention mention = finds.mentions.get(child);
      if (mention == null || child.index() > noun.index()) {
        continue;
      }
      if (mention.source() == Mention.Source.MEDIUM) {
        if (finds.withMedia) {
          finds.found.putIfAbsent(mention, finds.rules.of(Construction.MEDIUM_COMPOUND));
        }
      } else if (mention.source() == Mention.Source.PLACE && !isPair(mention)) {
        boolean isPossessor = child.is(Relation.POSSESSOR);
        boolean isVisit = finds.use(VerbUse.VISIT, noun);
        boolean isPlace = mention.kind() == PlaceKind.SITE || mention.isTown()
            || isVisit && mention.country() != null;
        boolean isGovernment = isPossessor && (mention.place() == null || mention.place().isCapital()
            || mention.kind() != PlaceKind.CITY);
        if (isPlace && !isGovernment) {
          finds.add(mention, finds.rules.of(isPossessor ? Construction.POSSESSOR : Construction.COMPOUND));
        }
      }
    }
  }

  /** Whether a name is one of a pair, or joined to another word: <em>Moscow-Kyiv talks</em>. */
  private static boolean isPair(Mention mention) {
    Word before = mention.firstWord().previous();
    Word after = mention.lastWord().next();
    return isHyphen(before) || isHyphen(after) || !mention.lastWord().children(Relation.CONJUNCT).isEmpty()
        || mention.lastWord().is(Relation.CONJUNCT);
  }

  private static boolean isHyphen(Word word) {
    return word != null && word.isPunctuation() && "-–—/".contains(word.form());
  }
}
