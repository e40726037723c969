package org.demarche.venue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.syntax.DocumentView;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a name that the gazetteer does not know is taken for, by the label that a name recogniser gives it. */
class NameClassTest {

  private static final Map<String, NameClass> CLASSES = NameClass.read(VenueDocument.FOLDER);

  private static Mention mention(String label, String text) {
    DocumentView view = TreeBuilder.view(text);
    var word = TreeBuilder.word(view, "Zorbia");
    return VenueDocument.PLACES.read(view, new PlaceReader.Background(
        List.of(new PlaceFinder.Entity(word.span(), label)), List.of(), List.of(), null)).get(word);
  }

  @TestFactory
  Stream<DynamicTest> everyLabel() {
    return CLASSES.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
      Mention mention = mention(entry.getKey(), "They/PRP/nsubj>met met/VBD/root at/IN/prep>met Zorbia/NNP/pobj>at");
      switch (entry.getValue()) {
        case PLACE -> assertThat(mention.kind() + " " + mention.source()).isEqualTo("CITY PLACE");
        case REGION -> assertThat(mention.kind() + " " + mention.source()).isEqualTo("REGION PLACE");
        case BUILDING -> assertThat(mention.kind() + " " + mention.source()).isEqualTo("SITE PLACE");
        case ORGANISATION -> assertThat(mention.kind() + " " + mention.source()).isEqualTo("SITE ORGANISATION");
        default -> assertThat(mention).isNull();
      }
    }));
  }

  @Test
  void numbersAreNoNamesAndLabelsThatAreNotListedAreOther() {
    assertThat(CLASSES).containsEntry("MONEY", NameClass.NUMBER).doesNotContainKey("PERSON");
    assertThat(mention("PERSON", "They/PRP/nsubj>met met/VBD/root at/IN/prep>met Zorbia/NNP/pobj>at")).isNull();
  }

  @Test
  void organisationBeforeItsPlaceIsATown() {
    DocumentView view =
        TreeBuilder.view("They/PRP/nsubj>met met/VBD/root in/IN/prep>met Zorbia/NNP/pobj>in ,/,/punct>Zorbia "
        + "Japan/NNP/appos>Zorbia");
    var words = view.sentences().get(0).words();
    Mention mention = VenueDocument.PLACES.read(view, new PlaceReader.Background(
        List.of(new PlaceFinder.Entity(words.get(3).span(), "ORG"), new PlaceFinder.Entity(words.get(5).span(), "GPE")),
        List.of(), List.of(), null)).get(words.get(3));
    assertThat(mention.kind() + " " + mention.source()).isEqualTo("CITY PLACE");
  }
}
