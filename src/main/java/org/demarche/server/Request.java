package org.demarche.server;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.preprocess.TextDocument;

/** A request, and the answer to it. */
final class Request {

  private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^\\s;\"]+)");

  private final HttpExchange exchange;

  Request(HttpExchange exchange) {
    this.exchange = exchange;
  }

  String method() {
    return exchange.getRequestMethod();
  }

  String path() {
    return exchange.getRequestURI().getPath();
  }

  /** The host that the client believes to speak to, without its port, in small letters; empty if it does not say. */
  String host() {
    String host = exchange.getRequestHeaders().getFirst("Host");
    return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
  }

  boolean isJson() {
    return contentType().startsWith("application/json");
  }

  private String contentType() {
    String type = exchange.getRequestHeaders().getFirst("Content-Type");
    return type == null ? "" : type.toLowerCase(Locale.ROOT);
  }

  /** The fields behind the question mark of the address. */
  Map<String, String> query() throws HttpError {
    return fields(exchange.getRequestURI().getRawQuery());
  }

  /** The fields of a form. */
  static Map<String, String> fields(String form) throws HttpError {
    Map<String, String> fields = new LinkedHashMap<>();
    if (form != null && !form.isEmpty()) {
      for (String field : form.split("&")) {
        int equals = field.indexOf('=');
        try {
          fields.put(URLDecoder.decode(equals < 0 ? field : field.substring(0, equals), StandardCharsets.UTF_8),
              equals < 0 ? "" : URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
          throw new HttpError(HttpError.BAD_REQUEST, "not an encoded form: " + e.getMessage());
        }
      }
    }
    return fields;
  }

  /**
   * What was sent.
   *
   * @throws HttpError
   *           if it has more bytes than allowed
   */
  byte[] body(int maxBytes) throws IOException, HttpError {
    byte[] body = exchange.getRequestBody().readNBytes(maxBytes + 1);
    if (body.length > maxBytes) {
      throw new HttpError(HttpError.TOO_LARGE, "the request has more than " + maxBytes + " bytes");
    }
    return body;
  }

  /** The text that was sent: UTF-8 if its content type does not say otherwise. */
  String text(int maxBytes) throws IOException, HttpError {
    Matcher named = CHARSET.matcher(contentType());
    byte[] body = body(maxBytes);
    try {
      Charset charset = named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
      return charset.equals(StandardCharsets.UTF_8) ? TextDocument.text(body) : new String(body, charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new HttpError(HttpError.BAD_REQUEST, "no encoding \"" + named.group(1) + "\"");
    } catch (IOException e) {
      throw new HttpError(HttpError.BAD_REQUEST, e.getMessage());
    }
  }

  /** Reads what was sent to its end, and keeps nothing of it. */
  void skipBody() throws IOException {
    exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
  }

  void answer(String type, byte[] content) throws IOException {
    answer(200, type, content);
  }

  void answer(int status, String type, byte[] content) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    boolean hasContent = content.length > 0 && !method().equals("HEAD");
    exchange.sendResponseHeaders(status, hasContent ? content.length : -1);
    if (hasContent) {
      exchange.getResponseBody().write(content);
    }
  }

  void answerNothing() throws IOException {
    exchange.sendResponseHeaders(204, -1);
  }

  void answer(HttpError error) throws IOException {
    if (error.status() == HttpError.BUSY) {
      exchange.getResponseHeaders().set("Retry-After", "5");
    }
    answer(error.status(), "text/plain; charset=utf-8", (error.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
