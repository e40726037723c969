package org.demarche.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/** The rank at which an act is done, the highest first, as the type system names them. */
enum Level {
  HEAD, MINISTER, DEPUTY, ENVOY, OFFICIAL, TECHNICAL;

  /** The rank of the side with the lower one; null unless that of two sides at least is known. */
  static Level of(List<Participant> sides) {
    Map<String, Level> bySide = new HashMap<>();
    for (Participant side : sides) {
      Level level = side.role() == ArgumentRole.MEDIATOR || !(side.annotation() instanceof Actor actor) ? null
          : of(actor);
      if (level != null) {
        bySide.merge(side.country() == null ? side.name() : side.country(), level,
            (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }
    return bySide.size() < 2 ? null : bySide.values().stream().max(Level::compareTo).orElse(null);
  }

  private static Level of(Actor actor) {
    Level highest = null;
    for (Object role : Arguments.all(actor, ArgumentRole.ROLE)) {
      Level level = role instanceof SpeakerRole office ? of(office) : null;
      highest = highest == null || level != null && level.compareTo(highest) < 0 ? level : highest;
    }
    return highest;
  }

  private static Level of(SpeakerRole office) {
    if (office.getCategory() == null) {
      return null;
    }
    String title = office.getTitle() == null ? "" : office.getTitle();
    boolean isDeputy = title.contains("deputy") || title.contains("vice") || title.contains("assistant");
    return switch (office.getCategory()) {
      case "HEAD_OF_STATE", "HEAD_OF_GOVERNMENT" -> isDeputy ? MINISTER : HEAD;
      case "FOREIGN_MINISTER", "MINISTER" -> isDeputy ? DEPUTY : MINISTER;
      case "ENVOY" -> ENVOY;
      case "NEGOTIATOR", "OFFICIAL", "MILITARY", "INTERNATIONAL_OFFICIAL" -> OFFICIAL;
      default -> null;
    };
  }
}
