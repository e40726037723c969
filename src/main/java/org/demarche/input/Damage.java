package org.demarche.input;

/**
 * What is wrong with the characters of a text.
 *
 * @param entities
 *          the number of HTML entities, such as <em>&amp;rsquo;</em>
 * @param garbled
 *          the number of characters in UTF-8 that were read as Windows-1252, such as <em>â€™</em>
 * @param example
 *          the first of either, or null
 */
public record Damage(int entities, int garbled, String example) {

  boolean isNone() {
    return entities + garbled == 0;
  }

  @Override
  public String toString() {
    String count = entities == 0 ? count(garbled, "garbled character")
        : garbled == 0 ? count(entities, "HTML entity")
        : count(entities, "HTML entity") + " and " + count(garbled, "garbled character");
    return count + ", such as " + example;
  }

  private static String count(int number, String singular) {
    String plural = singular.endsWith("y") ? singular.substring(0, singular.length() - 1) + "ies" : singular + "s";
    return number + " " + (number == 1 ? singular : plural);
  }
}
