package org.demarche.entity;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/**
 * Who held which high office when: heads of state and government, ministers and heads of international bodies since
 * 1945, from {@code office-holders.tsv}. Immutable.
 */
public final class OfficeHolders {

  /** The offices of the table. */
  public enum Office {
    HEAD_OF_STATE, HEAD_OF_GOVERNMENT, FOREIGN_MINISTER,
    /** Any other member of a government, or one of whom only this is known. */
    MINISTER, INTERNATIONAL_OFFICIAL;

    private boolean isLeader() {
      return this == HEAD_OF_STATE || this == HEAD_OF_GOVERNMENT;
    }
  }

  /**
   * Somebody in an office.
   *
   * @param id
   *          the id of the row
   * @param name
   *          the full name, or the last name if no more is known
   * @param country
   *          ISO 3166-1 alpha-3; null for an international body
   * @param from
   *          the first day in office
   * @param to
   *          the last day in office, or {@link LocalDate#MAX}
   */
  public record Holder(String id, String name, String country, Office office, LocalDate from, LocalDate to) {

    /** Whether the holder is in office on a day. */
    public boolean isInOffice(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the holder's given name is known. */
    public boolean hasGivenName() {
      return name.indexOf(' ') > 0;
    }
  }

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, List<Holder>> byLastName = new HashMap<>();
  private final Map<String, List<Holder>> leaders = new HashMap<>();

  private OfficeHolders() {
  }

  static OfficeHolders read(TableFolder folder) {
    OfficeHolders holders = new OfficeHolders();
    LexiconReader.read(folder.table("office-holders.tsv"), "id name surname country office from to", row -> {
      String to = row.optional("to");
      Holder holder = new Holder(row.id(), row.text("name"), row.optional("country"),
          row.oneOf("office", Office.class), date(row.text("from"), OfficeHolders::first),
          to == null ? LocalDate.MAX : date(to, OfficeHolders::last));
      row.list("surname").forEach(name -> holders.byLastName.computeIfAbsent(plain(name), key -> new ArrayList<>(2))
          .add(holder));
      if (holder.office.isLeader() && holder.country != null) {
        holders.leaders.computeIfAbsent(holder.country, key -> new ArrayList<>()).add(holder);
      }
      return holder;
    });
    return holders;
  }

  private static LocalDate date(String text, Function<String, LocalDate> day) {
    try {
      return day.apply(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("expected a year, month or day such as 1981-10-04 but found " + text, e);
    }
  }

  /** The first day of a date that may be a month or a year. */
  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atDay(1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  /** The last day of a date that may be a month or a year. */
  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
      case 7 -> YearMonth.parse(date).atEndOfMonth();
      default -> LocalDate.parse(date);
    };
  }

  /**
   * The holders of an office with a last name, in table order: those in office on a day.
   *
   * @param lastName
   *          in any case, with or without accents
   * @return empty if there is none
   */
  public List<Holder> inOffice(String lastName, LocalDate day) {
    return named(lastName).stream().filter(holder -> holder.isInOffice(day)).toList();
  }

  /** The holders with a last name who had left their office before a day, in table order; empty if there is none. */
  public List<Holder> before(String lastName, LocalDate day) {
    return named(lastName).stream().filter(holder -> holder.to.isBefore(day)).toList();
  }

  /** All holders of offices with a last name, in table order; empty if there is none. */
  public List<Holder> named(String lastName) {
    return byLastName.getOrDefault(plain(lastName), List.of());
  }

  /**
   * The office of the leader of a state on a day: the first head of state or government of the table who was in office
   * then; null if there is none.
   */
  public Office leader(String country, LocalDate day) {
    return leaders.getOrDefault(country, List.of()).stream().filter(holder -> holder.isInOffice(day))
        .map(Holder::office).findFirst().orElse(null);
  }

  /** A name in lower case without accents, for comparison: <em>Erdoğan</em> and <em>Erdogan</em> are the same. */
  public static String plain(String name) {
    String decomposed = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return decomposed.toLowerCase(Locale.ROOT).replace('ı', 'i').replace('ł', 'l').replace('ø', 'o')
        .replace('đ', 'd').replace('’', '\'');
  }
}
