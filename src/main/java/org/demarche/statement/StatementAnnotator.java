package org.demarche.statement;

import java.util.HashMap;
import java.util.Map;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.Actors;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.transcript.SpeakerKind;
import org.demarche.transcript.Turn;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Source;
import org.demarche.type.SpeakerRole;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;

/**
 * Annotates who said what: a Statement over the content, a StatementCue over the words that attribute it, and a Source
 * over those who are said to have said or thought it.
 *
 * <p>
 * In <em>Peskov said Moscow wanted a summit</em> the Statement is <em>Moscow wanted a summit</em>, its cue
 * <em>said</em>, its source <em>Peskov</em>.
 *
 * <p>
 * Reads sentences and tokens with parts of speech, lemmas and dependencies. If there are no dependencies, a shallow
 * analysis of the parts of speech replaces them; without tokens nothing is added. If there are Actors and SpeakerRoles
 * from earlier layers, sources get canonical names, and statements their speaker and the category of the speaker's
 * office; otherwise only sources that are names have one. Text inside the content of another statement is not annotated
 * again, and a document that has Statements is left unchanged. The definitions follow attribution research (Pareti
 * 2015; PolNeAR, Newell et al. 2018).
 */
@ResourceMetaData(name = "Démarche Statements", description = "Marks who said what.", version = "0.2.0",
    vendor = "Démarche")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency", "org.demarche.type.Actor",
    "org.demarche.type.SpeakerRole"}, outputs = {"org.demarche.type.Source", "org.demarche.type.StatementCue",
    "org.demarche.type.Statement"})
@LanguageCapability("en")
public final class StatementAnnotator extends DocumentAnnotator {

  private static final String BUILT_IN = "classpath:org/demarche/statement/en/";

  /** Folder of tables that replace built-in ones: cues.tsv, rules.tsv, anonymous.tsv, labels.tsv, classes.tsv. */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = BUILT_IN)
  private String modelLocation;

  private StatementFinder finder;
  private ReportingRules rules;
  private AnonymousSources anonymous;

  @Override
  protected void load() {
    TableFolder folder = TableFolder.of(withOwnRows("statement", modelLocation), BUILT_IN, "cues.tsv", "rules.tsv",
        "anonymous.tsv", "labels.tsv", "classes.tsv");
    anonymous = AnonymousSources.read(folder);
    rules = ReportingRules.read(folder);
    finder = new StatementFinder(CueLexicon.read(folder), LabelledParagraphs.read(folder, anonymous), rules,
        folder.classes());
  }

  @Override
  protected boolean isDone(JCas jcas) {
    return !jcas.getAnnotationIndex(Statement.class).isEmpty();
  }

  @Override
  protected void annotate(JCas jcas, DocumentView view) {
    Quotations quotations = Quotations.of(view);
    Actors actors = Actors.of(jcas, view);
    RolesByWord roles = new RolesByWord(jcas, view);
    Map<Span, Source> sources = new HashMap<>();
    for (Attribution attribution : finder.find(view, quotations)) {
      Statement statement = new Statement(jcas, attribution.content().begin(), attribution.content().end());
      statement.setKind(StatementKind.of(attribution, quotations, view.text()).name());
      statement.setCertainty(1.0);
      statement.setRule(id(attribution));
      statement.addToIndexes();
      if (attribution.speaker() != null) {
        addSource(statement, sources.computeIfAbsent(attribution.speaker().span(),
            span -> source(jcas, attribution, actors, roles, view)), attribution.speaker().turn());
      }
      if (attribution.cue() != null && !isPartOfSpeaker(attribution)) {
        Arguments.add(statement, ArgumentRole.CUE, cue(jcas, attribution));
      }
    }
  }

  /** Whether nothing but the speaker attributes a content: <em>Q &nbsp; Who won?</em> */
  private static boolean isPartOfSpeaker(Attribution attribution) {
    return attribution.speaker() != null && attribution.speaker().turn() != null
        && attribution.speaker().span().covers(attribution.cue().span());
  }

  private static void addSource(Statement statement, Source source, Turn turn) {
    SpeakerRole role = Arguments.first(source, ArgumentRole.ROLE, SpeakerRole.class);
    statement.setSpeaker(source.getName());
    statement.setSpeakerRole(role != null ? role.getCategory() : turn == null ? null : turn.role());
    Arguments.add(statement, ArgumentRole.SOURCE, source);
  }

  private Source source(JCas jcas, Attribution attribution, Actors actors, RolesByWord roles, DocumentView view) {
    Word head = attribution.speaker().head();
    Source source = new Source(jcas, attribution.speaker().span().begin(), attribution.speaker().span().end());
    SpeakerKind label = attribution.speaker().turn() == null ? null : attribution.speaker().turn().kind();
    boolean isUnnamedTurn = label != null && label != SpeakerKind.PERSON && label != SpeakerKind.ANSWER;
    String unnamed = label == SpeakerKind.PERSON ? null : anonymous.rule(head);
    Actor actor = actors.smallestAt(head);
    SpeakerRole role = actor == null ? null : Arguments.first(actor, ArgumentRole.ROLE, SpeakerRole.class);
    source.setAnonymous(unnamed != null || isUnnamedTurn || label == SpeakerKind.ANSWER && actor == null);
    source.setRule(unnamed != null ? unnamed : id(attribution));
    if (isUnnamedTurn) {
      source.setName(source.getCoveredText());
    } else if (actor != null) {
      source.setName(actor.getName());
    } else if (label != null) {
      source.setName(source.getCoveredText());
    } else if (head.isName()) {
      source.setName(view.name(new NounPhrase(head).coreSpan()));
    }
    source.addToIndexes();
    Arguments.add(source, ArgumentRole.ACTOR, actor);
    Arguments.add(source, ArgumentRole.ROLE, role == null ? roles.at(head) : role);
    return source;
  }

  private StatementCue cue(JCas jcas, Attribution attribution) {
    CueWords words = attribution.cue();
    StatementCue cue = new StatementCue(jcas, words.span().begin(), words.span().end());
    cue.setLemma(words.lemma());
    cue.setStance((words.entry() == null ? AttributionCue.Stance.NEUTRAL : words.entry().stance()).name());
    cue.setRule(words.entry() == null ? id(attribution) : words.entry().id());
    cue.addToIndexes();
    return cue;
  }

  private String id(Attribution attribution) {
    return rules.of(attribution.construction()).id();
  }
}
