package org.demarche.role;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Actors;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.role.LastNamedParties.NamedParty;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
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

  private static final String PAIR_RULE = "reference.pair";

  /** Who is not meant by <em>the two leaders</em>: they serve or report. */
  private static final Set<RoleCategory> NO_LEADERS = EnumSet.of(RoleCategory.FOREIGN_MINISTER, RoleCategory.MINISTER,
      RoleCategory.SPOKESPERSON, RoleCategory.ENVOY, RoleCategory.NEGOTIATOR, RoleCategory.OFFICIAL,
      RoleCategory.EXPERT, RoleCategory.PRESS);
  /** Who is not meant by <em>the two officials</em>: they speak for others, or comment. */
  private static final Set<RoleCategory> NO_OFFICIALS = EnumSet.of(RoleCategory.SPOKESPERSON, RoleCategory.LEGISLATOR,
      RoleCategory.PARTY_OR_GROUP, RoleCategory.EXPERT, RoleCategory.PRESS, RoleCategory.OTHER);

  private final DocumentView document;
  private final Actors actors;
  private final ActorWriter writer;
  private final LastNamedParties parties = new LastNamedParties();
  private final LastNamedParties leaders = new LastNamedParties();
  private final Map<Actor, Person> people = new HashMap<>();
  /** The last group that acted, and the last group of all, with the head of its phrase. */
  private Actor lastActing;
  private Actor last;
  private Word lastHead;

  PluralGroups(DocumentView document, Actors actors, ActorWriter writer) {
    this.document = document;
    this.actors = actors;
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
      boolean isOfPeople = isOfPeople(group, head);
      List<Word> apposed = apposed(head);
      List<Word> sides = apposed.size() == 2 ? apposed : isOfPeople ? List.of() : joined(head);
      List<Actor> joined = sides.stream().map(actors::at).filter(Objects::nonNull).toList();
      List<NamedParty> named = isOfPeople ? leaders.lastTwo(sentence, leader -> fits(group, leader))
          : sides.isEmpty() ? parties.lastTwo(sentence) : List.of();
      if (joined.size() == 2) {
        setMembers(group, joined, joined.stream().map(Actor::getName));
      } else if (!named.isEmpty()) {
        setMembers(group, named.stream().map(NamedParty::mention).toList(), named.stream().map(NamedParty::name));
      }
    }
    last = group;
    lastHead = head;
    if (head.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.AGENT)) {
      lastActing = group;
    }
  }

  /** Annotates <em>the two</em> as the two people or parties named last, if that is not long ago. */
  void addPair(Word number) {
    Word before = number.previous();
    boolean isAlone = number.lower().equals("two") && before != null && before.lower().equals("the")
        && number.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) && number.child(Relation.PREPOSITION) == null;
    if (!isAlone) {
      return;
    }
    int sentence = number.sentence().index();
    List<NamedParty> two = later(leaders.lastTwo(sentence), parties.lastTwo(sentence));
    if (!two.isEmpty() && two.stream().allMatch(one -> sentence - one.sentence() <= 1)) {
      Actor pair = writer.add(number.span(), new Identity(number.form(), ActorKind.GROUP), MentionKind.REFERENCE,
          PAIR_RULE);
      setMembers(pair, two.stream().map(NamedParty::mention).toList(), two.stream().map(NamedParty::name));
    }
  }

  private static List<NamedParty> later(List<NamedParty> people, List<NamedParty> bodies) {
    return last(people) >= last(bodies) ? people : bodies;
  }

  private static int last(List<NamedParty> two) {
    return two.stream().mapToInt(one -> one.mention().getBegin()).max().orElse(-1);
  }

  private void setMembers(Actor group, List<Actor> members, Stream<String> names) {
    writer.rename(group, names.collect(Collectors.joining(" and ")));
    writer.addMembers(group, members);
  }

  /** Those whom the words behind a group name: <em>the two men, Mr Rao and Mrs Holm</em>. */
  private static List<Word> apposed(Word head) {
    Word first = head.child(Relation.APPOSITION);
    return first == null || first.index() < head.index() ? List.of() : new NounPhrase(first).conjuncts();
  }

  /** The two sides that <em>between</em> has joined earlier in the sentence, one at least an actor; or none. */
  private List<Word> joined(Word head) {
    for (Word word = head.previous(); word != null; word = word.previous()) {
      Word first = word.lower().equals("between") ? word.child(Relation.PREPOSITION_OBJECT) : null;
      List<Word> sides = first == null || head.isUnder(first) ? List.of() : new NounPhrase(first).conjuncts();
      if (sides.size() == 2 && sides.stream().map(actors::at).anyMatch(Objects::nonNull)
          && sides.stream().map(actors::at).noneMatch(Actors::isPerson)) {
        return sides;
      }
    }
    return List.of();
  }

  /** Whether somebody may be one of <em>the two foreign ministers</em>, as far as the office is known. */
  private boolean fits(Actor group, NamedParty leader) {
    SpeakerRole role = Arguments.first(group, ArgumentRole.ROLE, SpeakerRole.class);
    SpeakerRole own = people.get(leader.mention()).mainRole();
    RoleCategory category = role == null ? RoleCategory.OTHER : RoleCategory.of(role);
    boolean isLeader = role != null && role.getTitle() != null && role.getTitle().endsWith("leader");
    RoleCategory known = own == null ? null : RoleCategory.of(own);
    return switch (category) {
      case OTHER -> true;
      case OFFICIAL -> !NO_OFFICIALS.contains(known);
      case HEAD_OF_STATE, HEAD_OF_GOVERNMENT -> known == RoleCategory.HEAD_OF_STATE
          || known == RoleCategory.HEAD_OF_GOVERNMENT || isLeader && !NO_LEADERS.contains(known);
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

  /** The verb above a phrase that is part of another: <em>over the arrest of activists</em>. */
  private static Word clauseOf(Word head) {
    Word above = head;
    while (above.head() != null && !above.isVerb()) {
      above = above.head();
    }
    return above;
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
    boolean isBelow = last != null && lastActing == null && lastHead.sentence() == pronoun.sentence()
        && pronoun.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) && pronoun.isUnder(clauseOf(lastHead));
    if (isBelow) {
      return last;
    }
    SentenceView then = lastActing == null ? null : document.sentenceAt(lastActing.getBegin());
    boolean isNear = then != null && pronoun.sentence().index() - then.index() <= 1
        && pronoun.sentence().paragraph() == then.paragraph();
    return isNear ? lastActing : null;
  }
}
