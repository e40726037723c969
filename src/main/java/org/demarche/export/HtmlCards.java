package org.demarche.export;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Coreference;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Statement;

/** The events of a document as cards, and their filters. */
final class HtmlCards {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final HtmlTemplate CARD = HtmlTemplate.read("card.html");
  private static final int LONGEST_QUOTATION = 320;

  private final String text;
  private final Numbering numbering;
  private final List<EventMention> events;
  private final Map<Annotation, Sentence> sentences = new HashMap<>();
  private final Map<String, Integer> actors = new LinkedHashMap<>();
  private final Map<Annotation, String> reasons = new HashMap<>();

  HtmlCards(JCas jcas, Numbering numbering, List<EventMention> events) {
    text = jcas.getDocumentText();
    this.numbering = numbering;
    this.events = events;
    for (Coreference step : jcas.select(Coreference.class)) {
      reasons.put(Arguments.first(step, ArgumentRole.EVENT, Annotation.class), step.getRule());
    }
    for (Sentence sentence : jcas.select(Sentence.class)) {
      jcas.select(DiplomaticEvent.class).coveredBy(sentence).forEach(event -> sentences.put(event, sentence));
    }
  }

  /** All participants of any event, each with its number. */
  Map<String, Integer> actors() {
    for (EventMention event : events) {
      event.parties().forEach(party -> number(party.name()));
    }
    return actors;
  }

  String html() {
    StringBuilder out = new StringBuilder();
    events.forEach(event -> out.append(card(event)));
    return out.toString();
  }

  private int number(String actor) {
    return actors.computeIfAbsent(actor, name -> actors.size() + 1);
  }

  private String card(EventMention event) {
    Statement statement = event.statement();
    Map<String, String> values = new HashMap<>();
    values.put("number", Integer.toString(event.number()));
    values.put("annotations", numbers(event));
    values.put("statement", statement == null ? "" : Integer.toString(numbering.number(statement)));
    values.put("actors", event.parties().stream().map(party -> Integer.toString(number(party.name()))).distinct()
        .collect(Collectors.joining(" ")));
    values.put("trigger", event.trigger());
    values.put("type", event.type());
    values.put("typeWords", DisplayText.ofCode(event.type()));
    values.put("category", event.category().equals(event.type()) ? "" : DisplayText.ofCode(event.category()));
    values.put("mode", event.mode());
    values.put("quad", event.quad().toLowerCase(Locale.ROOT));
    values.put("status", event.status());
    values.put("statusWords", DisplayText.ofCode(event.status()));
    values.put("certainty", String.format(Locale.ROOT, "%.2f", event.certainty()));
    values.put("percent", Long.toString(Math.round(100 * event.certainty())));
    values.put("quotation", quotation(event));
    values.put("who", who(event));
    values.put("where", event.places().stream().map(HtmlCards::place).collect(Collectors.joining("<br>")));
    values.put("date", event.date());
    values.put("time", event.timeWords());
    values.put("when", event.date() + event.timeWords());
    values.put("speaker", statement == null ? "" : DisplayText.or(EventMention.speaker(statement), "somebody unnamed"));
    values.put("speakerRole", statement == null ? "" : DisplayText.ofCode(statement.getSpeakerRole()));
    values.put("statementKind", statement == null ? "" : DisplayText.ofCode(statement.getKind()));
    values.put("hedges", hedges(event));
    values.put("rule", event.rule());
    EventRecord record = event.record();
    values.put("topic", record == null ? "" : DisplayText.or(record.getTopic(), ""));
    values.put("result", record == null ? "" : DisplayText.ofCode(record.getResult()));
    values.put("assertedBy", sources(record, ArgumentRole.ASSERTED_BY));
    values.put("deniedBy", sources(record, ArgumentRole.DENIED_BY));
    values.put("mentionCount", Integer.toString(event.mentions().size()));
    values.put("mentions", event.mentions().size() < 2 ? "" : mentions(event));
    return CARD.fill(values);
  }

  private static String sources(EventRecord record, ArgumentRole role) {
    return record == null ? "" : Arguments.all(record, role).stream().map(DisplayText::of).distinct()
        .collect(Collectors.joining(", "));
  }

