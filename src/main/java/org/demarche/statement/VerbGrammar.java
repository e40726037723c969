package org.demarche.statement;

import java.util.EnumMap;
import java.util.Map;

/** Attributions by verbs, through their complements. */
final class VerbGrammar {

  /** The construction of each kind of complement, except quotations and clauses that contain the verb. */
  private static final Map<Complement.Kind, VerbConstruction> CONSTRUCTIONS = new EnumMap<>(Map.of(
      Complement.Kind.REPORTED_CLAUSE, new ReportedClause(),
      Complement.Kind.INFINITIVE, new ReportedInfinitive(),
      Complement.Kind.GERUND, new ReportedGerund(),
      Complement.Kind.OBJECT, new ReportedObject(),
      Complement.Kind.PREPOSITION, new PrepositionalContent(),
      Complement.Kind.PREDICATE, new ReportedPredicate(),
      Complement.Kind.SUBJECT, new ReportedSubject()));

  private VerbGrammar() {
  }

  /** The attribution of a verb; without content if only a quotation can be the content; null if there is none. */
  static Attribution of(CuePhrase phrase) {
    VerbCue verb = VerbCue.of(phrase);
    Content content = verb == null ? null : content(verb);
    if (content == null) {
      return null;
    }
    Speaker speaker = phrase.entry().takes(Complement.Kind.SUBJECT) ? null : Speakers.ofVerb(verb.verb());
    return new Attribution(verb.cueWords(content.preposition()), speaker, content.span(), content.construction());
  }

  /**
   * The first complement in the row that the sentence has; else a clause that the parser detached; else a quotation.
   */
  private static Content content(VerbCue verb) {
    for (Complement complement : verb.entry().complements()) {
      VerbConstruction construction = CONSTRUCTIONS.get(complement.kind());
      Content found = construction == null ? null : construction.find(verb, complement);
      if (found != null) {
        return found;
      }
    }
    Content detached = verb.entry().takes(Complement.Kind.REPORTED_CLAUSE) ? detached(verb) : null;
    boolean maySpeak = detached == null && verb.entry().takesQuotations();
    return maySpeak ? new Content(ReportingConstruction.QUOTATION, null, null) : detached;
  }

  private static Content detached(VerbCue verb) {
    Content that = DetachedClause.find(verb);
    return that == null ? InsertedReport.find(verb) : that;
  }
}
