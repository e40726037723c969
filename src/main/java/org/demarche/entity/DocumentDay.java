package org.demarche.entity;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.MetaDataStringField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.demarche.type.Dateline;

/**
 * The day on which a document was published or written, from which its <em>Friday</em> and <em>last month</em> are
 * counted, and where it was found.
 *
 * @param day
 *          the day, or null if it is unknown
 * @param origin
 *          where it was found, or null if it is unknown
 */
public record DocumentDay(LocalDate day, Origin origin) {

  /** Where the day of a document was found; an earlier constant precedes a later one. */
  public enum Origin {
    /** DKPro's MetaDataStringField with the key {@value DocumentDay#KEY}. */
    METADATA,
    /** The dateline or the line with a date at the head of the text. */
    DATELINE,
    /** The parameter of an engine. */
    PARAMETER;

    /** The word for it that users see: <em>metadata, dateline, parameter</em>. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The key of the MetaDataStringField whose value is the date of publication, in ISO 8601. */
  public static final String KEY = "date";
  /** The day of a document that says nothing about it. */
  public static final DocumentDay UNKNOWN = new DocumentDay(null, null);

  private static final int ISO_DAY = "2025-05-16".length();
  private static final String NO_YEAR = "--";

  /**
   * The day of a document: that of its metadata, else of its first dateline with a date, else the parameter. Values
   * that are not the date of a day, with or without a time of day behind it, are passed over. A dateline without a year
   * (<em>--05-16</em>) is in the year in which it is nearest to the parameter, and passed over if there is none.
   *
   * @param documentDate
   *          the date of the documents in ISO 8601, or the year alone; may be null
   * @return {@link #UNKNOWN} if there is none
   */
  public static DocumentDay of(JCas jcas, String documentDate) {
    LocalDate published = field(jcas, KEY).map(DocumentDay::day).filter(Objects::nonNull).findFirst().orElse(null);
    if (published != null) {
      return new DocumentDay(published, Origin.METADATA);
    }
    LocalDate written = jcas.select(Dateline.class).map(line -> day(line.getDate(), documentDate))
        .filter(Objects::nonNull).findFirst().orElse(null);
    if (written != null) {
      return new DocumentDay(written, Origin.DATELINE);
    }
    LocalDate given = day(documentDate);
    return given == null ? UNKNOWN : new DocumentDay(given, Origin.PARAMETER);
  }

  /**
   * The values of the MetaDataStringFields with a key; none if there is no such field, or no such type in the CAS.
   */
  public static Stream<String> field(JCas jcas, String key) {
    boolean hasType = jcas.getTypeSystem().getType(MetaDataStringField.class.getName()) != null;
    return hasType ? jcas.select(MetaDataStringField.class).filter(field -> key.equals(field.getKey()))
        .map(MetaDataStringField::getValue).filter(Objects::nonNull) : Stream.empty();
  }

  /** The day of a date in ISO 8601, with or without a time of day; null if it is none, or not as precise as a day. */
  public static LocalDate day(String date) {
    String text = date == null ? "" : date.strip();
    try {
      boolean hasTime = text.length() > ISO_DAY && " T".indexOf(text.charAt(ISO_DAY)) >= 0;
      return LocalDate.parse(hasTime ? text.substring(0, ISO_DAY) : text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate day(String date, String near) {
    if (date == null || !date.startsWith(NO_YEAR) || near == null || !near.strip().matches("\\d{4}(-.*)?")) {
      return day(date);
    }
    LocalDate reference = day(near);
    int year = Integer.parseInt(near.strip().substring(0, 4));
    try {
      MonthDay monthDay = MonthDay.parse(date);
      if (reference == null) {
        return monthDay.atYear(year);
      }
      return IntStream.rangeClosed(year - 1, year + 1).mapToObj(monthDay::atYear)
          .min((a, b) -> Long.compare(distance(a, reference), distance(b, reference))).orElseThrow();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static long distance(LocalDate one, LocalDate other) {
    return Math.abs(one.toEpochDay() - other.toEpochDay());
  }

  /** Whether the day is known. */
  public boolean isKnown() {
    return day != null;
  }
}
