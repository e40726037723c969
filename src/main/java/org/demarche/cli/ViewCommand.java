package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.uima.UIMAException;
import org.demarche.export.XmiFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche view}: UIMA's annotation viewer on results. */
@Command(name = "view", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Opens UIMA's annotation viewer on XMI files, with the colours of Démarche.",
    description = "In the list of documents, double-click one; in the text, click a word to see its annotations with "
        + "all their features.")
final class ViewCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "OUT", description = "A folder with .xmi files, as annotate makes them, or one such file.")
  private Path results;

  @Override
  public Integer call() throws IOException, UIMAException, InterruptedException {
    if (!Files.exists(results)) {
      throw new ParameterException(spec.commandLine(), "no such file or folder: " + results);
    }
    if (Files.isDirectory(results) && !hasDocuments()) {
      throw new ParameterException(spec.commandLine(), "no " + XmiFile.EXTENSION + " files in " + results);
    }
    return Viewers.view(results);
  }

  private boolean hasDocuments() throws IOException {
    try (Stream<Path> files = Files.list(results)) {
      return files.anyMatch(file -> file.toString().endsWith(XmiFile.EXTENSION));
    }
  }
}
