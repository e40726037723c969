package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.entity.EntityTables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NicknamesTest {

  private static final Nicknames NICKNAMES = new Nicknames(
      WordTags.from(Map.of("minister", List.of("NNP", "NN"), "paper", List.of("NN"), "in", List.of("IN"))),
      EntityTables.read(EntityTables.BUILT_IN).calendar());

  private static String without(String text) {
    List<RawToken> words = new OffsetTokenizer().of(PlainText.of(text), new TextRange(0, text.length()));
    return Nicknames.without(NICKNAMES.in(text, words), words).stream()
        .map(word -> text.substring(word.begin(), word.end())).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Omar [“the Ox” ]Haddad left .", "He met Minister [\"Red\" ]Hale .",
      "Ana ['Little Star' ]Reyes and Jo [“Big Bad Joe” ]Lund left ."})
  void nicknamesAreLeftOut(String marked) {
    assertThat(without(marked.replace("[", "").replace("]", ""))).isEqualTo(marked.replaceAll("\\[[^]]*]", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"He told Haddad “ No ” Friday .", "The paper “ Hope ” Haddad wrote .",
      "Haddad “ said so ” Hale .", "In “ Hope ” Haddad wrote .", "Haddad “ The Ox ” left .",
      "Haddad “ One Two Three Four ” Hale .", "Haddad “ Ox , Hale ” Lund ."})
  void otherQuotationsStay(String text) {
    assertThat(without(text.replace("“ ", "“").replace(" ”", "”")).replace("“", "“ ").replace("”", " ”")
        .replaceAll(" +", " ")).isEqualTo(text);
  }
}
