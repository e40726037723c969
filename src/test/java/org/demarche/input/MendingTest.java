package org.demarche.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MendingTest {

  private static final Mending MENDING = new Mending();

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"&ldquo;We agree,&rdquo; she said. | “We agree,” she said. | 2",
      "France&#39;s president | France's president | 1", "Bosnia &amp; Herzegovina | Bosnia & Herzegovina | 1",
      "S&atilde;o Tom&eacute; | São Tomé | 2", "It &#8217;s &#x2019;s &#146;s | It ’s ’s ’s | 3",
      "a &lt; b | a < b | 1"})
  void entitiesAreMended(String text, String mended, int count) {
    assertThat(MENDING.mend(text)).isEqualTo(new Mending.Result(mended,
        new Damage(count, 0, text.substring(text.indexOf('&'), text.indexOf(';') + 1))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"R&D; AT&T", "&unknown; &; &#; &#0; &#xD800; &#9999999;",
      "Café “Überlingen” — £5, €3",
      "Â",
      "São Tomé, Ångström, Łódź", "Â£ is not there: A£"})
  void otherTextIsLeftAlone(String text) {
    Mending.Result result = MENDING.mend(text.replace("Â£ is not there: ", ""));
    assertThat(result.mended()).isEqualTo(text.replace("Â£ is not there: ", ""));
    assertThat(result.damage().isNone()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"“It’s over,” she said…", "São Tomé — £5, €3", "Łódź, Đà Nẵng",
      "🇳🇴 Norway", "«Là»",
      "a\u00A0b"})
  void garbledTextIsMendedHoweverOftenItWasGarbled(String text) {
    String once = garbled(text);
    assertThat(MENDING.mend(once).mended()).isEqualTo(text);
    assertThat(MENDING.mend(garbled(once)).mended()).isEqualTo(text);
    assertThat(MENDING.mend(once).damage().garbled())
        .isEqualTo((int) text.codePoints().filter(c -> c > 0x7F).count());
  }

  /** UTF-8 read as Windows-1252, in which five bytes have no meaning. */
  private static String garbled(String text) {
    StringBuilder garbled = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      String c = new String(new byte[] {b}, Charset.forName("windows-1252"));
      garbled.append(c.equals("\uFFFD") ? String.valueOf((char) (b & 0xFF)) : c);
    }
    return garbled.toString();
  }

  @Test
  void closingQuotationMarkThatLostItsLastByteIsMended() {
    assertThat(MENDING.mend("â€œYes,â€ she said.").mended()).isEqualTo("“Yes,” she said.");
  }

  @Test
  void damageIsNamedInOneLine() {
    assertThat(new Damage(1, 0, "&amp;")).hasToString("1 HTML entity, such as &amp;");
    assertThat(new Damage(0, 2, "â€™")).hasToString("2 garbled characters, such as â€™");
  }
}
