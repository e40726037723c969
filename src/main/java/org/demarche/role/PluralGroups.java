package org.demarche.role;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Sector;
import org.demarche.role.LastNamedParties.NamedParty;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.SpeakerRole;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;

/**
 * The unnamed groups of a document: resolves <em>the two countries</em> and <em>both presidents</em>, and the group
 * that <em>they</em> refers to.
 */
final class PluralGroups {

  private final DocumentView document;
  private final ActorWriter writer;
  private final LastNamedParties parties = new LastNamedParties();
  private final LastNamedParties leaders = new LastNamedParties();
  private final Map<Actor, Person> people = new HashMap<>();
  /** The last group that acted, and the last group of all, with the head of its phrase. */
  private Actor lastActing;
  private Actor last;
  private Word lastHead;

  PluralGroups(DocumentView document, ActorWriter writer) {
    this.document = document;
    this.writer = writer;
  }

  /** Records a state or body, which may be one of two parties. */
  void addBody(Actor body, Word head) {
    Sector sector = Sector.of(body.getSector());
    if (sector != null && sector.isParty()) {
      parties.add(body.getName(), body.getCountry(), body, head);
    }
  }

  /** Records a person with a name, who may be one of two leaders. */
  void addLeader(Person person, Actor mention, Word head) {
    people.put(mention, person);
    leaders.add(person.fullName(), person.countryOf(), mention, head);
  }

  /** The country that <em>its</em> at an offset of a sentence refers to, or null. */
  String lastCountry(int sentence, int offset) {
    return parties.lastCountry(sentence, offset);
  }

  /** Records a group, and sets its members if it consists of two that were named before. */
  void addGroup(Actor group, Word first, Word head) {
    boolean isPair = isTwo(first) || isTwo(first.previous()) || head.hasLemma("pair", "duo");
    if (isPair) {
      int sentence = head.sentence().index();
      List<NamedParty> members = isOfPeople(group, head) ? leaders.lastTwo(sentence, leader -> fits(group, leader))
          : parties.lastTwo(sentence);
      if (!members.isEmpty()) {
        writer.rename(group, members.get(0).name() + " and " + members.get(1).name());
        writer.addMembers(group, members.stream().map(NamedParty::mention).toList());
      }
    }
    last = group;
    lastHead = head;
    if (head.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.AGENT)) {
      lastActing = group;
    }
  }

  /** Whether somebody may be one of <em>the two foreign ministers</em>, as far as the office is known. */
  private boolean fits(Actor group, NamedParty leader) {
    SpeakerRole role = Arguments.first(group, ArgumentRole.ROLE, SpeakerRole.class);
    SpeakerRole own = people.get(leader.mention()).mainRole();
    RoleCategory category = role == null ? RoleCategory.OFFICIAL : RoleCategory.of(role);
    if (category == RoleCategory.OFFICIAL || category == RoleCategory.OTHER) {
      return true;
    }
    boolean isLeader = role.getTitle() != null && role.getTitle().endsWith("leader");
    RoleCategory known = own == null ? null : RoleCategory.of(own);
    return switch (category) {
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> known == RoleCategory.HEAD_OF_STATE
          || known == RoleCategory.HEAD_OF_GOVERNMENT || isLeader && known != RoleCategory.FOREIGN_MINISTER;
      case MINISTER -> known == RoleCategory.MINISTER || known == RoleCategory.FOREIGN_MINISTER;
      default -> known == category;
    };
  }

  private static boolean isOfPeople(Actor group, Word head) {
    return !Arguments.all(group, ArgumentRole.ROLE).isEmpty() || head.hasLemma("man", "woman", "pair", "duo");
  }

  private static boolean isTwo(Word word) {
    boolean isDefinite = word != null && word.previous() != null && word.previous().isDefiniteDeterminer();
    return word != null && (word.lower().equals("both") || word.lower().equals("two") && isDefinite);
  }

  /**
   * The group that a plural pronoun refers to: one in its own clause, or the last that acted nearby; null if there is
   * none.
   */
  Actor antecedent(Word pronoun) {
    boolean isInClause = last != null && lastHead.sentence() == pronoun.sentence() && lastHead.head() != null
        && pronoun.isUnder(lastHead.head());
    if (isInClause) {
      return last;
    }
    SentenceView then = lastActing == null ? null : document.sentenceAt(lastActing.getBegin());
    boolean isNear = then != null && pronoun.sentence().index() - then.index() <= 1
        && pronoun.sentence().paragraph() == then.paragraph();
    return isNear ? lastActing : null;
  }
}
