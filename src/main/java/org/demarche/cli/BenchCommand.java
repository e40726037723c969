package org.demarche.cli;

import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.input.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche bench}: the speed of the pipeline on this machine and these texts. */
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Measures the speed and memory of the engines.",
    description =
        "Annotates text files and reports start, memory, tokens per second and allocation of each engine, and "
            + "how it scales with threads. Nothing is written.",
    footer = {"",
        "Tokens per second of an engine refer to the processor time of one thread, in the last of the rounds over all "
            + "texts. Those of the whole pipeline are wall-clock times, so nothing else should be running."})
final class BenchCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*",
      description = "Files and folders, as for annotate.")
  private List<Path> arguments;

  @Option(names = "--rounds", paramLabel = "N",
      description = "How often all texts are annotated; the last round counts (default: ${DEFAULT-VALUE}).")
  private int rounds = 3;

  @Option(names = {"-t", "--threads"}, paramLabel = "N", split = ",",
      description = "Documents processed at a time, one measurement for each number (default: 1,2).")
  private List<Integer> threads = List.of(1, 2);

  @Mixin
  private ReadingMixin reading;

  @Override
  public Integer call() throws Exception {
    if (rounds < 1 || threads.stream().anyMatch(n -> n < 1)) {
      throw new ParameterException(spec.commandLine(), "--rounds and --threads must be at least 1");
    }
    try (InputFiles files = InputFiles.of(arguments, reading.options())) {
      new Benchmark(files.documents(), spec.commandLine().getOut()).run(rounds, threads);
      return 0;
    } catch (FileNotFoundException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }
}
