package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * A name found by an earlier component, as the words it covers.
 *
 * @param begin
 *          the index of the first word in its sentence
 * @param end
 *          the index after the last word
 */
record EntityName(int begin, int end, Type type) {

  /** The relevant classes; numbers and dates have none. */
  enum Type {
    PERSON, BODY, PLACE, OTHER
  }

  /** The class of an OntoNotes, CoNLL or MUC label, with or without a chunk prefix; null for a number or date. */
  static Type typeOf(String label) {
    if (label == null) {
      return null;
    }
    boolean hasPrefix = label.length() > 2 && label.charAt(1) == '-';
    return switch ((hasPrefix ? label.substring(2) : label).toUpperCase(Locale.ROOT)) {
      case "PERSON", "PER" -> Type.PERSON;
      case "ORG", "ORGANIZATION", "ORGANISATION" -> Type.BODY;
      case "GPE", "LOC", "LOCATION", "NORP" -> Type.PLACE;
      case "FAC", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT", "MISC" -> Type.OTHER;
      default -> null;
    };
  }

  /**
   * The words of a span as a name, without a leading determiner and a trailing possessive mark; null if none are left.
   */
  static EntityName of(Span span, Type type, List<Word> words) {
    int begin = 0;
    while (begin < words.size() && words.get(begin).end() <= span.begin()) {
      begin++;
    }
    int end = begin;
    while (end < words.size() && words.get(end).begin() < span.end()) {
      end++;
    }
    while (begin < end && (words.get(begin).pos().equals("DT") || words.get(begin).lower().equals("the")
        || words.get(begin).isPunctuation())) {
      begin++;
    }
    while (begin < end && (words.get(end - 1).pos().equals("POS") || words.get(end - 1).lower().equals("'s")
        || words.get(end - 1).isPunctuation())) {
      end--;
    }
    return begin < end ? new EntityName(begin, end, type) : null;
  }

  boolean covers(int otherBegin, int otherEnd) {
    return begin <= otherBegin && otherEnd <= end;
  }

  boolean overlaps(int otherBegin, int otherEnd) {
    return begin < otherEnd && otherBegin < end;
  }

  int length() {
    return end - begin;
  }

  /** The smallest name that properly contains a range, or null. */
  static EntityName around(List<EntityName> names, int begin, int end) {
    EntityName best = null;
    for (EntityName name : names) {
      if (name.covers(begin, end) && name.length() > end - begin && (best == null || name.length() < best.length())) {
        best = name;
      }
    }
    return best;
  }

  /** The words of the name in the text. */
  List<Word> words(List<Word> sentence) {
    return new ArrayList<>(sentence.subList(begin, end));
  }
}
