package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.jcas.JCas;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.Test;

/**
 * Every title as the object of a verb that addresses nobody (<em>It hit a soldier</em>): a role where the table says
 * that it stands alone, and none where it says that somebody must act or be named.
 */
class TitleUseTest {

  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "at", "in", "on", "without");

  private record Row(String id, String phrase, String use) {

    /** The words of the phrase, the first of each choice, without what may be missing. */
    List<String> words() {
      List<String> words = new ArrayList<>();
      for (String part : phrase.split(" ")) {
        if (!part.startsWith("(")) {
          words.add(part.split("\\|")[0].replaceFirst("^=", "").replaceFirst("/NN$", ""));
        }
      }
      return words;
    }

    /** It hit a TITLE. */
    String tree() {
      List<String> words = words();
      StringBuilder tree = new StringBuilder("It/PRP/nsubj>hit hit/VBD/root a/DT/det>hit");
      int number = 4;
      int governor = 2;
      String relation = "dobj";
      for (int begin = 0; begin < words.size();) {
        int end = begin;
        while (end < words.size() && !PREPOSITIONS.contains(words.get(end))) {
          end++;
        }
        int head = number + end - begin - 1;
        for (int i = begin; i < end; i++, number++) {
          boolean isHead = i == end - 1;
          tree.append(' ').append(words.get(i)).append(tag(words.get(i))).append(isHead ? relation : "compound")
              .append(">w#")
              .append(isHead ? governor : head);
        }
        if (end < words.size()) {
          tree.append(' ').append(words.get(end)).append("/IN/prep>w#").append(head);
          governor = number;
          number++;
        }
        relation = "pobj";
        begin = end + 1;
      }
      return tree.toString();
    }

    private static String tag(String word) {
      return switch (word.toLowerCase(Locale.ROOT)) {
        case "the" -> "/DT/";
        case "and" -> "/CC/";
        default -> "/NN/";
      };
    }
  }

  @Test
  void titlesAreRolesAsTheTableSays() throws Exception {
    List<Row> rows = rows();
    JCas jcas = TreeBuilder.sentences(rows.stream().map(Row::tree).toArray(String[]::new));
    TreeBuilder.run(jcas, RoleAnnotator.class);
    Set<String> found = new TreeSet<>();
    jcas.select(SpeakerRole.class).forEach(role -> found.add(role.getRule()));
    assertThat(rows.stream().filter(row -> row.use.equals("alone") && !found.contains(row.id)).map(Row::id))
        .as("titles that stand alone").isEmpty();
    assertThat(rows.stream().filter(row -> !row.use.equals("alone") && found.contains(row.id)).map(Row::id))
        .as("titles that do not").isEmpty();
  }

  private static List<Row> rows() throws IOException {
    try (InputStream in = TitleUseTest.class.getResourceAsStream("/org/demarche/role/en/titles.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("role."))
          .map(line -> line.split("\t")).map(cells -> new Row(cells[0], cells[1], cells[5]))
          .filter(row -> !row.use.isEmpty() && !row.phrase.contains("/NNS") && !row.phrase.contains("-de-")).toList();
    }
  }
}
