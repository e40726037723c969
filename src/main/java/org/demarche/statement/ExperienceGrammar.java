package org.demarche.statement;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** What verbs attribute that say what somebody feels about their subject: <em>the ruling angered the miners</em>. */
final class ExperienceGrammar {

  private ExperienceGrammar() {
  }

  /** The attribution of such a verb; null where the one who feels, or what is felt, is not named. */
  static Attribution of(CueLexicon.Match match) {
    List<Word> words = match.words();
    Word verb = VerbGrammar.head(words);
    Clause clause = new Clause(verb);
    if (!verb.isVerb() || clause.isInfinitive()) {
      return null;
    }
    boolean passive = Speakers.isPassive(verb);
    Word feels = passive ? clause.subject() : verb.child(Relation.OBJECT);
    Span felt = passive ? cause(clause) : subject(clause, verb);
    if (feels == null || felt == null) {
      return null;
    }
    Attribution.Source source = Speakers.of(feels, verb);
    if (source == null || source.span().overlaps(felt)) {
      return null;
    }
    Span span = new Span(words.get(0).begin(), words.get(words.size() - 1).end());
    return new Attribution(match.cue(), verb, span, verb.lemma(), null, null, felt, "statement.experience").withSource(source);
  }

  private static Span subject(Clause clause, Word verb) {
    Word subject = clause.subject();
    if (subject == null || subject.index() > verb.index()) {
      return null;
    }
    Span span = new NounPhrase(subject).fullSpan();
    return span.overlaps(verb.span()) ? new NounPhrase(subject).span() : span;
  }

  private static Span cause(Clause clause) {
    Word agent = clause.agent();
    return agent == null ? null : new NounPhrase(agent).fullSpan();
  }
}
