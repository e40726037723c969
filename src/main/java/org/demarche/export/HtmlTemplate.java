package org.demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of HTML with placeholders: <code>{{x}}</code> takes a text, escaped; <code>{{{x}}}</code> takes HTML; a
 * section from <code>{{#x}}</code> to <code>{{/x}}</code>, including nested ones, is omitted if x is empty.
 */
final class HtmlTemplate {

  private static final Pattern SECTION = Pattern.compile("\\{\\{#(\\w+)\\}\\}(.*?)\\{\\{/\\1\\}\\}", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\{\\{\\{(\\w+)\\}\\}\\}|\\{\\{(\\w+)\\}\\}");

  private final String template;

  private HtmlTemplate(String template) {
    this.template = template;
  }

  /** Reads a template from the resources of the HTML format. */
  static HtmlTemplate read(String name) {
    return new HtmlTemplate(resource(name));
  }

  /** The text of a resource of the HTML format. */
  static String resource(String name) {
    try (InputStream in = HtmlTemplate.class.getResourceAsStream("html/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The template with its placeholders filled; a placeholder without a value is a programming error. */
  String fill(Map<String, String> values) {
    StringBuilder out = new StringBuilder();
    try {
      write(values, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** Writes the template with its placeholders filled, as a whole page may be too much for the memory. */
  void write(Map<String, String> values, Appendable out) throws IOException {
    Matcher section = SECTION.matcher(template);
    int last = 0;
    while (section.find()) {
      write(template.substring(last, section.start()), values, out);
      if (!value(section.group(1), values).isEmpty()) {
        new HtmlTemplate(section.group(2)).write(values, out);
      }
      last = section.end();
    }
    write(template.substring(last), values, out);
  }

  private static void write(String part, Map<String, String> values, Appendable out) throws IOException {
    Matcher place = PLACE.matcher(part);
    int last = 0;
    while (place.find()) {
      out.append(part, last, place.start());
      out.append(place.group(1) != null ? value(place.group(1), values) : escape(value(place.group(2), values)));
      last = place.end();
    }
    out.append(part, last, part.length());
  }

  private static String value(String name, Map<String, String> values) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no value for {{" + name + "}}");
    }
    return value;
  }

  /**
   * Escapes a text for use in HTML content and attributes. Characters that HTML does not allow become the replacement
   * character.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
        default -> {
          if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(isLegal(c) ? c : '\uFFFD');
          }
        }
      }
    }
    return out.toString();
  }

  private static boolean isLegal(char c) {
    return c == '\n' || c == '\t' || c >= ' ' && c < 0x7F || c >= 0xA0 && c < 0xFDD0 && !Character.isSurrogate(c)
        || c > 0xFDEF && c < 0xFFFE;
  }
}
