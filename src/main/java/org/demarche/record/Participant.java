package org.demarche.record;

import java.util.Locale;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.ActorKind;
import org.demarche.entity.MentionKind;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.SpeakerRole;

/**
 * Somebody who takes part in an act.
 *
 * @param role
 *          SOURCE, TARGET, PARTY, MEDIATOR or HOST
 * @param annotation
 *          the words that name them
 * @param name
 *          their name in the document in lower case
 * @param country
 *          ISO 3166-1 alpha-3, or null
 * @param standing
 *          what kind of participant it is
 */
record Participant(ArgumentRole role, Annotation annotation, String name, String country, Standing standing) {

  /** How definitely a participant is identified. */
  enum Standing {
    /** A state or its government. */
    STATE,
    /** A person by name. */
    PERSON,
    /** A person by office alone: <em>the envoy</em>. */
    OFFICE,
    /** An organisation, party or armed group by name. */
    BODY,
    /** A group without a name, or a pronoun that nothing resolves: <em>rebels, they</em>. */
    VAGUE
  }

  /** Whether two participants are the same. */
  enum Identity {
    SAME, PERHAPS, DIFFERENT
  }

  static Participant of(ArgumentRole role, Annotation annotation) {
    if (annotation instanceof Actor actor) {
      String name = actor.getName() == null ? actor.getCoveredText() : actor.getName();
      return new Participant(role, actor, name.toLowerCase(Locale.ROOT), actor.getCountry(), standing(actor));
    }
    String country = annotation instanceof SpeakerRole office ? office.getCountry() : null;
    return new Participant(role, annotation, annotation.getCoveredText().toLowerCase(Locale.ROOT), country,
        Standing.VAGUE);
  }

  private static Standing standing(Actor actor) {
    ActorKind kind = ActorKind.of(actor.getKind());
    boolean isPronoun = MentionKind.PRONOUN.name().equals(actor.getMention())
        && actor.getCoveredText().equalsIgnoreCase(actor.getName());
    if (kind == null || isPronoun) {
      return Standing.VAGUE;
    }
    return switch (kind) {
      case STATE -> Standing.STATE;
      case GOVERNMENT -> actor.getCountry() == null ? Standing.BODY : Standing.STATE;
      case PERSON -> MentionKind.REFERENCE.name().equals(actor.getMention())
          && actor.getCoveredText().equalsIgnoreCase(actor.getName()) ? Standing.OFFICE : Standing.PERSON;
      case ORGANISATION, ARMED_GROUP -> Standing.BODY;
      case GROUP -> Standing.VAGUE;
    };
  }

  /** Whether this participant and another are the same, or one stands for the other. */
  Identity identity(Participant other) {
    if (name.equals(other.name)) {
      return Identity.SAME;
    }
    boolean isSameCountry = country != null && country.equals(other.country);
    if (country != null && other.country != null && !isSameCountry) {
      return Identity.DIFFERENT;
    }
    if (isSameCountry) {
      if (standing == Standing.PERSON && other.standing == Standing.PERSON) {
        return Identity.DIFFERENT;
      }
      return standing == Standing.STATE || other.standing == Standing.STATE ? Identity.SAME : Identity.PERHAPS;
    }
    if (standing == Standing.VAGUE || other.standing == Standing.VAGUE || standing == Standing.OFFICE
        || other.standing == Standing.OFFICE) {
      return Identity.PERHAPS;
    }
    return Identity.DIFFERENT;
  }
}
