package org.demarche.role;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField;
import java.util.List;
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

  /** The issuer of a document; one without country that is not international if the metadata name none. */
  static Issuer of(JCas jcas, KnownNames names, OfficeNames offices) {
    return jcas.select(MetaDataStringField.class).filter(field -> SOURCE.equals(field.getKey()))
        .filter(field -> field.getValue() != null).map(field -> named(field.getValue(), names, offices)).findFirst()
        .orElse(NONE);
  }

  /** The issuer that some words name. */
  static Issuer named(String text, KnownNames names, OfficeNames offices) {
    List<PlainWord> words = Stream.of(text.trim().split("\\s+")).map(PlainWord::of).toList();
    boolean hasOrgan = words.stream().anyMatch(word -> offices.is(word.lower(), OfficeNames.Name.ISSUING_ORGAN));
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
  void complete(SpeakerRole role, OfficeNames offices) {
    if (isInternational && offices.mayBeInternational(role)) {
      role.setCategory(RoleCategory.INTERNATIONAL_OFFICIAL.name());
    }
  }

  /** Whether a government issues the document. */
  boolean isGovernment() {
    return country != null;
  }
}
