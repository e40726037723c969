package org.demarche.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche cpe}: runs a collection processing engine to its end, or opens it in UIMA's configurator. */
@Command(name = "cpe", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Runs a CPE descriptor.",
    description =
        "Reports how many documents were read, were written and failed. A document that fails is named with the "
            + "reason, and the run continues as far as the descriptor's thresholds allow.",
    footer = {"", "Folders in a descriptor are relative to the current one, unless they begin with /.", "",
        "Exit codes: 0 all documents went through all engines, 1 some failed or the run was aborted, 2 the command "
            + "line is wrong."})
final class CpeCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "DESCRIPTOR",
      description = "A CPE descriptor, such as descriptors/org/demarche/cpe/TextToXmi.xml.")
  private Path descriptor;

  @Option(names = {"-i", "--input"}, paramLabel = "IN",
      description = "The folder to read, in place of the descriptor's (the parameter sourceLocation).")
  private Path input;

  @Option(names = {"-o", "--output"}, paramLabel = "OUT",
      description = "The folder to write to, in place of the descriptor's (the parameter targetLocation).")
  private Path output;

  @Option(names = "--edit", description = "Opens the descriptor in UIMA's CPE Configurator instead of running it.")
  private boolean edit;

  @Override
  public Integer call() throws IOException, UIMAException, InterruptedException {
    if (!Files.isRegularFile(descriptor)) {
      throw new ParameterException(spec.commandLine(), "no such file: " + descriptor);
    }
    if (edit) {
      if (input != null || output != null) {
        throw new ParameterException(spec.commandLine(), "--edit opens the descriptor as it is, without -i and -o");
      }
      return Viewers.configureCpe(descriptor);
    }
    PrintWriter err = spec.commandLine().getErr();
    CpeRun run = new CpeRun(descriptor, message -> {
      err.println(Printable.line(message));
      err.flush();
    });
    try {
      if (input != null) {
        run.read(input);
      }
      if (output != null) {
        run.writeTo(output);
      }
    } catch (FileNotFoundException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    if (run.writesOverItsInput()) {
      throw new ParameterException(spec.commandLine(), "the XMI would be written over the files that it is read from: "
          + "-o OUT takes another folder");
    }
    CpeRun.Counts counts = run.run();
    counts.print(spec.commandLine().getOut());
    if (!counts.isEnded()) {
      err.println("demarche: aborted: more documents failed than the descriptor allows; the documents written last may "
          + "lack annotations");
    }
    return counts.isWhole() ? 0 : 1;
  }
}
