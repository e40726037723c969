package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.apache.uima.UIMAException;
import org.demarche.Demarche;
import org.demarche.server.AnnotationServer;
import org.demarche.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche serve}: the engines over HTTP. */
@Command(name = "serve", mixinStandardHelpOptions = true, sortOptions = false,
    header = "Serves a page to paste a text into, and an interface for programs.",
    description = "Besides the page, it answers POST /annotate for programs, and POST /predict and /train as an "
        + "external recommender of INCEpTION, until it is interrupted. Texts are neither logged nor written anywhere.",
    footer = {"", "curl --data-binary @story.txt \\", "    'http://127.0.0.1:8040/annotate?format=plover'"})
final class ServeCommand implements Callable<Integer> {

  private static final String SECONDS_FOR_A_REQUEST = "120";

  @Spec
  private CommandSpec spec;

  @Option(names = "--host", paramLabel = "HOST", description = "Where to listen (default: ${DEFAULT-VALUE}, this "
      + "machine alone). There is neither encryption nor a password.")
  private String host = "127.0.0.1";

  @Option(names = "--port", paramLabel = "N", description = "The port; 0 for any that is free (default: "
      + "${DEFAULT-VALUE}).")
  private int port = 8040;

  @Option(names = {"-t", "--threads"}, paramLabel = "N",
      description = "Documents processed at a time (default: ${DEFAULT-VALUE}).")
  private int threads = 2;

  @Option(names = "--max-text", paramLabel = "N", description = "The maximum length of a text, in characters (default: "
      + "${DEFAULT-VALUE}).")
  private int maxText = 200_000;

  @Option(names = "--time-limit", paramLabel = "SECONDS", description = "The maximum time that an engine may take "
      + "for a text, after which it fails; 0 for no limit (default: ${DEFAULT-VALUE}).")
  private int timeLimit = 60;

  @Mixin
  private EngineMixin engines;

  @Override
  public Integer call() throws IOException, UIMAException, InterruptedException {
    if (port < 0 || port > 65_535 || timeLimit < 0) {
      throw new ParameterException(spec.commandLine(), "--port must be from 0 to 65535 and --time-limit not negative");
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new ParameterException(spec.commandLine(), "no such host: " + host);
    }
    ServerSettings settings;
    try {
      settings = new ServerSettings(address, threads, maxText, engines.lexicon(), engines.entities());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    limitRequests();
    ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), Terminal.ERR, Terminal.WIDTH);
    progress.show("loading the models …");
    try (AnnotationServer server = AnnotationServer.start(Demarche.embedded(
        engines.parameters(Demarche.PARAM_DOCUMENT_TIME_LIMIT, timeLimit)), settings)) {
      progress.end();
      PrintWriter out = spec.commandLine().getOut();
      out.printf("http://%s:%d/ (Ctrl-C ends it)%n", host.contains(":") ? "[" + host + "]" : host,
          server.address().getPort());
      if (!server.isLocal()) {
        spec.commandLine().getErr().println("warning: everybody who reaches this port can use it");
      }
      out.flush();
      new CountDownLatch(1).await();
      return 0;
    } catch (BindException e) {
      progress.end();
      throw new IOException("cannot listen on " + host + ":" + port + ": " + e.getMessage());
    }
  }

  /** A client that sends too slowly is cut off; the JDK's server reads its limits from system properties. */
  private static void limitRequests() {
    for (String limit : new String[] {"sun.net.httpserver.maxReqTime", "sun.net.httpserver.maxRspTime"}) {
      if (System.getProperty(limit) == null) {
        System.setProperty(limit, SECONDS_FOR_A_REQUEST);
      }
    }
  }
}
