package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.export.RegisterFolder;
import org.demarche.export.RegisterInput;
import org.demarche.register.Entry;
import org.demarche.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche register}: the acts that the documents of a folder report, each once. */
@Command(name = "register", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Makes a register of annotated documents: the acts that they report, each once, with all documents "
        + "that report it, in register.jsonl and register.csv, and a page to look at it, register.html.",
    footer = {"",
        "It reads what annotate writes as plover, html or xmi; if it finds a document in several of these formats, it "
            + "takes the first. If OUT already has a register, its acts keep their ids; where two of them turn out "
            + "to be one act, that act names both ids."})
final class RegisterCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Annotated documents: files, and folders with "
      + "files at any depth.")
  private List<Path> paths;

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true,
      description = "The folder for the register; it is created if missing.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    int[] failed = new int[1];
    RegisterInput input = new RegisterInput((file, reason) -> {
      failed[0]++;
      spec.commandLine().getErr().println("warning: left out: " + Printable.line(file + ": " + reason));
    });
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec.commandLine(), "no such file or folder: " + path);
      }
      input.add(path);
    }
    if (input.documents() == 0 && failed[0] == 0) {
      throw new ParameterException(spec.commandLine(), "no annotated document in " + paths);
    }
    RegisterFolder register = new RegisterFolder(output);
    List<Entry> entries = Register.create().entries(input.reports(), register.ids());
    register.write(entries);
    long joined = entries.stream().filter(entry -> entry.documents() > 1).count();
    spec.commandLine().getOut().printf("documents %d, records %d, acts %d, reported by several documents %d%n",
        input.documents(), input.reports().size(), entries.size(), joined);
    return failed[0] == 0 ? 0 : 1;
  }
}
