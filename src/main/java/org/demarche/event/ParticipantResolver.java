package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.entity.Actors;
import org.demarche.entity.MentionKind;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SingularWord;
import org.demarche.syntax.Word;

/** Resolves a phrase to possible participants: known actors, names, and words for people. */
final class ParticipantResolver {

  private static final int LONGEST_NAME = 5;
  private static final Set<String> OPENING = Set.of("\u201c", "\"", "``", "\u2018");
  private static final Set<String> CLOSING = Set.of("\u201d", "\"", "''", "\u2019");

  private static final Set<String> IMPERSONAL = Set.of("it", "its", "itself", "themselves", "himself", "herself", "one",
      "myself", "ourselves", "yourself", "yourselves");

  private final ActorStanding actors;
  private final Antecedents antecedents;
  private final Set<String> people;
  private final Set<String> quantities;
  private final Set<String> calendar;
  private final Owners owners;

  ParticipantResolver(ActorStanding actors, WordClasses classes) {
    this.actors = actors;
    antecedents = new Antecedents(actors, classes, this::isPeople);
    people = classes.words("people");
    quantities = classes.words("quantity");
    calendar = classes.words("weekday");
    owners = new Owners(this, classes);
  }

  /** The actors of the document. */
  ActorStanding actors() {
    return actors;
  }

  /** What a pronoun stands for, if its sentence tells; else the word itself. */
  Word antecedent(Word word) {
    return antecedents.of(word);
  }

  /** Whether a word is the name of a place that stands for no government: a city, a region. */
  boolean isMerePlace(Word head) {
    return actors.isPlace(head) && actors.marked(head) == null;
  }

  /** Whether the phrase with this head is an actor or some other word for people. */
  boolean isPeople(Word head) {
    return actors.isActor(head) || isPersonal(head) || antecedent(head) != head || isSeveral(head)
        || isUnknownName(head) || head.isNoun()
        && (people.contains(new SingularWord(head).lemma()) || people.contains(head.lower()));
  }

