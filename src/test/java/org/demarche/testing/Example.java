package org.demarche.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
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
 * Marks may nest, several marks may follow one bracket, and a value with blanks stands in double quotes. A key in lower
 * case is a feature, a key in capitals the covered texts of the arguments in that role. A {@code ¶} stands for a line
 * break.
 *
 * <p>In the rows of tables ({@link RowTest}) a bracket without a mark holds the words of the row, and a mark that is a
 * role in capitals says which argument of the row's annotation the words are: <em>[Japan]{PARTY} [met] [Mr.
 * Modi]{PARTY}.</em>
 *
 * <p>A line that begins with {@code todo: } is a known limit: what it says is right, but not found yet.
 *
 * @param line
 *          the number of the line that the example stands in
 * @param text
 *          the text without marks
 * @param marks
 *          the expected annotations in the order of their ends
 * @param plain
 *          the brackets without a mark, in the order of their ends
 * @param isTodo
 *          whether the example is a known limit
 */
public record Example(int line, String text, List<Mark> marks, List<Bracket> plain, boolean isTodo) {

  /** How a line begins that is a known limit. */
  public static final String TODO = "todo: ";

  /** An expected annotation: its short type name, its span, and the features and arguments that it must have. */
  public record Mark(String type, int begin, int end, Map<String, String> features) {

    /** Whether the mark is no annotation but the role of an argument. */
    boolean isRole() {
      return isCapitals(type);
    }
  }

  /** A pair of brackets. */
  public record Bracket(int begin, int end) {

    boolean overlaps(Annotation annotation) {
      return annotation.getBegin() < end && begin < annotation.getEnd();
    }
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

  /** Reads one example. */
  public static Example parse(String notation, int number) {
    boolean isTodo = notation.startsWith(TODO);
    String line = isTodo ? notation.substring(TODO.length()) : notation;
    StringBuilder text = new StringBuilder();
    List<Mark> marks = new ArrayList<>();
    List<Bracket> plain = new ArrayList<>();
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
        if (i == line.length() || line.charAt(i) != '{') {
          plain.add(new Bracket(begin, text.length()));
        }
        while (i < line.length() && line.charAt(i) == '{') {
          int close = line.indexOf('}', i);
          if (close < 0) {
            throw new IllegalArgumentException("expected a closing brace in \"" + notation + "\"");
          }
          marks.add(mark(line.substring(i + 1, close), begin, text.length()));
          i = close + 1;
        }
      } else {
        text.append(c == '¶' ? '\n' : c);
        i++;
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("expected a closing bracket in \"" + notation + "\"");
    }
    return new Example(number, text.toString(), List.copyOf(marks), List.copyOf(plain), isTodo);
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
   * What a document should have of some types and what it has, each as a text of one line an annotation, to be compared
   * as a whole. Of the features and arguments only those count that the example names for that span.
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
      for (Annotation annotation : annotations(jcas, name)) {
        String key = key(annotation);
        Mark mark = expected.get(key);
        String features = mark == null ? "" : values(annotation, mark.features.keySet());
        found.merge(key, features, (a, b) -> a + " and again" + b);
      }
    }
    String left = expected.entrySet().stream().map(e -> e.getKey() + values(e.getValue().features))
        .collect(Collectors.joining("\n"));
    String right = found.entrySet().stream().map(e -> e.getKey() + e.getValue()).collect(Collectors.joining("\n"));
    return new String[] {left, right};
  }

  /** The annotations of a type by its short name, without those of its subtypes. */
  static List<Annotation> annotations(JCas jcas, String name) {
    Type type = type(jcas.getTypeSystem(), name);
    List<Annotation> annotations = new ArrayList<>();
    for (Annotation annotation : jcas.getAnnotationIndex(type)) {
      if (annotation.getType() == type) {
        annotations.add(annotation);
      }
    }
    return annotations;
  }

  /** One of our types or, if we have none of the name, one of DKPro's. */
  private static Type type(TypeSystem types, String name) {
    Type ours = types.getType("org.demarche.type." + name);
    if (ours != null) {
      return ours;
    }
    for (Type type : types) {
      if (type.getShortName().equals(name)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type " + name);
  }

  /** The type, span and words of an annotation, as a line of an example begins. */
  static String key(Annotation annotation) {
    return key(annotation.getType().getShortName(), annotation.getBegin(), annotation.getEnd(),
        annotation.getCAS().getDocumentText());
  }

  static String key(String type, int begin, int end, String text) {
    return String.format("%s [%d,%d] \"%s\"", type, begin, end, text.substring(begin, end));
  }

  /** Features and arguments of an annotation, as they stand in a line. */
  static String values(Annotation annotation, Iterable<String> keys) {
    StringBuilder values = new StringBuilder();
    keys.forEach(key -> values.append(' ').append(key).append('=').append(value(annotation, key)));
    return values.toString();
  }

  static String values(Map<String, String> features) {
    return features.entrySet().stream().map(f -> " " + f.getKey() + "=" + f.getValue()).collect(Collectors.joining());
  }

  /** The value of a feature, {@code none} where it has none; or the words of the arguments in a role. */
  static String value(Annotation annotation, String key) {
    if (isCapitals(key)) {
      return Arguments.all(annotation, key).stream().map(Annotation::getCoveredText).sorted()
          .collect(Collectors.joining("|"));
    }
    Feature feature = annotation.getType().getFeatureByBaseName(key);
    if (feature == null) {
      throw new IllegalArgumentException(annotation.getType().getShortName() + " has no feature " + key);
    }
    String value = annotation.getFeatureValueAsString(feature);
    return value == null ? "none" : value;
  }

  private static boolean isCapitals(String key) {
    return key.equals(key.toUpperCase(Locale.ROOT));
  }
}
