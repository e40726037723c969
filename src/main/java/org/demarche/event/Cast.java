package org.demarche.event;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.Dateline;

/**
 * Who can take part in an event: the actors that the layers below have found, names, and words for people. An actor that
 * takes part without having been marked before is marked when it is asked for.
 */
final class Cast {

  /** The prepositions behind which the actor stands to whom a thing belongs, nearest first. */
  private static final List<String> OWNERS = List.of("by", "of", "from", "between", "with", "against", "among");

  /** The prepositions of where a thing is or of whom it is about. */
  private static final List<String> PLACED = List.of("on", "to", "for", "into", "in", "toward", "towards", "about", "over",
      "near", "along", "at");

  private static final Set<String> NAMES = Set.of("GPE", "ORG", "NORP", "PERSON");
  private static final Set<String> POLITICAL = Set.of("STATE", "GOVERNMENT", "ARMED_GROUP");
  private static final Set<String> PRIVATE = Set.of("BUS", "MED", "EDU", "CRM", "HLH", "AGR");
  private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC", "FACILITY");

  private final JCas jcas;
  private final WordClasses classes;
  private final Map<Word, Actor> actors = new HashMap<>();
  private final Map<String, Actor> byLastName = new HashMap<>();
  private final Map<Word, String> names = new HashMap<>();
  private Boolean hasPolitical;
  private final Set<Word> places = new HashSet<>();
  private final Set<Word> others = new HashSet<>();
  private final Map<Word, Actor> added = new HashMap<>();

  Cast(JCas jcas, DocumentView view, WordClasses classes) {
    this.jcas = jcas;
    this.classes = classes;
    List<Span> datelines = jcas.select(Dateline.class).map(Span::of).toList();
    for (Actor actor : jcas.select(Actor.class)) {
      Word head = view.headOf(Span.of(actor));
      if (head != null && !inDateline(datelines, head)) {
        byLastName.putIfAbsent(head.form(), actor);
        actors.merge(head, actor, (a, b) -> a.getEnd() - a.getBegin() >= b.getEnd() - b.getBegin() ? a : b);
      }
    }
    for (NamedEntity name : jcas.select(NamedEntity.class)) {
      if (name.getValue() != null && NAMES.contains(name.getValue())) {
        Word head = view.headOf(Span.of(name));
        if (head != null && !inDateline(datelines, head)) {
          names.putIfAbsent(head, name.getValue());
        }
      }
      if (name.getValue() != null && !NAMES.contains(name.getValue()) && view.headOf(Span.of(name)) != null) {
        others.add(view.headOf(Span.of(name)));
      }
      if (name.getValue() != null && PLACES.contains(name.getValue()) && view.headOf(Span.of(name)) != null) {
        places.add(view.headOf(Span.of(name)));
      }
    }
  }

  /** Whether a layer below has marked a political actor whose head is this word: not a private person or a firm. */
  boolean isPolitical(Word head) {
    Actor actor = actors.get(head);
    if (actor == null) {
      return actors.isEmpty() && names.containsKey(head) || isBodyOfPolitical(head);
    }
    return POLITICAL.contains("" + actor.getKind()) || (actor.getSector() == null ? actor.getCountry() != null
        : !PRIVATE.contains(actor.getSector()));
  }

  /** Whether a word for officials or their bodies has the name of a political actor before it: <em>the NATO-Russia Council</em>. */
  private boolean isBodyOfPolitical(Word head) {
    return classes.words("officials").contains(head.lemma())
        && new NounPhrase(head).modifiers().stream().anyMatch(m -> actors.containsKey(m) && isPolitical(m));
  }

  /** Whether a word is the name of one person. */
  boolean isPerson(Word head) {
    Actor actor = actors.get(head);
    return head.pos().equals("NNP")
        && ("PERSON".equals(names.get(head)) || actor != null && "PERSON".equals(actor.getKind()));
  }

  private static boolean inDateline(List<Span> datelines, Word word) {
    return datelines.stream().anyMatch(dateline -> dateline.overlaps(word.span()));
  }

