package org.demarche.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.Demarche;
import org.demarche.input.InputDocument;
import org.demarche.input.InputFiles;
import org.demarche.preprocess.DocumentMetadata;
import org.demarche.export.RecordChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche annotate}: annotates text files and writes the results. */
@Command(name = "annotate", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Tags documents, and writes XMI, pages, tables of events and other formats.",
    description =
        "Writes each document as XMI (a.txt becomes OUT/a.txt.xmi) together with TypeSystem.xml, or in another "
        + "format. Documents whose output is complete and older neither than the text nor than the tables "
        + "that the options name are skipped. A document that fails is listed with the reason in OUT/errors.tsv, and "
        + "the run continues.",
    footer = {"",
        "The text of a web page is that of its article; that of .pdf and .docx is what Apache Tika extracts. A row of "
            + "stories.csv becomes OUT/stories/ID.xmi, an entry of news.zip OUT/news/ENTRY.xmi.", "",
        "Text is UTF-8 unless --encoding says otherwise. A byte order mark is not part of the text and does not count "
            + "in offsets, which are UIMA's: UTF-16 code units.", "",
        "Exit codes: 0 all documents are annotated, 1 some failed, 2 the command line is wrong."})
final class AnnotateCommand implements Callable<Integer> {

  /** The formats from which a register can be made. */
  private static final Set<String> REGISTERED = Set.of(Target.XMI, "html", "plover");

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*",
      description = "Files, and folders with files at any depth: .txt, .html, .pdf, .docx, .jsonl, .csv and .tsv (one "
          + "document per row), and all of these in .zip and .gz; - for a text on standard input (OUT/stdin.txt.xmi).")
  private List<Path> arguments;

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true, description = "The folder for the results. "
      + "An output is named after the path of its input below the deepest folder that contains all inputs. No input "
      + "and no file of another program is written over.")
  private Path output;

  @Option(names = {"-t", "--threads"}, paramLabel = "N",
      description = "Documents processed at a time (default: one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--format", paramLabel = "FORMAT", split = ",", description = "One or more of xmi (default), "
      + "html (a page per document, and an index page), plover (event records as JSON Lines), csv (event records), "
      + "brat (standoff), json (UIMA's JSON CAS). Several formats have a folder each, such as OUT/html.")
  private List<String> formats = List.of(Target.XMI);

  @Option(names = "--metadata", paramLabel = "FILE", description = "A table (CSV, or tab-separated if it ends in .tsv) "
      + "with what is known of the documents: id (the name of the file), date (of publication, 2025-05-16), source, "
      + "title, and any other column. Expressions such as Friday and last month are counted from the date.")
  private Path metadataFile;

  @Option(names = "--date-in-name", description = "The names of the files begin with the date of publication, as in "
      + "2025-05-16-talks.txt.")
  private boolean dateInName;

  @Option(names = "--mentions", description = "Write each mention of an event separately in html, plover and csv, "
      + "instead of one record per act.")
  private boolean mentions;

  @Option(names = "--min-salience", paramLabel = "N", description = "The minimum salience of the records in html, "
      + "plover and csv, from 0 (default) to 1: how far the document is about the act.")
  private double minSalience;

  @Option(names = "--min-certainty", paramLabel = "N", description = "The minimum certainty of the events in html, "
      + "plover and csv, from 0 (default) to 1.")
  private double minCertainty;

  @Option(names = "--register", description = "Write the register of all documents in OUT, too: the acts that they "
      + "report, each once, in register.jsonl, register.csv and register.html. It needs xmi, html or plover.")
  private boolean register;

  @Mixin
  private ReadingMixin reading;

  @Mixin
  private EngineMixin engines;

  @Option(names = "--keep-text", description = "Write the text of each document, to which the offsets belong, beside "
      + "its output (OUT/a.html.txt).")
  private boolean keepText;

  @Option(names = "--time-limit", paramLabel = "SECONDS", description = "The maximum time for a document, after which "
      + "it fails and the run continues; 0 for no limit (default: ${DEFAULT-VALUE}).")
  private int timeLimit = 1800;

  @Option(names = "--force", description = "Re-annotate documents that are already complete, which "
      + "is needed after a change of other options such as --date and --layers, and of the version.")
  private boolean force;

  @Override
  public Integer call() throws Exception {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be at least 1, but is " + threads);
    }
    if (timeLimit < 0) {
      throw new ParameterException(spec.commandLine(), "--time-limit must not be negative, but is " + timeLimit);
    }
    if (Files.exists(output) && !Files.isDirectory(output)) {
      throw new ParameterException(spec.commandLine(), output + " is not a folder");
    }
    if (register && formats.stream().map(format -> format.toLowerCase(Locale.ROOT)).noneMatch(REGISTERED::contains)) {
      throw new ParameterException(spec.commandLine(), "--register needs one of the formats xmi, html and plover");
    }
    RecordChoice choice = new RecordChoice(mentions, share("--min-salience", minSalience),
        share("--min-certainty", minCertainty));
    List<Target> targets = targets(choice);
    List<Path> paths = arguments.stream().filter(argument -> !StandardInput.is(argument)).toList();
    Stream<Path> results = Stream.concat(Stream.of(output), targets.stream().map(Target::path));
    Path[] except = Stream.concat(results, Stream.ofNullable(metadataFile)).toArray(Path[]::new);
    try (InputFiles files = InputFiles.of(paths, reading.options(), except)) {
      files.warnings().forEach(line -> spec.commandLine().getErr().println("warning: " + Printable.line(line)));
      List<InputDocument> inputs = new ArrayList<>(files.documents());
      if (paths.size() < arguments.size()) {
        inputs.add(StandardInput.read(reading.options()));
      }
      DocumentMetadata metadata = metadata(inputs);
      ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), Terminal.ERR, Terminal.WIDTH);
      AnnotationRun run = new AnnotationRun(pipeline(), output, targets, metadata, threads, force, keepText, timeLimit)
          .since(engines.changed(metadataFile));
      Summary summary = (register ? run.withRegister() : run).run(inputs, progress);
      summary.print(spec.commandLine().getOut());
      return summary.isWhole() ? 0 : 1;
    } catch (FileNotFoundException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private List<Target> targets(RecordChoice choice) {
    try {
      return Target.of(formats, output, choice, engines.entities());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** The engines without a time limit of their own: the run has one. */
  private AnalysisEngineDescription pipeline() throws ResourceInitializationException {
    return Demarche.embedded(engines.parameters(Demarche.PARAM_DOCUMENT_TIME_LIMIT, 0));
  }

  private double share(String option, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new ParameterException(spec.commandLine(), option + " must be from 0 to 1, but is " + value);
    }
    return value;
  }

  private DocumentMetadata metadata(List<InputDocument> inputs) {
    DocumentMetadata metadata;
    try {
      metadata = DocumentMetadata.read(metadataFile, dateInName);
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "no such file: " + metadataFile);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    List<InputDocument> unknown = inputs.stream().filter(input -> !metadata.knows(input.id())).toList();
    if (!unknown.isEmpty()) {
      spec.commandLine().getErr().printf("warning: %s has no row for %d of %d documents, such as %s%n",
          Printable.line(metadataFile.toString()),
          unknown.size(), inputs.size(), Printable.line(unknown.get(0).id()));
    }
    return metadata;
  }
}
