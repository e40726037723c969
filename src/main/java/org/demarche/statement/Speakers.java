package org.demarche.statement;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Control;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds the source of a cue. Methods return null if nobody is named. */
final class Speakers {

  private static final Set<String> NAMING = Set.of("by", "from", "of", "among");

  /**
   * The understood agent if the clause of a cue has none: objects that are persons, not things (<em>asked her to
   * add</em>, but <em>wrote a letter to thank them</em>), and not something newly made in order to speak (<em>issued a
   * letter saying</em>).
   */
  private static final Control CONTROL = new Control() {

    @Override
    public boolean isByObject(Word verb, Word object) {
      return object.isName() || object.isPronoun();
    }

    @Override
    public boolean isActor(Word noun, Word verb) {
      boolean isMade = noun.is(Relation.OBJECT) && noun.head() != null && noun.head().isVerb();
      return !isMade || !(verb.pos().equals("VBG") ? isNew(noun) : new Clause(verb).isInfinitive());
    }
  };

  private Speakers() {
  }

  /** The source of a verb: its subject, or in the passive its agent. */
  static Speaker ofVerb(Word verb) {
    Clause clause = new Clause(verb);
    return clause.isPassive() ? of(clause.agent(), verb) : subjectOf(verb);
  }

  /**
   * The subject of a verb, explicit or understood. For a finite verb without a subject in the tree, its neighbours are
   * examined.
   */
  static Speaker subjectOf(Word verb) {
    Word first = verb;
    Word own = ownSubject(verb);
    while (own == null && first.is(Relation.CONJUNCT) && first.head() != null) {
      first = first.head();
      own = ownSubject(first);
    }
    if (own != null && own.pos().startsWith("W")) {
      return new Speaker(own.span(), new Clause(first).subject());
    }
    if (own == null && new Clause(first).isFinite()) {
      return AdjacentSpeakers.of(verb);
    }
    Word subject = own == null ? understood(verb) : own;
    Word pronoun = own == null ? relativePronoun(verb, subject) : null;
    return pronoun == null ? of(subject, verb) : new Speaker(pronoun.span(), subject);
  }

  /** The subject nearest to a verb, preceding, else following, if the parser gives several; never a clause. */
  private static Word ownSubject(Word verb) {
    Word found = null;
    for (Word child : verb.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT)) {
      found = found == null || child.index() < verb.index() ? child : found;
    }
    return found;
  }

  /**
   * The understood subject of a verb; if the parser has attached the verb only loosely, that of the surrounding words.
   */
  private static Word understood(Word verb) {
    Word word = verb;
    Word subject = new Clause(verb).subject(CONTROL);
    while (subject == null && word.head() != null && isLoose(word)) {
      word = word.head();
      subject = new Clause(word).subject(CONTROL);
    }
    return subject == null || subject.is(Relation.CLAUSAL_SUBJECT) ? null : subject;
  }

  /** The relative pronoun for a noun in the clause around a verb, or null. */
  private static Word relativePronoun(Word verb, Word noun) {
    for (Word word = verb; word != null && noun != null; word = word.head()) {
      if (word.is(Relation.RELATIVE_CLAUSE) && word.head() == noun) {
        Word own = ownSubject(word);
        return own != null && own.pos().startsWith("W") ? own : null;
      }
    }
    return null;
  }

  private static boolean isLoose(Word word) {
    return switch (word.relation()) {
      case OTHER, PARATAXIS, AGENT, CONJUNCT, ADVERBIAL_CLAUSE, PREPOSITION, PREPOSITION_COMPLEMENT -> true;
      case OBJECT, ATTRIBUTE, PREPOSITION_OBJECT -> !word.isVerb();
      default -> false;
    };
  }

  /** Whether a noun denotes something new and nameless, such as a publication: <em>issued a letter saying</em>. */
  private static boolean isNew(Word noun) {
    Word determiner = new NounPhrase(noun).determiner();
    return noun.isNoun() && !noun.isName() && (determiner == null ? noun.isPlural()
        : determiner.lower().equals("a") || determiner.lower().equals("an"));
  }

  /** The source of a noun: its possessor, the object of one of the prepositions, or the subject of its verb. */
  static Speaker ofNoun(Word noun, List<String> contentPrepositions) {
    NounPhrase phrase = new NounPhrase(noun);
    Word possessor = phrase.possessor();
    if (possessor != null) {
      return of(possessor, noun);
    }
    for (Preposition preposition : phrase.prepositions()) {
      boolean names = NAMING.contains(preposition.lemma()) && !contentPrepositions.contains(preposition.lemma());
      if (names && preposition.object() != null && !preposition.object().isVerb()) {
        return of(preposition.object(), noun);
      }
    }
    Word verb = governingVerb(noun);
    return verb == null ? null : ofVerb(verb);
  }

  /** The verb that has a noun as its object, or in a prepositional phrase; null for subjects. */
  static Word governingVerb(Word noun) {
    Word word = noun;
    while (word.is(Relation.CONJUNCT, Relation.PREPOSITION_OBJECT, Relation.PREPOSITION) && word.head() != null
        && !word.isVerb()) {
      word = word.head();
    }
    if (word.isVerb()) {
      return word;
    }
    boolean isObject = word.is(Relation.OBJECT, Relation.ATTRIBUTE) && word.head() != null && word.head().isVerb();
    return isObject ? word.head() : null;
  }

  /** The source headed by a noun, name or pronoun, as it appears beside a cue. */
  static Speaker of(Word noun, Word cue) {
    if (noun == null || noun.is(Relation.EXPLETIVE) || noun.isPunctuation()) {
      return null;
    }
    NounPhrase phrase = new NounPhrase(noun);
    Span span = phrase.fullSpan();
    if (span.overlaps(cue.span())) {
      span = phrase.span();
      if (span.overlaps(cue.span())) {
        span = noun.span();
      }
    }
    if (noun.is(Relation.POSSESSOR)) {
      span = withoutGenitive(noun, span);
    }
    return new Speaker(closed(noun, span), noun);
  }

  /** With the mark that closes a nickname at its end: <em>a commander known as “the Ox”</em>. */
  private static Span closed(Word noun, Span span) {
    int open = 0;
    for (Word word : noun.sentence().words(span)) {
      open += switch (word.form()) {
        case "“", "«" -> 1;
        case "”", "»" -> -1;
        case "\"" -> 1 - 2 * (open & 1);
        default -> 0;
      };
    }
    Word next = noun.sentence().wordAt(span.end());
    return open > 0 && next != null && "”»\"".contains(next.form()) ? span.to(next.span()) : span;
  }

  private static Span withoutGenitive(Word noun, Span span) {
    Word last = noun.last();
    return last != noun && last.pos().equals("POS") && last.previous() != null
        ? new Span(span.begin(), last.previous().end()) : span;
  }
}
