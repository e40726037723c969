package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.transcript.Turn;
import org.demarche.type.Dateline;

/** The parts of a document that no sentence crosses: datelines, divisions, and the labels and words of turns. */
final class Regions {

  private final NavigableSet<Integer> breaks = new TreeSet<>();
  private final Set<Integer> datelines = new HashSet<>();
  private final Set<Integer> headlines = new HashSet<>();
  private final Map<Integer, Turn> turns = new HashMap<>();

  Regions(JCas jcas, List<Turn> turns) {
    for (Dateline dateline : jcas.select(Dateline.class)) {
      datelines.add(dateline.getBegin());
      addBreaks(dateline);
    }
    for (Div div : jcas.select(Div.class)) {
      addBreaks(div);
      if (DatelineAnnotator.HEADLINE.equals(div.getDivType())) {
        headlines.add(div.getBegin());
      }
    }
    for (Turn turn : turns) {
      this.turns.put(turn.speaker().begin(), turn);
      breaks.add(turn.speaker().begin());
      breaks.add(turn.mark().end());
    }
  }

  private void addBreaks(Annotation annotation) {
    breaks.add(annotation.getBegin());
    breaks.add(annotation.getEnd());
  }

  /** The regions of a paragraph, in order. */
  List<TextRange> of(TextRange paragraph) {
    List<TextRange> regions = new ArrayList<>();
    int begin = paragraph.begin();
    for (int end : breaks.subSet(begin, false, paragraph.end(), false)) {
      regions.add(new TextRange(begin, end));
      begin = end;
    }
    regions.add(new TextRange(begin, paragraph.end()));
    return regions;
  }

  boolean isDateline(TextRange region) {
    return datelines.contains(region.begin());
  }

  /** Where the headlines begin. */
  Set<Integer> headlines() {
    return headlines;
  }

  /** The turn whose label the region is; null if it is none. */
  Turn turn(TextRange region) {
    return turns.get(region.begin());
  }
}
