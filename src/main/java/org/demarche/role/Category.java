package org.demarche.role;

import org.demarche.type.SpeakerRole;

/** The capacities of the annotation guidelines, as the type system names them. */
enum Category {
  HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, MINISTER, SPOKESPERSON, ENVOY, NEGOTIATOR, INTERNATIONAL_OFFICIAL,
  LEGISLATOR, MILITARY, OFFICIAL, PARTY_OR_GROUP, EXPERT, PRESS, OTHER;

  /** The category with a name; {@link #OTHER} where there is none, as on annotations from elsewhere. */
  static Category of(SpeakerRole role) {
    for (Category category : values()) {
      if (category.name().equals(role.getCategory())) {
        return category;
      }
    }
    return OTHER;
  }

  /** PLOVER's sector of most who speak in this capacity. */
  String sector() {
    return switch (this) {
      case INTERNATIONAL_OFFICIAL -> "IGO";
      case LEGISLATOR -> "LEG";
      case MILITARY -> "MIL";
      case PARTY_OR_GROUP -> "PTY";
      case EXPERT -> "EDU";
      case PRESS -> "MED";
      case OTHER -> "CVL";
      default -> "GOV";
    };
  }

  /** The capacity of somebody who heads, or belongs to, a body of one of PLOVER's sectors; null for no particular one. */
  static Category ofSector(String sector) {
    if (sector == null) {
      return null;
    }
    return switch (sector) {
      case "IGO" -> INTERNATIONAL_OFFICIAL;
      case "PTY", "REB", "OPP", "CRM" -> PARTY_OR_GROUP;
      case "LEG" -> LEGISLATOR;
      case "MIL" -> MILITARY;
      case "MED" -> PRESS;
      case "EDU" -> EXPERT;
      case "BUS", "NGO", "LAB", "CVL" -> OTHER;
      default -> null;
    };
  }
}
