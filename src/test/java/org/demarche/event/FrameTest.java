package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.WordClasses;
import org.demarche.type.ArgumentRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tables of events say, and the errors of bad ones. */
class FrameTest {

  @TempDir
  private Path folder;

  @Test
  void rolesAreReadWithTheirMarks() {
    assertThat(FrameRole.parse(null)).isNull();
    assertThat(FrameRole.parse("TARGET")).isEqualTo(new FrameRole(ArgumentRole.TARGET, false, false));
    assertThat(FrameRole.parse("TARGET?")).isEqualTo(new FrameRole(ArgumentRole.TARGET, true, false));
    assertThat(FrameRole.parse("TARGET!")).isEqualTo(new FrameRole(ArgumentRole.TARGET, false, true));
    assertThat(FrameRole.parse("TARGET!").is(FrameRole.TARGET)).isTrue();
    assertThat(FrameRole.parse("HOST").is(FrameRole.TARGET)).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> FrameRole.parse("VENUE"))
        .withMessage("expected one of [SOURCE, TARGET, PARTY, MEDIATOR, HOST] but found VENUE");
  }

  @Test
  void slotsAreReadWithTheirKinds() {
    WordClasses classes = EventTrees.TABLES.classes();
    assertThat(FrameSlot.parse("object", classes).kind()).isEqualTo(FrameSlot.Kind.ANY);
    assertThat(FrameSlot.parse("no object", classes)).extracting(FrameSlot::part, FrameSlot::kind)
        .containsExactly("object", FrameSlot.Kind.NONE);
    assertThat(FrameSlot.parse("with:people", classes).kind()).isEqualTo(FrameSlot.Kind.PEOPLE);
    assertThat(FrameSlot.parse("with:actor", classes).kind()).isEqualTo(FrameSlot.Kind.ACTOR);
    assertThat(FrameSlot.parse("subject:several", classes).kind()).isEqualTo(FrameSlot.Kind.SEVERAL);
    assertThat(FrameSlot.parse("object:place", classes).kind()).isEqualTo(FrameSlot.Kind.PLACE);
    assertThat(FrameSlot.parse("object:~{observer}", classes).kind()).isEqualTo(FrameSlot.Kind.PHRASE);
    FrameSlot words = FrameSlot.parse("object:{siege},ring", classes);
    assertThat(words.kind()).isEqualTo(FrameSlot.Kind.WORD);
    assertThat(words.lemmas()).containsExactlyInAnyOrder("siege", "blockade", "encirclement", "ring");
    assertThatIllegalArgumentException().isThrownBy(() -> FrameSlot.parse("object:{sieges}", classes))
        .withMessageContaining("but found sieges");
  }

  @Test
  void classesThatAreNotThereAreErrors() {
    WordClasses classes = EventTrees.TABLES.classes();
    assertThat(classes.words("siege")).containsExactly("siege", "blockade", "encirclement");
    assertThat(classes.expand(List.of("{siege}", "{border}"))).contains("siege", "frontier");
    assertThatThrownBy(() -> classes.words("sieges")).isInstanceOf(LexiconException.class)
        .hasMessageContaining("but found sieges");
  }

  @Test
  void theSenseThatAsksForMostWeighsMost() {
    assertThat(frame("meet").weight()).isZero();
    assertThat(frame("meet with").weight()).isEqualTo(6);
    assertThat(weight("no object")).isEqualTo(2);
    assertThat(weight("object")).isEqualTo(2);
    assertThat(weight("object:actor")).isEqualTo(3);
    assertThat(weight("object:{siege}")).isEqualTo(4);
    assertThat(weight("object:~{siege}")).isEqualTo(4);
  }

  private static int weight(String need) {
    return FrameSlot.parse(need, EventTrees.TABLES.classes()).kind().weight();
  }

  private static Frame visit() {
    return EventTrees.TABLES.verbs("visit").stream().filter(frame -> frame.id().equals("event.visit"))
        .findFirst().orElseThrow();
  }

  private static Frame frame(String verb) {
    List<String> words = List.of(verb.split(" "));
    return EventTrees.TABLES.verbs(words.get(0)).stream().filter(frame -> frame.words().equals(words)
        && frame.needs().isEmpty())
        .findFirst().orElseThrow();
  }

  @Test
  void mutualActsAndObjects() {
    assertThat(frame("meet").isMutual()).isTrue();
    assertThat(visit().isMutual()).isFalse();
    assertThat(frame("meet").asksForObject()).isTrue();
    assertThat(frame("meet with").asksForObject()).isFalse();
  }

  @Test
  void badRowsAreErrors() throws Exception {
    Files.writeString(folder.resolve("verbs.tsv"), Frame.VERB_COLUMNS.replace(' ', '\t') + "\n"
        + "a\tmeet\t\tMEETING\t\tPARTY\t\t\tx\nb\tmeet\t\tCONSULT\t\tPARTIES\t\t\tx\n"
        + "c\tmeet\t\tCONSULT\t\tPARTY\t\twith\tx\n"
        + "d\tmeet\tobject:{x}\tCONSULT\t\tPARTY\t\t\tx\n");
    assertThatThrownBy(() -> new EventTables(folder.toString(), EventTrees.ENTITIES.calendar()))
        .isInstanceOf(LexiconException.class).hasMessageContainingAll("verbs.tsv:2: expected one of [CONSULT, AGREE",
            "verbs.tsv:3: expected one of [SOURCE, TARGET, PARTY, MEDIATOR, HOST] but found PARTIES",
            "verbs.tsv:4: expected preposition=ROLE in column prepositions",
            "verbs.tsv:5: expected one of the classes access, ");
  }

  @Test
  void ownTablesStandForTheBuiltInOnesOfTheirName() throws Exception {
    Files.writeString(folder.resolve("verbs.tsv"), Frame.VERB_COLUMNS.replace(' ', '\t') + "\n"
        + "own\tpalaver\t\tCONSULT\ttalks\tPARTY\t\twith=PARTY\tx\n");
    for (String location : List.of(folder.toString(), folder + "/")) {
      EventTables tables = new EventTables(location, EventTrees.ENTITIES.calendar());
      assertThat(tables.verbs("palaver")).extracting(Frame::id).containsExactly("own");
      assertThat(tables.verbs("meet")).isEmpty();
      assertThat(tables.governors("launch")).isNotEmpty();
    }
  }

  @Test
  void governorsTellRoles() {
    Governor launch = EventTrees.TABLES.governors("launch").get(0);
    Governor receive = EventTrees.TABLES.governors("receive").get(0);
    Governor host = EventTrees.TABLES.governors("host").get(0);
    Governor sign = EventTrees.TABLES.governors("sign").get(0);
    assertThat(launch.isByAgent()).isTrue();
    assertThat(receive.isByAgent()).isFalse();
    assertThat(launch.subjectRole(visit())).isEqualTo(FrameRole.SOURCE);
    assertThat(launch.subjectRole(frame("meet"))).isEqualTo(FrameRole.PARTY);
    assertThat(receive.subjectRole(visit())).isEqualTo(FrameRole.TARGET);
    assertThat(receive.subjectRole(frame("meet"))).isEqualTo(FrameRole.PARTY);
    assertThat(receive.objectRole(frame("meet"))).isNull();
    assertThat(host.subjectRole(frame("meet"))).isEqualTo(FrameRole.HOST);
    assertThat(sign.mode("accord")).isEqualTo("signing");
    assertThat(sign.mode("talks")).isEqualTo("talks");
    assertThat(sign.mode(null)).isNull();
    assertThat(launch.mode("accord")).isEqualTo("accord");
  }
}
