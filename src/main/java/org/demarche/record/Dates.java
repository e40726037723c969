package org.demarche.record;

/** Compares dates in ISO 8601 of different precision. */
final class Dates {

  private static final int DAY = 10;
  private static final int MONTH = 7;

  private Dates() {
  }

  /** Whether two dates or intervals have no day in common; an empty one has all. */
  static boolean exclude(String one, String other) {
    if (isUnknown(one) || isUnknown(other)) {
      return false;
    }
    return end(one).compareTo(begin(other)) < 0 || end(other).compareTo(begin(one)) < 0;
  }

  /** Whether two days are of one month of a year. */
  static boolean isOfOneMonth(String one, String other) {
    return one.length() == DAY && other.length() == DAY && one.substring(0, MONTH).equals(other.substring(0, MONTH));
  }

  /** Whether a date says more exactly when something is than another, which may be empty. */
  static boolean isNarrower(String one, String other) {
    return !one.isEmpty() && (other.isEmpty() || width(one) < width(other));
  }

  /** The width of a date: day, days, week, month, months, year, years, and anything else. */
  private static int width(String date) {
    int slash = date.indexOf('/');
    int several = slash < 0 ? 0 : 1;
    return several + switch (slash < 0 ? date.length() : slash) {
      case 10 -> 0;
      case 8 -> 2;
      case 7 -> 4;
      case 4 -> 6;
      default -> 8;
    };
  }

  private static boolean isUnknown(String date) {
    return date.isEmpty() || date.indexOf('W') >= 0 || date.charAt(0) == 'P';
  }

  private static String begin(String date) {
    int slash = date.indexOf('/');
    return padded(slash < 0 ? date : date.substring(0, slash), "-01-01");
  }

  private static String end(String date) {
    return padded(date.substring(date.indexOf('/') + 1), "-12-31");
  }

  private static String padded(String date, String rest) {
    return switch (date.length()) {
      case 4 -> date + rest;
      case 7 -> date + rest.substring(3);
      default -> date.length() > 10 ? date.substring(0, 10) : date;
    };
  }
}
