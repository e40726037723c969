package org.demarche.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.syntax.DocumentView;
import org.junit.jupiter.api.DynamicTest;

/**
 * A file of trees with what a rule says of them, as tests that need no parser. Cases are separated by blank lines: a
 * comment with the text, the sentences in the notation of {@link TreeBuilder#sentences}, one a line, and a line for
 * each answer:
 *
 * <pre>
 * # Oslo may sign.
 * Oslo/NNP/nsubj&gt;sign may/MD/aux&gt;sign sign/VB/root ./.
 * = may EPISTEMIC 0.5
 * </pre>
 */
public final class TreeFile {

  private static final String ANSWER = "= ";

  /**
   * A case of the file.
   *
   * @param line
   *          the number of its first line
   * @param text
   *          its comment
   * @param sentences
   *          its trees
   * @param answers
   *          what is expected
   */
  public record Case(int line, String text, List<String> sentences, List<String> answers) {

    /** The document of the trees. */
    public DocumentView view() {
      return TreeBuilder.view(sentences.toArray(new String[0]));
    }
  }

  private TreeFile() {
  }

  /**
   * The tests of a file.
   *
   * @param path
   *          its path in the class path
   * @param answers
   *          what the rules say of a case
   */
  public static Stream<DynamicTest> of(String path, Function<Case, List<String>> answers) {
    return cases(path).stream().map(one -> DynamicTest.dynamicTest("line " + one.line + ": " + one.text, () ->
        assertThat(String.join("\n", answers.apply(one))).as("answers to \"%s\"", one.text)
            .isEqualTo(String.join("\n", one.answers))));
  }

  private static List<Case> cases(String path) {
    List<Case> cases = new ArrayList<>();
    List<String> lines = new ArrayList<>(ExampleFile.lines(path));
    lines.add("");
    Case open = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank()) {
        if (open != null && !open.sentences.isEmpty()) {
          cases.add(open);
        }
        open = null;
      } else if (open == null) {
        open = new Case(i + 1, line.substring(1).strip(), new ArrayList<>(), new ArrayList<>());
      } else if (line.startsWith(ANSWER)) {
        open.answers.add(line.substring(ANSWER.length()));
      } else {
        open.sentences.add(line);
      }
    }
    return cases;
  }
}
