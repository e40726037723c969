package org.demarche.role;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.entity.Sector;
import org.demarche.type.SpeakerRole;

/** The capacities in which people speak and act, as the type system names them for {@link SpeakerRole}. */
public enum RoleCategory {
  HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER, MINISTER, SPOKESPERSON, ENVOY, NEGOTIATOR,
  INTERNATIONAL_OFFICIAL, LEGISLATOR, MILITARY, OFFICIAL, PARTY_OR_GROUP, EXPERT, PRESS, OTHER;

  private static final Set<RoleCategory> PRIVATE = EnumSet.of(EXPERT, PRESS, OTHER);

  /** The category of a role; {@link #OTHER} if it is missing or unknown, as on annotations from elsewhere. */
  public static RoleCategory of(SpeakerRole role) {
    for (RoleCategory category : values()) {
      if (category.name().equals(role.getCategory())) {
        return category;
      }
    }
    return OTHER;
  }

  /** Whether people in this capacity speak for a state. */
  boolean isOfState() {
    return !PRIVATE.contains(this);
  }

  /** Whether this is the capacity of envoys, so that the state they are sent to is not their own. */
  boolean isEnvoy() {
    return this == ENVOY || this == NEGOTIATOR;
  }

  /** The PLOVER sector that most people in this capacity belong to. */
  Sector sector() {
    return switch (this) {
      case INTERNATIONAL_OFFICIAL -> Sector.IGO;
      case LEGISLATOR -> Sector.LEG;
      case MILITARY -> Sector.MIL;
      case PARTY_OR_GROUP -> Sector.PTY;
      case EXPERT -> Sector.EDU;
      case PRESS -> Sector.MED;
      case OTHER -> Sector.CVL;
      default -> Sector.GOV;
    };
  }

  /** The capacity of those who head or belong to a body of a PLOVER sector; null if the sector implies none. */
  static RoleCategory ofSector(Sector sector) {
    if (sector == null) {
      return null;
    }
    return switch (sector) {
      case IGO -> INTERNATIONAL_OFFICIAL;
      case PTY, REB, OPP, CRM -> PARTY_OR_GROUP;
      case LEG -> LEGISLATOR;
      case MIL -> MILITARY;
      case MED -> PRESS;
      case EDU -> EXPERT;
      case BUS, NGO, LAB, CVL -> OTHER;
      default -> null;
    };
  }
}
