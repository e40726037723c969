package org.demarche.statement;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.SpeakerRole;

/** Finds the actors and roles of a document by the words in them. */
final class ActorIndex {

  private final List<Actor> actors;
  private final List<SpeakerRole> roles;

  ActorIndex(JCas jcas) {
    actors = jcas.select(Actor.class).asList();
    roles = jcas.select(SpeakerRole.class).asList();
  }

  /** The smallest actor that covers a word, or null. */
  Actor actorAt(Word word) {
    return word == null ? null : smallestAt(actors, word);
  }

  /** The smallest role that covers a word, or null. */
  SpeakerRole roleAt(Word word) {
    return word == null ? null : smallestAt(roles, word);
  }

  /** Annotations are looked for back from the last one that begins at the word; nests are never deep. */
  private static <T extends Annotation> T smallestAt(List<T> annotations, Word word) {
    int low = 0;
    int high = annotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (annotations.get(middle).getBegin() <= word.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    T best = null;
    for (int i = low - 1; i >= 0 && i >= low - 8; i--) {
      T candidate = annotations.get(i);
      boolean covers = candidate.getEnd() >= word.end();
      if (covers && (best == null || candidate.getEnd() - candidate.getBegin() < best.getEnd() - best.getBegin())) {
        best = candidate;
      }
    }
    return best;
  }
}
