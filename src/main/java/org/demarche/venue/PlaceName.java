package org.demarche.venue;

import java.text.Normalizer;

/** The form in which place names are compared: without case, accents, full stops, apostrophes, hyphens and articles. */
final class PlaceName {

  private PlaceName() {
  }

  /** The key of a name; empty if it has no letters or digits. */
  static String key(CharSequence name) {
    StringBuilder key = new StringBuilder(name.length());
    boolean isGap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        isGap = append(key, c, isGap);
      } else if (c >= 'A' && c <= 'Z') {
        isGap = append(key, (char) (c + 32), isGap);
      } else if (c < 128) {
        isGap |= c != '.' && c != '\'' && c != '`';
      } else if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        for (char plain : plain(c).toCharArray()) {
          isGap = append(key, plain, isGap);
        }
      } else {
        isGap |= c != '\u2019' && c != '\u2018' && c != '\u02bb' && c != '\u02bc';
      }
    }
    if (key.length() > 4 && key.indexOf("the ") == 0) {
      key.delete(0, 4);
    }
    if (key.length() > 6 && key.indexOf("saint ") == 0) {
      key.delete(2, 5).setCharAt(1, 't');
    }
    return key.toString();
  }

  /** The name of a site without the city that distinguishes it: <em>Presidential Palace in Kabul</em>. */
  static String withoutCity(String name, String city) {
    for (String tail : new String[] {" in " + city, ", " + city}) {
      if (name.endsWith(tail)) {
        return name.substring(0, name.length() - tail.length());
      }
    }
    return name;
  }

  private static boolean append(StringBuilder key, char c, boolean isGap) {
    if (isGap && key.length() > 0) {
      key.append(' ');
    }
    key.append(c);
    return false;
  }

  private static String plain(char c) {
    switch (Character.toLowerCase(c)) {
      case 'ł':
        return "l";
      case 'ø':
        return "o";
      case 'đ', 'ð':
        return "d";
      case 'ı':
        return "i";
      case 'ß':
        return "ss";
      case 'æ':
        return "ae";
      case 'þ':
        return "th";
      default:
        String split = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder(2);
        for (char part : split.toCharArray()) {
          if (Character.isLetterOrDigit(part)) {
            letters.append(part);
          }
        }
        return letters.toString();
    }
  }
}
