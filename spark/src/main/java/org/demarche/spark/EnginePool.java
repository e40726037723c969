package org.demarche.spark;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.apache.uima.UIMAException;

/**
 * The engines of one description that no task uses at the moment.
 *
 * <p>A task of Spark knows nothing of the tasks that ran before it in the same Java virtual machine, so engines can
 * only be used again if something outside of all tasks holds them: {@link #POOLS}, the one place of this project with
 * static state. A pool has at most as many engines as tasks ever ran at once.
 */
final class EnginePool {

  private static final ConcurrentMap<String, EnginePool> POOLS = new ConcurrentHashMap<>();

  private final String description;
  private final ConcurrentLinkedQueue<DocumentEngine> idle = new ConcurrentLinkedQueue<>();

  private EnginePool(String description) {
    this.description = description;
  }

  /** The pool of this Java virtual machine for a description in XML. */
  static EnginePool of(String description) {
    return POOLS.computeIfAbsent(description, EnginePool::new);
  }

  /** An engine for the caller alone, until it is given back. */
  DocumentEngine take() throws UIMAException {
    DocumentEngine engine = idle.poll();
    return engine == null ? DocumentEngine.of(description) : engine;
  }

  /** Takes back an engine that works. */
  void giveBack(DocumentEngine engine) {
    engine.reset();
    idle.add(engine);
  }

  int idle() {
    return idle.size();
  }
}
