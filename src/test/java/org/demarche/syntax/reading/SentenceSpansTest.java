package org.demarche.syntax.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.entity.EntityTables;
import org.demarche.syntax.Span;
import org.demarche.syntax.fallback.Vocabulary;
import org.junit.jupiter.api.Test;

/** Sentences as splitters leave them, and as they are read. */
class SentenceSpansTest {

  private static final SentenceSpans SPANS = new SentenceSpans(Vocabulary.read("classpath:/org/demarche/syntax/en",
      EntityTables.read(EntityTables.BUILT_IN).calendar()).abbreviations());

  private static List<String> split(String text, List<Span> sentences, Span... headlines) {
    return SPANS.of(text, sentences, List.of(headlines)).stream()
        .map(span -> text.substring(span.begin(), span.end())).toList();
  }

  private static List<String> split(String text) {
    return split(text, List.of(new Span(0, text.length())));
  }

  @Test
  void blankLineEndsASentence() {
    assertThat(split("Chad rejects offer\n\nThe president\nof Chad left.")).containsExactly("Chad rejects offer",
        "The president\nof Chad left.");
    assertThat(split("Chad rejects offer\r\n \t\r\n\r\nHe left.")).containsExactly("Chad rejects offer", "He left.");
    assertThat(split("\n\nHe left.")).containsExactly("\n\nHe left.");
  }

  @Test
  void signatureBeforeAQuotationEndsASentence() {
    assertThat(split("\u2015 Ana Silva\n\u201CNot for long.\u201D")).containsExactly("\u2015 Ana Silva",
        "\u201CNot for long.\u201D");
    assertThat(split("It holds. \u2014 Ana de Silva\n\"Not for long.\"")).hasSize(1);
    assertThat(split("It holds \u2013 Silva\n\"Not for long.\"")).hasSize(2);
    assertThat(split("It holds \u2013 Silva\nNot for long.")).hasSize(1);
    assertThat(split("It holds \u2013\n\"Not for long.\"")).hasSize(1);
    assertThat(split("\u2014 He\nsaid Silva\n\"Not for long.\"")).hasSize(1);
    assertThat(split("Silva said\n\"Not for long.\"")).hasSize(1);
    assertThat(split("\u2014 " + "Silva ".repeat(12) + "\n\"Not for long.\"")).hasSize(1);
  }

  @Test
  void headlineEndsASentence() {
    String text = "Chad rejects offer\nThe president left.";
    Span all = new Span(0, text.length());
    assertThat(split(text, List.of(all), new Span(0, 18))).containsExactly("Chad rejects offer",
        "The president left.");
    assertThat(split(text, List.of(all))).containsExactly(text);
    assertThat(split(text, List.of(all), new Span(0, 39))).containsExactly(text);
  }

  @Test
  void titleDoesNotEndASentence() {
    String text = "Mr. Sato left.";
    assertThat(split(text, List.of(new Span(0, 3), new Span(4, 14)))).containsExactly(text);
    String apart = "Mr.\n\nSato left.";
    assertThat(split(apart, List.of(new Span(0, 3), new Span(5, 15)))).containsExactly("Mr.", "Sato left.");
  }

  @Test
  void titlesWithoutEndAreNoSentence() {
    String text = "Mr. ".repeat(2000);
    List<Span> titles = new ArrayList<>();
    for (int i = 0; i < text.length(); i += 4) {
      titles.add(new Span(i, i + 3));
    }
    assertThat(split(text, titles)).hasSize(4).allMatch(part -> part.length() < 2005);
  }

  @Test
  void whatIsNoSentenceIsLeftOut() {
    String text = "He left. She stayed.";
    assertThat(split(text, List.of(new Span(0, 8), new Span(3, 3), new Span(3, 8), new Span(9, 20), new Span(9, 99))))
        .containsExactly("He left.", "She stayed.");
  }
}
