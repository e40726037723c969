package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.export.RegisterFolder;
import org.demarche.preprocess.XmiDocument;
import org.demarche.register.Entry;
import org.demarche.register.Register;
import org.demarche.register.Report;
import org.demarche.register.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche register}: the acts that the documents of a folder report, each once. */
@Command(name = "register", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Makes a register of annotated documents: the acts that they report, each once, with all documents "
        + "that report it, in register.jsonl and register.csv.",
    footer = {"",
        "DIR holds XMI files as annotate writes them. If OUT has a register already, its acts keep their ids; an act "
            + "that turns out to be two of them names both."})
final class RegisterCommand implements Callable<Integer> {

  private static final String XMI = ".xmi";

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "DIR", arity = "1..*", description = "Folders of XMI files; those below them count, too.")
  private List<Path> folders;

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true,
      description = "The folder for the register; made if it is missing.")
  private Path output;

  @Override
  public Integer call() throws IOException, UIMAException {
    List<Path> files = files();
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no XMI file in " + folders);
    }
    List<Report> reports = new ArrayList<>();
    int failed = 0;
    JCas jcas = JCasFactory.createJCas();
    ReportReader reader = ReportReader.create();
    for (Path file : files) {
      jcas.reset();
      try {
        XmiDocument.read(file, jcas);
        String name = file.getFileName().toString();
        reports.addAll(reader.read(jcas, name.substring(0, name.length() - XMI.length())));
      } catch (IOException | RuntimeException e) {
        failed++;
        spec.commandLine().getErr().println("warning: left out: " + file + ": " + e.getMessage());
      }
    }
    RegisterFolder register = new RegisterFolder(output);
    List<Entry> entries = Register.create().entries(reports, register.ids());
    register.write(entries);
    long joined = entries.stream().filter(entry -> entry.documents() > 1).count();
    spec.commandLine().getOut().printf("documents %d, records %d, acts %d, reported by several documents %d%n",
        files.size() - failed, reports.size(), entries.size(), joined);
    return failed == 0 ? 0 : 1;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      if (!Files.exists(folder)) {
        throw new ParameterException(spec.commandLine(), "no such file or folder: " + folder);
      }
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(file -> file.toString().endsWith(XMI) && Files.isRegularFile(file)).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
