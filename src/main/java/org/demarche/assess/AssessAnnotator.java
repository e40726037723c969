package org.demarche.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.DocumentDay;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.TriggerWord;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Source;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;

/**
 * Adds to every DiplomaticEvent its status, the resulting PLOVER and CAMEO codes, its certainty, and links to the
 * Statement and the HedgedStatements that contain it.
 *
 * <pre>
 * The two envoys have not [met] since May.        NEGATED, PLOVER REJECT
 * Macron will [visit] Egypt.                      PLANNED, PLOVER AGREE
 * </pre>
 *
 * Requires tokens and dependencies (DKPro) and the events, statements and hedges of earlier layers; without statements
 * or hedges the links are missing and the certainty is 1. {@link StatusFinder} computes the status; the codes come from
 * {@code codes.tsv} and from the rules in {@code plover.tsv}, modelled on the PLOVER codebook, of which the first match
 * counts.
 */
@ResourceMetaData(name = "Démarche Assessment",
    description =
        "Adds to every DiplomaticEvent its status, PLOVER and CAMEO codes, certainty, and links to the statement and "
        + "the hedges that it stands in.", version = "0.2.0", vendor = "Démarche")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency", "org.demarche.type.DiplomaticEvent",
    "org.demarche.type.Statement", "org.demarche.type.HedgedStatement"}, outputs = {
        "org.demarche.type.DiplomaticEvent:status", "org.demarche.type.DiplomaticEvent:plover",
        "org.demarche.type.DiplomaticEvent:cameo", "org.demarche.type.DiplomaticEvent:quad",
        "org.demarche.type.DiplomaticEvent:certainty",
        "org.demarche.type.Statement:certainty"})
@LanguageCapability("en")
public final class AssessAnnotator extends DocumentAnnotator {

  private static final String BUILT_IN = "classpath:/org/demarche/assess/en";

