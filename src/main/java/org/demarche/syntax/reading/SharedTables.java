package org.demarche.syntax.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.resource.Session;

/**
 * Tables that several engines use, each read once from each location. The engines of one aggregate find them in their
 * UIMA session; an engine outside of an aggregate has its own. Safe for threads, if what is read is immutable.
 */
public final class SharedTables {

  private static final String KEY = SharedTables.class.getName();

  private record Source(Class<?> type, String location) {
  }

  private final Map<Source, Object> tables = new HashMap<>();

  private SharedTables() {
  }

  /** The tables that the engines around share. */
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
   * What is read from a location.
   *
   * @param read
   *          reads it; called at the first request alone, and again after it has thrown
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
