package org.demarche.role;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.entity.Sector;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Decides whether a title without a holder is a role: <em>the president left</em>, but not <em>a head of cattle</em>.
 */
final class LoneOffice {

  /** The maximum number of words from a noun to its verb. */
  private static final int FARTHEST_VERB = 3;

  private final RoleLexicon lexicon;

  LoneOffice(RoleLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isRole(RolePhrase phrase) {
    Title title = phrase.title().title();
    Word head = phrase.head();
    return switch (title.use()) {
      case ALONE -> !modifies(head);
      case ACTS -> acts(head);
      case TIED -> (title.category() != RoleCategory.OTHER || title.byBody()) && isOfBody(phrase);
      case RANK -> phrase.isDefinite() && head.isNoun() && !head.isPlural() && !modifies(head);
    };
  }

  private static boolean modifies(Word head) {
    return head.is(Relation.COMPOUND, Relation.MODIFIER);
  }

  /** Whether the phrase contains a state or body. */
  private boolean isOfBody(RolePhrase phrase) {
    if (phrase.head().hasLemma("member") && isInternational(phrase)) {
      return false; // a member of the European Union is a state
    }
    return !modifies(phrase.head()) && namesBody(phrase.wordsBehind()) || namesBody(phrase.wordsBefore());
  }

  private boolean isInternational(RolePhrase phrase) {
    return lexicon.names().statesAndBodiesIn(phrase.words().subList(phrase.outerBegin(), phrase.end())).stream()
        .anyMatch(match -> match.values().get(0).sector() == Sector.IGO);
  }

  private boolean namesBody(List<Word> words) {
    return !words.isEmpty()
        && (!lexicon.names().statesAndBodiesIn(words).isEmpty() || !lexicon.bodies().longest(words).isEmpty());
  }

  /** Whether somebody speaks, acts or is addressed. */
  private boolean acts(Word head) {
    Word word = head.firstConjunct();
    Word governor = word.head();
    if (governor == null) {
      return false;
    }
    return switch (word.relation()) {
      case SUBJECT -> governor.isVerb() && !(governor.hasLemma("be") && new Clause(governor).predicate() == null);
      case AGENT, DATIVE -> true;
      case OBJECT, PASSIVE_SUBJECT -> lexicon.addressesObject(governor);
      case PREPOSITION_OBJECT -> isAddressedBy(governor) || isSubjectBehind(governor, head);
      default -> false;
    };
  }

  /** After <em>the rebels</em> had refused: whether what looks like a prepositional phrase has a verb of its own. */
  private static boolean isSubjectBehind(Word preposition, Word head) {
    Word main = preposition.hasLemma("after", "before", "until", "since", "as", "for") ? preposition.head() : null;
    return main != null && main.children(Relation.ADVERBIAL_CLAUSE).stream().anyMatch(verb -> verb.isVerb()
        && verb.index() > head.index() && verb.index() <= head.index() + FARTHEST_VERB
        && new Clause(verb).ownSubject() == null);
  }

  private boolean isAddressedBy(Word preposition) {
    if (preposition.hasLemma("by", "between")) {
      return true;
    }
    Word governor = preposition.head();
    return preposition.hasLemma("with", "to") && governor != null && lexicon.addressesWith(governor);
  }
}
