package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.util.CasCreationUtils;
import org.demarche.Demarche;
import org.demarche.export.XmiFile;
import org.demarche.input.DocumentText;
import org.demarche.input.InputFiles;
import org.demarche.preprocess.DocumentMetadata;
import org.demarche.preprocess.TextDocument;
import org.demarche.preprocess.XmiDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche show}: a document with its tags, in the terminal. */
@Command(name = "show", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Prints documents with coloured tags, each with the list of its events.")
final class ShowCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "1..*",
      description = "Documents as for annotate, or .xmi files that it made; - for a text on standard input.")
  private List<Path> files;

  @Mixin
  private ReadingMixin reading;

  @Mixin
  private EngineMixin engines;

  @Option(names = "--color", negatable = true,
      description = "Colours, or brackets instead (default: colours on a terminal, unless NO_COLOR is set).")
  private Boolean color;

  @Option(names = "--width", paramLabel = "N", description = "Columns (default: those of the terminal, or 80).")
  private int width = Terminal.WIDTH;

  private AnalysisEngine engine;

  @Override
  public Integer call() throws IOException, UIMAException {
    for (Path file : files) {
      if (!StandardInput.is(file) && !Files.isRegularFile(file)) {
        throw new ParameterException(spec.commandLine(), Files.isDirectory(file)
            ? file + " is a folder: name the files in it" : "no such file: " + file);
      }
    }
    if (width < 20) {
      throw new ParameterException(spec.commandLine(), "--width must be at least 20, but is " + width);
    }
    Style style = (color == null ? Terminal.colours() : color) ? Style.ANSI : Style.PLAIN;
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files) {
      if (files.size() > 1) {
        out.println("==> " + Printable.lines(file.toString()) + " <==");
      }
      JCas jcas = file.toString().endsWith(XmiFile.EXTENSION) ? read(file) : annotate(file);
      new TaggedText(jcas, style, width).print(out);
      new EventList(jcas, style, width).print(out);
      out.flush();
    }
    return 0;
  }

  private static JCas read(Path file) throws IOException, UIMAException {
    JCas jcas = CasCreationUtils.createCas(List.of(Demarche.engines())).getJCas();
    XmiDocument.read(file, jcas);
    return jcas;
  }

  /** The only document of a file, or the first of several. */
  private DocumentText text(Path file) throws IOException {
    if (StandardInput.is(file)) {
      return StandardInput.read(reading.options()).read();
    }
    try (InputFiles inputs = InputFiles.of(List.of(file), reading.options())) {
      if (inputs.documents().isEmpty()) {
        throw new IOException(file + ": no document in it");
      }
      return inputs.documents().get(0).read();
    }
  }

  private JCas annotate(Path file) throws IOException, UIMAException {
    DocumentText document = text(file);
    if (engine == null) {
      ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), Terminal.ERR, Terminal.WIDTH);
      progress.show("loading the models …");
      engine = AnalysisEngineFactory.createEngine(Demarche.embedded(engines.parameters()));
      progress.end();
    }
    JCas jcas = engine.newJCas();
    boolean isInput = StandardInput.is(file);
    new TextDocument(isInput ? StandardInput.ID : file.getFileName().toString(), isInput ? null : file,
        document.text()).into(jcas);
    DocumentMetadata.add(jcas, document.fields());
    engine.process(jcas);
    return jcas;
  }
}
