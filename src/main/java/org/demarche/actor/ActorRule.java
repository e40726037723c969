package org.demarche.actor;

import java.util.List;

/** One way in which a sentence names actors. */
interface ActorRule {

  /** The actors of a sentence, in any order; they may overlap. */
  List<FoundActor> find(SentenceNames sentence);
}
