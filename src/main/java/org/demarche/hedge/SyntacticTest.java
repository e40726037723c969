package org.demarche.hedge;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The grammatical tests available to the table of cues, where their names are written in lower case with hyphens. The
 * head is the word of the phrase that the others depend on; the clause is the one that contains it.
 */
enum SyntacticTest {

  /** The head takes a finite clause as complement, with or without <em>that</em>. */
  THAT_CLAUSE((cue, words) -> Complements.finiteComplement(cue) != null),
  /** The head takes an infinitive. */
  INFINITIVE((cue, words) -> Complements.infinitive(cue) != null),
  /** The head takes a gerund. */
  GERUND((cue, words) -> Complements.gerund(cue) != null),
  /** The head predicates something of its object, or of its subject if it is passive. */
  SMALL_CLAUSE((cue, words) -> Complements.smallClause(cue) != null),
  /** The head takes something as something. */
  AS_PHRASE((cue, words) -> Complements.asPhrase(cue) != null),
  /** The complement is an embedded question: <em>whether</em>, <em>who</em>, <em>what</em>. */
  WH_CLAUSE((cue, words) -> {
    Word verb = Complements.finiteComplement(cue);
    return verb != null && verb.children().stream().anyMatch(w -> w.pos().startsWith("W")
        || w.is(Relation.MARKER) && (w.lower().equals("whether") || w.lower().equals("if")));
  }),
  /** The head has an object; with words, one of these as object. */
  OBJECT((cue, words) -> {
    Word object = cue.head().child(Relation.OBJECT);
    return object != null && (words.isEmpty() || among(object, words));
  }),
  /** The head is passive, or a participle that modifies a noun. */
  PASSIVE((cue, words) -> new Clause(cue.head()).isPassive() || cue.head().pos().equals("VBN")
      && (cue.head().is(Relation.MODIFIER) || cue.head().child(Relation.AUXILIARY) == null
          && cue.head().child(Relation.SUBJECT) == null)),
  /** The head precedes the noun that it modifies. */
  ATTRIBUTIVE((cue, words) -> cue.head().is(Relation.MODIFIER, Relation.COMPOUND, Relation.DETERMINER)),
  /** The word that the head depends on precedes the noun that it modifies. */
  UNDER_ATTRIBUTIVE((cue, words) -> cue.head().head() != null && cue.head().head().is(Relation.MODIFIER)),
  /** The head is what a copula predicates. */
  PREDICATIVE((cue, words) -> cue.head().is(Relation.ADJECTIVAL_COMPLEMENT, Relation.OBJECT_PREDICATE,
      Relation.ATTRIBUTE)),
  /** The next word is a number; with words, one of these. */
  NEXT((cue, words) -> cue.next() != null && (words.isEmpty() ? cue.next().isNumber() : among(cue.next(), words))),
  /** The previous word is one of these. */
  PREVIOUS((cue, words) -> cue.previous() != null && among(cue.previous(), words)),
  /** The next word has one of these parts of speech. */
  NEXT_POS((cue, words) -> cue.next() != null && hasPos(cue.next(), words)),
  /** The head has one of these parts of speech. */
  POS((cue, words) -> hasPos(cue.head(), words)),
  /** The understood subject of the clause is one of these. */
  SUBJECT((cue, words) -> {
    Word subject = cue.clause().subject();
    return subject != null && among(subject, words);
  }),
  /** The clause has a subject of its own with one of these parts of speech. */
  SUBJECT_POS((cue, words) -> {
    Word subject = cue.clause().ownSubject();
    return subject != null && hasPos(subject, words);
  }),
  /** The subject of the clause has an indefinite article or none, or is a gerund or a clause. */
  SUBJECT_INDEFINITE((cue, words) -> {
    Word subject = cue.clause().ownSubject();
    if (subject == null || subject.isName() || subject.isPronoun()) {
      return false;
    }
    Word determiner = subject.child(Relation.DETERMINER);
    return subject.isVerb() || subject.child(Relation.POSSESSOR) == null
        && (determiner == null || Words.INDEFINITE.contains(determiner.lower()));
  }),
  /** The verb of the clause is one of these. */
  VERB((cue, words) -> among(cue.verb(), words)),
  /** The word that the head depends on is one of these. */
  UNDER((cue, words) -> cue.head().head() != null && among(cue.head().head(), words)),
  /** The head depends on another word in one of these relations (names of {@link Relation}, in lower case). */
  RELATION((cue, words) -> words.contains(cue.head().relation().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
  /** One of these depends on the head. */
  CHILD((cue, words) -> cue.head().children().stream().anyMatch(w -> among(w, words))),
  /** One of these depends on the verb of the clause. */
  VERB_CHILD((cue, words) -> cue.verb().children().stream().anyMatch(w -> among(w, words))),
  /** The head, its copula or its determiner is negated. */
  NEGATED((cue, words) -> Negation.of(cue) != null),
  /** The verb of the clause is negated. */
  VERB_NEGATED((cue, words) -> Negation.ofVerb(cue.verb()) != null),
  /** The sentence ends in a question mark. */
  QUESTION((cue, words) -> cue.sentence().words().stream().skip(Math.max(0, cue.sentence().words().size() - 3))
      .anyMatch(w -> w.lower().equals("?"))),
  /** The verb of the clause is an infinitive after <em>have</em>: <em>would have left</em>. */
  PERFECT((cue, words) -> cue.clause().auxiliaries().stream()
      .anyMatch(w -> w.lemma().equals("have") && w.pos().equals("VB") || w.lower().equals("'ve"))),
  /** The clause is the complement of a verb in the past tense. */
  UNDER_PAST((cue, words) -> {
    Word verb = cue.verb();
    while (verb.is(Relation.CONJUNCT) && verb.head() != null) {
      verb = verb.head();
    }
    return verb.is(Relation.CLAUSAL_COMPLEMENT) && verb.head() != null
        && (Clauses.isPast(verb.head()) || Words.PARTICIPLES.contains(verb.head().pos()));
  }),
  /** The main clause of the sentence is in the past tense. */
  PAST_SENTENCE((cue, words) -> {
    Word root = cue.verb();
    while (root.head() != null) {
      root = root.head();
    }
    return Clauses.isPast(root);
  }),
  /** The verb of the clause, or one that it complements, has a condition in this sentence. */
  CONSEQUENT((cue, words) -> {
    for (Word word = cue.verb(); word != null; word = word.head()) {
      if (cue.consequents().contains(word)) {
        return true;
      }
      if (!word.is(Relation.CONJUNCT, Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT,
          Relation.RELATIVE_CLAUSE)) {
        return false;
      }
    }
    return false;
  }),
  /** The clause is progressive. */
  PROGRESSIVE((cue, words) -> cue.verb().pos().equals("VBG") && cue.clause().auxiliaries().stream()
      .anyMatch(w -> w.lemma().equals("be"))),
  /** The clause is passive. */
  PASSIVE_CLAUSE((cue, words) -> cue.clause().isPassive()),
  /** The clause has a modal. */
  HAS_MODAL((cue, words) -> cue.clause().modal() != null),
  /** The clause has this modal. */
  MODAL((cue, words) -> cue.clause().modal() != null && among(cue.clause().modal(), words)),
  /** The previous sentence is about the past. */
  AFTER_PAST((cue, words) -> cue.afterPast()),
  /** The head precedes the subject of its clause. */
  INVERTED((cue, words) -> {
    Word subject = cue.clause().ownSubject();
    return subject != null && cue.head().index() < subject.index()
        && (cue.verb() == cue.head() || subject.index() < cue.verb().index());
  }),
  /** The clause is of this kind (names of {@link Relation}, in lower case). */
  CLAUSE((cue, words) -> words.contains(cue.verb().relation().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
  /** The phrase is at the beginning of the sentence. */
  INITIAL((cue, words) -> cue.begin() == 0),
  /** The phrase is at the beginning of the sentence, or after punctuation. */
  AFTER_PAUSE((cue, words) -> cue.previous() == null || cue.previous().isPunctuation()),
  /** The phrase is followed by punctuation or the end of the sentence. */
  BEFORE_PAUSE((cue, words) -> cue.next() == null || cue.next().isPunctuation()),
  /** The phrase joins a clause with a verb. */
  HAS_CLAUSE((cue, words) -> {
    Word subordinate = ScopeFinder.subordinate(cue);
    return subordinate != null && subordinate.isVerb();
  }),
  /** The verb of the clause that the phrase joins has a subject and a tense. */
  HAS_FINITE_CLAUSE((cue, words) -> {
    Word subordinate = ScopeFinder.subordinate(cue);
    return subordinate != null && subordinate.isVerb() && new Clause(subordinate).isFinite();
  }),
  /** The clause that the phrase joins is in the past tense. */
  PAST_CLAUSE((cue, words) -> {
    Word subordinate = ScopeFinder.subordinate(cue);
    return subordinate != null && Clauses.isPast(subordinate);
  }),
  /** The clause that the phrase joins is in the past perfect: it did not come about. */
  PERFECT_CLAUSE((cue, words) -> {
    Word subordinate = ScopeFinder.subordinate(cue);
    return subordinate != null && subordinate.child(Relation.AUXILIARY) != null
        && subordinate.children(Relation.AUXILIARY).stream().anyMatch(w -> w.lemma().equals("have")
        && w.pos().equals("VBD"));
  }),
  /** The clause that the phrase is joined to is in the past tense. */
  PAST_MAIN((cue, words) -> {
    Word main = ScopeFinder.main(cue);
    return main != null && Clauses.isPast(main);
  }),
  /** The clause that the phrase is joined to has an infinitive after <em>have</em>: <em>would have left</em>. */
  MAIN_PERFECT((cue, words) -> {
    Word main = ScopeFinder.main(cue);
    return main != null && main.children(Relation.AUXILIARY).stream().anyMatch(w -> w.lemma().equals("have"));
  }),
  /** The clause that the phrase is joined to has a modal. */
  MAIN_MODAL((cue, words) -> {
    Word main = ScopeFinder.main(cue);
    return main != null && new Clause(main).modal() != null;
  });

  /** Closed classes of words; a constant of an enumeration cannot use static fields of its own enumeration. */
  private static final class Words {
    private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "such", "another");
    private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");
  }

  /** A test with the words that it is about, if any. */
  private interface Question {
    boolean holds(Occurrence cue, Set<String> words);
  }

  private final Question question;

  SyntacticTest(Question question) {
    this.question = question;
  }

  boolean holds(Occurrence cue, Set<String> words) {
    return question.holds(cue, words);
  }

  /**
   * The test with a name in lower case with hyphens.
   *
   * @throws IllegalArgumentException
   *           if there is none
   */
  static SyntacticTest named(String name) {
    for (SyntacticTest test : values()) {
      if (test.hyphenated().equals(name)) {
        return test;
      }
    }
    throw new IllegalArgumentException("expected one of " + Stream.of(values()).map(SyntacticTest::hyphenated)
        .collect(Collectors.joining(", ")) + " in column when but found \"" + name + "\"");
  }

  private String hyphenated() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static boolean among(Word word, Set<String> words) {
    return words.contains(word.lemma()) || words.contains(word.lower());
  }

  private static boolean hasPos(Word word, Set<String> tags) {
    for (String tag : tags) {
      if (word.pos().startsWith(tag.toUpperCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
