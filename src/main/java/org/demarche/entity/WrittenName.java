package org.demarche.entity;

import org.demarche.type.Actor;

/** The words of an actor as they are written, in one line. */
public final class WrittenName {

  private WrittenName() {
  }

  /** The covered text with one blank for white space of any kind and length, without soft hyphens and the like. */
  public static String of(Actor actor) {
    String text = actor.getCoveredText();
    StringBuilder name = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (blank && name.length() > 0 && name.charAt(name.length() - 1) != ' ') {
        name.append(' ');
      } else if (!blank && Character.getType(c) != Character.FORMAT) {
        name.append(c);
      }
    }
    return name.toString();
  }
}
