package org.demarche.event;

import java.util.EnumSet;
import java.util.Set;
import org.demarche.type.ArgumentRole;

/**
 * The role that a frame assigns to one part of its clause or phrase, in table notation: {@code TARGET}, {@code
 * TARGET?}, {@code TARGET!}.
 *
 * @param onlyIfVacant
 *          whether the part takes the role only if nobody else has it (?)
 * @param orThing
 *          whether the thing itself takes the role if its phrase names no actor (!): <em>attacked a convoy</em>
 */
record FrameRole(ArgumentRole role, boolean onlyIfVacant, boolean orThing) {

  private static final Set<ArgumentRole> ROLES = EnumSet.of(ArgumentRole.SOURCE, ArgumentRole.TARGET,
      ArgumentRole.PARTY, ArgumentRole.MEDIATOR, ArgumentRole.HOST);

  static final FrameRole SOURCE = parse("SOURCE");
  static final FrameRole TARGET = parse("TARGET");
  static final FrameRole PARTY = parse("PARTY");
  static final FrameRole HOST = parse("HOST");
  static final FrameRole MEDIATOR = parse("MEDIATOR");

  /** Parses a role from a cell; null yields null. */
  static FrameRole parse(String text) {
    if (text == null) {
      return null;
    }
    boolean vacant = text.endsWith("?");
    boolean thing = text.endsWith("!");
    String name = vacant || thing ? text.substring(0, text.length() - 1) : text;
    ArgumentRole role = ROLES.stream().filter(known -> known.name().equals(name)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("expected one of " + ROLES + " but found " + text));
    return new FrameRole(role, vacant, thing);
  }

  boolean is(FrameRole other) {
    return role == other.role;
  }
}
