package org.demarche.role;

import java.util.HashMap;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Span;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** Which actor a word belongs to. */
final class ActorIndex {

  private final Map<Word, Actor> byWord = new HashMap<>();

  ActorIndex(JCas jcas, DocumentView document) {
    for (Actor actor : jcas.select(Actor.class)) {
      add(document, actor);
    }
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
