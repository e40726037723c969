package org.demarche.syntax.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.resource.Session;

/**
 * Tables shared by several engines, each read once per location. The engines of one aggregate find them in their UIMA
 * session; an engine outside an aggregate has its own. Thread-safe if the tables are immutable.
 */
public final class SharedTables {

  private static final String KEY = SharedTables.class.getName();

  private record Source(Class<?> type, String location) {
  }

  private final Map<Source, Object> tables = new HashMap<>();

  private SharedTables() {
  }

  /** The tables shared by the engines of this context. */
  public static SharedTables in(UimaContext context) {
    if (!(context instanceof UimaContextAdmin admin)) {
      return new SharedTables();
    }
    Session session = admin.getRootContext().getSession();
    synchronized (session) {
      SharedTables shared = (SharedTables) session.get(KEY);
      if (shared == null) {
        shared = new SharedTables();
        session.put(KEY, shared);
      }
      return shared;
    }
  }

  /**
   * Returns what has been read from a location.
   *
   * @param read
   *          reads it; only called on the first request, and again if it has thrown
   */
  public synchronized <T> T read(Class<T> type, String location, Function<String, T> read) {
    Source source = new Source(type, location);
    Object table = tables.get(source);
    if (table == null) {
      table = read.apply(location);
      tables.put(source, table);
    }
    return type.cast(table);
  }
}
