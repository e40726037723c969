package org.demarche.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Whether an act came about, from tense, aspect, modals, negation and the words above it. The calculus:
 *
 * <ol>
 * <li>A verb has the status of its own clause: <em>not</em> gives NEGATED; <em>will</em> PLANNED; <em>must, should</em>
 * PROPOSED; <em>would, could, may, might</em> HYPOTHETICAL, but <em>would</em> in reported speech of the past PLANNED; an
 * <em>if</em> clause HYPOTHETICAL; a progressive ONGOING; every other finite form OCCURRED.
 * <li>A word of {@code matrix.tsv} above it (<em>agreed to</em>, <em>refused to</em>, <em>denied that</em>) puts its effect
 * in the place of that, and itself has a status by the same rules: one that is negated turns its effect into NEGATED (a
 * negating one into OCCURRED), one that is hypothetical or proposed makes what lies below hypothetical or proposed.
 * <li>A noun has the status of the verb that it is subject or object of, by the same table (<em>held talks</em>,
 * <em>cancelled talks</em>, <em>talks failed</em>); adjectives (<em>planned talks</em>) and <em>no</em> come first. A noun
 * of any act of its kind has the status of what is said of it (<em>a meeting is necessary</em>), and is HYPOTHETICAL in
 * the simple present (<em>a summit takes months to prepare</em>).
 * <li>A noun of which the grammar says nothing has the status that {@code defaults.tsv} gives to its category and mode.
 * </ol>
 */
final class StatusFinder {

  private static final int DEPTH = 8;
  private static final Set<String> KIND = Set.of("a", "an", "any");

  private final Map<String, List<Matrix>> matrix = new HashMap<>();

  StatusFinder(List<Matrix> rows) {
    rows.forEach(row -> matrix.computeIfAbsent(row.words().get(0), key -> new ArrayList<>(1)).add(row));
  }

  /** The status of an act named by a word, or null where the grammar says nothing. */
  Assessment of(Word trigger) {
    return trigger.isVerb() ? verb(trigger, DEPTH) : noun(trigger, DEPTH);
  }

  private Assessment verb(Word verb, int depth) {
    Assessment own = clause(verb);
    if (depth == 0) {
      return own == null ? new Assessment(Status.OCCURRED) : own;
    }
    Word first = verb;
    while (first.is(Relation.CONJUNCT) && first.head() != null && first.head().isVerb()
        && new Clause(verb).ownSubject() == null && (own == null || finite(first.head()))) {
      first = first.head();
    }
    Word above = first.head();
    if (above == null) {
      return own == null ? new Assessment(Status.OCCURRED) : own;
    }
    Assessment below = own;
    if (first != verb && own == null) {
      below = clause(first);
    }
    if (below == null && isParticiple(first)) {
      return new Assessment(first.pos().equals("VBG") ? Status.ONGOING : Status.OCCURRED);
    }
    switch (first.relation()) {
      case OPEN_COMPLEMENT, CLAUSAL_COMPLEMENT, OBJECT_PREDICATE, NOUN_CLAUSE, CLAUSAL_SUBJECT -> {
        return under(above, first, below, depth);
      }
      case PREPOSITION_COMPLEMENT -> {
        Word of = above.head();
        if (above.lower().matches("without|instead")) {
          return new Assessment(Status.NEGATED);
        }
        if (above.lower().equals("before") || above.lower().equals("after") || of == null) {
          return below == null ? new Assessment(Status.OCCURRED) : below;
        }
        return under(of, above, below, depth);
      }
      case ADVERBIAL_CLAUSE -> {
        return below != null ? below : purpose(first, above, depth);
      }
      default -> {
        return below == null ? new Assessment(Status.OCCURRED) : below;
      }
    }
  }

  private Assessment purpose(Word verb, Word above, int depth) {
    if (!new Clause(verb).isInfinitive()) {
      Assessment around = above.isVerb() ? verb(above, depth - 1) : null;
      return around == null ? new Assessment(Status.OCCURRED) : new Assessment(around.status());
    }
    return new Assessment(Status.PLANNED, "purpose");
  }

  /** Participles behind a noun: <em>factions fighting him, sanctions imposed on Iran</em>. */
  private static boolean isParticiple(Word verb) {
    return verb.is(Relation.NOUN_CLAUSE) && verb.pos().matches("VBG|VBN|VBD") && !new Clause(verb).isInfinitive();
  }

  /** The status of what stands below a word that may be in the table. */
  private Assessment under(Word above, Word below, Assessment own, int depth) {
    Matrix row = row(above, below);
    if (own != null && own.status() != Status.OCCURRED && row != null && row.effect() != Matrix.Effect.NEGATED) {
      return own.act() == null && row.act() != null ? new Assessment(own.status(), row.act()) : own;
    }
    if (row == null) {
      if (own != null) {
        return own;
      }
      Assessment around = above.isVerb() ? verb(above, depth - 1) : above.isNoun() ? noun(above, depth - 1) : null;
      if (around != null && around.status() == Status.OCCURRED && below.isVerb() && new Clause(below).isInfinitive()) {
        return new Assessment(Status.PLANNED);
      }
      return around == null ? new Assessment(Status.HYPOTHETICAL) : around;
    }
    boolean finite = own != null;
    if (finite && (row.effect() == Matrix.Effect.PLANNED || row.effect() == Matrix.Effect.FACT)) {
      return own;
    }
    Assessment around = around(above, depth - 1);
    return combine(row, around == null ? new Assessment(Status.OCCURRED) : around);
  }

