package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.demarche.lexicon.TableFolder;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

class GenderTest {

  private static final String FOLDER = "classpath:org/demarche/role/en/";

  private final Gender.Lexicon lexicon = Gender.Lexicon.read(TableFolder.of(FOLDER, FOLDER, "gender.tsv"));

  @Test
  void pronounsTell() {
    assertThat(List.of("he", "him", "his", "himself")).allMatch(pronoun -> Gender.ofPronoun(pronoun) == Gender.MALE);
    assertThat(List.of("she", "her", "hers", "herself")).allMatch(pronoun ->
        Gender.ofPronoun(pronoun) == Gender.FEMALE);
    assertThat(List.of("it", "they", "who")).allMatch(pronoun -> Gender.ofPronoun(pronoun) == Gender.UNKNOWN);
  }

  @Test
  void unknownFitsBoth() {
    assertThat(Gender.MALE.fits(Gender.MALE)).isTrue();
    assertThat(Gender.MALE.fits(Gender.FEMALE)).isFalse();
    assertThat(Gender.MALE.fits(Gender.UNKNOWN)).isTrue();
    assertThat(Gender.UNKNOWN.fits(Gender.FEMALE)).isTrue();
  }

  @Test
  void givenNameTellsNotALastName() {
    assertThat(lexicon.ofName(List.of("Anna", "Keller"))).isEqualTo(Gender.FEMALE);
    assertThat(lexicon.ofName(List.of("David", "Keller"))).isEqualTo(Gender.MALE);
    assertThat(lexicon.ofName(List.of("David"))).isEqualTo(Gender.UNKNOWN);
    assertThat(lexicon.ofName(List.of("Qwerty", "Anna"))).isEqualTo(Gender.UNKNOWN);
  }

  /** Each word of the table decides whom a pronoun means: the person whom it does not fit is not the one. */
  @Test
  void everyWordDecides() throws Exception {
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(ReferenceAnnotator.class);
    List<String> wrong = new ArrayList<>();
    for (String line : lines()) {
      String[] cells = line.split("\t");
      for (String word : cells[1].split("\\|")) {
        String name = cells[3].equals("NAME") ? word : "Pat";
        String before = cells[3].equals("NAME") ? "Yesterday/NN/npadvmod>met"
            : capitalised(word.substring(word.lastIndexOf(' ') + 1)) + "/NNP/compound>Keller";
        String pronoun = cells[2].equals("MALE") ? "She" : "He";
        RoleTrees trees = RoleTrees.of(before + " " + name + "/NNP/compound>Keller Keller/NNP/nsubj>met met/VBD/root "
            + "Kim/NNP/compound>Ruiz Ruiz/NNP/dobj>met", pronoun + "/PRP/nsubj>left left/VBD/root");
        engine.process(trees.person(name + " Keller").person("Kim Ruiz").jcas());
        if (!TreeBuilder.found(trees.jcas(), "Actor name").contains("Actor \"" + pronoun + "\" name=Kim Ruiz")) {
          wrong.add(word);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String capitalised(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = GenderTest.class.getResourceAsStream("/org/demarche/role/en/gender.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.startsWith("gender."))
          .toList();
    }
  }

  @Test
  void titleTells() {
    assertThat(lexicon.ofTitle("Mrs.")).isEqualTo(Gender.FEMALE);
    assertThat(lexicon.ofTitle("KING")).isEqualTo(Gender.MALE);
    assertThat(lexicon.ofTitle("minister")).isEqualTo(Gender.UNKNOWN);
    assertThat(lexicon.ofTitle(null)).isEqualTo(Gender.UNKNOWN);
  }
}