  /**
   * A folder of tables to use instead of the built-in ones of the same name: matrix.tsv, classes.tsv, defaults.tsv,
   * plover.tsv, codes.tsv.
   */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = BUILT_IN)
  private String modelLocation;

  /**
   * The date of the documents in ISO 8601 (2025-05-16), for those that have neither a date among their metadata nor a
   * dateline with one: what was done is not dated after it.
   */
  public static final String PARAM_DOCUMENT_DATE = "documentDate";
  @ConfigurationParameter(name = PARAM_DOCUMENT_DATE, mandatory = false)
  private String documentDate;

  private StatusFinder finder;
  private CodeBook codes;

  @Override
  protected void load() {
    TableFolder folder = TableFolder.of(withOwnRows("assess", modelLocation), BUILT_IN, "matrix.tsv", "classes.tsv",
        "defaults.tsv", "plover.tsv", "codes.tsv");
    finder = new StatusFinder(LexiconReader.read(folder.table("matrix.tsv"), StatusOperator.COLUMNS,
        StatusOperator::of), folder.classes(), entities().calendar());
    codes = new CodeBook(folder);
  }

  @Override
  protected void annotate(JCas jcas, DocumentView view) {
    List<Statement> statements = jcas.select(Statement.class).asList();
    List<HedgedStatement> hedges = jcas.select(HedgedStatement.class).asList();
    assessStatements(statements, hedges);
    List<DiplomaticEvent> events = jcas.select(DiplomaticEvent.class).asList();
    if (events.isEmpty()) {
      return;
    }
    EnclosingIndex<Statement> covering = new EnclosingIndex<>(statements);
    EnclosingIndex<HedgedStatement> hedging = new EnclosingIndex<>(hedges);
    Set<Word> supports = new HashSet<>();
    for (DiplomaticEvent event : events) {
      if ("SUPPORT".equals(event.getCategory()) || "CONCEDE".equals(event.getCategory())) {
        supports.add(TriggerWord.of(view, Span.of(event)));
      }
    }
    EarlierMentions earlier = new EarlierMentions();
    DateReading reading = new DateReading(DocumentDay.of(jcas, documentDate).day(), entities().calendar());
    for (DiplomaticEvent event : events) {
      Word trigger = TriggerWord.of(view, Span.of(event));
      Assessment assessment = trigger == null ? null : finder.of(trigger, event.getCategory());
      assessment = assessment == null ? earlier.of(trigger, event.getCategory()) : assessment;
      assessment = codes.assessment(event.getCategory(), event.getMode(), assessment);
      if (assessment.act() == null && trigger != null && purpose(trigger, supports)) {
        assessment = new Assessment(assessment.status(), "for-support");
      }
      assessment = new Assessment(date(event, trigger, assessment.status(), reading), assessment.act());
      earlier.add(trigger, event.getCategory(), assessment.status());
      event.setStatus(assessment.status().name());
      setCodes(event, assessment);
      List<Certainty.Attribution> attributions = new ArrayList<>();
      for (Statement statement : covering.of(event)) {
        Arguments.add(event, ArgumentRole.STATEMENT, statement);
        Source source = Arguments.first(statement, ArgumentRole.SOURCE, Source.class);
        attributions.add(new Certainty.Attribution(stance(statement), source != null && source.getAnonymous()));
      }
      List<Certainty.Weakening> weakenings = new ArrayList<>();
      for (HedgedStatement hedge : hedging.of(event)) {
        Arguments.add(event, ArgumentRole.HEDGE, hedge);
        weakenings.add(weakening(hedge));
      }
      event.setCertainty(Certainty.ofEvent(event.getBegin(), event.getEnd(), attributions, weakenings));
    }
  }

  /** Gives an event the date that agrees with its status; returns the status that agrees with its date. */
  private static EventStatus date(DiplomaticEvent event, Word trigger, EventStatus status, DateReading reading) {
    Annotation time = Arguments.first(event, ArgumentRole.TIME, Annotation.class);
    if (time == null) {
      return status;
    }
    DatedStatus dated = new DatedStatus(status, event.getDate())
        .agreeing(reading, trigger, Span.of(time), time.getCoveredText());
    event.setDate(dated.date());
    return dated.status();
  }

  /** Gives a statement the certainty that its speaker's hedges leave to its content. */
  private static void assessStatements(List<Statement> statements, List<HedgedStatement> hedges) {
    Map<Statement, List<Certainty.Weakening>> weakenings = new HashMap<>();
    for (HedgedStatement hedge : hedges) {
      Statement statement = Arguments.first(hedge, ArgumentRole.STATEMENT, Statement.class);
      if (statement != null) {
        weakenings.computeIfAbsent(statement, s -> new ArrayList<>(2)).add(weakening(hedge));
      }
    }
    for (Statement statement : statements) {
      statement.setCertainty(Certainty.ofStatement(statement.getBegin(), statement.getEnd(), stance(statement),
          weakenings.getOrDefault(statement, List.of())));
    }
  }

  /** Whether an act is done in order to do one of some others: <em>called to congratulate</em>. */
  private static boolean purpose(Word trigger, Set<Word> acts) {
    for (Word child : trigger.children(Relation.ADVERBIAL_CLAUSE, Relation.OPEN_COMPLEMENT)) {
      Word object = child.child(Relation.OBJECT);
      if (acts.contains(child) || object != null && acts.contains(object)) {
        return true;
      }
    }
    return false;
  }

  private static String stance(Statement statement) {
    StatementCue cue = Arguments.first(statement, ArgumentRole.CUE, StatementCue.class);
    return cue == null ? null : cue.getStance();
  }

  private static Certainty.Weakening weakening(HedgedStatement hedge) {
    return new Certainty.Weakening(hedge.getBegin(), hedge.getEnd(), hedge.getCategory(), hedge.getCertainty());
  }

  private void setCodes(DiplomaticEvent event, Assessment assessment) {
    String plover = codes.plover(event.getCategory(), event.getMode(), assessment);
    event.setPlover(plover);
    CodeBook.Code code = codes.code(plover);
    if (code != null) {
      event.setCameo(code.cameo());
      event.setQuad(code.quad());
    }
  }
}
