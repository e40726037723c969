package org.demarche.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * The text of a document as HTML. Annotations may overlap, elements may not: the text is split at the boundaries of
 * every annotation and paragraph, and each piece has the classes of all layers that cover it.
 */
final class HtmlText {

  /**
   * An annotation of a layer; triggers have the number of their event, others 0, and the most telling one of an event
   * is the goal of links to it.
   */
  private record Mark(Layer layer, Annotation annotation, int number, int event, boolean goal) {

    int length() {
      return annotation.getEnd() - annotation.getBegin();
    }
  }

  private final String text;
  private final List<Mark> spans = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();

  HtmlText(String text, Numbering numbering, List<EventMention> events) {
    this.text = text;
    Map<Annotation, Integer> numbers = new IdentityHashMap<>();
    Set<Annotation> goals = Collections.newSetFromMap(new IdentityHashMap<>());
    for (EventMention event : events) {
      goals.add(event.annotation());
      event.mentions().forEach(mention -> numbers.put(mention.annotation(), event.number()));
    }
    for (Layer layer : Layer.values()) {
      for (Annotation annotation : numbering.of(layer)) {
        if (annotation.getBegin() < annotation.getEnd()) {
          spans.add(new Mark(layer, annotation, numbering.number(annotation), numbers.getOrDefault(annotation, 0),
              goals.contains(annotation)));
        }
      }
    }
    spans.sort(Comparator.comparingInt(span -> span.annotation.getBegin()));
  }

  String html() {
    List<int[]> paragraphs = WhiteSpace.split(text, 2);
    if (paragraphs.size() == 1) {
      // Without blank lines, every line is a paragraph.
      paragraphs = WhiteSpace.split(text, 1);
    }
    List<Mark> open = new ArrayList<>();
    int[] next = new int[1];
    for (int[] p : paragraphs) {
      out.append("<p>");
      write(p[0], p[1], open, next);
      out.append("</p>\n");
    }
    return out.toString();
  }

  private void write(int begin, int end, List<Mark> open, int[] next) {
    int position = begin;
    while (position < end) {
      int here = position;
      open.removeIf(span -> span.annotation.getEnd() <= here);
      while (next[0] < spans.size() && spans.get(next[0]).annotation.getBegin() <= here) {
        Mark span = spans.get(next[0]++);
        if (span.annotation.getEnd() > here) {
          open.add(span);
        }
      }
      int cut = next[0] < spans.size() ? Math.min(end, spans.get(next[0]).annotation.getBegin()) : end;
      for (Mark span : open) {
        cut = Math.min(cut, span.annotation.getEnd());
      }
      piece(here, cut, open);
      position = cut;
    }
  }

  private void piece(int begin, int end, List<Mark> open) {
    String content = HtmlTemplate.escape(text.substring(begin, end));
    if (open.isEmpty()) {
      out.append(content);
      return;
    }
    boolean[] layers = new boolean[Layer.values().length];
    StringBuilder numbers = new StringBuilder();
    Mark shortest = null;
    Mark trigger = null;
    for (Mark span : open) {
      layers[span.layer.ordinal()] = true;
      numbers.append(numbers.isEmpty() ? "" : " ").append(span.number);
      shortest = shortest == null || span.length() < shortest.length() ? span : shortest;
      trigger = trigger == null && span.event > 0 ? span : trigger;
      if (span.goal && span.annotation.getBegin() == begin && span != trigger) {
        out.append("<span id=\"t").append(span.event).append("\"></span>");
      }
    }
    StringBuilder classes = new StringBuilder("s");
    Arrays.stream(Layer.values()).filter(layer -> layers[layer.ordinal()])
        .forEach(layer -> classes.append(' ').append(layer.key()));
    String element = trigger == null ? "span" : "a";
    out.append('<').append(element).append(" class=\"").append(classes).append("\" data-a=\"").append(numbers)
        .append('"');
    if (trigger != null) {
      out.append(" href=\"#e").append(trigger.event).append('"');
      boolean isGoal = trigger.goal && trigger.annotation.getBegin() == begin;
      out.append(isGoal ? " id=\"t" + trigger.event + "\"" : " tabindex=\"-1\"");
    }
    out.append(" title=\"").append(HtmlTemplate.escape(note(trigger == null ? shortest : trigger))).append("\">")
        .append(content).append("</").append(element).append('>');
  }

  private static String note(Mark span) {
    return (span.event > 0 ? "Event " + span.event + ", " : "")
        + Layer.note(span.annotation);
  }
}
