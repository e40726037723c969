package org.demarche.role;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Span;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** Which actor a word belongs to. */
final class ActorIndex {

  private static final Set<String> PEOPLE_AND_PLACES = Set.of("PERSON", "PER", "GPE", "LOC", "LOCATION", "NORP");

  private final Map<Word, Actor> byWord = new HashMap<>();
  private final Set<Word> otherNames = new HashSet<>();

  ActorIndex(JCas jcas, DocumentView document) {
    for (Actor actor : jcas.select(Actor.class)) {
      add(document, actor);
    }
    for (NamedEntity entity : jcas.select(NamedEntity.class)) {
      SentenceView sentence = document.sentenceAt(entity.getBegin());
      if (sentence != null && entity.getValue() != null && !PEOPLE_AND_PLACES.contains(entity.getValue())) {
        otherNames.addAll(sentence.words(Span.of(entity)));
      }
    }
  }

  /** Whether a word is in a name that is neither a person's nor a place's. */
  boolean isOtherName(Word word) {
    return otherNames.contains(word);
  }

  /** Adds an actor; a word keeps the actor it has. */
  void add(DocumentView document, Actor actor) {
    SentenceView sentence = document.sentenceAt(actor.getBegin());
    if (sentence != null) {
      for (Word word : sentence.words(Span.of(actor))) {
        byWord.putIfAbsent(word, actor);
      }
    }
  }

  /** The actor that a word belongs to, or null. */
  Actor at(Word word) {
    return byWord.get(word);
  }

  /** The person that a word belongs to, or null. */
  Actor personAt(Word word) {
    Actor actor = byWord.get(word);
    return actor != null && "PERSON".equals(actor.getKind()) ? actor : null;
  }

  /** Whether an actor is a person by name, not a pronoun or an office. */
  boolean isName(Actor actor) {
    return actor != null && "PERSON".equals(actor.getKind()) && actor.getRule() != null
        && actor.getRule().startsWith(NAME_RULES);
  }

  /** What the rules of names begin with, those that this layer adds included. */
  static final String NAME_RULES = "actor.person";
}
