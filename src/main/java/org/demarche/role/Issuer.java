package org.demarche.role;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.KnownNames;
import org.demarche.entity.NamedActor;
import org.demarche.entity.Sector;
import org.demarche.lexicon.PlainWord;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.type.SpeakerRole;

/**
 * The government or international body that issues a document, as its metadata field <em>source</em> names it:
 * <em>White House</em>, <em>Australian government</em>, <em>European Union</em>. The press is neither.
 *
 * @param country
 *          the state of the government, ISO 3166-1 alpha-3; null for none
 * @param isInternational
 *          whether it is an international body
 */
record Issuer(String country, boolean isInternational) {

  private static final Issuer NONE = new Issuer(null, false);
  private static final String SOURCE = "source";
  /** Nouns that make a state's name that of an organ of the state. */
  private static final Set<String> ORGANS = Set.of("government", "ministry", "department", "office", "embassy",
      "presidency", "mission", "cabinet", "parliament", "president", "minister", "chancellery", "delegation");

  /** What the heads of international bodies are called. */
  private static final Set<String> HEADS = Set.of("president", "vice president", "vice-president", "director general",
      "director-general", "commissioner", "secretary-general", "secretary general", "executive director");

  /** The issuer of a document; one without country that is not international if the metadata name none. */
  static Issuer of(JCas jcas, KnownNames names) {
    return jcas.select(MetaDataStringField.class).filter(field -> SOURCE.equals(field.getKey()))
        .filter(field -> field.getValue() != null).map(field -> named(field.getValue(), names)).findFirst()
        .orElse(NONE);
  }

  /** The issuer that some words name. */
  static Issuer named(String text, KnownNames names) {
    List<PlainWord> words = Stream.of(text.trim().split("\\s+")).map(PlainWord::of).toList();
    boolean hasOrgan = words.stream().anyMatch(word -> ORGANS.contains(word.lower()));
    for (Match<NamedActor> match : names.statesAndBodiesIn(words)) {
      NamedActor actor = match.values().get(0);
      if (actor.sector() == Sector.IGO) {
        return new Issuer(null, true);
      }
      boolean isOrgan = !actor.isState() && actor.sector() != null && actor.sector().isOfState();
      if (actor.country() != null && (isOrgan || hasOrgan && actor.isState())) {
        return new Issuer(actor.country(), false);
      }
    }
    return NONE;
  }

  /**
   * In a document of an international body, its heads are named without it: <em>the Director General, the Vice
   * President of the Commission</em>. Gives such a role its category; leaves any other as it is.
   */
  void complete(SpeakerRole role) {
    if (isInternational && mayBeInternational(role)) {
      role.setCategory(RoleCategory.INTERNATIONAL_OFFICIAL.name());
    }
  }

  /** Whether the head of an international body may have the title of a role that names neither a body nor a state. */
  static boolean mayBeInternational(SpeakerRole role) {
    String title = role.getTitle();
    boolean isHead = title != null && (HEADS.contains(title) || title.endsWith(" president"));
    return isHead && role.getCountry() == null && switch (RoleCategory.of(role)) {
      case HEAD_OF_STATE, MINISTER, OFFICIAL -> true;
      default -> false;
    };
  }

  /** Whether a government issues the document. */
  boolean isGovernment() {
    return country != null;
  }
}
