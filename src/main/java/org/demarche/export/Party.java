package org.demarche.export;

import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/**
 * A participant of an event.
 *
 * @param role
 *          their function: SOURCE, TARGET, PARTY, MEDIATOR or HOST
 * @param name
 *          the canonical name, or the words of the text if there is none
 * @param country
 *          ISO 3166-1 alpha-3, or null
 * @param sector
 *          the PLOVER sector, or null
 * @param title
 *          their office, or null
 * @param annotation
 *          where the text names them
 */
record Party(ArgumentRole role, String name, String country, String sector, String title, Annotation annotation) {

  static Party of(ArgumentRole role, Annotation annotation) {
    if (annotation instanceof Actor actor) {
      SpeakerRole office = Arguments.first(actor, ArgumentRole.ROLE, SpeakerRole.class);
      return new Party(role, DisplayText.oneLine(DisplayText.or(actor.getName(),
          DisplayText.of(actor))), actor.getCountry(),
          actor.getSector(), office == null ? null : title(office), actor);
    }
    if (annotation instanceof SpeakerRole office) {
      return new Party(role, DisplayText.of(office), office.getCountry(), null, title(office), office);
    }
    return new Party(role, DisplayText.of(annotation), null, null, null, annotation);
  }

  private static String title(SpeakerRole office) {
    return DisplayText.oneLine(DisplayText.or(office.getTitle(), DisplayText.of(office)));
  }
}
