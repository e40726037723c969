package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The time expressions that another component has found, recognised by the names of their types and features: those of
 * HeidelTime ({@code Timex3} with {@code timexValue}), and others called Timex…, Time or Date with a {@code value} as
 * in TimeML. Durations and sets (<em>every Monday</em>) are left out.
 */
final class ForeignTimes {

  private static final Set<String> NAMES = Set.of("Time", "Date", "TimeExpression", "TemporalExpression");
  private static final List<String> VALUES = List.of("timexValue", "value", "normalizedValue");
  private static final List<String> KINDS = List.of("timexType", "timeType");
  private static final Set<String> NOT_WHEN = Set.of("DURATION", "SET");
  private static final Pattern DATE = Pattern.compile("(\\d{4}(?:-(?:\\d\\d(?:-\\d\\d)?|W\\d\\d))?)(?:[T-].*)?");

  private final Map<SentenceView, List<TimeUse>> bySentence = new HashMap<>();

  ForeignTimes(JCas jcas, DocumentView view) {
    for (Type type : jcas.getTypeSystem().getProperlySubsumedTypes(jcas.getCasType(Annotation.type))) {
      Feature value = feature(type, VALUES);
      boolean isTime = type.getShortName().startsWith("Timex") || NAMES.contains(type.getShortName());
      if (value == null || !isTime) {
        continue;
      }
      Feature kind = feature(type, KINDS);
      for (Annotation time : jcas.<Annotation>getAnnotationIndex(type)) {
        boolean isWhen = kind == null || !NOT_WHEN.contains(String.valueOf(time.getStringValue(kind)));
        Word head = time.getType() == type && isWhen ? view.headOf(Span.of(time)) : null;
        if (head != null) {
          bySentence.computeIfAbsent(head.sentence(), key -> new ArrayList<>(2))
              .add(new TimeUse(head, last(time, head), null, time, date(time.getStringValue(value))));
        }
      }
    }
  }

  private static Word last(Annotation time, Word head) {
    Word last = head;
    while (last.next() != null && last.next().end() <= time.getEnd()) {
      last = last.next();
    }
    return last;
  }

  /** The feature with the first of these names that is a string, or null. */
  private static Feature feature(Type type, List<String> names) {
    for (String name : names) {
      Feature feature = type.getFeatureByBaseName(name);
      if (feature != null && feature.getRange().getName().equals("uima.cas.String")) {
        return feature;
      }
    }
    return null;
  }

  /** The date of a TimeML value, without the part of the day or of the week; null of values such as PRESENT_REF. */
  private static String date(String value) {
    Matcher matcher = DATE.matcher(value == null ? "" : value);
    return matcher.matches() ? matcher.group(1) : null;
  }

  boolean isEmpty() {
    return bySentence.isEmpty();
  }

  List<TimeUse> in(SentenceView sentence) {
    return bySentence.getOrDefault(sentence, List.of());
  }
}
