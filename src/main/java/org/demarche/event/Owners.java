package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Whose something is, and who is to do what a noun names. */
final class Owners {

  /** The number of phrases searched for the owner of a thing: <em>the offices of the ministry of Iran</em>. */
  private static final int DEPTH = 2;

  private final ParticipantResolver resolver;
  private final Set<String> ownerPrepositions;
  private final Set<String> placePrepositions;

  Owners(ParticipantResolver resolver, WordClasses classes) {
    this.resolver = resolver;
    ownerPrepositions = classes.words("owner-preposition");
    placePrepositions = classes.words("place-preposition");
  }

  /** The owner of a thing: its possessor, or whoever follows or precedes it. */
  List<Word> of(Word noun) {
    return of(noun, DEPTH);
  }

  /**
   * Who is to do what a noun names: its possessor, a name before it, or whoever is behind <em>by</em> or
   * <em>from</em>.
   */
  List<Word> doers(Word noun) {
    NounPhrase phrase = new NounPhrase(noun);
    List<Word> found = new ArrayList<>(resolver.people(phrase.possessor()));
    phrase.modifiers().stream().filter(resolver.actors()::isActor).forEach(found::add);
    found.addAll(resolver.people(phrase.objectOf("by", "from")));
    return found;
  }

  private List<Word> of(Word noun, int depth) {
    if (depth == 0) {
      return List.of();
    }
    NounPhrase phrase = new NounPhrase(noun);
    List<Word> found = phrase.possessor() == null ? List.of() : peopleOrOwners(phrase.possessor(), depth);
    List<Word> named = phrase.appositions().stream().filter(resolver.actors()::isPerson).toList();
    if (!named.isEmpty() && depth == DEPTH) {
      return named;
    }
    if (found.isEmpty()) {
      found = behind(phrase, ownerPrepositions, depth);
    }
    if (found.isEmpty()) {
      found = phrase.modifiers().stream().filter(resolver.actors()::isActor).toList();
    }
    if (found.isEmpty()) {
      found = behind(phrase, placePrepositions, depth);
    }
    if (found.isEmpty()) {
      found = inClauses(noun);
    }
    for (Word apposition : phrase.appositions()) {
      found = found.isEmpty() ? resolver.people(apposition) : found;
    }
    return found;
  }

  /** The agents in the participles and relative clauses of a noun: <em>the island held by Britain</em>. */
  private List<Word> inClauses(Word noun) {
    for (Word clause : noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      for (Word child : clause.children()) {
        Word who = child.is(Relation.AGENT, Relation.PREPOSITION) ? child.child(Relation.PREPOSITION_OBJECT)
            : child.is(Relation.SUBJECT) ? child : null;
        List<Word> found = who == null || who.isPronoun() ? List.of() : resolver.people(who);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Word> behind(NounPhrase phrase, Set<String> names, int depth) {
    for (String name : names) {
      for (Preposition preposition : phrase.prepositions()) {
        boolean isPlace = name.equals("in") && resolver.isMerePlace(preposition.object());
        List<Word> found = preposition.lemma().equals(name) && !isPlace
            ? peopleOrOwners(preposition.object(), depth) : List.of();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private List<Word> peopleOrOwners(Word head, int depth) {
    List<Word> found = resolver.people(head);
    return found.isEmpty() && head.isNoun() ? of(head, depth - 1) : found;
  }
}
