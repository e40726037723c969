package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.entity.ActorKind;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.NamedActor;
import org.demarche.entity.NamedActor.Use;
import org.demarche.entity.Sector;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * States, bodies and people whose name is in the tables, where it denotes the actor and is not part of another name.
 */
final class ListedNames implements ActorRule {

  private final Metonymy metonymy;
  private final Predicate<Word> honorifics;

  /**
   * @param honorifics
   *          whether a word is a title that may precede a name
   */
  ListedNames(Metonymy metonymy, Predicate<Word> honorifics) {
    this.metonymy = metonymy;
    this.honorifics = honorifics;
  }

  @Override
  public List<FoundActor> find(SentenceNames sentence) {
    List<FoundActor> found = new ArrayList<>();
    for (int i = 0; i < sentence.known().size(); i++) {
      Match<NamedActor> match = sentence.known().get(i);
      NamedActor actor = SentenceNames.actor(match);
      if (actor.use() == Use.NOT || isInsideName(sentence, match)) {
        continue;
      }
      if (isSurname(sentence, match)) {
        found.add(new FoundActor(match.begin(), match.end(),
            new Identity(sentence.words().get(match.begin()).form(), ActorKind.PERSON), MentionKind.NAME,
            UnlistedNames.PERSON_RULE));
        continue;
      }
      Word head = sentence.head(match.begin(), match.end());
      boolean isBeside = isBesideActor(sentence, i);
      if (isActor(actor, head, isBeside)) {
        found.add(new FoundActor(match.begin(), match.end(), identity(actor, head, isBeside), actor.mention(),
            actor.id()));
      }
    }
    return found;
  }

  private boolean isSurname(SentenceNames sentence, Match<NamedActor> match) {
    return isBehindTitle(sentence, match) || match.end() - match.begin() == 1
        && SentenceNames.actor(match).use() != Use.PERSON
        && sentence.surnames().contains(sentence.words().get(match.begin()).form());
  }

  /** President <em>Lima</em>: the name of a place behind a title is that of a person. */
  private boolean isBehindTitle(SentenceNames sentence, Match<NamedActor> match) {
    NamedActor actor = SentenceNames.actor(match);
    if (match.begin() == 0 || match.end() - match.begin() != 1 || actor.use() != Use.CAPITAL) {
      return false;
    }
    Word title = sentence.words().get(match.begin() - 1);
    return honorifics.test(title) && Character.isUpperCase(title.form().charAt(0))
        && title.is(Relation.COMPOUND) && title.head() == sentence.words().get(match.begin());
  }

  private boolean isActor(NamedActor actor, Word head, boolean isBesideActor) {
    return switch (actor.use()) {
      case NAME -> actor.country() != null || head.child(Relation.POSSESSOR) == null;
      case PERSON -> true;
      case CAPITAL -> metonymy.isGovernment(head, isBesideActor);
      case DEMONYM -> isPeople(head, isBesideActor);
      case NOT -> false;
    };
  }

  /** <em>Franco-German</em> ties and <em>Polish</em> and <em>Czech</em> ministers: here a demonym denotes the state. */
  private static Identity identity(NamedActor actor, Word head, boolean isBesideActor) {
    boolean isState = actor.use() == Use.DEMONYM && !head.isPlural() && isBesideActor && !head.is(Relation.SUBJECT);
    return isState ? new Identity(actor.name(), ActorKind.STATE, actor.country(), Sector.GOV) : actor.who();
  }

  private static boolean isInsideName(SentenceNames sentence, Match<NamedActor> match) {
    NamedActor actor = SentenceNames.actor(match);
    EntityName around = EntityName.around(sentence.recognised(), match.begin(), match.end());
    if (around != null) {
      return switch (around.type()) {
        case PERSON, OTHER -> actor.use() != Use.PERSON;
        case BODY -> !startsBody(actor, match, around) && !isPossessor(sentence, match.end(), around);
        case PLACE -> false;
      };
    }
    return !sentence.hasEntities() && isEndOfCapitalWords(sentence, match);
  }

  /** <em>NATO Parliamentary Assembly</em>: the name of a body at the start of another name is still an actor. */
  private static boolean startsBody(NamedActor actor, Match<NamedActor> match, EntityName around) {
    return around.begin() == match.begin() && switch (actor.kind()) {
      case ORGANISATION, ARMED_GROUP -> true;
      case GOVERNMENT -> actor.use() == Use.NAME;
      default -> false;
    };
  }

  private static boolean isPossessor(SentenceNames sentence, int end, EntityName around) {
    return end < around.end() && sentence.words().get(end).lower().equals("'s");
  }

  /** If there is no named-entity layer: whether a capitalised word before a state's name is part of the same name. */
  private static boolean isEndOfCapitalWords(SentenceNames sentence, Match<NamedActor> match) {
    NamedActor actor = SentenceNames.actor(match);
    if (actor.use() == Use.PERSON || actor.kind() != ActorKind.STATE || match.begin() == 0
        || match.end() - match.begin() != 1) {
      return false;
    }
    Word before = sentence.words().get(match.begin() - 1);
    return before.isName() && before.is(Relation.COMPOUND) && before.head() == sentence.words().get(match.begin());
  }

  private static boolean isBesideActor(SentenceNames sentence, int i) {
    List<Match<NamedActor>> known = sentence.known();
    return i > 0 && isJoined(sentence.words(), known.get(i - 1), known.get(i))
        || i + 1 < known.size() && isJoined(sentence.words(), known.get(i), known.get(i + 1));
  }

  private static boolean isJoined(List<Word> words, Match<NamedActor> left, Match<NamedActor> right) {
    if (SentenceNames.actor(left).use() == Use.PERSON || SentenceNames.actor(right).use() == Use.PERSON
        || right.begin() - left.end() != 1) {
      return false;
    }
    Word between = words.get(left.end());
    return between.isHyphen() || between.lower().equals("and") || between.lower().equals("or");
  }

  /** Whether a demonym is a noun for people or, joined to another, denotes the state. */
  private static boolean isPeople(Word head, boolean isBesideActor) {
    if (head.is(Relation.COMPOUND, Relation.MODIFIER)) {
      return isBesideActor && (head.next() != null && head.next().isHyphen()
          || head.previous() != null && head.previous().isHyphen());
    }
    if (head.isPlural()) {
      return true;
    }
    Word determiner = head.child(Relation.DETERMINER);
    return determiner != null && (!head.isAdjective() || determiner.lower().equals("the")
        && head.is(Relation.SUBJECT, Relation.OBJECT, Relation.PASSIVE_SUBJECT, Relation.PREPOSITION_OBJECT,
        Relation.AGENT,
            Relation.POSSESSOR));
  }
}
