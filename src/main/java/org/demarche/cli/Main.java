package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.uima.UIMAFramework;
import org.demarche.Demarche;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line. Exit codes: 0 success, 1 something failed, 2 invalid command line. */
@Command(name = "demarche", mixinStandardHelpOptions = true, versionProvider = Main.Version.class,
    subcommands = {AnnotateCommand.class, ShowCommand.class, RegisterCommand.class, ViewCommand.class, CpeCommand.class,
        BenchCommand.class, ServeCommand.class, ExplainCommand.class},
    description = "Tags English diplomatic news: who met whom, where, in what capacity people spoke, what they said, "
        + "and how firmly.",
    footer = {"", "See demarche COMMAND --help for details."})
public final class Main implements Runnable {

  @Spec
  private CommandSpec spec;

  /** Runs the command line and ends the Java virtual machine with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.setErr(Printable.stream(System.err));
    int code = commandLine(out, err).execute(arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    CommandLine commandLine = new CommandLine(new Main()).setOut(out).setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true).setUsageHelpWidth(Math.max(55, Math.min(120, Terminal.WIDTH)));
    commandLine.setExecutionExceptionHandler((e, command, parsed) -> {
      err.println("demarche: " + Printable.lines(FailureReason.reason(e)));
      return CommandLine.ExitCode.SOFTWARE;
    });
    commandLine.setParameterExceptionHandler((e, arguments) -> {
      CommandLine command = e.getCommandLine();
      err.println(command.getColorScheme().errorText(Printable.lines(e.getMessage())));
      if (!UnmatchedArgumentException.printSuggestions(e, err)) {
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
      }
      return CommandLine.ExitCode.USAGE;
    });
    return commandLine;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(),
        "Missing command. Expected one of: " + String.join(", ", spec.subcommands().keySet()));
  }

  /** The versions of this program and of its runtime. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Demarche.class.getPackage().getImplementationVersion();
      return new String[] {"demarche " + (version == null ? "(not packaged)" : version) + " (UIMA "
          + UIMAFramework.getVersionString() + ", Java " + System.getProperty("java.version") + ")"};
    }
  }
}
