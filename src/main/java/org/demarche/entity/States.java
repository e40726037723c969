package org.demarche.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** The states of the world, from {@code states.tsv}. Immutable. */
public final class States {

  private final Map<String, State> byCode = new LinkedHashMap<>();

  private States() {
  }

  static States read(TableFolder folder) {
    States states = new States();
    LexiconReader.read(folder.table("states.tsv"), State.COLUMNS, row -> {
      State state = State.of(row);
      if (states.byCode.putIfAbsent(state.code(), state) != null) {
        throw new IllegalArgumentException("expected a new country but found \"" + state.code() + "\" again");
      }
      return state;
    });
    return states;
  }

  /** All states, in table order. */
  public Collection<State> all() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The state with an ISO 3166-1 alpha-3 code, or null. */
  public State withCode(String code) {
    return byCode.get(code);
  }

  /** The name of the state with a code; the code itself if there is no such state, and null for null. */
  public String name(String code) {
    State state = byCode.get(code);
    return state == null ? code : state.name();
  }
}
