package org.demarche.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import picocli.CommandLine;

/** The command line, for tests of other packages. */
public final class CommandLines {

  private CommandLines() {
  }

  /** Parses a command line without running it; an exception says what is wrong with it. */
  public static void parse(String... words) {
    commandLine().parseArgs(words);
  }

  /** The options of a command; all of them for the name of none. */
  public static Set<String> options(String command) {
    CommandLine found = commandLine().getSubcommands().get(command);
    return (found == null ? commandLine() : found).getCommandSpec().optionsMap().keySet();
  }

  private static CommandLine commandLine() {
    return Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
  }
}
