package org.demarche.entity;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** The names of months and days of the week, from {@code calendar.tsv}. Immutable. */
public final class Calendar {

  /** What a name denotes. */
  public enum Kind {
    MONTH, WEEKDAY
  }

  /**
   * The meaning of a name.
   *
   * @param id
   *          the id of the row
   * @param number
   *          of the month (January is 1) or of the weekday (Monday is 1)
   */
  public record Entry(String id, Kind kind, int number) {
  }

  private final Map<String, Integer> months = new LinkedHashMap<>();
  private final Map<String, Integer> weekdays = new LinkedHashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> fullNames = new LinkedHashSet<>();

  private Calendar() {
  }

  static Calendar read(TableFolder folder) {
    Calendar calendar = new Calendar();
    LexiconReader.read(folder.table("calendar.tsv"), "id kind form number short", row -> {
      Kind kind = row.oneOf("kind", Kind.class);
      int number = (int) row.number("number", 1, kind == Kind.MONTH ? 12 : 7);
      calendar.add(new Entry(row.id(), kind, number), row.text("form"), row.flag("short"));
      return kind;
    });
    return calendar;
  }

  private void add(Entry entry, String form, boolean isShort) {
    String lower = form.toLowerCase(Locale.ROOT);
    (entry.kind == Kind.MONTH ? months : weekdays).put(form, entry.number);
    if (!isShort) {
      entries.put(lower, entry);
      fullNames.add(lower);
    } else if (entry.kind == Kind.MONTH) {
      entries.put(lower, entry);
      entries.put(lower + ".", entry);
    }
  }

  /** The forms of months, short ones without their period, with their numbers, in table order. */
  public Map<String, Integer> months() {
    return Collections.unmodifiableMap(months);
  }

  /** The forms of days, short ones without their period, with their numbers, in table order. */
  public Map<String, Integer> weekdays() {
    return Collections.unmodifiableMap(weekdays);
  }

  /**
   * What a lower-case word denotes in running text, or null: a month by its full or short name, with or without a
   * period, or a day by its full name. Short names of days do not count, since <em>Sun</em> and <em>Sat</em> have other
   * meanings.
   */
  public Entry named(String lower) {
    return entries.get(lower);
  }

  /** Whether a lower-case word names a month in running text. */
  public boolean isMonth(String lower) {
    Entry entry = entries.get(lower);
    return entry != null && entry.kind == Kind.MONTH;
  }

  /** Whether a lower-case word names a day of the week in running text. */
  public boolean isWeekday(String lower) {
    Entry entry = entries.get(lower);
    return entry != null && entry.kind == Kind.WEEKDAY;
  }

  /** The full names of months and days in lower case, in table order. */
  public Set<String> fullNames() {
    return Collections.unmodifiableSet(fullNames);
  }
}
