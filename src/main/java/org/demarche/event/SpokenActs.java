package org.demarche.event;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.Clause;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Tense;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;

/**
 * Acts that are done by saying them (<em>we condemn the raid, the council called for calm</em>): they take place when
 * the words are said, which another sentence may tell (<em>issued the following statement today</em>).
 */
final class SpokenActs {

  private static final Set<String> SPEAKERS = Set.of("i", "we");
  private static final String INDIRECT = "INDIRECT";

  /** The statements that run over several sentences, by their begin. */
  private final TreeMap<Integer, Statement> running = new TreeMap<>();
  /** The ends of all stretches of statements, by their begin. */
  private final TreeMap<Integer, Integer> said = new TreeMap<>();
  private final DocumentView view;
  private final Set<String> performed;
  private final Set<String> voicing;
  private final boolean isStatement;

  SpokenActs(JCas jcas, DocumentView view, WordClasses classes) {
    this.view = view;
    performed = classes.words("performed");
    voicing = classes.words("voicing");
    Set<String> titles = classes.words("issued-text");
    isStatement = view.sentences().stream().limit(1).flatMap(title -> title.words().stream())
        .anyMatch(word -> word.isNoun() && titles.contains(word.lemma()));
    for (Statement statement : jcas.select(Statement.class)) {
      if (view.sentenceAt(statement.getBegin()) != view.sentenceAt(statement.getEnd() - 1)) {
        running.put(statement.getBegin(), statement);
      }
      Map.Entry<Integer, Integer> before = said.floorEntry(statement.getBegin());
      if (before == null || before.getValue() < statement.getBegin()) {
        said.put(statement.getBegin(), statement.getEnd());
      } else {
        said.put(before.getKey(), Math.max(before.getValue(), statement.getEnd()));
      }
    }
  }

  /**
   * The word in another sentence by which an act is said that is done by saying it; null if there is none.
   *
   * @param trigger
   *          the verb or noun that stands for the act
   */
  Word cue(Word trigger) {
    Map.Entry<Integer, Statement> around = running.floorEntry(trigger.begin());
    if (around == null || around.getValue().getEnd() < trigger.end()) {
      return null;
    }
    boolean isText = INDIRECT.equals(around.getValue().getKind());
    StatementCue cue = Arguments.first(around.getValue(), ArgumentRole.CUE, StatementCue.class);
    Word word = cue == null || !isSpoken(trigger, isText) ? null : view.headOf(Span.of(cue));
    return word == null || word.sentence() == trigger.sentence() ? null : word;
  }

  /**
   * Whether the author of a document that calls itself a statement does an act by writing it: <em>we condemn the
   * raid</em>, outside of quotes.
   */
  boolean isByAuthor(Word trigger) {
    if (!isStatement) {
      return false;
    }
    Map.Entry<Integer, Integer> before = said.floorEntry(trigger.begin());
    return (before == null || before.getValue() <= trigger.begin()) && isSpoken(trigger, false);
  }

  /** Whether a main clause tells an act that is done by saying it, in the words of whoever does it. */
  private boolean isSpoken(Word trigger, boolean isText) {
    Word verb = trigger.isVerb() ? trigger : trigger.is(Relation.OBJECT) ? trigger.head() : null;
    if (verb == null || !(trigger == verb ? performed : voicing).contains(verb.lemma())) {
      return false;
    }
    Word main = verb.is(Relation.OPEN_COMPLEMENT) && new Clause(verb).isInfinitive() ? verb.head() : verb;
    Clause clause = new Clause(main);
    Word subject = clause.subject();
    if (subject == null || !main.firstConjunct().is(Relation.ROOT) || clause.negation() != null) {
      return false;
    }
    boolean isPresent = clause.tense() == Tense.PRESENT && clause.auxiliaries().isEmpty();
    boolean isWish = main != verb && main.hasLemma("like", "wish", "want");
    return isText && main == verb && clause.tense() == Tense.PAST && clause.auxiliaries().isEmpty()
        || (isText || SPEAKERS.contains(subject.lower())) && (main == verb ? isPresent : isWish);
  }
}
