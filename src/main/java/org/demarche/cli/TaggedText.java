package org.demarche.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** The text of a document with its layers coloured and its events numbered, or in labelled brackets. */
final class TaggedText {

  private static final String NUMBER_COLOUR = "2;31";

  /** A span of text with the labels of all annotations over exactly that span. */
  private record LabelledSpan(int begin, int end, String labels) {
  }

  private final String text;
  private final JCas jcas;
  private final Style style;
  private final int width;

  TaggedText(JCas jcas, Style style, int width) {
    this.text = jcas.getDocumentText() == null ? "" : jcas.getDocumentText().stripTrailing();
    this.jcas = jcas;
    this.style = style;
    this.width = width;
  }

  void print(PrintWriter out) {
    if (style == Style.ANSI) {
      legend().print(out, style, width, 0);
      coloured().print(out, style, width, 0);
    } else {
      bracketed().print(out, style, width, 0);
    }
  }

  private static StyledText legend() {
    StyledText legend = new StyledText();
    for (LayerColour colour : LayerColour.values()) {
      if (!colour.sgr().isEmpty()) {
        legend.add(colour.sgr(), colour.layer().key()).add("", colour == LayerColour.EVENT ? "\n" : " ");
      }
    }
    return legend;
  }

  private StyledText coloured() {
    LayerColour[] colours = new LayerColour[text.length()];
    Map<Integer, String> numbers = new HashMap<>();
    for (LayerColour colour : LayerColour.values()) {
      int number = 0;
      for (Annotation annotation : jcas.getAnnotationIndex(colour.layer().type())) {
        int end = Math.min(annotation.getEnd(), text.length());
        for (int i = annotation.getBegin(); i < end && !colour.sgr().isEmpty(); i++) {
          colours[i] = colour;
        }
        number++;
        if (colour == LayerColour.EVENT) {
          numbers.merge(end, superscript(number), (before, here) -> before + "," + here);
        }
      }
    }
    StyledText out = new StyledText();
    int begin = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || colours[i] != colours[begin] || numbers.containsKey(i)) {
        out.add(colours[begin] == null ? "" : colours[begin].sgr(), text.substring(begin, i));
        if (numbers.containsKey(i)) {
          out.add(NUMBER_COLOUR, numbers.get(i));
        }
        begin = i;
      }
    }
    return out;
  }

  private StyledText bracketed() {
    List<LabelledSpan> spans = spans();
    List<LabelledSpan> ends = new ArrayList<>(spans);
    ends.sort(Comparator.comparingInt(LabelledSpan::end));
    StyledText out = new StyledText();
    int at = 0;
    int next = 0;
    for (LabelledSpan span : spans) {
      for (; next < ends.size() && ends.get(next).end <= span.begin; next++) {
        out.add("", text.substring(at, ends.get(next).end)).add("", "]");
        at = ends.get(next).end;
      }
      out.add("", text.substring(at, span.begin)).add("", ("[" + span.labels + ": ").replace(' ', StyledText.NO_BREAK));
      at = span.begin;
    }
    for (; next < ends.size(); next++) {
      out.add("", text.substring(at, ends.get(next).end)).add("", "]");
      at = ends.get(next).end;
    }
    return out.add("", text.substring(at));
  }

  /** All annotations by begin, longer ones first. */
  private List<LabelledSpan> spans() {
    Map<Long, LabelledSpan> spans = new LinkedHashMap<>();
    for (LayerColour colour : LayerColour.values()) {
      int number = 0;
      for (Annotation annotation : jcas.getAnnotationIndex(colour.layer().type())) {
        String label = colour == LayerColour.EVENT ? colour.layer().key() + " " + ++number : colour.layer().key();
        int begin = Math.min(annotation.getBegin(), text.length());
        int end = Math.min(annotation.getEnd(), text.length());
        spans.merge((long) begin << 32 | end, new LabelledSpan(begin, end, label),
            (a, b) -> new LabelledSpan(begin, end, a.labels.equals(label) ? label : a.labels + ", " + label));
      }
    }
    return spans.values().stream()
        .sorted(Comparator.comparingInt(LabelledSpan::begin).thenComparing(Comparator.comparingInt(LabelledSpan::end)
        .reversed())).toList();
  }

  private static String superscript(int number) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      digits.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
    }
    return digits.toString();
  }
}
