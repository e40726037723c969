package org.demarche.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.jcas.tcas.Annotation;

/** The display form of annotations and codes. */
public final class DisplayText {

  private static final Pattern DATE = Pattern.compile("(?:\\d{4}|-)-(\\d{2})(?:-(\\d{2}).*)?");

  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private DisplayText() {
  }

  /** The covered text in one line. */
  public static String of(Annotation annotation) {
    return oneLine(annotation.getCoveredText());
  }

  /** A text with a single blank for each run of white space. */
  static String oneLine(String text) {
    return WHITE_SPACE.matcher(text).replaceAll(" ").strip();
  }

  /** A share of one, such as a certainty, with two digits at most: 0.85, 0.9, 1; null for NaN. */
  static String ofShare(double value) {
    return number(value, 2);
  }

  /** Degrees of latitude or longitude with four digits at most, some ten metres; null for NaN. */
  static String ofDegrees(double value) {
    return number(value, 4);
  }

  private static String number(double value, int digits) {
    return Double.isNaN(value) ? null
        : BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  /** The first of two texts that is not null or blank; empty if neither is. */
  static String or(String text, String other) {
    return text != null && !text.isBlank() ? text : other == null ? "" : other;
  }

  /** A vocabulary code as words: HEAD_OF_STATE becomes "head of state"; null yields an empty text. */
  static String ofCode(String code) {
    return code == null ? "" : code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * A date without its year: 2025-05-16 and --05-16 become "16 May", 2025-05 "May"; a year alone yields an empty text.
   */
  static String ofDay(String date) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return YEAR.matcher(date).matches() ? "" : date;
    }
    int month = Integer.parseInt(parts.group(1));
    String name = month >= 1 && month <= 12 ? Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
        : parts.group(1);
    return parts.group(2) == null ? name : Integer.parseInt(parts.group(2)) + " " + name;
  }

  /** A date with its year, if it has one: "16 May 2025"; null yields an empty text. */
  static String ofDate(String date) {
    if (date == null || !DATE.matcher(date).matches()) {
      return or(date, "");
    }
    return ofDay(date) + (date.startsWith("-") ? "" : " " + date.substring(0, 4));
  }
}
