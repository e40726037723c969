package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The rows of a layer's tables as tests: each does what it says in its own example. A layer's test extends this class
 * and lists its tables. There are three kinds of them:
 *
 * <ul>
 * <li>A row that makes an annotation <em>promises</em> type, features and roles ({@link Table#promise}). Its example
 * has the annotation's span in plain brackets and the arguments in brackets with their role: <em>[Japan]{PARTY} [met]
 * Mr. Modi.</em> What overlaps the plain brackets must be that one annotation: no other, with no other value.
 * <li>A <em>negative</em> row ({@link Table#negative}, {@link Table#negativeWhere}) keeps annotations away: nothing
 * overlaps the plain brackets, but something does when the row is taken out of the table.
 * <li>A row that has an <em>effect</em> on annotations that other rows make ({@link Table#effect}). Its example marks
 * them as {@link ExampleFile}s do: <em>The [late minister]{SpeakerRole former=true} spoke.</em> The document has just
 * these, and has not when the row is taken out.
 * </ul>
 *
 * An example that begins with {@code todo: } is a known limit, whose test fails as soon as the row does what it says.
 */
public abstract class RowTest {

  private final String folder;
  private final Class<?> reader;
  private final RowPipeline pipeline;

  /**
   * Tests of the tables in a folder.
   *
   * @param folder
   *          the path of the tables in the class path, with its closing slash
   * @param reader
   *          the engine that reads the tables, if nothing else is said of them
   * @param engines
   *          the engines that run behind the embedded preprocessing, that one included
   */
  protected RowTest(String folder, Class<?> reader, AnalysisEngineDescription... engines) {
    this(folder, reader, new RowPipeline(Preprocessing::annotate, engines));
  }

  /**
   * Tests of the tables of an engine that reads bare text.
   *
   * @param folder
   *          the path of the tables in the class path, with its closing slash
   * @param reader
   *          the engine
   */
  protected RowTest(String folder, Class<? extends AnalysisComponent> reader) {
    this(folder, reader, new RowPipeline(jcas -> { }, engine(reader)));
  }

  private RowTest(String folder, Class<?> reader, RowPipeline pipeline) {
    this.folder = folder;
    this.reader = reader;
    this.pipeline = pipeline;
  }

  /** The description of an engine. */
  protected static AnalysisEngineDescription engine(Class<? extends AnalysisComponent> engine, Object... parameters) {
    try {
      return AnalysisEngineFactory.createEngineDescription(engine, parameters);
    } catch (ResourceInitializationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tables, with what their rows say. */
  protected abstract List<Table> tables();

  /** A table of the folder. */
  protected final Table table(String name) {
    return new Table(folder + name, reader);
  }

  /** The tests of all rows. */
  @TestFactory
  public Stream<DynamicContainer> rows() {
    return tables().stream().map(table -> DynamicContainer.dynamicContainer(table.path, tests(table)));
  }

  private Stream<DynamicTest> tests(Table table) {
    return rows(table.path).stream().filter(table.isTested).flatMap(row -> table.examples.apply(row).stream()
        .map(example -> DynamicTest.dynamicTest(row.id() + ": " + example, () -> {
          Example parsed = Example.parse(example, row.line());
          ExampleFile.knownLimit(parsed.isTodo(), () -> check(table, row, parsed));
        })));
  }

  /** A document with the text, annotated by the engines of this test. It is valid until the next call. */
  final JCas annotate(String text) {
    return pipeline.annotate(text);
  }

  final void check(Table table, Row row, Example example) {
    if (table.isNegative.test(row)) {
      checkNegative(table, row, example);
    } else if (table.types != null) {
      checkEffect(table, row, example);
    } else {
      checkPromise(table.promise.apply(row), row, example);
    }
  }

  private void checkPromise(Promise promise, Row row, Example example) {
    hasPlainBrackets(row, example);
    Map<String, List<String>> labels = labels(example);
    assertThat(promise.roles()).as("roles of %s:%d %s; the example labels another", row.table(), row.line(), row.id())
        .containsAll(labels.keySet());
    assertThat(labels.keySet()).as("roles that the example of %s:%d %s labels; the row gives another", row.table(),
        row.line(), row.id()).containsAll(promise.shown());
    List<String> expected = new ArrayList<>();
    example.plain().forEach(span -> expected.add(Example.key(promise.type(), span.begin(), span.end(), example.text())
        + expected(promise, row, labels)));
    JCas jcas = pipeline.annotate(example.text());
    List<String> found = new ArrayList<>();
    for (Annotation annotation : Example.annotations(jcas, promise.type())) {
      if (example.plain().stream().anyMatch(span -> span.overlaps(annotation))) {
        found.add(Example.key(annotation) + found(promise, row, annotation));
      }
    }
    addMarks(example, jcas, expected, found);
    assertThat(String.join("\n", found)).as("what %s:%d %s gives on \"%s\"", row.table(), row.line(), row.id(),
        example.text()).isEqualTo(String.join("\n", expected));
  }

  private static String expected(Promise promise, Row row, Map<String, List<String>> labels) {
    Map<String, String> values = new LinkedHashMap<>();
    if (promise.rule(row) != null) {
      values.put("rule", promise.rule(row));
    }
    values.putAll(promise.features());
    for (String role : promise.roles()) {
      if (labels.containsKey(role)) {
        values.put(role, String.join("|", labels.get(role)));
      }
    }
    return Example.values(values);
  }

  private static String found(Promise promise, Row row, Annotation annotation) {
    List<String> keys = new ArrayList<>(promise.features().keySet());
    if (promise.rule(row) != null) {
      keys.add(0, "rule");
    }
    promise.roles().stream().filter(role -> !Example.value(annotation, role).isEmpty()).forEach(keys::add);
    return Example.values(annotation, keys);
  }

  /** The words that an example labels as arguments, by their roles. */
  private static Map<String, List<String>> labels(Example example) {
    Map<String, List<String>> labels = new TreeMap<>();
    example.marks().stream().filter(Example.Mark::isRole).forEach(mark -> labels
        .computeIfAbsent(mark.type(), role -> new ArrayList<>()).add(example.text().substring(mark.begin(),
        mark.end())));
    labels.values().forEach(Collections::sort);
    return labels;
  }

  /** Other annotations that the example of a row marks. */
  private static void addMarks(Example example, JCas jcas, List<String> expected, List<String> found) {
    for (Example.Mark mark : example.marks()) {
      if (!mark.isRole()) {
        String key = Example.key(mark.type(), mark.begin(), mark.end(), example.text());
        expected.add(key + Example.values(mark.features()));
        Example.annotations(jcas, mark.type()).stream().filter(annotation -> Example.key(annotation).equals(key))
            .forEach(annotation -> found.add(key + Example.values(annotation, mark.features().keySet())));
      }
    }
  }

  private void checkNegative(Table table, Row row, Example example) {
    hasPlainBrackets(row, example);
    List<String> types = table.keptAway;
    assertThat(overlapping(example, pipeline.annotate(example.text()), types))
        .as("what overlaps the brackets of the negative row %s:%d %s", row.table(), row.line(), row.id()).isEmpty();
    assertThat(overlapping(example, without(table, row, example), types))
        .as("what overlaps the brackets without the negative row %s:%d %s; if nothing does, its example proves nothing",
            row.table(), row.line(), row.id()).isNotEmpty();
  }

  private static List<String> overlapping(Example example, JCas jcas, List<String> types) {
    return types.stream().flatMap(type -> Example.annotations(jcas, type).stream())
        .filter(annotation -> example.plain().stream().anyMatch(span -> span.overlaps(annotation)))
        .map(annotation -> Example.key(annotation) + Example.values(annotation, List.of("rule"))).toList();
  }

  private void checkEffect(Table table, Row row, Example example) {
    if (table.promise != null) {
      Promise promise = table.promise.apply(row);
      assertThat(example.marks()).as("marks of %s:%d %s; the row says %s%s", row.table(), row.line(), row.id(),
          promise.type(),
          Example.values(promise.features())).anyMatch(mark -> mark.type().equals(promise.type())
              && mark.features().entrySet().containsAll(promise.features().entrySet()));
    }
    String[] with = Example.expectedAndFound(example, pipeline.annotate(example.text()), table.types);
    assertThat(with[1]).as("what \"%s\" of %s:%d %s has", example.text(), row.table(), row.line(), row.id())
        .isEqualTo(with[0]);
    String[] without = Example.expectedAndFound(example, without(table, row, example), table.types);
    assertThat(without[1]).as("what \"%s\" has without %s:%d %s; if it is the same, the example proves nothing",
        example.text(), row.table(), row.line(), row.id()).isNotEqualTo(without[0]);
  }

  private JCas without(Table table, Row row, Example example) {
    return pipeline.annotateWithout(row, table.reader, table.parameter, example.text());
  }

  private static void hasPlainBrackets(Row row, Example example) {
    assertThat(example.plain()).as("brackets without a mark in the example of %s:%d %s", row.table(), row.line(),
        row.id())
        .isNotEmpty();
  }

  /** The rows of a table in the class path. */
  static List<Row> rows(String table) {
    List<Row> rows = new ArrayList<>();
    List<String> header = null;
    List<String> lines = ExampleFile.lines(table);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        List<String> cells = Arrays.stream(lines.get(i).split("\t", -1)).map(String::strip).toList();
        if (header == null) {
          header = cells;
          continue;
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int k = 0; k < header.size(); k++) {
          values.put(header.get(k), cells.get(k));
        }
        rows.add(new Row(table, i + 1, values));
      }
    }
    return rows;
  }

  /**
   * A row of a table.
   *
   * @param table
   *          the path of the table in the class path
   * @param line
   *          the number of its line
   * @param cells
   *          the cells by their columns
   */
  public record Row(String table, int line, Map<String, String> cells) {

    /** The row's id. */
    public String id() {
      return text("id");
    }

    /** The text of a cell; it may be empty. */
    public String text(String column) {
      String text = cells.get(column);
      if (text == null) {
        throw new IllegalArgumentException(table + " has no column " + column + " but " + cells.keySet());
      }
      return text;
    }

    /** The parts of a cell that are separated by {@code |}; none for an empty cell. */
    public List<String> list(String column) {
      return text(column).isEmpty() ? List.of() : Arrays.stream(text(column).split("\\|")).map(String::strip).toList();
    }

    /** The number in a cell. */
    public double number(String column) {
      return Double.parseDouble(text(column));
    }
  }

  /** A table, and what its rows say. */
  public static final class Table {

    private final String path;
    private Class<?> reader;
    private String parameter = "modelLocation";
    private Predicate<Row> isTested = row -> true;
    private Predicate<Row> isNegative = row -> false;
    private List<String> keptAway = List.of();
    private List<String> types;
    private Function<Row, Promise> promise;
    private Function<Row, List<String>> examples = row -> List.of(row.text("example"));

    private Table(String path, Class<?> reader) {
      this.path = path;
      this.reader = reader;
    }

    /**
     * Rows make an annotation; or, behind {@link #effect}, some annotation in the example has what the row promises.
     */
    public Table promise(Function<Row, Promise> promiseOfRow) {
      promise = promiseOfRow;
      return this;
    }

    /** Rows have an effect on annotations of these types; an example marks all of them that its text has. */
    public Table effect(String... shortNames) {
      types = List.of(shortNames);
      return this;
    }

    /** All rows keep annotations of these types away. */
    public Table negative(String... shortNames) {
      return negativeWhere(row -> true, shortNames);
    }

    /** Rows with {@code NOT} in a column keep annotations of these types away. */
    public Table negativeWhere(String column, String... shortNames) {
      return negativeWhere(row -> row.text(column).equals("NOT"), shortNames);
    }

    /** Some rows keep annotations of these types away. */
    public Table negativeWhere(Predicate<Row> isSo, String... shortNames) {
      if (shortNames.length == 0) {
        throw new IllegalArgumentException("expected the types that negative rows of " + path + " keep away");
      }
      isNegative = isSo;
      keptAway = List.of(shortNames);
      return this;
    }

    /** The table is read by another engine than the others of the folder. */
    public Table readBy(Class<?> engine) {
      reader = engine;
      return this;
    }

    /** The engine has another parameter than {@code modelLocation} for the folder of the table. */
    public Table location(String parameterName) {
      parameter = parameterName;
      return this;
    }

    /** The table has no column of examples, or not only that: these are made of the row. */
    public Table examples(Function<Row, List<String>> examplesOfRow) {
      examples = examplesOfRow;
      return this;
    }

    /** Only some rows are tested here; the others have another entry in the list. */
    public Table where(Predicate<Row> isSo) {
      isTested = isSo;
      return this;
    }

    String path() {
      return path;
    }

    List<String> types() {
      return types;
    }

    boolean isTested(Row row) {
      return isTested.test(row);
    }

    boolean isNegative(Row row) {
      return isNegative.test(row);
    }

    Promise promiseOf(Row row) {
      return promise == null ? null : promise.apply(row);
    }
  }
}
