package org.demarche.preprocess.decoder;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import java.util.ArrayList;
import java.util.List;

/** The classes of letters, digits and marks in a form, by NLP4J's numbers; only ASCII counts. */
final class Orthography {

  private static final String LINK = "0";
  private static final String ALL_UPPER = "1";
  private static final String ALL_LOWER = "2";
  private static final String ALL_DIGITS = "3";
  private static final String ALL_MARKS = "4";
  private static final String DIGITS_AND_MARKS = "5";
  private static final String DIGIT = "6";
  private static final String PERIOD = "7";
  private static final String HYPHEN = "8";
  private static final String OTHER_MARK = "9";
  private static final String NO_LOWER = "10";
  private static final String FIRST_UPPER = "11";
  private static final String ANOTHER_UPPER = "12";
  private static final String MORE_UPPER = "13";

  private Orthography() {
  }

  /** The classes of a simplified form in NLP4J's order; {@code first} if it is the first word of its sentence. */
  static List<String> classes(String form, boolean first) {
    if (form.equals(MetaConst.HYPERLINK)) {
      return List.of(LINK);
    }
    int size = form.length();
    int upper = count(form, 'A', 'Z');
    int lower = count(form, 'a', 'z');
    int digits = count(form, '0', '9');
    int marks = (int) form.chars().filter(Orthography::isMark).count();
    List<String> classes = new ArrayList<>();
    if (upper == size) {
      classes.add(ALL_UPPER);
    } else if (lower == size) {
      classes.add(ALL_LOWER);
    } else if (digits == size) {
      classes.add(ALL_DIGITS);
    } else if (marks == size) {
      classes.add(ALL_MARKS);
    } else if (digits + marks == size) {
      classes.add(DIGITS_AND_MARKS);
    } else if (lower == 0) {
      classes.add(NO_LOWER);
    }
    if (upper < size) {
      boolean begins = form.charAt(0) >= 'A' && form.charAt(0) <= 'Z';
      if (begins && !first) {
        classes.add(FIRST_UPPER);
      }
      int others = begins ? upper - 1 : upper;
      if (others > 0) {
        classes.add(others == 1 ? ANOTHER_UPPER : MORE_UPPER);
      }
    }
    if (digits > 0 && digits < size) {
      classes.add(DIGIT);
    }
    boolean period = form.indexOf('.') >= 0;
    boolean hyphen = form.indexOf('-') >= 0;
    if (period) {
      classes.add(PERIOD);
    }
    if (hyphen) {
      classes.add(HYPHEN);
    }
    if (marks > 0 && marks < size && !period && !hyphen) {
      classes.add(OTHER_MARK);
    }
    return classes;
  }

  private static int count(String form, char from, char to) {
    return (int) form.chars().filter(c -> c >= from && c <= to).count();
  }

  private static boolean isMark(int c) {
    return c > ' ' && c < 0x7F && !(c >= '0' && c <= '9') && !(c >= 'A' && c <= 'Z') && !(c >= 'a' && c <= 'z');
  }
}
