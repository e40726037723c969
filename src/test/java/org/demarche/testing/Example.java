package org.demarche.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.Arguments;

/**
 * A text with the annotations that are expected in it. Annotations are written as marks around the words:
 *
 * <pre>
 * Putin [met]{DiplomaticEvent category=CONSULT status=OCCURRED PARTY=Putin|Trump} Trump in [Geneva]{NegotiationVenue}.
 * </pre>
 *
 * Marks may nest, several marks may follow one bracket, and a value with blanks stands in double quotes. A key in lower case
 * is a feature, a key in capitals the covered texts of the arguments in that role. A {@code ¶} stands for a line break. A
 * bracket without a mark is text.
 *
 * @param line
 *          the number of the line that the example stands in
 * @param text
 *          the text without marks
 * @param marks
 *          the expected annotations in the order of their ends
 */
public record Example(int line, String text, List<Mark> marks) {

  /** An expected annotation: its short type name, its span, and the features and arguments that it must have. */
  public record Mark(String type, int begin, int end, Map<String, String> features) {
  }

  /** Reads examples, one a line; blank lines and lines that begin with # are left out. */
  public static List<Example> parse(List<String> lines) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        examples.add(parse(line, i + 1));
      }
    }
    return examples;
  }

  static Example parse(String line, int number) {
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '[') {
        open.push(text.length());
        i++;
      } else if (c == ']' && !open.isEmpty()) {
        int begin = open.pop();
        i++;
        while (i < line.length() && line.charAt(i) == '{') {
          int close = line.indexOf('}', i);
          marks.add(mark(line.substring(i + 1, close), begin, text.length()));
          i = close + 1;
        }
      } else {
        text.append(c == '¶' ? '\n' : c);
        i++;
      }
    }
    return new Example(number, text.toString(), marks);
  }

  private static Mark mark(String inside, int begin, int end) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (char c : inside.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ' ' && !quoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    Map<String, String> features = new LinkedHashMap<>();
    for (String feature : parts.subList(1, parts.size())) {
      int equals = feature.indexOf('=');
      features.put(feature.substring(0, equals), feature.substring(equals + 1));
    }
    return new Mark(parts.get(0), begin, end, features);
  }

  /**
   * What a document should have of some types and what it has, each as a text of one line an annotation, to be compared as a
   * whole. Of the features and arguments only those count that the example names for that span.
   *
   * @param types
   *          short type names
   */
  public static String[] expectedAndFound(Example example, JCas jcas, List<String> types) {
    Map<String, Mark> expected = new TreeMap<>();
    for (Mark mark : example.marks) {
      if (types.contains(mark.type)) {
        expected.put(key(mark.type, mark.begin, mark.end, example.text), mark);
      }
    }
    Map<String, String> found = new TreeMap<>();
    for (String name : types) {
      Type type = jcas.getTypeSystem().getType("org.demarche.type." + name);
      for (Annotation annotation : jcas.getAnnotationIndex(type)) {
        if (annotation.getType() != type) {
          continue;
        }
        String key = key(name, annotation.getBegin(), annotation.getEnd(), example.text);
        Mark mark = expected.get(key);
        String features = mark == null ? "" : mark.features.keySet().stream()
            .map(k -> " " + k + "=" + value(annotation, k)).collect(Collectors.joining());
        found.merge(key, features, (a, b) -> a + " and again" + b);
      }
    }
    String left = expected.entrySet().stream().map(e -> e.getKey() + e.getValue().features.entrySet().stream()
        .map(f -> " " + f.getKey() + "=" + f.getValue()).collect(Collectors.joining())).collect(Collectors.joining("\n"));
    String right = found.entrySet().stream().map(e -> e.getKey() + e.getValue()).collect(Collectors.joining("\n"));
    return new String[] {left, right};
  }

  private static String key(String type, int begin, int end, String text) {
    return String.format("%s [%d,%d] \"%s\"", type, begin, end, text.substring(begin, end));
  }

  private static String value(Annotation annotation, String key) {
    if (key.equals(key.toUpperCase(java.util.Locale.ROOT))) {
      return Arguments.all(annotation, key).stream().map(Annotation::getCoveredText).sorted()
          .collect(Collectors.joining("|"));
    }
    Feature feature = annotation.getType().getFeatureByBaseName(key);
    String value = annotation.getFeatureValueAsString(feature);
    return value == null ? "none" : value;
  }
}
