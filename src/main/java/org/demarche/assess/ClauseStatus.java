package org.demarche.assess;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Tense;
import org.demarche.syntax.Word;

/** The status that a clause itself gives to its verb: by tense, aspect, modal, negation and condition. */
final class ClauseStatus {

  /** What is said of an act in the simple present; {@code defaults.tsv} says which acts last then. */
  static final String PRESENT = "present";
  /** What is said of an act in the present perfect with <em>since</em> or <em>long</em>. */
  private static final String SINCE = "since";

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether");
  private static final Set<String> IF = Set.of("if", "unless");
  private static final Set<String> OPEN = Set.of("should", "may", "might", "must", "ought");
  private static final Set<String> FUTURE = Set.of("will", "wo", "shall", "would");
  private static final Set<String> PRESENT_TAGS = Set.of("VBP", "VBZ", "VBG");
  /** The tags of a verb in the simple present. */
  static final Set<String> SIMPLE_PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private final StatusOperators operators;
  private final Set<String> days;

  /**
   * The status of clauses.
   *
   * @param days
   *          the names of weekdays and months, in lower case
   */
  ClauseStatus(StatusOperators operators, Set<String> days) {
    this.operators = operators;
    this.days = days;
  }

  /**
   * The status of a clause from its own tense, aspect, modal and negation; null for gerunds, and for infinitives that
   * depend on another word.
   */
  Assessment of(Word verb) {
    Clause clause = new Clause(verb);
    Word marker = clause.marker();
    boolean condition = marker != null && CONDITIONS.contains(marker.lower());
    if (clause.negation() != null || NegatedClause.is(verb)) {
      Word modal = clause.modal();
      boolean perfect = clause.auxiliaries().stream().anyMatch(w -> w.lower().equals("have"));
      if (modal != null && (OPEN.contains(modal.lower())
          || modal.lower().equals("would") && perfect)) {
        return new Assessment(EventStatus.HYPOTHETICAL);
      }
      return new Assessment(EventStatus.NEGATED, modal != null && FUTURE.contains(modal.lower()) ? "will-not" : "not");
    }
    if (condition || isInverted(verb)) {
      return new Assessment(EventStatus.HYPOTHETICAL);
    }
    Word modal = clause.modal();
    if (modal != null) {
      return modal(verb, modal);
    }
    if (clause.isInfinitive()) {
      return isHeadline(verb) ? new Assessment(EventStatus.PLANNED, "will") : null;
    }
    if (PRESENT_TAGS.contains(verb.pos()) && verb.children(Relation.NOUN_ADVERBIAL, Relation.ADVERB).stream()
        .anyMatch(time -> operators.future(time) != null) || isScheduled(verb)) {
      return new Assessment(EventStatus.PLANNED, "will");
    }
    List<Word> auxiliaries = clause.auxiliaries();
    boolean is = auxiliaries.stream().anyMatch(w -> w.lemma().equals("be"));
    if (verb.pos().equals("VBG")) {
      return is || isHeadline(verb) ? new Assessment(EventStatus.ONGOING) : null;
    }
    if (verb.pos().equals("VB") && auxiliaries.isEmpty()) {
      return isImperative(verb) ? new Assessment(EventStatus.PROPOSED, "demand") : null;
    }
    boolean perfect = auxiliaries.size() == 1 && auxiliaries.get(0).hasLemma("have");
    if (perfect && clause.tense() == Tense.PRESENT && isForLong(verb)) {
      return new Assessment(EventStatus.OCCURRED, SINCE);
    }
    boolean simple = auxiliaries.isEmpty() || auxiliaries.size() == 1 && is;
    return clause.tense() == Tense.PRESENT && simple && isSentence(verb)
        ? new Assessment(EventStatus.OCCURRED, PRESENT) : new Assessment(EventStatus.OCCURRED);
  }

  /** Whether a verb is in the simple present with a day or month: <em>the king arrives on Sunday</em>. */
  private boolean isScheduled(Word verb) {
    return SIMPLE_PRESENT.contains(verb.pos()) && !verb.hasLemma("be", "have") && isSentence(verb)
        && new Clause(verb).auxiliaries().isEmpty() && verb.children(Relation.PREPOSITION).stream()
            .map(preposition -> preposition.child(Relation.PREPOSITION_OBJECT))
            .anyMatch(day -> day != null && days.contains(day.lower()));
  }

  private static boolean isForLong(Word verb) {
    return verb.children().stream().anyMatch(child -> child.lower().equals("long") && child.index() < verb.index()
        || child.lower().equals("since") && !child.is(Relation.ADVERB) || child.child(Relation.MARKER) != null
        && child.child(Relation.MARKER).lower().equals("since"));
  }

  /** Whether the verb is not in a headline, which tells the past in the present. */
  private static boolean isSentence(Word verb) {
    List<Word> words = verb.sentence().words();
    Word last = words.get(words.size() - 1);
    return last.isPunctuation() && !last.form().equals(",") && !last.form().equals(":");
  }

  /** Whether an infinitive is the main verb, as only headlines have it: <em>Chad to host talks</em>. */
  private static boolean isHeadline(Word verb) {
    return verb.is(Relation.ROOT) && verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) != null;
  }

  /** Whether a base form is the main verb and has no subject: <em>Stop the war</em>. */
  private static boolean isImperative(Word verb) {
    Word before = verb.previous();
    boolean isFirst = before == null || before.isPunctuation() && !before.form().equals(",");
    return (verb.is(Relation.ROOT) || isFirst && verb.is(Relation.ADVERBIAL_CLAUSE, Relation.CLAUSAL_COMPLEMENT))
        && verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) == null;
  }

  private static Assessment modal(Word verb, Word modal) {
    return switch (modal.lower()) {
      case "will", "'ll", "shall", "wo" -> new Assessment(EventStatus.PLANNED, "will");
      case "must", "should", "ought" -> modal.index() < first(verb).index() && modal.lower().equals("should")
          ? new Assessment(EventStatus.HYPOTHETICAL) : new Assessment(EventStatus.PROPOSED, "must");
      case "would", "'d" -> isReported(verb) && !isConsequence(verb) ? new Assessment(EventStatus.PLANNED, "will")
          : new Assessment(EventStatus.HYPOTHETICAL);
      default -> new Assessment(EventStatus.HYPOTHETICAL);
    };
  }

  /** Whether the order of words makes a condition: <em>had they attacked, he would have fled</em>. */
  private static boolean isInverted(Word verb) {
    Word auxiliary = verb.child(Relation.AUXILIARY);
    Word subject = verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
    return verb.is(Relation.ADVERBIAL_CLAUSE) && auxiliary != null && subject != null
        && auxiliary.lower().equals("had") && auxiliary.index() < subject.index();
  }

  private static Word first(Word verb) {
    Word subject = verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.EXPLETIVE);
    return subject == null ? verb.sentence().words().get(0) : subject;
  }

  /** Whether a clause says what would be if something else were: <em>would leave if they stayed</em>. */
  private static boolean isConsequence(Word verb) {
    return verb.children(Relation.ADVERBIAL_CLAUSE).stream().map(clause -> clause.child(Relation.MARKER))
        .anyMatch(marker -> marker != null && IF.contains(marker.lower()));
  }

  /** Whether a clause reports what somebody said in the past. */
  private static boolean isReported(Word verb) {
    Word word = verb;
    while (word.is(Relation.CONJUNCT) && word.head() != null) {
      word = word.head();
    }
    return word.is(Relation.CLAUSAL_COMPLEMENT) && word.head() != null && PAST.contains(word.head().pos());
  }
}
