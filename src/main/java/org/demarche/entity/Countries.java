package org.demarche.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.lexicon.LexicalItem;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;

/**
 * Which state a word belongs to: the names of states, their demonyms and capitals, and the bodies and buildings of one
 * state. For layers that meet such words where they are no actors, as in <em>Russian minister</em>.
 */
public final class Countries {

  /**
   * A word or words that belong to a state or are the name of an international body.
   *
   * @param begin
   *          the index of the first word
   * @param end
   *          the index after the last word
   * @param name
   *          the canonical name of the state or body
   * @param country
   *          ISO 3166-1 alpha-3, or null for an international body
   * @param sector
   *          PLOVER's sector of the body; GOV for the state itself
   * @param isState
   *          whether the words name the state, its people or its capital, and not a body
   */
  public record Mention(int begin, int end, String name, String country, String sector, boolean isState) {
  }

  /** The built-in tables, read when they are first wanted. */
  private static final class BuiltIn {
    private static final Countries COUNTRIES = read(NamedActors.builtIn());
  }

  /** The built-in names of states, by their codes. */
  private static final class Names {
    private static final Map<String, String> BY_CODE = NamedActors.states(NamedActors.builtIn());
  }

  private final PhraseMatcher<NamedActor> matcher;

  private Countries(PhraseMatcher<NamedActor> matcher) {
    this.matcher = matcher;
  }

  /** The name of a state by its ISO 3166-1 alpha-3 code; the code itself where the table has none, and null for null. */
  public static String name(String code) {
    return code == null ? null : Names.BY_CODE.getOrDefault(code, code);
  }

  /** The mentions that the built-in tables tell; they are read once for all layers. */
  public static Countries builtIn() {
    return BuiltIn.COUNTRIES;
  }

  private static Countries read(TableFolder folder) {
    PhraseMatcher.Builder<NamedActor> builder = PhraseMatcher.builder();
    NamedActors.addPlaces(builder, folder);
    return new Countries(builder.build());
  }

  /** The mentions in a sequence of words, in order, not overlapping; indices count within the sequence. */
  public List<Mention> find(List<? extends LexicalItem> words) {
    List<Mention> mentions = new ArrayList<>();
    for (PhraseMatcher.Match<NamedActor> match : matcher.longest(words)) {
      NamedActor actor = match.values().get(0);
      if (actor.use() == NamedActor.Use.NOT) {
        continue;
      }
      mentions.add(new Mention(match.begin(), match.end(), actor.name(), actor.country(),
          actor.sector() == null ? "GOV" : actor.sector().name(), actor.isState()));
    }
    return mentions;
  }
}
