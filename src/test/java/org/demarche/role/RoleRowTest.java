package org.demarche.role;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.actor.ActorAnnotator;
import org.demarche.testing.Promise;
import org.demarche.testing.RowTest;

/** The rows of the tables of roles do what they say. */
class RoleRowTest extends RowTest {

  RoleRowTest() {
    super("org/demarche/role/en/", RoleAnnotator.class, engine(ActorAnnotator.class), engine(RoleAnnotator.class));
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table("titles.tsv").negativeWhere("category", "SpeakerRole").promise(RoleRowTest::office)
            .examples(RoleRowTest::holder),
        table("bodies.tsv").effect("SpeakerRole").promise(RoleRowTest::ofBody).examples(RoleRowTest::eachPhrase),
        table("modifiers.tsv").effect("SpeakerRole").promise(row -> Promise.of("SpeakerRole")
            .with("former", row.text("kind").equals("FORMER")).with("acting", row.text("kind").equals("ACTING")))
            .examples(RoleRowTest::eachPhrase),
        table("prepositions.tsv").effect("SpeakerRole").examples(RoleRowTest::eachSentence),
        table("address.tsv").effect("SpeakerRole"));
  }

  private static Promise office(Row row) {
    return Promise.of("SpeakerRole").with("category", row.text("category")).with("country", row.text("country"))
        .with("former", false).with("acting", false).roles("HOLDER");
  }

  /** The category that the office of the example takes from the body; a state's leaves it as it is. */
  private static Promise ofBody(Row row) {
    boolean isOfState = row.text("category").equals("HEAD_OF_STATE");
    return Promise.of("SpeakerRole").withIfGiven("category", isOfState ? null : row.text("category"))
        .withIfGiven("country", row.text("country"));
  }

  /** The example with the holder marked: whom it labels as such, or the words of the office themselves. */
  private static List<String> holder(Row row) {
    String example = row.text("example");
    if (row.text("category").equals("NOT")) {
      return List.of(example);
    }
    String labelled = example.contains("{HOLDER}") ? example
        : example.replaceFirst("\\[([^\\]]*)\\](?!\\{)", "[[$1]]{HOLDER}");
    return List.of(labelled.replace("{HOLDER}", "{HOLDER}{Actor sector=" + row.text("sector") + "}"));
  }

  /** The example once for each of the words or phrases of the row, of which it has the first. */
  private static List<String> eachPhrase(Row row) {
    List<String> phrases = row.list("phrase");
    String first = phrases.get(0);
    Pattern word = Pattern.compile("(?i)(?<!\\w)" + Pattern.quote(first) + "(?!\\w)");
    return phrases.stream().map(phrase -> word.matcher(row.text("example")).replaceFirst(phrase)).toList();
  }

  private static List<String> eachSentence(Row row) {
    return Stream.of(row.text("example").split(" \\|\\| ")).toList();
  }
}