  private Assessment around(Word above, int depth) {
    if (depth <= 0) {
      return new Assessment(Status.OCCURRED);
    }
    if (above.isVerb()) {
      return verb(above, depth);
    }
    if (above.isNoun()) {
      return noun(above, depth);
    }
    Word copula = above.head();
    return copula != null && copula.isVerb() ? verb(copula, depth) : null;
  }

  private static Assessment combine(Matrix row, Assessment around) {
    Status effect = row.effect() == Matrix.Effect.FACT ? around.status() : Status.valueOf(row.effect().name());
    String act = row.act() == null ? around.act() : row.act();
    if (row.effect() == Matrix.Effect.FACT) {
      return new Assessment(effect, act);
    }
    return switch (around.status()) {
      case NEGATED -> new Assessment(effect == Status.NEGATED ? Status.OCCURRED : Status.NEGATED,
          effect == Status.NEGATED ? null : "not");
      case HYPOTHETICAL -> new Assessment(effect == Status.NEGATED ? effect : Status.HYPOTHETICAL, act);
      default -> new Assessment(effect, act);
    };
  }

  private Matrix row(Word above, Word below) {
    Matrix best = null;
    for (String key : new String[] {above.lower(), above.lemma()}) {
      for (Matrix row : matrix.getOrDefault(key, List.of())) {
        if (fits(row, above, below) && (best == null || row.words().size() > best.words().size())) {
          best = row;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private static boolean fits(Matrix row, Word above, Word below) {
    if (!above.pos().startsWith(row.pos())) {
      return false;
    }
    for (String wanted : row.words().subList(1, row.words().size())) {
      boolean found = false;
      for (Word child : above.children()) {
        if (child.lower().equals(wanted)) {
          found = true;
        }
      }
      if (!found && !(below != null && below.lower().equals(wanted))) {
        return false;
      }
    }
    return true;
  }

  private boolean finite(Word verb) {
    return clause(verb) != null;
  }

  /** The status that a clause has by its own tense, aspect, modal and negation; null for infinitives and gerunds. */
  private Assessment clause(Word verb) {
    Clause clause = new Clause(verb);
    Word marker = clause.marker();
    boolean condition = marker != null && marker.lower().matches("if|unless|whether");
    if (clause.negation() != null) {
      Word modal = clause.modal();
      boolean perfect = clause.auxiliaries().stream().anyMatch(w -> w.lower().equals("have"));
      if (modal != null && (modal.lower().matches("should|may|might|must|ought")
          || modal.lower().equals("would") && perfect)) {
        return new Assessment(Status.HYPOTHETICAL);
      }
      return new Assessment(Status.NEGATED, modal != null && modal.lower().matches("will|wo|shall|would") ? "will-not" : "not");
    }
    if (condition) {
      return new Assessment(Status.HYPOTHETICAL);
    }
    Word modal = clause.modal();
    if (modal != null) {
      return modal(verb, modal);
    }
    if (clause.isInfinitive()) {
      return null;
    }
    if (verb.pos().matches("VBP|VBZ|VBG") && verb.children(Relation.NOUN_ADVERBIAL).stream()
        .anyMatch(time -> future(time) != null)) {
      return new Assessment(Status.PLANNED, "will");
    }
    List<Word> auxiliaries = clause.auxiliaries();
    boolean is = auxiliaries.stream().anyMatch(w -> w.lemma().equals("be"));
    if (verb.pos().equals("VBG")) {
      return is ? new Assessment(Status.ONGOING) : null;
    }
    if (verb.pos().equals("VB") && auxiliaries.isEmpty()) {
      return null;
    }
    return new Assessment(Status.OCCURRED);
  }

  private static Assessment modal(Word verb, Word modal) {
    return switch (modal.lower()) {
      case "will", "'ll", "shall", "wo" -> new Assessment(Status.PLANNED, "will");
      case "must", "should", "ought" -> modal.index() < first(verb).index() && modal.lower().equals("should")
          ? new Assessment(Status.HYPOTHETICAL) : new Assessment(Status.PROPOSED, "must");
      case "would", "'d" -> isReported(verb) ? new Assessment(Status.PLANNED, "will")
          : new Assessment(Status.HYPOTHETICAL);
      default -> new Assessment(Status.HYPOTHETICAL);
    };
  }

  private static Word first(Word verb) {
    Word subject = verb.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.EXPLETIVE);
    return subject == null ? verb.sentence().words().get(0) : subject;
  }

  /** Whether a clause is what somebody said in the past. */
  private static boolean isReported(Word verb) {
    Word word = verb;
    while (word.is(Relation.CONJUNCT) && word.head() != null) {
      word = word.head();
    }
    return word.is(Relation.CLAUSAL_COMPLEMENT) && word.head() != null && word.head().pos().matches("VBD|VBN");
  }

  private Assessment noun(Word noun, int depth) {
    Word head = new NounPhrase(noun).firstConjunct();
    Assessment inside = insidePhrase(noun);
    if (inside != null) {
      return inside;
    }
    Word above = head.head();
    if (above == null || depth == 0) {
      return null;
    }
    switch (head.relation()) {
      case OBJECT, DATIVE -> {
        return governed(above, head, depth);
      }
      case PASSIVE_SUBJECT -> {
        Assessment governed = governed(above, head, depth);
        return governed == null && isOfAKind(head) && isGeneral(above) ? new Assessment(Status.HYPOTHETICAL) : governed;
      }
      case SUBJECT -> {
        if (isOfAKind(head)) {
          Word quality = above.child(Relation.ADJECTIVAL_COMPLEMENT);
          Matrix valued = row(quality == null ? above : quality, head);
          if (valued != null && valued.effect() != Matrix.Effect.FACT) {
            return combine(valued, verbOr(above, depth));
          }
          if (isGeneral(above)) {
            return new Assessment(Status.HYPOTHETICAL);
          }
        }
        if (above.child(Relation.OBJECT) != null || above.child(Relation.ATTRIBUTE) != null) {
          return null;
        }
        Matrix row = row(above, head);
        return row == null || row.effect() == Matrix.Effect.NEGATED ? null : combine(row, verbOr(above, depth));
      }
      case ATTRIBUTE -> {
        boolean exists = above.child(Relation.EXPLETIVE) != null;
        return exists ? verbOr(above, depth) : null;
      }
      case PREPOSITION_OBJECT -> {
        return behindPreposition(above, depth);
      }
      default -> {
        return null;
      }
    }
  }

  /** Whether a noun is used of any act of its kind: <em>a summit, such a meeting, any talks</em>. */
  private static boolean isOfAKind(Word noun) {
    Word determiner = noun.child(Relation.DETERMINER);
    return determiner != null && KIND.contains(determiner.lower());
  }

  /** Whether a clause holds at all times: in the simple present, without a modal. */
  private static boolean isGeneral(Word verb) {
    List<Word> auxiliaries = new Clause(verb).auxiliaries();
    Word finite = auxiliaries.isEmpty() ? verb : auxiliaries.get(0);
    return finite.pos().matches("VBZ|VBP") && !finite.hasLemma("have") && !verb.pos().equals("VBG");
  }

  /** What the words inside a noun phrase say: <em>no talks, planned talks, talks next week</em>. */
  private Assessment insidePhrase(Word noun) {
    for (Word child : noun.children()) {
      if (child.is(Relation.DETERMINER, Relation.NEGATION) && child.lower().equals("no")) {
        return new Assessment(Status.NEGATED, "not");
      }
      boolean before = child.is(Relation.MODIFIER, Relation.COMPOUND) && child.index() < noun.index();
      Matrix row = before ? row(child, noun) : child.is(Relation.NOUN_ADVERBIAL) ? future(child) : null;
      if (row != null && row.effect() != Matrix.Effect.FACT) {
        return new Assessment(Status.valueOf(row.effect().name()), row.act());
      }
    }
    return null;
  }

  private Matrix future(Word time) {
    for (Word child : time.children()) {
      Matrix row = row(child, time);
      if (row != null && row.effect() == Matrix.Effect.PLANNED) {
        return row;
      }
    }
    Matrix row = row(time, null);
    return row != null && row.effect() == Matrix.Effect.PLANNED ? row : null;
  }

  private Assessment behindPreposition(Word preposition, int depth) {
    Word of = preposition.head();
    if (preposition.lower().equals("without")) {
      return new Assessment(Status.NEGATED, "not");
    }
    if (of == null) {
      return null;
    }
    Matrix row = row(of, preposition);
    if (row == null || row.words().size() == 1 && of.isVerb()) {
      boolean through = of.isVerb() && preposition.lower().matches("for|to|into");
      Assessment around = through && depth > 1 ? around(of, depth - 1) : null;
      return around == null || around.status() == Status.OCCURRED || around.status() == Status.NEGATED ? null
          : around;
    }
    Assessment around = around(of, depth - 1);
    return combine(row, around == null ? new Assessment(Status.OCCURRED) : around);
  }

  private Assessment verbOr(Word verb, int depth) {
    Assessment found = verb(verb, depth - 1);
    return found == null ? new Assessment(Status.OCCURRED) : found;
  }

  private Assessment governed(Word verb, Word noun, int depth) {
    Matrix row = row(verb, noun);
    Assessment around = verbOr(verb, depth);
    if (row != null) {
      return combine(row, around);
    }
    return around.status() == Status.OCCURRED || around.status() == Status.ONGOING ? null : around;
  }
}