  /** The words of each mention with the rule that joined it to an earlier one. */
  private String mentions(EventMention event) {
    return event.mentions().stream().map(mention -> "<i>" + HtmlTemplate.escape(mention.trigger()) + "</i>"
        + (reasons.containsKey(mention.annotation()) ? " <code>" + HtmlTemplate.escape(reasons.get(mention
            .annotation())) + "</code>" : "")).collect(Collectors.joining("<br>"));
  }

  /** The numbers of the annotations that belong to an event: its own first, then those of its arguments. */
  private String numbers(EventMention event) {
    Set<Integer> numbers = new LinkedHashSet<>();
    numbers.add(numbering.number(event.annotation()));
    event.mentions().forEach(mention -> numbers.add(numbering.number(mention.annotation())));
    event.parties().forEach(party -> numbers.add(numbering.number(party.annotation())));
    event.places().forEach(place -> numbers.add(numbering.number(place.annotation())));
    event.times().forEach(time -> numbers.add(numbering.number(time)));
    for (HedgedStatement hedged : event.hedges()) {
      Arguments.all(hedged, ArgumentRole.CUE).forEach(cue -> numbers.add(numbering.number(cue)));
    }
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private String quotation(EventMention event) {
    Annotation trigger = event.annotation();
    Sentence sentence = sentences.get(trigger);
    int begin = sentence == null ? 0 : sentence.getBegin();
    int end = sentence == null ? text.length() : sentence.getEnd();
    int from = end - begin <= LONGEST_QUOTATION ? begin : Math.max(begin, trigger.getBegin() - LONGEST_QUOTATION / 2);
    int to = end - begin <= LONGEST_QUOTATION ? end : Math.min(end, trigger.getEnd() + LONGEST_QUOTATION / 2);
    return (from > begin ? "… " : "") + escaped(from, trigger.getBegin()).stripLeading() + "<mark>"
        + escaped(trigger.getBegin(), trigger.getEnd()) + "</mark>" + escaped(trigger.getEnd(), to).stripTrailing()
        + (to < end ? " …" : "");
  }

  private String escaped(int begin, int end) {
    return HtmlTemplate.escape(WHITE_SPACE.matcher(text.substring(begin, end)).replaceAll(" "));
  }

  private static String who(EventMention event) {
    String source = parties(event, ArgumentRole.SOURCE);
    String target = parties(event, ArgumentRole.TARGET);
    StringBuilder out = new StringBuilder(source);
    if (!target.isEmpty()) {
      out.append(" <span class=\"arrow\" role=\"img\" aria-label=\"towards\">→</span> ").append(target);
    }
    for (ArgumentRole role : List.of(ArgumentRole.PARTY, ArgumentRole.MEDIATOR, ArgumentRole.HOST)) {
      String parties = parties(event, role);
      if (!parties.isEmpty()) {
        out.append(out.isEmpty() ? "" : "<br>").append(role == ArgumentRole.PARTY ? "" : "<span class=\"note\">"
            + DisplayText.ofCode(role.name()) + "</span> ").append(parties);
      }
    }
    return out.toString();
  }

  private static String parties(EventMention event, ArgumentRole role) {
    return event.parties(role).stream().map(HtmlCards::party).distinct().collect(Collectors.joining(", "));
  }

  private static String party(Party party) {
    String note = DisplayText.or(party.country(), "");
    String title = DisplayText.or(party.title(), "");
    boolean named = party.name().toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
    return "<b>" + HtmlTemplate.escape(party.name()) + "</b>"
        + (note.isEmpty() ? "" : " <span class=\"code\">" + HtmlTemplate.escape(note) + "</span>")
        + (named ? "" : note(title));
  }

  private static String place(EventPlace place) {
    return "<b>" + HtmlTemplate.escape(place.name()) + "</b>"
        + (place.country() == null ? "" : " <span class=\"code\">" + HtmlTemplate.escape(place.country()) + "</span>")
        + note(DisplayText.ofCode(place.kind())) + note(DisplayText.ofCode(place.format()));
  }

  private static String note(String words) {
    return words.isEmpty() ? "" : " <span class=\"note\">" + HtmlTemplate.escape(words) + "</span>";
  }

  private static String hedges(EventMention event) {
    return event.hedges().stream().flatMap(hedged -> Arguments.all(hedged, ArgumentRole.CUE).stream()).distinct()
        .map(cue -> "<i>" + HtmlTemplate.escape(DisplayText.of(cue)) + "</i>").distinct()
        .collect(Collectors.joining(", "));
  }
}
