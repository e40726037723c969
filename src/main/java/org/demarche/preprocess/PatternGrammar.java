package org.demarche.preprocess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.entity.Calendar;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/** The names used in the patterns of {@code datelines.tsv} and {@code boilerplate.tsv}, and their definitions. */
final class PatternGrammar {

  private static final Pattern NAME = Pattern.compile("\\{([A-Z]{2,}2?)}");
  private static final String PLACE_WORD = "\\p{Lu}[\\p{L}\\p{M}.'’]*";
  private static final String CAPS_WORD = "(?:\\p{Lu}[\\p{Lu}\\p{M}.'’]*|Mc\\p{Lu}+|Al|el)";
  /** A period after three letters ends a clause; it is not that of <i>ST. LOUIS</i>. */
  private static final String NO_PERIOD = "(?<!\\p{L}{3}\\.)";
  private static final String PERSON = "(?!The |A |An )\\p{Lu}[\\p{L}\\p{M}.'’-]*"
      + "(?: (?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|de|da|di|du|van|von|der|den|del|la|el|al|bin|ibn|abu|ter|ten|dos|e|y))"
      + "{1,4}";

  private record Agency(String name, List<String> forms) {
  }

  private final Map<String, String> agencies = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * Reads the words.
   *
   * @param tables
   *          the tables of agencies and places
   * @param calendar
   *          the names of months and days
   */
  PatternGrammar(TableFolder tables, Calendar calendar) {
    for (Agency agency : LexiconReader.read(tables.table(PreprocessingTables.AGENCIES), "id name forms example",
        row -> new Agency(row.text("name"), row.list("forms")))) {
      agency.forms().forEach(form -> agencies.put(form, agency.name()));
    }
    List<String> weekdays = new ArrayList<>();
    for (String form : calendar.weekdays().keySet()) {
      weekdays.add(form);
      weekdays.add(form.toUpperCase(Locale.ROOT));
    }
    calendar.months().forEach((form, number) -> {
      months.put(form, number);
      months.put(form.toUpperCase(Locale.ROOT), number);
    });
    List<String> places = LexiconReader.read(tables.table(PreprocessingTables.DATELINE_PLACES), "id place",
        row -> row.text("place"));
    List<String> capitals = places.stream().map(place -> place.toUpperCase(Locale.ROOT)).toList();

    define("AGENCY", "(?<agency>" + anyOf(agencies.keySet()) + ")");
    define("CREDIT", "(?<agency>[\\p{L}\\p{M}\\d.&/-]+(?: [\\p{L}\\p{M}\\d.&/-]+){0,3})");
    define("PLACE", "(?<place>" + PLACE_WORD + "(?:(?:[ /-]| (?:de|del|la|es|el|al|of|and|the|am|upon) )" + PLACE_WORD
        + "){0,4}" + NO_PERIOD + ")");
    define("CAPS", "(?<place>(?=\\p{Lu}[\\p{L}.]*\\p{Lu})" + CAPS_WORD + "(?:(?:[ /-]| de | DE )" + CAPS_WORD + "){0,5}"
        + NO_PERIOD + ")");
    String weekday = "(?:" + anyOf(weekdays) + ")\\.?";
    String month = anyOf(months.keySet());
    String regionWord = "(?:\\p{Lu}[\\p{Ll}\\p{M}.'’][\\p{L}\\p{M}.'’]*|\\p{Lu}{2,3}(?!\\p{L}))";
    define("REGION", "(?<region>,? \\[[\\p{L} ]{2,30}]|, (?:the )?(?!(?:" + weekday + "|" + month + ")\\b)" + regionWord
        + "(?:[ -]" + regionWord + "){0,3})");
    List<String> both = new ArrayList<>(places);
    both.addAll(capitals);
    String listed = "(?:" + anyOf(both) + ")";
    String inCapitals = "(?:" + anyOf(capitals) + ")";
    define("LISTED", "(?<place>" + listed + "(?: ?/ ?" + listed + "){0,3})");
    define("LISTED2", listed);
    define("LISTEDCAPS", "(?<place>" + inCapitals + "(?: ?/ ?" + inCapitals + "){0,3})");
    define("SENTENCE", "(?= (?:(?:\\p{Lu}\\.){2,} )?(?:A|An|\\p{Lu}[\\p{L}.'’]*\\p{Ll})\\P{L})");
    define("CLOCK", "(?:,? (?:at |[–|-] )?\\d{1,2}[:.] ?\\d\\d(?:: ?\\d\\d)?(?: ?[AaPp]\\.?[Mm]\\.?)?"
        + "(?: ?\\p{Lu}{2,4}| hrs)?)");
    define("SEP", "[,.]? ");
    define("DASH", "(?: ?(?:-{2,3}|[–—―_]{1,3}) ?| - ?)");
    define("END", "(?:{DASH}|[:.] ?)");
    define("DAY", "(?:" + weekday + ",? )?(?:(?<month>" + month
        + ")\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?"
        + "|(?<day2>\\d{1,2})(?:st|nd|rd|th)? (?<month2>" + month + ")\\.?(?:,? (?<year2>\\d{4}))?"
        + "|(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d))");
    define("DATE", "(?:{DAY}|" + weekday + ")");
    define("NAMES", PERSON + "(?:(?:,? and |,? with | & |, )" + PERSON + "){0,6}");
    String capsName = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]*){1,4}";
    define("CAPSNAMES", capsName + "(?:(?:,? AND |, )" + capsName + "){0,6}");
    define("CREDITED", "(?:{NAMES}|[Tt]he {AGENCY}|{AGENCY}|[\\p{L} ]{0,30}(?:bureaux?|newsrooms?|[Ss]taff|team|desk)"
        + "(?: [Ww]riters?| [Rr]eporters?)?)");
    String work =
        "(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ee]dited|[Ww]ritten|[Tt]ranslat(?:ion|ed)|[Pp]roduced"
        + "|[Ss]tory|[Gg]raphics?)";
    define("CLAUSE", "\\(?(?:--|[–—])? ?(?:[Aa]dditional |[Ff]urther )?" + work + "(?:(?: and |, )" + work
        + ")* (?:by|from) {CREDITED}" + "(?:,? (?:in|from|at) {NAMES2}(?:(?:,? and |, ){NAMES2}){0,4})?");
    define("NAMES2", PLACE_WORD + "(?: " + PLACE_WORD + "){0,3}");
  }

  private void define(String name, String expression) {
    names.put(name, expression);
  }

  /** A pattern with its names expanded; an {@link IllegalArgumentException} says what is wrong with it. */
  Pattern compile(String pattern) {
    String expanded = expand(pattern, true);
    return Pattern.compile(expanded);
  }

  /** If a named group occurs twice, only the first is captured. */
  private String expand(String pattern, boolean top) {
    Matcher matcher = NAME.matcher(pattern);
    StringBuilder expanded = new StringBuilder();
    while (matcher.find()) {
      String expression = names.get(matcher.group(1));
      if (expression == null) {
        throw new IllegalArgumentException("expected one of " + new TreeMap<>(names).keySet() + " but found "
            + matcher.group());
      }
      matcher.appendReplacement(expanded, Matcher.quoteReplacement(expand(expression, false)));
    }
    matcher.appendTail(expanded);
    return top ? withoutDoubleGroups(expanded.toString()) : expanded.toString();
  }

  private static String withoutDoubleGroups(String expression) {
    Matcher matcher = Pattern.compile("\\(\\?<([a-z]+2?)>").matcher(expression);
    StringBuilder single = new StringBuilder();
    List<String> seen = new ArrayList<>();
    while (matcher.find()) {
      boolean first = !seen.contains(matcher.group(1));
      seen.add(matcher.group(1));
      matcher.appendReplacement(single, first ? Matcher.quoteReplacement(matcher.group()) : "(?:");
    }
    return matcher.appendTail(single).toString();
  }

  /** The name of an agency, given one of its forms; the form itself if it is not listed. */
  String agency(String form) {
    return agencies.getOrDefault(form, form);
  }

  /** The number of a month, given its name or abbreviation. */
  int month(String form) {
    return months.get(form);
  }

  private static String anyOf(Iterable<String> words) {
    List<String> sorted = new ArrayList<>();
    words.forEach(sorted::add);
    sorted.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
    return sorted.stream().distinct().map(Pattern::quote).collect(Collectors.joining("|"));
  }
}
