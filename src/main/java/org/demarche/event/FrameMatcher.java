package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Selects the sense of a trigger by checking whether its clause or phrase fills the slots of a frame. */
final class FrameMatcher {

  private final ParticipantResolver resolver;
  private final ClauseRoles roles;
  private final Set<String> several;
  private final Set<String> quantities;
  private final Set<String> launching;

  FrameMatcher(WordClasses classes, ParticipantResolver resolver, ClauseRoles roles) {
    this.resolver = resolver;
    this.roles = roles;
    several = classes.words("several");
    launching = classes.words("launching");
    quantities = classes.expand(List.of("{portion}", "{quantity}"));
  }

  /**
   * Whether all slots of a frame are filled.
   *
   * @param word
   *          the verb or noun of the trigger
   * @param object
   *          the object of the verb; null if there is none, and for nouns
   */
  boolean matches(Frame frame, Word word, Word object) {
    for (FrameSlot slot : frame.needs()) {
      if (!isFilled(slot, slot.part().equals(FrameSlot.OBJECT) ? conjuncts(object) : parts(word, slot.part()))) {
        return false;
      }
    }
    return true;
  }

  private boolean isFilled(FrameSlot slot, List<Word> parts) {
    return switch (slot.kind()) {
      case ANY -> !parts.isEmpty();
      case NONE -> parts.isEmpty();
      case ACTOR -> parts.stream().anyMatch(resolver.actors()::isActor);
      case SEVERAL -> parts.size() > 1 || parts.stream().anyMatch(this::isSeveral);
      case PLACE -> parts.stream().anyMatch(resolver.actors()::isPlace);
      case PEOPLE -> parts.stream().anyMatch(part -> resolver.isPeople(part) || isNumberOfPeople(part));
      case WORD -> parts.stream().anyMatch(part -> slot.lemmas().contains(part.lemma())
          || slot.lemmas().contains(part.lower()) || isQuantityOf(part, slot.lemmas())
          || isOfTitle(part, slot.lemmas()));
      case PHRASE -> parts.stream().anyMatch(part -> isOrHas(part, slot.lemmas()));
    };
  }

  private boolean isSeveral(Word word) {
    return word.isPlural() || several.contains(word.lower());
  }

  /** Whether a word counts or measures one of the things: <em>dozens of missiles</em>. */
  private boolean isQuantityOf(Word head, Set<String> lemmas) {
    boolean isQuantity = head.isNumber() || head.form().equals("%") || quantities.contains(head.lemma());
    Word of = isQuantity ? new NounPhrase(head).objectOf("of") : null;
    return of != null && (lemmas.contains(of.lemma()) || isQuantityOf(of, lemmas));
  }

  /** Whether a person is named behind one of the titles: <em>Ambassador Ana Rao</em>. */
  private boolean isOfTitle(Word head, Set<String> lemmas) {
    return head.isName() && resolver.actors().isPerson(head)
        && head.children(Relation.COMPOUND).stream().anyMatch(title -> lemmas.contains(title.lower()));
  }

  /** Whether a word counts people: <em>a number of officials</em>. */
  private boolean isNumberOfPeople(Word head) {
    Word of = quantities.contains(head.lemma()) ? new NounPhrase(head).objectOf("of") : null;
    return of != null && resolver.isPeople(of);
  }

  /** Whether one of the words is the head of a phrase, precedes the head, or follows its <em>of</em>. */
  private static boolean isOrHas(Word head, Set<String> lemmas) {
    NounPhrase phrase = new NounPhrase(head);
    Word of = phrase.objectOf("of");
    return lemmas.contains(head.lemma()) || phrase.modifiers().stream().anyMatch(m -> lemmas.contains(m.lower()))
        || of != null && isOrHas(of, lemmas);
  }

  private List<Word> parts(Word word, String part) {
    Clause clause = new Clause(word);
    return switch (part) {
      case "subject" -> conjuncts(subject(word));
      case "head" -> word.head() == null ? List.of() : List.of(word.head());
      case "predicate" -> predicates(word);
      case "possessor" -> conjuncts(new NounPhrase(word).possessor());
      case "modifier" -> new NounPhrase(word).modifiers().stream().flatMap(m -> conjuncts(m).stream()).toList();
      case "passive" -> clause.isPassive() ? List.of(word) : List.of();
      case "infinitive" -> infinitives(word);
      case "clause" -> word.children(Relation.CLAUSAL_COMPLEMENT, Relation.OPEN_COMPLEMENT);
      default -> behind(word, part);
    };
  }

  /**
   * The infinitives of a word, also where they are attached to the people who are its object, or to its predicate:
   * <em>is ready to go</em>.
   */
  private List<Word> infinitives(Word word) {
    List<Word> found = new ArrayList<>(word.children(Relation.OPEN_COMPLEMENT, Relation.NOUN_CLAUSE,
        Relation.CLAUSAL_COMPLEMENT, Relation.ADVERBIAL_CLAUSE));
    Word object = word.child(Relation.OBJECT);
    if (object != null && resolver.isPeople(object)) {
      found.addAll(object.children(Relation.NOUN_CLAUSE));
    }
    Word quality = word.child(Relation.ADJECTIVAL_COMPLEMENT);
    if (quality != null) {
      found.addAll(quality.children(Relation.OPEN_COMPLEMENT));
    }
    return found.stream().filter(child -> new Clause(child).isInfinitive())
        .flatMap(child -> Stream.concat(Stream.of(child), namedAct(child).stream())).toList();
  }

  /** The act that a verb of little meaning has as its object: <em>vowed to resume attacks</em>. */
  private List<Word> namedAct(Word verb) {
    return launching.contains(verb.lemma()) ? verb.children(Relation.OBJECT) : List.of();
  }

  /** The agent; for a noun, the subject of the clause whose object it is. */
  private Word subject(Word word) {
    Word verb = word.isVerb() ? word : word.is(Relation.OBJECT) ? word.head() : null;
    Word actor = verb == null || !verb.isVerb() ? null : roles.actor(verb);
    return actor == null ? null : resolver.antecedent(actor);
  }

  private static List<Word> predicates(Word word) {
    List<Word> found = new ArrayList<>(conjuncts(new Clause(word).predicate()));
    word.children(Relation.CLAUSAL_COMPLEMENT).stream().filter(Word::isAdjective).forEach(found::add);
    return found;
  }

  /**
   * The object of a preposition of the word; failing that, of the verb that governs a noun, or of the object of a verb.
   */
  private static List<Word> behind(Word word, String preposition) {
    List<Word> found = phrases(word, preposition);
    Word governor = word.head();
    if (found.isEmpty() && word.isNoun() && word.is(Relation.OBJECT) && governor != null && governor.isVerb()) {
      found = phrases(governor, preposition);
    }
    Word object = word.isVerb() ? new Clause(word).object() : null;
    return found.isEmpty() && object != null && object.isNoun() ? phrases(object, preposition) : found;
  }

  private static List<Word> phrases(Word word, String preposition) {
    return ClauseRoles.objects(word, preposition).stream().flatMap(object -> conjuncts(object).stream()).toList();
  }

  private static List<Word> conjuncts(Word head) {
    return head == null ? List.of() : new NounPhrase(head).conjuncts();
  }
}
