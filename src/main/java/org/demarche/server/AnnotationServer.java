package org.demarche.server;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server of annotations, with the HTTP server of the JDK.
 *
 * <ul>
 * <li>{@code GET /}: a page to paste a text into; its form gives the report of the text.
 * <li>{@code POST /annotate}: a text, or {@code {"text": …, "date": …}}; the answer is UIMA's JSON CAS, or another
 * {@code ?format=}.
 * <li>{@code POST /predict} and {@code /train}: INCEpTION's external recommender.
 * </ul>
 *
 * Texts are neither logged nor written anywhere. A request that is wrong, too large or comes while all engines are busy
 * is answered with a status of 400 or more and a line that says why. A server that listens on this machine alone only
 * answers those who call it by a name of this machine, so that no page of another site can ask it.
 */
public final class AnnotationServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AnnotationServer.class);
  private static final List<String> LOCAL = List.of("localhost", "127.0.0.1", "[::1]");
  private static final String CSP = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
      + "frame-ancestors 'none'; base-uri 'none'";
  private static final int WAITING = 32;

  private interface Handler {
    void handle(Request request) throws IOException, HttpError;
  }

  private final HttpServer server;
  private final ThreadPoolExecutor threads;
  private final EnginePool engines;
  private final boolean isLocal;
  private final byte[] page;
  private final Map<String, Map<String, Handler>> handlers;

  private AnnotationServer(ServerSettings settings, EnginePool engines) throws IOException {
    this.engines = engines;
    TextRequests texts = new TextRequests(engines, settings);
    RecommenderRequests recommender = new RecommenderRequests(engines, settings);
    try (InputStream in = AnnotationServer.class.getResourceAsStream("page.html")) {
      page = in.readAllBytes();
    }
    handlers = Map.of("/", Map.of("GET", this::page, "HEAD", this::page, "POST", texts::report),
        "/annotate", Map.of("POST", texts::annotate),
        "/predict", Map.of("POST", recommender::predict),
        "/train", Map.of("POST", recommender::train));
    server = HttpServer.create(settings.address(), 0);
    InetAddress address = server.getAddress().getAddress();
    isLocal = address.isLoopbackAddress();
    int size = settings.threads() + 2;
    threads = new ThreadPoolExecutor(size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));
    server.setExecutor(threads);
    server.createContext("/", this::handle);
  }

  /**
   * Makes the engines and starts a server.
   *
   * @param pipeline
   *          engines that need nothing but the text
   * @throws IOException
   *           if it cannot listen at the address
   * @throws UIMAException
   *           if the engines cannot be made
   */
  public static AnnotationServer start(AnalysisEngineDescription pipeline, ServerSettings settings)
      throws IOException, UIMAException {
    AnnotationServer started = new AnnotationServer(settings, new EnginePool(pipeline, settings.threads()));
    started.server.start();
    return started;
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return server.getAddress();
  }

  /** Whether it listens on this machine alone. */
  public boolean isLocal() {
    return isLocal;
  }

  /** Ends the server and its engines. */
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    engines.close();
  }

  private void page(Request request) throws IOException {
    request.answer("text/html; charset=utf-8", page);
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
      Request request = new Request(exchange);
      try {
        handler(exchange, request).handle(request);
      } catch (HttpError e) {
        request.answer(e);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        LOG.error("a request to {} failed: {}", request.path(), e.getClass().getName());
        request.answer(new HttpError(HttpError.FAILED, "the request failed: " + e.getClass().getName()));
      }
    }
  }

  private Handler handler(HttpExchange exchange, Request request) throws HttpError {
    if (isLocal && !LOCAL.contains(request.host())) {
      throw new HttpError(HttpError.FORBIDDEN, "this server is for this machine alone");
    }
    Map<String, Handler> methods = handlers.get(request.path());
    if (methods == null) {
      throw new HttpError(HttpError.NOT_FOUND, "nothing here; there are /, /annotate, /predict and /train");
    }
    Handler handler = methods.get(request.method());
    if (handler == null) {
      String allowed = String.join(", ", methods.keySet().stream().sorted().toList());
      exchange.getResponseHeaders().set("Allow", allowed);
      throw new HttpError(HttpError.WRONG_METHOD, "expected " + allowed + " but found " + request.method());
    }
    if (request.path().equals("/") && !request.method().equals("POST")) {
      exchange.getResponseHeaders().set("Content-Security-Policy", CSP);
    }
    return handler;
  }
}
