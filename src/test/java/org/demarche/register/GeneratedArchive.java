package org.demarche.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * An archive of reports whose acts are known: meetings, calls and accords of two countries, each told in some documents
 * that leave out, blur and add things. There are as many acts a day in a large archive as in a small one. The same
 * number gives the same archive.
 */
public final class GeneratedArchive {

  private static final int COUNTRIES = 150;
  private static final int SUBJECTS = 3000;
  private static final int REPORTS_A_DAY = 400;
  private static final int MOST_REPORTS = 6;
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final List<String> CATEGORIES = List.of("CONSULT", "CONSULT", "AGREE", "COOPERATE", "ACCUSE");
  private static final List<String> MODES = List.of("call", "visit", "meeting");

  private final Random random = new Random(42);
  private final int days;

  /** What is known of an act. */
  private record Act(int number, String category, String mode, LocalDate day, List<Side> people, List<Side> states,
      Site site, List<String> words, List<String> context) {
  }

  private GeneratedArchive(int reports) {
    days = 1 + reports / REPORTS_A_DAY;
  }

  /** Reports in an order that tells nothing; the documents of an act are called after its number: {@code 12-3}. */
  public static List<Report> of(int reports) {
    GeneratedArchive archive = new GeneratedArchive(reports);
    List<Report> all = new ArrayList<>(reports);
    for (int number = 0; all.size() < reports; number++) {
      Act act = archive.act(number);
      int told = 1 + archive.random.nextInt(MOST_REPORTS) * archive.random.nextInt(2);
      for (int i = 0; i < told && all.size() < reports; i++) {
        all.add(archive.report(act, i));
      }
    }
    Collections.shuffle(all, archive.random);
    return all;
  }

  /** The number of the act that a report tells. */
  public static int act(Report report) {
    return Integer.parseInt(report.document().substring(0, report.document().indexOf('-')));
  }

  private Act act(int number) {
    int one = country();
    int other = (one + 1 + country()) % COUNTRIES;
    String category = pick(CATEGORIES);
    String mode = category.equals("CONSULT") ? pick(MODES) : null;
    List<String> words = List.of(subject(), subject(), subject());
    List<String> context = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      context.add(subject());
    }
    Site site = new Site("City " + (char) ('A' + one % 26) + one, "CITY", code(one), one % 80, 2 * (one % 80));
    return new Act(number, category, mode, FIRST.plusDays(random.nextInt(days)), List.of(person(one), person(other)),
        List.of(state(one), state(other)), site, words, context);
  }

  /** Some countries act much more than others. */
  private int country() {
    return (int) (COUNTRIES * random.nextDouble() * random.nextDouble());
  }

  private static String code(int country) {
    return "" + (char) ('A' + country / 26) + (char) ('A' + country % 26) + 'X';
  }

  private Side person(int country) {
    int who = random.nextInt(3);
    return new Side("PARTY", "Given" + (char) ('a' + who) + " Family" + word(3 * country + who), true, code(country),
        who == 0 ? "president" : "minister");
  }

  private static Side state(int country) {
    return new Side("PARTY", "Land " + code(country), false, code(country), null);
  }

  private String subject() {
    return word((int) (SUBJECTS * Math.sqrt(random.nextDouble())));
  }

  /** A word for a number: no digits, as figures are compared in another way. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder();
    for (int rest = number + 676; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.toString();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private boolean isSo(double share) {
    return random.nextDouble() < share;
  }

  private Report report(Act act, int number) {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < act.people().size(); i++) {
      sides.add(isSo(0.7) ? act.people().get(i) : act.states().get(i));
    }
    if (isSo(0.1)) {
      sides.remove(1);
    }
    Set<String> words = some(act.words(), 0.8);
    Set<String> context = some(act.context(), 0.6);
    for (int i = 0; i < 5; i++) {
      context.add(subject());
    }
    context.removeAll(words);
    LocalDate published = act.day().plusDays(random.nextInt(3));
    int begin = random.nextInt(2000);
    return new Report(act.number() + "-" + number, "Title of " + act.number(), published, act.category(), act.mode(),
        isSo(0.2) ? "PLANNED" : "OCCURRED", 0.5 + random.nextDouble() / 2, random.nextDouble(),
        isSo(0.75) ? act.day().toString() : isSo(0.5) ? act.day().toString().substring(0, 7) : null,
        String.join(" ", words), act.number() % 50 == 0 ? 1 + act.number() / 50 % 5 : 0, sides,
        isSo(0.4) ? List.of(act.site()) : List.of(), words, context,
        List.of(new Report.Mention(begin, begin + 3)), "They spoke of " + String.join(" and ", words) + ".", false,
        List.of());
  }

  private Set<String> some(List<String> values, double share) {
    Set<String> some = new TreeSet<>();
    values.stream().filter(value -> isSo(share)).forEach(some::add);
    if (some.isEmpty()) {
      some.add(values.get(0));
    }
    return some;
  }
}
