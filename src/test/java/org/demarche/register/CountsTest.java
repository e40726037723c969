package org.demarche.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.record.NumberWords;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.junit.jupiter.api.Test;

class CountsTest {

  private static final Counts COUNTS = new Counts(NumberWords.read(NumberWords.BUILT_IN));

  /** The counts of the act of a verb that is done to some words. */
  private static List<Report.Count> counts(String sentence, String verb, String target) {
    JCas jcas = TreeBuilder.sentences(sentence);
    int act = jcas.getDocumentText().indexOf(verb);
    DiplomaticEvent event = new DiplomaticEvent(jcas, act, act + verb.length());
    event.addToIndexes();
    int begin = jcas.getDocumentText().indexOf(target);
    Annotation who = new Annotation(jcas, begin, begin + target.length());
    who.addToIndexes();
    Arguments.add(event, ArgumentRole.TARGET, who);
    return COUNTS.of(jcas, List.of(event, event));
  }

  @Test
  void numberOfThoseToWhomItIsDoneIsCounted() {
    assertThat(counts("They/PRP freed(free)/VBD at/IN least/JJS 14/CD hostages(hostage)/NNS in/IN 3/CD "
        + "camps(camp)/NNS", "freed", "at least 14 hostages in 3 camps"))
        .containsExactly(new Report.Count("free", "hostage", 14));
  }

  @Test
  void numberMayStandBeforeTheWordsThatAreMarked() {
    assertThat(counts("They/PRP freed(free)/VBD twelve/CD wounded/JJ soldiers(soldier)/NNS", "freed", "soldiers"))
        .containsExactly(new Report.Count("free", "soldier", 12));
    assertThat(counts("They/PRP freed(free)/VBD 1,200/CD soldiers(soldier)/NNS", "freed", "soldiers"))
        .containsExactly(new Report.Count("free", "soldier", 1200));
    assertThat(counts("In/IN 12/CD towns(town)/NNS rebels(rebel)/NNS were/VBD freed(free)/VBN", "freed", "rebels"))
        .as("a number of others").isEmpty();
  }

  @Test
  void oneIsNoCountAndNothingIsCountedWithoutANoun() {
    assertThat(counts("They/PRP freed(free)/VBD a/DT hostage/NN", "freed", "a hostage")).isEmpty();
    assertThat(counts("They/PRP freed(free)/VBD 14/CD", "freed", "14")).isEmpty();
  }
}
