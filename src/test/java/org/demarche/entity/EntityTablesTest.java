package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.lexicon.PlainWord;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTablesTest {

  private static final EntityTables TABLES = EntityTables.read(EntityTables.BUILT_IN);
  private static final String STATES =
      "id\tcountry\talpha2\tname\tforms\tadjectives\tpeople\tcapitals\tlatitude\tlongitude\texample\n";

  @TempDir
  private Path folder;

  private static List<PlainWord> words(String text) {
    return Stream.of(text.split(" ")).map(PlainWord::of).toList();
  }

  private static List<String> found(List<Match<NamedActor>> matches) {
    return matches.stream().map(match -> {
      NamedActor actor = match.values().get(0);
      return match.begin() + "-" + match.end() + " " + actor.name() + " " + actor.use() + " " + actor.kind() + " "
          + actor.country() + " " + actor.sector() + " " + actor.mention();
    }).toList();
  }

  private static List<String> found(String text) {
    return found(TABLES.names().in(words(text)));
  }

  @Test
  void stateHasItsNameDemonymsAndCapital() {
    State poland = TABLES.states().withCode("POL");
    assertThat(poland.name()).isEqualTo("Poland");
    assertThat(poland.alpha2()).isEqualTo("PL");
    assertThat(poland.names()).containsExactly("Poland", "Republic of Poland");
    assertThat(poland.demonyms()).containsExactly("Polish", "Pole");
    assertThat(poland.capitals()).containsExactly("Warsaw");
    assertThat(TABLES.states().name("POL")).isEqualTo("Poland");
    assertThat(TABLES.states().name("XYZ")).isEqualTo("XYZ");
    assertThat(TABLES.states().name(null)).isNull();
    assertThat(TABLES.states().withCode("XYZ")).isNull();
  }

  @Test
  void nameThatServesAsAnAdjectiveIsNoDemonym() {
    assertThat(TABLES.states().withCode("USA").adjectives()).contains("U.S.");
    assertThat(TABLES.states().withCode("USA").demonyms()).containsExactly("American");
    assertThat(found("U.S. envoys")).containsExactly("0-1 United States NAME STATE USA GOV STATE");
  }

  @Test
  void everyStateHasCodesAsIsoWritesThemAndAPlaceOnTheGlobe() {
    assertThat(TABLES.states().all()).hasSize(250).allSatisfy(state -> {
      assertThat(state.code()).matches("[A-Z]{3}");
      assertThat(state.alpha2()).matches("[A-Z]{2}");
      assertThat(state.id()).isEqualTo("actor.state." + state.code().toLowerCase(Locale.ROOT));
      assertThat(state.code().equals("XKX") ? "XKX" : new Locale("", state.alpha2()).getISO3Country())
          .isEqualTo(state.code());
    });
    assertThat(TABLES.states().all().stream().map(State::alpha2).distinct()).hasSize(250);
  }

  @Test
  void everyWordForAStateLeadsToItOrToOneThatSharesIt() {
    List<String> missed = new ArrayList<>();
    for (State state : TABLES.states().all()) {
      List<String> all = new ArrayList<>(state.names());
      all.addAll(state.demonyms());
      all.addAll(state.capitals());
      for (String name : all) {
        List<Match<NamedActor>> matches = TABLES.names().in(words(name));
        boolean isFound = matches.size() == 1 && matches.get(0).end() == name.split(" ").length
            && matches.get(0).values().stream().anyMatch(actor -> state.code().equals(actor.country()));
        if (!isFound) {
          missed.add(state.code() + " " + name + " " + found(matches));
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void namesAreFoundAsTheWholeThatTheyAre() {
    assertThat(found("Russians and the Kremlin")).containsExactly("0-1 Russia DEMONYM GROUP RUS null STATE",
        "3-4 Russian government NAME GOVERNMENT RUS GOV NAME");
    assertThat(found("Moscow")).containsExactly("0-1 Russia CAPITAL GOVERNMENT RUS GOV STATE");
    assertThat(found("Vladimir Putin")).containsExactly("0-2 Vladimir Putin PERSON PERSON RUS GOV NAME");
    assertThat(found("England")).containsExactly("0-1 United Kingdom NAME STATE GBR GOV STATE");
    assertThat(found("Chinese")).hasSize(1);
    assertThat(found("Chineses")).isEmpty();
  }

  @Test
  void peopleAndNamesOfNoActorAreNoStatesOrBodies() {
    assertThat(TABLES.names().statesAndBodiesIn(words("Vladimir Putin"))).isEmpty();
    assertThat(found(TABLES.names().statesAndBodiesIn(words("NATO and Russia"))))
        .containsExactly("0-1 NATO NAME ORGANISATION null IGO NAME", "2-3 Russia NAME STATE RUS GOV STATE");
  }

  @Test
  void ownTableReplacesTheBuiltInOneAndTheOthersStay() throws IOException {
    write("rur", "RUR\tRR\tRuritania\t\tRuritanian\t\tStrelsau\t50\t15\t[Ruritania] signed.");
    EntityTables own = EntityTables.read(folder.toString());
    assertThat(own.states().all()).extracting(State::name).containsExactly("Ruritania");
    assertThat(found(own.names().in(words("Strelsau met NATO but not Poland"))))
        .containsExactly("0-1 Ruritania CAPITAL GOVERNMENT RUR GOV STATE", "2-3 NATO NAME ORGANISATION null IGO NAME");
  }

  @Test
  void badRowsAreReportedWithTheirLines() throws IOException {
    write("rur", "RUR\tRR\tRuritania\t\t\t\t\t50\t15\t[Ruritania] signed.", "RUR\tRX\tAgain\t\t\t\t\t50\t15\tx",
        "GRA\tGR\tGraustark\t\t\t\t\t91\t15\tx");
    assertThatThrownBy(() -> EntityTables.read(folder.toString())).isInstanceOf(LexiconException.class)
        .hasMessageContaining("states.tsv:3: expected a new country but found \"RUR\" again")
        .hasMessageContaining("states.tsv:4: expected a number from -90.0 to 90.0 in column latitude but found \"91\"");
  }

  private void write(String id, String... rows) throws IOException {
    StringBuilder table = new StringBuilder(STATES);
    for (int i = 0; i < rows.length; i++) {
      table.append(id).append(i).append('\t').append(rows[i]).append('\n');
    }
    Files.writeString(folder.resolve("states.tsv"), table);
  }
}
