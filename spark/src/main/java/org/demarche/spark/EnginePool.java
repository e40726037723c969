package org.demarche.spark;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.apache.uima.UIMAException;

/**
 * The idle engines of one description.
 *
 * <p>A Spark task does not know the tasks that ran before it in the same Java virtual machine, so engines can only be
 * reused if something outside of all tasks holds them: {@link #POOLS}, the only static state in this project. A pool
 * never holds more engines than the largest number of concurrent tasks.
 */
final class EnginePool {

  private static final ConcurrentMap<String, EnginePool> POOLS = new ConcurrentHashMap<>();

  private final String description;
  private final ConcurrentLinkedQueue<DocumentEngine> idle = new ConcurrentLinkedQueue<>();

  private EnginePool(String description) {
    this.description = description;
  }

  /** This Java virtual machine's pool for an XML description. */
  static EnginePool of(String description) {
    return POOLS.computeIfAbsent(description, EnginePool::new);
  }

  /** An engine for exclusive use until it is returned. */
  DocumentEngine take() throws UIMAException {
    DocumentEngine engine = idle.poll();
    return engine == null ? DocumentEngine.of(description) : engine;
  }

  /** Takes back a working engine. */
  void giveBack(DocumentEngine engine) {
    engine.reset();
    idle.add(engine);
  }

  int idle() {
    return idle.size();
  }
}
