package org.demarche.testing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** What texts may be full of, for tests of what it costs: a piece of text for each number, to be put one by one. */
public final class Constructs {

  private static final Map<String, IntFunction<String>> ALL = new LinkedHashMap<>();

  static {
    add("sentences", "Norway met Poland in Oslo on Friday. ");
    add("opening quotation marks", "“");
    add("closing quotation marks", "”");
    add("straight quotation marks", "\"");
    add("quotation marks with words", "\"We agree,\" she said. ");
    add("quotations that never end", "\"We agree. ");
    add("apostrophes", "'");
    add("guillemets", "« oui » ");
    add("opening brackets", "(");
    add("brackets with words", "(Norway) ");
    add("nested brackets", "(a [b {c ");
    add("coordination of names", "Norway and ");
    add("coordination of verbs", "met and ");
    add("lists with commas", "Norway, Poland, ");
    add("names", "Anna Berg ");
    ALL.put("new names", n -> "Anna Berg" + letters(n) + " met Poland. ");
    add("offices", "Foreign Minister Anna Berg of Norway ");
    ALL.put("new offices", n -> "President Rosa Lind" + letters(n) + " of Chad said she had resigned. ");
    add("datelines", "GENEVA, May 3 (AP) - Norway met Poland.\n\n");
    add("cues", "said ");
    add("clauses that say", "he said that ");
    add("hedges", "may possibly ");
    add("negations", "not ");
    add("conditions", "if Norway meets ");
    add("relative clauses", "Norway, which met Poland, which ");
    add("prepositions", "of the ");
    add("pronouns", "They met him. ");
    add("groups", "The two sides agreed. ");
    add("events", "talks ");
    ALL.put("new places", n -> "They met in Port" + letters(n) + ". ");
    add("dates", "on Friday, May 3, 2025, ");
    add("digits", "7");
    add("numbers", "1,000 ");
    add("money", "$5 million ");
    add("bidirectional marks", "\u202E\u200F");
    add("combining marks", "e\u0301\u0302\u0303");
    add("combining marks alone", "\u0301");
    add("soft hyphens", "Nor\u00ADway ");
    add("zero-width characters", "\u200B\u200D");
    add("emoji", "\uD83D\uDE00\uD83C\uDDF3\uD83C\uDDF4");
    add("Chinese", "会谈");
    add("full stops", ".");
    add("ellipses", "… ");
    add("dashes", "— ");
    add("hyphens", "Norway-Poland-");
    add("slashes", "Norway/Poland/");
    add("abbreviations", "U.S. Mr. ");
    add("possessives", "Norway's ");
    add("blanks", " ");
    add("tabs", "\t");
    add("line breaks", "\n");
    add("line breaks of Windows", "\r\n");
    add("lines of a word", "Norway\n");
    add("broken hyphens", "nego-\ntiations ");
    add("a word without end", "x");
    add("capitals", "NORWAY MET POLAND. ");
    add("title case", "Norway Meets Poland In Oslo. ");
    add("addresses", "http://example.org/a?b=c me@example.org ");
    add("tags", "<p>Norway</p>");
    add("entities", "&amp;&quot;");
    add("tables", "| Norway | 5 |\n");
    add("bullets", "* Norway met Poland\n");
    add("labels of speakers", "ANNA BERG: We met Poland.\n");
    add("questions", "Q: Did you meet?\nA: No.\n");
    add("at signs and numbers", "@5 #6 ");
  }

  private Constructs() {
  }

  private static void add(String name, String piece) {
    ALL.put(name, n -> piece);
  }

  private static String letters(int n) {
    StringBuilder letters = new StringBuilder();
    for (int rest = n; rest > 0; rest /= 26) {
      letters.append((char) ('a' + rest % 26));
    }
    return letters.toString();
  }

  /** The names of all. */
  public static Iterable<String> names() {
    return ALL.keySet();
  }

  /** A text of so many characters, or a few more. */
  public static String text(String name, int length) {
    StringBuilder text = new StringBuilder(length + 100);
    for (int n = 1; text.length() < length; n++) {
      text.append(ALL.get(name).apply(n));
    }
    return text.toString();
  }
}
