package org.demarche.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;

/** The list of statements of a page: who says what, in what capacity, how firmly, and by which word of saying. */
final class HtmlStatements {

  private static final HtmlTemplate STATEMENT = HtmlTemplate.read("statement.html");
  private static final int LONGEST = 400;

  private final JCas jcas;
  private final Numbering numbering;
  private final Map<Statement, List<Integer>> events;
  private final Map<String, Integer> speakers = new LinkedHashMap<>();
  private final Map<String, String> stances = new TreeMap<>();

  HtmlStatements(JCas jcas, Numbering numbering, List<EventMention> events) {
    this.jcas = jcas;
    this.numbering = numbering;
    this.events = events.stream().filter(event -> event.statement() != null)
        .collect(Collectors.groupingBy(EventMention::statement, Collectors.mapping(EventMention::number,
            Collectors.toList())));
  }

  /** The items of the list, in the order of the text; empty if nobody says anything. */
  String html() {
    StringBuilder out = new StringBuilder();
    int number = 0;
    for (Annotation annotation : numbering.of(Layer.STATEMENT)) {
      out.append(item(++number, (Statement) annotation));
    }
    return out.toString();
  }

  /** The speakers of the list with the numbers that stand for them in its items. */
  Map<String, Integer> speakers() {
    return speakers;
  }

  /** The stances of the list: the words for each with its code. */
  Map<String, String> stances() {
    return stances;
  }

  private String item(int number, Statement statement) {
    String speaker = DisplayText.or(EventMention.speaker(statement), "somebody unnamed");
    StatementCue cue = Arguments.first(statement, ArgumentRole.CUE, StatementCue.class);
    String stance = cue == null ? "" : DisplayText.or(cue.getStance(), "");
    if (!stance.isEmpty()) {
      stances.put(DisplayText.ofCode(stance), stance);
    }
    Map<String, String> values = new HashMap<>();
    values.put("number", Integer.toString(number));
    values.put("annotation", Integer.toString(numbering.number(statement)));
    values.put("speaker", speaker);
    values.put("speakerNumber", Integer.toString(speakers.computeIfAbsent(speaker, name -> speakers.size() + 1)));
    values.put("role", DisplayText.ofCode(statement.getSpeakerRole()));
    values.put("kind", DisplayText.ofCode(statement.getKind()));
    values.put("stance", stance);
    values.put("stanceWords", DisplayText.ofCode(stance));
    values.put("cue", cue == null ? "" : DisplayText.of(cue));
    values.put("percent", Long.toString(Math.round(100 * statement.getCertainty())));
    values.put("words", words(statement));
    values.put("events", events.getOrDefault(statement, List.of()).stream()
        .map(event -> "<a href=\"#e" + event + "\">" + event + "</a>").collect(Collectors.joining(", ")));
    return STATEMENT.fill(values);
  }

  private String words(Statement statement) {
    String text = jcas.getDocumentText();
    int end = Math.min(statement.getEnd(), statement.getBegin() + LONGEST);
    int cut = end > statement.getBegin() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return DisplayText.oneLine(text.substring(statement.getBegin(), cut)) + (cut < statement.getEnd() ? " …" : "");
  }
}
