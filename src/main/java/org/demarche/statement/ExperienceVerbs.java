package org.demarche.statement;

import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Attributions by verbs that express what somebody feels about their subject: <em>the ruling angered the miners</em>.
 */
final class ExperienceVerbs {

  private ExperienceVerbs() {
  }

  /** The attribution of such a verb; null if the experiencer, or the stimulus, is not named. */
  static Attribution of(CuePhrase phrase) {
    VerbCue verb = VerbCue.of(phrase);
    if (verb == null || verb.clause().isInfinitive()) {
      return null;
    }
    Word feels = verb.isPassive() ? verb.clause().subject() : verb.verb().child(Relation.OBJECT);
    Span cause = verb.isPassive() ? agent(verb) : subject(verb);
    Speaker speaker = cause == null ? null : Speakers.of(feels, verb.verb());
    if (speaker == null || speaker.span().overlaps(cause)) {
      return null;
    }
    CueWords cue = new CueWords(phrase.entry(), verb.verb(), new Span(phrase.first().begin(), phrase.last().end()),
        verb.verb().lemma());
    return new Attribution(cue, speaker, cause, ReportingConstruction.EXPERIENCE);
  }

  private static Span subject(VerbCue verb) {
    Word subject = verb.clause().subject();
    return subject == null || verb.isBefore(subject) ? null : verb.spanOf(subject);
  }

  private static Span agent(VerbCue verb) {
    Word agent = verb.clause().agent();
    return agent == null ? null : new NounPhrase(agent).fullSpan();
  }
}
