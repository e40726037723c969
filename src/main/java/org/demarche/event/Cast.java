package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Who of a phrase can take part in an event: actors that are known, names, and words for people. */
final class Cast {

  private static final Set<String> IMPERSONAL = Set.of("it", "itself", "themselves", "himself", "herself", "one", "myself", "ourselves",
      "yourself", "yourselves");

  /** The prepositions behind which the actor stands to whom a thing belongs, nearest first. */
  private static final List<String> OWNERS = List.of("by", "of", "from", "between", "with", "against", "among");

  /** The prepositions of where a thing is or of whom it is about. */
  private static final List<String> PLACED = List.of("on", "to", "for", "into", "in", "toward", "towards", "about", "over",
      "along");

  final KnownActors known;
  private final WordClasses classes;

  Cast(KnownActors known, WordClasses classes) {
    this.known = known;
    this.classes = classes;
  }

  /** Whether the phrase with this head is an actor or another word for people. */
  boolean isPeople(Word head) {
    return known.isActor(head) || isPersonal(head) || isSeveral(head) || isUnknownName(head) || head.isNoun() && (classes.words("people").contains(head.lemma())
        || classes.words("people").contains(head.lower()));
  }

  /** Numbers that stand for people: <em>the two met</em>. */
  private static boolean isSeveral(Word head) {
    Word determiner = head.isNumber() ? head.child(Relation.DETERMINER) : null;
    return determiner != null && determiner.lower().equals("the") && Character.isLetter(head.form().charAt(0))
        && head.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) && head.child(Relation.PREPOSITION) == null;
  }

  /** Names that nothing is known of: neither dates nor events, works or laws. */
  private boolean isUnknownName(Word head) {
    return head.pos().equals("NNP") && !known.isOtherName(head) && !classes.words("weekday").contains(head.lower());
  }

  /** Whether the subject of a verb, not its object, does what its infinitive names: <em>used Twitter to thank</em>. */
  boolean isSubjectControl(Word verb) {
    return classes.words("subject-control").contains(verb.lemma());
  }

  /** Whether what stands behind a verb's preposition does what its infinitive names: <em>called on Iran to leave</em>. */
  boolean isAsking(Word verb) {
    return classes.words("asking").contains(verb.lemma());
  }

  static boolean isPersonal(Word word) {
    return word.pos().equals("PRP") && !IMPERSONAL.contains(word.lower());
  }

  /** The actors that a phrase and those coordinated with it name, or to whom the things that they name belong. */
  List<Word> of(Word head) {
    List<Word> found = new ArrayList<>(2);
    if (head == null) {
      return found;
    }
    for (Word conjunct : named(head)) {
      Word members = isQuantity(conjunct) ? new NounPhrase(conjunct).objectOf("of") : null;
      if (members != null && !people(members).isEmpty()) {
        found.addAll(people(members));
      } else if (isPeople(conjunct)) {
        found.add(conjunct);
      } else {
        found.addAll(inside(conjunct, 2));
      }
    }
    return found;
  }

  /** Those of a phrase in a role; the thing itself where the role allows that and nobody is named. */
  List<Word> of(Word head, String role) {
    List<Word> found = of(head);
    if (found.isEmpty() && head != null && role.endsWith("!") && head.isNoun() && !classes.words("weekday").contains(head.lower())) {
      found.add(head);
    }
    return found;
  }

  /** The heads of a phrase and those coordinated with it, names in place of what they are: <em>candidates Miller and Hale</em>. */
  private List<Word> named(Word head) {
    List<Word> found = new ArrayList<>(2);
    for (Word conjunct : new NounPhrase(head).conjuncts()) {
      Word name = conjunct.pos().equals("NNS") ? conjunct.child(Relation.APPOSITION) : null;
      boolean isNamed = name != null && known.isPerson(name) && name.first() == conjunct.next();
      found.addAll(isNamed ? new NounPhrase(name).conjuncts() : List.of(conjunct));
    }
    return found;
  }

  private boolean isQuantity(Word word) {
    return known.marked(word) == null && (word.isNumber() || classes.words("quantity").contains(word.lemma()));
  }

  /** The people of a phrase and those coordinated with it; not those to whom things belong. */
  List<Word> people(Word head) {
    List<Word> found = new ArrayList<>(2);
    if (head != null) {
      named(head).stream().filter(this::isPeople).forEach(found::add);
    }
    return found;
  }

  private List<Word> inside(Word noun, int depth) {
    List<Word> found = new ArrayList<>(2);
    if (depth == 0) {
      return found;
    }
    NounPhrase phrase = new NounPhrase(noun);
    Word possessor = phrase.possessor();
    if (possessor != null) {
      found = at(possessor, depth);
    }
    if (found.isEmpty()) {
      found = behind(phrase, OWNERS, depth);
    }
    if (found.isEmpty()) {
      for (Word modifier : phrase.modifiers()) {
        if (known.isActor(modifier)) {
          found.add(modifier);
        }
      }
    }
    if (found.isEmpty()) {
      found = behind(phrase, PLACED, depth);
    }
    for (Word child : noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      for (Word below : child.children()) {
        if (found.isEmpty() && below.is(Relation.AGENT, Relation.PREPOSITION)) {
          Word object = below.child(Relation.PREPOSITION_OBJECT);
          found = object == null || object.isPronoun() ? found : people(object);
        } else if (found.isEmpty() && below.is(Relation.SUBJECT) && !below.isPronoun()) {
          found = people(below);
        }
      }
    }
    for (Word apposition : phrase.appositions()) {
      if (found.isEmpty()) {
        found = people(apposition);
      }
    }
    return found;
  }

  private List<Word> behind(NounPhrase phrase, List<String> names, int depth) {
    for (String name : names) {
      for (Preposition preposition : phrase.prepositions()) {
        if (preposition.lemma().equals(name)) {
          List<Word> found = at(preposition.object(), depth);
          if (!found.isEmpty()) {
            return found;
          }
        }
      }
    }
    return new ArrayList<>(2);
  }

  private List<Word> at(Word head, int depth) {
    List<Word> found = people(head);
    return found.isEmpty() && head.isNoun() ? inside(head, depth - 1) : found;
  }
}
