package org.demarche.explain;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.lexicon.RuleBook;
import org.demarche.lexicon.RuleRow;

/**
 * Why a row of a table did or did not match in a text. The row's engine is run on the text again and again: with the
 * row alone and without its conditions, with each of these, and with the whole table but another row. So the answer is
 * that of the engine itself. It covers {@code verbs.tsv} and {@code nouns.tsv} of events, {@code cues.tsv} of hedges
 * and {@code rules.tsv} of venues.
 */
public final class Explanation {

  private static final String OURS = "org.demarche.type.";
  private static final String RULE = "rule";
  /** The column with the conditions of a table, and what separates them; empty for tables without conditions. */
  private static final Map<String, List<String>> CONDITIONS = Map.of("event/verbs.tsv", List.of("needs", "|"),
      "event/nouns.tsv", List.of("needs", "|"), "hedge/cues.tsv", List.of("when", " "), "venue/rules.tsv", List.of());
  /** How many rows of the same words are taken out in turn. */
  private static final int RIVALS = 40;

  private final RuleBook book;
  private final String lexicon;
  private final String text;
  private final JCas annotated;

  /**
   * An explanation of a text.
   *
   * @param lexicon
   *          the folder of own rows that the book has too; null or blank for none
   * @param annotated
   *          the text with all annotations
   */
  public Explanation(RuleBook book, String lexicon, JCas annotated) {
    this.book = book;
    this.lexicon = lexicon;
    this.annotated = annotated;
    text = annotated.getDocumentText();
  }

  /** Whether an annotation is of one of our types, and has a rule. */
  static boolean isOurs(Annotation annotation) {
    return annotation.getType().getName().startsWith(OURS) && rule(annotation) != null;
  }

  /** The id of the rule that made an annotation; null if it has none. */
  public static String rule(Annotation annotation) {
    Feature feature = annotation.getType().getFeatureByBaseName(RULE);
    return feature == null ? null : annotation.getFeatureValueAsString(feature);
  }

  /** The annotations that rules have made, in the order of the text. */
  public List<Annotation> found() {
    return annotated.select(Annotation.class).filter(Explanation::isOurs).toList();
  }

  /**
   * What a row does in the text, a line each.
   *
   * @throws UIMAException
   *           if an engine fails
   */
  public List<String> of(RuleRow row) throws UIMAException {
    List<String> lines = new ArrayList<>();
    found().stream().filter(annotation -> row.id().equals(rule(annotation)))
        .forEach(annotation -> lines.add("it matches: " + describe(annotation)));
    String table = row.layer() + "/" + row.table();
    if (!lines.isEmpty()) {
      return lines;
    }
    if (!CONDITIONS.containsKey(table)) {
      return List.of("it made no annotation here; why is only explained for rows of " + String.join(", ",
          CONDITIONS.keySet().stream().sorted().toList()));
    }
    RuleTrial trial = new RuleTrial(row, lexicon, text);
    return row.isNegative() ? negative(trial, row) : positive(trial, row, CONDITIONS.get(table));
  }

  private List<String> positive(RuleTrial trial, RuleRow row, List<String> conditions) throws UIMAException {
    RuleRow bare = conditions.isEmpty() ? row : row.with(conditions.get(0), "");
    List<Annotation> alone = made(trial.run(List.of(bare)), row);
    if (alone.isEmpty()) {
      return List.of(words(row), bare.equals(row) ? "even alone it does not match: its words are not there, or not in "
          + "the construction that it asks for" : "even alone and without its conditions it does not match: its words "
          + "are not there, or not used as the table asks, or nobody takes part in the act");
    }
    List<String> lines = new ArrayList<>();
    lines.add("its words are there: " + describe(Collections.min(alone,
        Comparator.comparingInt(annotation -> annotation.getEnd() - annotation.getBegin()))));
    for (String condition : parts(row, conditions)) {
      boolean holds = !made(trial.run(List.of(row.with(conditions.get(0), condition))), row).isEmpty();
      lines.add((holds ? "holds: " : "fails: ") + condition);
    }
    if (!made(trial.run(List.of(row)), row).isEmpty()) {
      lines.add("alone it matches; another row comes first: " + rivals(trial, row, alone));
    }
    return lines;
  }

  private List<String> negative(RuleTrial trial, RuleRow row) throws UIMAException {
    List<RuleRow> table = book.tableOf(row);
    Set<String> with = described(trial.run(table));
    Set<String> without = described(trial.run(table.stream().filter(other -> !other.equals(row)).toList()));
    without.removeAll(with);
    return without.isEmpty() ? List.of(words(row), "it keeps nothing from being annotated here")
        : without.stream().map(line -> "it matches: without it there would be " + line).toList();
  }

  /** The rows that annotate the same words, or else those of the same words without which the row matches. */
  private String rivals(RuleTrial trial, RuleRow row, List<Annotation> alone) throws UIMAException {
    List<String> overlapping = found().stream().filter(other -> other.getType().getName().equals(alone.get(0).getType()
        .getName()) && other.getBegin() < alone.get(0).getEnd() && other.getEnd() > alone.get(0).getBegin())
        .map(this::describe).toList();
    if (!overlapping.isEmpty()) {
      return String.join("; ", overlapping);
    }
    List<RuleRow> table = book.tableOf(row);
    String first = row.words().split("[ /|]")[0];
    List<RuleRow> rivals = table.stream().filter(other -> !other.equals(row) && other.words().startsWith(first))
        .limit(RIVALS).toList();
    for (RuleRow rival : rivals) {
      if (!made(trial.run(table.stream().filter(other -> !other.equals(rival)).toList()), row).isEmpty()) {
        return rival.id() + " (" + rival.place() + ")";
      }
    }
    return "which one was not found";
  }

  private static List<Annotation> made(List<Annotation> annotations, RuleRow row) {
    return annotations.stream().filter(annotation -> row.id().equals(rule(annotation))).toList();
  }

  private static List<String> parts(RuleRow row, List<String> conditions) {
    String cell = conditions.isEmpty() ? "" : row.cell(conditions.get(0));
    return cell.isEmpty() ? List.of() : List.of(cell.split(conditions.get(1).equals("|") ? "\\|" : " +"));
  }

  private Set<String> described(List<Annotation> annotations) {
    Set<String> lines = new LinkedHashSet<>();
    annotations.forEach(annotation -> lines.add(describe(annotation)));
    return lines;
  }

  private String describe(Annotation annotation) {
    return annotation.getType().getShortName() + " [" + annotation.getCoveredText() + "] by " + rule(annotation);
  }

  /** Which of the plain words of a row the text has. */
  private String words(RuleRow row) {
    Set<String> there = new LinkedHashSet<>();
    for (Token token : annotated.select(Token.class)) {
      there.add(token.getCoveredText().toLowerCase(Locale.ROOT));
      if (token.getLemma() != null && token.getLemma().getValue() != null) {
        there.add(token.getLemma().getValue().toLowerCase(Locale.ROOT));
      }
    }
    List<String> words = Stream.of(row.words().split("[ |()]+")).map(word -> word.replaceAll("/.*", ""))
        .filter(word -> word.matches("[\\p{L}'’.-]+")).map(word -> word.toLowerCase(Locale.ROOT)).distinct().toList();
    List<String> missing = words.stream().filter(word -> !there.contains(word)).toList();
    return "words of the row in the sentence: " + list(words.stream().filter(there::contains).toList())
        + "; not in it: " + list(missing);
  }

  private static String list(List<String> words) {
    return words.isEmpty() ? "none" : String.join(", ", words);
  }
}
