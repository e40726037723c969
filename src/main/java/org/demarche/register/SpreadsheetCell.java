package org.demarche.register;

import java.util.regex.Pattern;

/** Values of CSV files that a spreadsheet does not run. */
public final class SpreadsheetCell {

  /** What spreadsheets take for a formula, unless it is a number, and what would be read back as such a cell. */
  private static final Pattern FORMULA = Pattern.compile("'?[=+\\-@\t\r\n＝＋－＠]");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,20}(?:\\.\\d{1,20})?");

  private SpreadsheetCell() {
  }

  /**
   * A value with an apostrophe before it if a spreadsheet would take it for a formula: if it begins with an equals
   * sign, a plus, a minus, an at sign, one of their wide forms, a tab or a line break, or has such an apostrophe
   * already. Numbers stay as they are.
   */
  public static String of(String value) {
    return FORMULA.matcher(value).lookingAt() && !NUMBER.matcher(value).matches() ? "'" + value : value;
  }
}
