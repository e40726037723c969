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

/** The text of a document with its tags: in colours, events with their numbers, or else in brackets with labels. */
final class TaggedText {

  private static final String NUMBER_COLOUR = "2;31";

  /** A stretch of text with the labels of all tags that have just this stretch. */
  private record Span(int begin, int end, String labels) {
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
    for (Tag tag : Tag.values()) {
      if (!tag.sgr().isEmpty()) {
        legend.add(tag.sgr(), tag.label()).add("", tag == Tag.EVENT ? "\n" : " ");
      }
    }
    return legend;
  }

  private StyledText coloured() {
    Tag[] tags = new Tag[text.length()];
    Map<Integer, String> numbers = new HashMap<>();
    for (Tag tag : Tag.values()) {
      int number = 0;
      for (Annotation annotation : jcas.getAnnotationIndex(tag.type())) {
        int end = Math.min(annotation.getEnd(), text.length());
        for (int i = annotation.getBegin(); i < end && !tag.sgr().isEmpty(); i++) {
          tags[i] = tag;
        }
        number++;
        if (tag == Tag.EVENT) {
          numbers.merge(end, superscript(number), (before, here) -> before + "," + here);
        }
      }
    }
    StyledText out = new StyledText();
    int begin = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || tags[i] != tags[begin] || numbers.containsKey(i)) {
        out.add(tags[begin] == null ? "" : tags[begin].sgr(), text.substring(begin, i));
        if (numbers.containsKey(i)) {
          out.add(NUMBER_COLOUR, numbers.get(i));
        }
        begin = i;
      }
    }
    return out;
  }

  private StyledText bracketed() {
    List<Span> spans = spans();
    List<Span> ends = new ArrayList<>(spans);
    ends.sort(Comparator.comparingInt(Span::end));
    StyledText out = new StyledText();
    int at = 0;
    int next = 0;
    for (Span span : spans) {
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

  /** All tags by their begins, the longer before the shorter. */
  private List<Span> spans() {
    Map<Long, Span> spans = new LinkedHashMap<>();
    for (Tag tag : Tag.values()) {
      int number = 0;
      for (Annotation annotation : jcas.getAnnotationIndex(tag.type())) {
        String label = tag == Tag.EVENT ? tag.label() + " " + ++number : tag.label();
        int begin = Math.min(annotation.getBegin(), text.length());
        int end = Math.min(annotation.getEnd(), text.length());
        spans.merge((long) begin << 32 | end, new Span(begin, end, label),
            (a, b) -> new Span(begin, end, a.labels.equals(label) ? label : a.labels + ", " + label));
      }
    }
    return spans.values().stream()
        .sorted(Comparator.comparingInt(Span::begin).thenComparing(Comparator.comparingInt(Span::end).reversed()))
        .toList();
  }

  private static String superscript(int number) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(number).toCharArray()) {
      digits.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
    }
    return digits.toString();
  }
}