  /** Whether a name before a noun is that of a political actor, also where only the whole is marked: <em>Putin-Trump summit</em>. */
  boolean isPoliticalName(Word modifier) {
    if (!actors.containsKey(modifier) && modifier.isName() && byLastName.containsKey(modifier.form())
        && (isHyphen(modifier.next()) || isHyphen(modifier.previous()))) {
      Actor known = byLastName.get(modifier.form());
      Actor actor = new Actor(jcas, modifier.begin(), modifier.end());
      actor.setName(known.getName());
      actor.setKind(known.getKind());
      actor.setCountry(known.getCountry());
      actor.setSector(known.getSector());
      actor.setRule(known.getRule());
      actor.addToIndexes();
      actors.put(modifier, actor);
    }
    return isPolitical(modifier);
  }

  private static boolean isHyphen(Word word) {
    return word != null && word.form().matches("[-–—]");
  }

  /** Whether the document has any political actor. */
  boolean hasPolitical() {
    if (hasPolitical == null) {
      hasPolitical = actors.isEmpty() ? !names.isEmpty() : actors.keySet().stream().anyMatch(this::isPolitical);
    }
    return hasPolitical;
  }

  /** Whether a layer below has marked an actor of whom it is not known that he is private. */
  boolean mayBePolitical(Word head) {
    Actor actor = actors.get(head);
    return actor != null && (actor.getSector() == null || !PRIVATE.contains(actor.getSector()));
  }

  /** Whether the phrase with this head is a marked actor or a name. */
  boolean isActor(Word head) {
    return actors.containsKey(head) || names.containsKey(head) && (head.isName() || head.isAdjective());
  }

  /** Whether the phrase with this head is the name of a place. */
  boolean isPlace(Word head) {
    return places.contains(head);
  }

  /** Whether the phrase with this head is an actor or another word for people. */
  boolean isPeople(Word head) {
    return isActor(head) || isPersonal(head) || isUnknownName(head) || head.isNoun() && (classes.words("people").contains(head.lemma())
        || classes.words("people").contains(head.lower()));
  }

  /** Names that nothing is known of: neither dates nor events, works or laws. */
  private boolean isUnknownName(Word head) {
    return head.pos().equals("NNP") && !others.contains(head) && !classes.words("weekday").contains(head.lower());
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
    return word.pos().equals("PRP") && !word.lower().matches("it|itself|themselves|himself|herself|one");
  }

  /** The actors that a phrase and those coordinated with it name, or to whom the things that they name belong. */
  List<Word> of(Word head) {
    List<Word> found = new ArrayList<>(2);
    if (head == null) {
      return found;
    }
    for (Word conjunct : new NounPhrase(head).conjuncts()) {
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

  private boolean isQuantity(Word word) {
    return !actors.containsKey(word) && (word.isNumber() || classes.words("quantity").contains(word.lemma()));
  }

  /** The people of a phrase and those coordinated with it; not those to whom things belong. */
  List<Word> people(Word head) {
    List<Word> found = new ArrayList<>(2);
    if (head != null) {
      new NounPhrase(head).conjuncts().stream().filter(this::isPeople).forEach(found::add);
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
    if (found.isEmpty()) {
      for (Word modifier : phrase.modifiers()) {
        if (isActor(modifier)) {
          found.add(modifier);
        }
      }
    }
    if (found.isEmpty()) {
      found = behind(phrase, PLACED, depth);
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

  /** The annotation of an actor, made with the id of a rule where none of the layers below has made one. */
  Actor annotation(Word head, String rule) {
    Actor known = actors.get(head);
    return known != null ? known : added.computeIfAbsent(head, word -> add(word, rule));
  }

  private Actor add(Word head, String rule) {
    Span span = head.isPronoun() || head.isAdjective() ? head.span() : new NounPhrase(head).coreSpan();
    Actor actor = new Actor(jcas, span.begin(), span.end());
    actor.setName(jcas.getDocumentText().substring(span.begin(), span.end()));
    actor.setKind(kind(head));
    actor.setRule(rule);
    actor.addToIndexes();
    return actor;
  }

  private String kind(Word head) {
    return switch (names.getOrDefault(head, "")) {
      case "GPE", "NORP" -> "STATE";
      case "ORG" -> "ORGANISATION";
      case "PERSON" -> "PERSON";
      default -> head.lower().matches("they|them|we|us") || head.pos().equals("NNS") ? "GROUP" : "PERSON";
    };
  }
}