  /** Numbers that denote people: <em>the two met</em>. */
  private static boolean isSeveral(Word head) {
    Word determiner = head.isNumber() ? head.child(Relation.DETERMINER) : null;
    return determiner != null && determiner.lower().equals("the") && Character.isLetter(head.form().charAt(0))
        && head.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) && head.child(Relation.PREPOSITION) == null;
  }

  /** Unknown names that are not dates, events, works or laws. */
  private boolean isUnknownName(Word head) {
    return head.pos().equals("NNP") && !actors.isOtherName(head) && !calendar.contains(head.lower())
        && !isQuoted(head);
  }

  /** Whether a name is the end of one in quotation marks, that of an event or a work: <em>“Peace Forum”</em>. */
  private static boolean isQuoted(Word head) {
    Word after = head.next();
    if (after == null || !CLOSING.contains(after.form())) {
      return false;
    }
    Word before = head.previous();
    for (int steps = 0; before != null && before.isName() && steps < LONGEST_NAME; steps++) {
      before = before.previous();
    }
    return before != null && OPENING.contains(before.form());
  }

  private static boolean isPersonal(Word word) {
    return word.pos().startsWith("PRP") && !IMPERSONAL.contains(word.lower())
        && Character.isLetter(word.form().charAt(0));
  }

  /** The actors named by a phrase and its conjuncts, or the owners of the things that they name. */
  List<Word> of(Word head) {
    List<Word> found = new ArrayList<>(2);
    if (head == null) {
      return found;
    }
    List<Word> named = named(head);
    boolean hasPeople = named.size() > 1 && named.stream().anyMatch(this::isPeople);
    for (Word conjunct : named) {
      Word members = isQuantity(conjunct) ? new NounPhrase(conjunct).objectOf("of") : null;
      if (members != null && !people(members).isEmpty()) {
        found.addAll(people(members));
      } else if (isPeople(conjunct)) {
        found.add(conjunct);
        found.addAll(senders(conjunct));
      } else if (hasPeople) {
        found.addAll(people(new NounPhrase(conjunct).possessor()));
      } else {
        found.addAll(owners.of(conjunct));
      }
    }
    return found;
  }

  /** The participants of a phrase in a role; the thing itself if the role allows it and nobody is named. */
  List<Word> of(Word head, FrameRole role) {
    List<Word> found = of(head);
    boolean isThing = found.isEmpty() && head != null && role.orThing() && head.isNoun()
        && !calendar.contains(head.lower());
    return isThing ? List.of(head) : found;
  }

  /**
   * The heads of a phrase and its conjuncts, with names replacing descriptions: <em>candidates Miller and Hale</em>.
   */
  private List<Word> named(Word head) {
    List<Word> found = new ArrayList<>(2);
    Word first = beforeComma(head);
    if (first != null) {
      found.add(first);
    }
    Word comma = first == null ? head.next() : null;
    Word second = comma == null || !comma.form().equals(",") ? null : comma.next();
    if (second != null && beforeComma(second) == head) {
      found.add(second);
    }
    for (Word conjunct : new NounPhrase(described(head)).conjuncts()) {
      Word apposed = conjunct.child(Relation.APPOSITION);
      boolean isOffice = apposed != null && actors.marked(conjunct) == null && actors.isOneOfPeople(apposed);
      Word name = conjunct.isName() && !isOffice ? null : apposed;
      boolean isNext = name != null && name.first() == conjunct.next();
      boolean isNamed = name != null && (actors.isPerson(name)
          ? isNext || actors.marked(conjunct) == null && conjunct.isNoun()
          : isNext && name.isName() && actors.marked(name) != null);
      found.addAll(isNamed ? new NounPhrase(name).conjuncts() : List.of(conjunct));
      found.addAll(examples(conjunct));
    }
    return found;
  }

  /** Those whom a phrase gives as examples: <em>all sides, including the rebels</em>. */
  private List<Word> examples(Word head) {
    List<Word> found = new ArrayList<>(1);
    for (Word preposition : head.isNoun() ? head.children(Relation.PREPOSITION) : List.<Word>of()) {
      Word example = preposition.lower().equals("including") ? preposition.child(Relation.PREPOSITION_OBJECT) : null;
      if (example != null) {
        new NounPhrase(example).conjuncts().stream().filter(actors::isActor).forEach(found::add);
      }
    }
    return found;
  }

  /** The first of two states that a headline joins by a comma: <em>Kuwait, Oman agree</em>. */
  private Word beforeComma(Word head) {
    Word comma = head.is(Relation.SUBJECT) && head.isName() ? head.first().previous() : null;
    Word before = comma == null || !comma.form().equals(",") ? null : comma.previous();
    boolean isFirst = before != null && before.previous() == null;
    return isFirst && actors.isState(before) && actors.isState(head) ? before : null;
  }

  /**
   * Whom a predicate or an apposition describes: <em>Rao is the first leader to visit; the AU, the bloc that met</em>.
   */
  private Word described(Word head) {
    Word above = head.isNoun() && !head.isName() ? head.head() : null;
    if (above != null && head.is(Relation.ATTRIBUTE) && new Clause(above).ownSubject() != null) {
      Word subject = new Clause(above).ownSubject();
      boolean isKnown = subject.isName() || Actors.is(actors.marked(subject), MentionKind.NAME);
      return isKnown && isPeople(subject) ? subject : head;
    }
    boolean isNamed = above != null && head.is(Relation.APPOSITION) && above.isName() && actors.marked(above) != null;
    return isNamed && !head.isPlural() ? above : head;
  }

  /** Whom others of the same people represent: envoys of the government and of the <em>rebels</em>. */
  private List<Word> senders(Word head) {
    Word of = head.isPlural() ? head.child(Relation.PREPOSITION) : null;
    Word other = of == null || !of.lower().equals("of") ? null : of.child(Relation.CONJUNCT);
    Word sender = other == null || !other.lower().equals("of") ? null : other.child(Relation.PREPOSITION_OBJECT);
    return sender != null && actors.isActor(sender) ? List.of(sender) : List.of();
  }

  private boolean isQuantity(Word word) {
    return actors.marked(word) == null && (word.isNumber() || quantities.contains(word.lemma()));
  }

  /** The people named by a phrase and its conjuncts, not including the owners of things. */
  List<Word> people(Word head) {
    List<Word> found = new ArrayList<>(2);
    if (head != null) {
      named(head).stream().filter(this::isPeople).forEach(found::add);
    }
    return found;
  }

  /** The owner of a thing: its possessor, or whoever follows or precedes it. */
  List<Word> owners(Word noun) {
    return owners.of(noun);
  }

  /** Who is to do what a noun names. */
  List<Word> doers(Word noun) {
    return owners.doers(noun);
  }

  /** Whether a word is a name that stands for no known person or body: a museum, a declaration. */
  boolean isMereName(Word head) {
    return head.isName() && actors.marked(head) == null && !actors.isPerson(head) && actors.elsewhere(head) == null
        && actors.nameKind(head) != RecognisedNames.Kind.NATION;
  }
}
