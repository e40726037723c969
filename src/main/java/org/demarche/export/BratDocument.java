package org.demarche.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.ArgumentLink;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;

/**
 * The lines of a document in brat's standoff format. Diplomatic events are brat's events with their arguments, all
 * others its text spans with relations between them; closed vocabularies are attributes, all other features notes.
 * Offsets are counted in Unicode code points, as brat does.
 */
final class BratDocument {

  private static final Map<String, String> ATTRIBUTES = Map.of("category", "Category", "status", "Status", "plover",
      "Plover", "kind", "Kind", "stance", "Stance", "format", "Format");
  private static final Set<String> DEGREES = Set.of("latitude", "longitude");
  private static final String OWN = "org.demarche.";

  private final StringBuilder out = new StringBuilder();
  private final int[] codePoints;
  private final Map<Annotation, String> spans = new IdentityHashMap<>();
  private final Map<Annotation, String> events = new IdentityHashMap<>();
  private int relations;
  private int attributes;
  private int notes;

  BratDocument(JCas jcas) {
    codePoints = codePoints(jcas.getDocumentText() == null ? "" : jcas.getDocumentText());
    List<Annotation> annotations = new ArrayList<>();
    for (Layer layer : Layer.values()) {
      jcas.select(layer.type()).forEach(annotations::add);
    }
    annotations.removeIf(annotation -> DisplayText.of(annotation).isEmpty());
    annotations.forEach(this::span);
    for (Annotation annotation : annotations) {
      if (annotation instanceof DiplomaticEvent event) {
        Arguments.all(event, ArgumentRole.TIME).stream().filter(time -> !spans.containsKey(time)
            && !DisplayText.of(time).isEmpty()).forEach(this::span);
        events.put(event, "E" + (events.size() + 1));
      }
    }
    for (Annotation annotation : annotations) {
      if (annotation instanceof DiplomaticEvent event) {
        event(event);
      } else if (annotation.getType().getFeatureByBaseName("arguments") != null) {
        relations(annotation);
      }
      features(annotation);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private void span(Annotation annotation) {
    String id = "T" + (spans.size() + 1);
    String type = annotation.getType().getName().startsWith(OWN) ? annotation.getType().getShortName() : "Time";
    out.append(id).append('\t').append(type).append(' ').append(offsets(annotation)).append('\t')
        .append(WhiteSpace.inOneLine(annotation.getCoveredText().strip())).append('\n');
    spans.put(annotation, id);
  }

  /** Splits a span at line ends, which brat does not allow in a span. */
  private String offsets(Annotation annotation) {
    String covered = annotation.getCoveredText();
    StringBuilder offsets = new StringBuilder();
    int position = 0;
    for (String line : covered.split("\\R", -1)) {
      int begin = covered.indexOf(line, position);
      position = begin + line.length();
      String stripped = line.strip();
      if (!stripped.isEmpty()) {
        int from = annotation.getBegin() + begin + line.indexOf(stripped);
        offsets.append(offsets.isEmpty() ? "" : ";").append(codePoints[from]).append(' ')
            .append(codePoints[from + stripped.length()]);
      }
    }
    return offsets.toString();
  }

  private void event(DiplomaticEvent event) {
    Map<String, Integer> seen = new HashMap<>();
    out.append(events.get(event)).append("\tDiplomaticEvent:").append(spans.get(event));
    for (ArgumentLink link : Arguments.links(event)) {
      String target = spans.get(link.getTarget());
      if (target != null) {
        int number = seen.merge(link.getRole(), 1, Integer::sum);
        out.append(' ').append(link.getRole()).append(number == 1 ? "" : Integer.toString(number)).append(':')
            .append(target);
      }
    }
    out.append('\n');
  }

  private void relations(Annotation annotation) {
    for (ArgumentLink link : Arguments.links(annotation)) {
      String target = id(link.getTarget());
      if (target != null) {
        out.append('R').append(++relations).append('\t').append(link.getRole()).append(" Arg1:").append(id(annotation))
            .append(" Arg2:").append(target).append('\n');
      }
    }
  }

  private void features(Annotation annotation) {
    StringBuilder note = new StringBuilder();
    for (Feature feature : annotation.getType().getFeatures()) {
      String name = feature.getShortName();
      boolean own = feature.getDomain().getName().startsWith(OWN) && feature.getRange().isPrimitive();
      String value = own ? value(annotation, feature) : null;
      if (value == null) {
        continue;
      }
      if (ATTRIBUTES.containsKey(name)) {
        out.append('A').append(++attributes).append('\t').append(ATTRIBUTES.get(name)).append(' ')
            .append(id(annotation)).append(' ').append(value).append('\n');
      } else {
        note.append(note.isEmpty() ? "" : "; ").append(name).append('=').append(DisplayText.oneLine(value));
      }
    }
    if (!note.isEmpty()) {
      out.append('#').append(++notes).append("\tAnnotatorNotes ").append(id(annotation)).append('\t').append(note)
          .append('\n');
    }
  }

  private static String value(Annotation annotation, Feature feature) {
    if (!feature.getRange().getName().equals(CAS.TYPE_NAME_DOUBLE)) {
      return annotation.getFeatureValueAsString(feature);
    }
    double value = annotation.getDoubleValue(feature);
    return DEGREES.contains(feature.getShortName()) ? DisplayText.ofDegrees(value) : DisplayText.ofShare(value);
  }

  private String id(Annotation annotation) {
    return events.containsKey(annotation) ? events.get(annotation) : spans.get(annotation);
  }

  private static int[] codePoints(String text) {
    int[] codePoints = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean second = i > 0 && Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1));
      codePoints[i + 1] = codePoints[i] + (second ? 0 : 1);
    }
    return codePoints;
  }
}
