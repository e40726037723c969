package org.demarche.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WhiteSpaceTest {

  @Test
  void lineBreaksOfAnyKindEndParts() {
    assertThat(parts("a b\nc\r\nd\u2028e\u0085f\fg", 1)).containsExactly("a b", "c", "d", "e", "f", "g");
    assertThat(parts("a  b \t c", 1)).containsExactly("a  b \t c");
  }

  @Test
  void blanksAroundABreakAreOfNoPart() {
    assertThat(parts(" a \n\t b ", 1)).containsExactly(" a", "b ");
    assertThat(parts("\n a \n", 1)).containsExactly("a");
  }

  @Test
  void twoBreaksAreABlankLineButCarriageReturnAndLineFeedAreOne() {
    assertThat(parts("a\r\nb\n \t\nc\r\rd\n\n\n\ne", 2)).containsExactly("a\r\nb", "c", "d", "e");
  }

  @Test
  void whiteSpaceAloneHasNoPartUnlessItsBreaksAreTooFew() {
    assertThat(parts("", 1)).isEmpty();
    assertThat(parts(" \n ", 1)).isEmpty();
    assertThat(parts(" \n ", 2)).containsExactly(" \n ");
  }

  @Test
  void breaksBecomeBlanksInOneLine() {
    assertThat(WhiteSpace.inOneLine("a  b \r\n\n  c\nd")).isEqualTo("a  b c d");
    assertThat(WhiteSpace.inOneLine("")).isEmpty();
  }

  private static List<String> parts(String text, int breaks) {
    return WhiteSpace.split(text, breaks).stream().map(part -> text.substring(part[0], part[1])).toList();
  }
}
