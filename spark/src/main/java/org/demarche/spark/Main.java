package org.demarche.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.demarche.Demarche;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The program for {@code spark-submit}: reads an archive, writes Parquet tables. */
@Command(name = "demarche-spark", mixinStandardHelpOptions = true, sortOptions = false,
    description =
        "Annotates an archive and writes OUT/events, mentions, statements, venues, roles, hedges, errors and "
        + "documents, each a table in Parquet with one folder per batch. To continue an interrupted run, use the same "
        + "command again. Documents whose id is already in OUT are not annotated again.",
    footer = {"", "Exit codes: 0 all documents of this run are annotated, 1 some failed (see OUT/errors) or the run "
        + "could not go on, 2 the command line is wrong."})
public final class Main implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "ARCHIVE", arity = "1..*",
      description = "Folders or files, on any Hadoop file system. The id of a text is its path below the deepest "
          + "folder that contains them all.")
  private List<String> locations;

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, description = "The folder for the tables.")
  private String output;

  @Option(names = "--input-format", paramLabel = "FORMAT",
      description = "folder (default): UTF-8 files that end in .txt, "
      + "at any depth; parquet; json: JSON Lines; csv: with a header. All but folder have a column id, a column text, "
      + "a "
      + "column date if there is one, and any others, which are kept.")
  private DocumentFormat format = DocumentFormat.FOLDER;

  @Option(names = "--id", paramLabel = "COLUMN", description = "The column that is the id (default: id).")
  private String id = DemarcheSpark.ID;

  @Option(names = "--text", paramLabel = "COLUMN", description = "The column that is the text (default: text).")
  private String text = DemarcheSpark.TEXT;

  @Option(names = "--date", paramLabel = "COLUMN", description = "The column that is the date (default: date).")
  private String date = DemarcheSpark.DATE;

  @Option(names = "--with", paramLabel = "FORMAT", split = ",",
      description = "Adds the annotated document in a format as a "
      + "column of the table documents: xmi, json, plover, csv, brat or html.")
  private List<String> with = List.of();

  @Option(names = "--preprocessing", paramLabel = "FILE", description = "A local analysis engine descriptor "
      + "to run instead of the embedded preprocessing. It must import others by name.")
  private Path preprocessing;

  @Option(names = "--lexicon", paramLabel = "FOLDER", description = "A folder with rows of your own for the tables of "
      + "words and rules, in a sub-folder for each layer: a path that is the same on all executors, or "
      + "classpath:/...")
  private String lexicon;

  @Option(names = "--layers", paramLabel = "LAYER", split = ",", description = "The layers that run, of dateline, "
      + "actor, role, reference, statement, event, venue, hedge, assess and record (default: all).")
  private List<String> layers = List.of();

  @Option(names = "--longest", paramLabel = "N",
      description = "The maximum length of a document in characters; longer ones fail without being processed "
          + "(default: 10000000).")
  private int longest = DemarcheSpark.LONGEST;

  @Option(names = "--task-characters", paramLabel = "N",
      description = "Characters of text per task (default: 2000000, about 40 seconds).")
  private long taskCharacters = 2_000_000;

  @Option(names = "--batch-characters", paramLabel = "N",
      description = "Characters of text per batch, the unit that is redone after a crash "
          + "(default: 40000000 for each core).")
  private Long batchCharacters;

  @Option(names = "--register", description = "Writes OUT/register, too: the acts that all records in OUT/events "
      + "report, each once.")
  private boolean register;

  /** Runs the program; if it fails, ends the Java virtual machine with an exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = new CommandLine(new Main()).setOut(out).setErr(err).setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  @Override
  public Integer call() throws IOException, UIMAException {
    if (taskCharacters < 1 || longest < 1 || batchCharacters != null && batchCharacters < 1) {
      throw new ParameterException(spec.commandLine(), "numbers of characters must be positive");
    }
    DemarcheSpark engines;
    try {
      engines = engines().with(with.toArray(new String[0])).longest(longest);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    PrintWriter out = spec.commandLine().getOut();
    try (SparkSession spark = SparkSession.builder().appName("Démarche").getOrCreate()) {
      long batch = batchCharacters != null ? batchCharacters : 40_000_000L * spark.sparkContext().defaultParallelism();
      Dataset<Row> archive;
      try {
        archive = new DocumentColumns(id, text, date).named(format.readAll(spark, locations));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), e.getMessage());
      }
      long start = System.nanoTime();
      long failed = new ArchiveRun(spark, engines, output, new ArchiveRun.Sizes(taskCharacters, batch), out)
          .run(archive);
      if (register) {
        long acts = new RegisterFolder(spark, output).write();
        out.printf(Locale.ROOT, "register: %,d acts%n", acts);
      }
      out.printf(Locale.ROOT, "done in %.0f seconds%n", (System.nanoTime() - start) / 1e9);
      if (failed > 0) {
        out.printf(Locale.ROOT, "%,d documents failed: see %s/%s%n", failed, output, ArchiveRun.ERRORS);
      }
      return failed == 0 ? 0 : 1;
    }
  }

  private DemarcheSpark engines() throws IOException, UIMAException {
    Object[] parameters = {Demarche.PARAM_LEXICON_LOCATION, lexicon,
        Demarche.PARAM_LAYERS, layers.isEmpty() ? null : layers.toArray(new String[0])};
    if (preprocessing == null) {
      return DemarcheSpark.embedded(parameters);
    }
    try {
      return DemarcheSpark
          .behind(UIMAFramework.getXMLParser()
          .parseAnalysisEngineDescription(new XMLInputSource(preprocessing.toFile())), parameters);
    } catch (InvalidXMLException e) {
      throw new ParameterException(spec.commandLine(), preprocessing + " is not an analysis engine: " + e.getMessage());
    }
  }
}
