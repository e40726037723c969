package org.demarche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.Demarche;
import org.demarche.type.ArgumentLink;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.Test;

/**
 * Headlines in title case and in capitals are read nearly as well as in sentence case. A headline is right if its act
 * is an event of the right category, and all who take part in it are its participants.
 */
class HeadlineExamplesTest {

  private static final Set<String> SMALL = Set.of("a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "by",
      "for", "with", "over", "from", "off", "near", "as");
  private static final Set<String> PARTICIPANTS = Set.of("SOURCE", "TARGET", "PARTY", "MEDIATOR", "HOST");

  private record Headline(String text, int begin, int end, String category, List<String> parties) {
  }

  private static List<Headline> headlines() throws IOException {
    try (InputStream in = HeadlineExamplesTest.class.getResourceAsStream("headlines.tsv")) {
      List<Headline> headlines = new ArrayList<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1)
          .forEach(line -> {
            String[] cells = line.split("\t", -1);
            int begin = cells[0].indexOf('[');
            int end = cells[0].indexOf(']') - 1;
            headlines.add(new Headline(cells[0].replace("[", "").replace("]", ""), begin, end, cells[1],
                cells[2].isEmpty() ? List.of() : List.of(cells[2].split(", "))));
          });
      return headlines;
    }
  }

  private static String titleCase(String text) {
    StringBuilder title = new StringBuilder();
    for (String word : text.split(" ")) {
      title.append(title.length() == 0 ? "" : " ").append(SMALL.contains(word) && title.length() > 0 ? word
          : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return title.toString();
  }

  @Test
  void titleCaseAndCapitalsLoseLittle() throws Exception {
    List<Headline> headlines = headlines();
    assertThat(headlines).hasSizeGreaterThanOrEqualTo(150);
    AnalysisEngine preprocessing = AnalysisEngineFactory.createEngine(Demarche.preprocessing());
    AnalysisEngine layers = AnalysisEngineFactory.createEngine(Demarche.engines());
    double sentence = right(headlines, text -> text, preprocessing, layers);
    double title = right(headlines, HeadlineExamplesTest::titleCase, preprocessing, layers);
    double capitals = right(headlines, text -> text.toUpperCase(Locale.ROOT), preprocessing, layers);
    System.out.printf(Locale.ROOT, "headlines: %d; right in sentence case %.3f, title case %.3f, capitals %.3f%n",
        headlines.size(), sentence, title, capitals);
    assertThat(title).isGreaterThanOrEqualTo(0.74);
    assertThat(title).isGreaterThanOrEqualTo(sentence - 0.03);
    assertThat(capitals).isGreaterThanOrEqualTo(sentence - 0.05);
  }

  private static double right(List<Headline> headlines, UnaryOperator<String> form, AnalysisEngine... engines)
      throws Exception {
    JCas jcas = JCasFactory.createJCas();
    int right = 0;
    for (Headline headline : headlines) {
      jcas.reset();
      jcas.setDocumentLanguage("en");
      jcas.setDocumentText(form.apply(headline.text()));
      for (AnalysisEngine engine : engines) {
        engine.process(jcas);
      }
      boolean found = isRight(jcas, headline);
      right += found ? 1 : 0;
      if (!found && Boolean.getBoolean("demarche.verbose")) {
        System.out.println("wrong: " + jcas.getDocumentText());
      }
    }
    return right / (double) headlines.size();
  }

  private static boolean isRight(JCas jcas, Headline headline) {
    return jcas.select(DiplomaticEvent.class).anyMatch(event -> event.getBegin() <= headline.begin()
        && event.getEnd() >= headline.end() && event.getCategory().equals(headline.category())
        && headline.parties().stream().allMatch(party -> hasParty(event, party, jcas.getDocumentText())));
  }

  private static boolean hasParty(DiplomaticEvent event, String party, String text) {
    int begin = text.toLowerCase(Locale.ROOT).indexOf(party.toLowerCase(Locale.ROOT));
    if (event.getArguments() == null) {
      return false;
    }
    for (ArgumentLink link : event.getArguments().select(ArgumentLink.class)) {
      if (PARTICIPANTS.contains(link.getRole()) && link.getTarget().getBegin() < begin + party.length()
          && link.getTarget().getEnd() > begin) {
        return true;
      }
    }
    return false;
  }
}
