package org.demarche.statement;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Attributions by nouns and adjectives: <em>his claim that …</em>, <em>a call for …</em>, <em>is confident that …</em>.
 * Methods return null if they find nothing.
 */
final class NominalGrammar {

  /** The maximum number of words between a noun and the clause that completes it. */
  private static final int REACH = 9;

  private final CuePhrase phrase;
  private final Word head;
  private final boolean isNoun;

  private NominalGrammar(CuePhrase phrase, Word head, boolean isNoun) {
    this.phrase = phrase;
    this.head = head;
    this.isNoun = isNoun;
  }

  /**
   * The attribution of a noun: its source is the possessor, the object of a preposition, or the subject of its verb.
   */
  static Attribution ofNoun(CuePhrase phrase) {
    Word noun = phrase.noun();
    Content content = noun == null ? null : new NominalGrammar(phrase, noun, true).content();
    if (content == null) {
      return null;
    }
    List<String> taken = content.preposition() == null ? List.of() : List.of(content.preposition().lower());
    return attribution(phrase, noun, content, Speakers.ofNoun(noun, taken));
  }

  /** The attribution of an adjective: its source is what it is predicated of. */
  static Attribution ofAdjective(CuePhrase phrase) {
    Word adjective = phrase.adjective();
    Content content = new NominalGrammar(phrase, adjective, false).content();
    return content == null ? null : attribution(phrase, adjective, content, holder(adjective));
  }

  private static Attribution attribution(CuePhrase phrase, Word head, Content content, Speaker speaker) {
    CueWords cue = phrase.cueWords(head, phrase.first(), phrase.last(), content.preposition());
    return new Attribution(cue, speaker, content.span(), content.construction());
  }

  /** The word that an adjective is predicated of. */
  private static Speaker holder(Word adjective) {
    Word governor = adjective.head();
    if (!adjective.isVerb() && governor != null && governor.isVerb()) {
      return Speakers.ofVerb(governor);
    }
    if (adjective.is(Relation.MODIFIER)) {
      return null;
    }
    return adjective.isVerb() ? Speakers.subjectOf(adjective) : Speakers.of(governor, adjective);
  }

  private Content content() {
    for (Complement complement : phrase.entry().complements()) {
      Content found = switch (complement.kind()) {
        case REPORTED_CLAUSE -> whole(clause(),
            isNoun ? ReportingConstruction.NOUN_CLAUSE : ReportingConstruction.ADJECTIVE_CLAUSE);
        case INFINITIVE -> whole(infinitive(),
            isNoun ? ReportingConstruction.NOUN_INFINITIVE : ReportingConstruction.ADJECTIVE_INFINITIVE);
        case PREPOSITION -> behind(preposition(complement),
            isNoun ? ReportingConstruction.NOUN_PREPOSITION : ReportingConstruction.ADJECTIVE_PREPOSITION);
        default -> null;
      };
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static Content whole(Word verb, ReportingConstruction construction) {
    return verb == null ? null : Content.of(construction, SpanTrimmer.between(verb.first(), verb.last()));
  }

  private static Content behind(Word preposition, ReportingConstruction construction) {
    return preposition == null || preposition.next() == null ? null
        : Content.of(construction, SpanTrimmer.between(preposition.next(), preposition.last()), preposition);
  }

  /** Whether the head is an adjective that a verb predicates of somebody: <em>is sure</em>, <em>made them sure</em>. */
  private boolean isPredicate() {
    return head.head() != null && head.is(Relation.ADJECTIVAL_COMPLEMENT, Relation.OBJECT_PREDICATE);
  }

  /** The verb of the clause that completes the head. */
  private Word clause() {
    for (Word child : head.children()) {
      boolean completes = child.is(Relation.CLAUSAL_COMPLEMENT)
          || child.is(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE, Relation.ADVERBIAL_CLAUSE) && hasThat(child);
      if (completes && child.index() > head.index() && !new Clause(child).isInfinitive()) {
        return child;
      }
    }
    if (isNoun) {
      return detached();
    }
    List<Word> beside = isPredicate()
        ? head.head().children(Relation.CLAUSAL_COMPLEMENT, Relation.ADVERBIAL_CLAUSE) : List.of();
    for (Word child : beside) {
      if (child.index() > head.index() && hasThat(child)) {
        return child;
      }
    }
    return null;
  }

  /** The <em>that</em>-clause after other dependents of the noun: <em>fears among voters that …</em>. */
  private Word detached() {
    Word word = head.next();
    for (int steps = 0; word != null && steps < REACH; steps++) {
      Word clause = word.lower().equals("that") && word.is(Relation.MARKER) ? word.head() : null;
      if (clause != null && clause.index() > word.index()
          && clause.child(Relation.SUBJECT, Relation.PASSIVE_SUBJECT) != null) {
        return steps == 0 ? null : clause;
      }
      if (word.isPunctuation() || word.isVerb() || word.is(Relation.MARKER) || word.pos().startsWith("W")) {
        return null;
      }
      word = word.next();
    }
    return null;
  }

  private static boolean hasThat(Word verb) {
    Word marker = verb.child(Relation.MARKER);
    return marker != null && marker.lower().equals("that");
  }

  /** The verb of the infinitive that completes the head. */
  private Word infinitive() {
    for (Word child : head.children()) {
      if (child.index() > head.index() && child.isVerb() && new Clause(child).isInfinitive()) {
        return child;
      }
    }
    for (Word child : isPredicate() ? head.head().children(Relation.OPEN_COMPLEMENT) : List.<Word>of()) {
      if (child.index() > head.index() && new Clause(child).isInfinitive()) {
        return child;
      }
    }
    return null;
  }

  /**
   * The preposition that introduces the content: a dependent of the head, or directly after an adjective but attached
   * to its verb.
   */
  private Word preposition(Complement complement) {
    for (Preposition found : new Clause(head).prepositions()) {
      if (complement.prepositions().contains(found.lemma()) && found.word().index() > head.index()) {
        return found.word();
      }
    }
    boolean isBesideVerb = !isNoun && head.head() != null && head.head().isVerb();
    for (Preposition found : isBesideVerb ? new Clause(head.head()).prepositions() : List.<Preposition>of()) {
      if (complement.prepositions().contains(found.lemma()) && found.word().index() == head.index() + 1) {
        return found.word();
      }
    }
    return null;
  }
}
