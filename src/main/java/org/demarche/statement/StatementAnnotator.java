package org.demarche.statement;

import java.util.HashMap;
import java.util.Map;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.Arguments;
import org.demarche.type.Source;
import org.demarche.type.SpeakerRole;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;

/**
 * Marks who said what: a Statement over the content, a StatementCue over the words that attribute it, a Source over who
 * is said to have said or thought it.
 *
 * <p>
 * In <em>Peskov said Moscow wanted a summit</em> the Statement is <em>Moscow wanted a summit</em>, its cue
 * <em>said</em>, its source <em>Peskov</em>.
 *
 * <p>
 * Needs sentences, tokens with part of speech and lemma, and dependencies; without them it warns once and adds nothing.
 * With the Actor annotations of the layers below sources get the canonical names of who they are, statements their
 * speaker and the category of the speaker's office. What stands in the content of another statement is not annotated
 * again. The definitions are those of attribution research (Pareti 2015; PolNeAR, Newell et al. 2018).
 */
@ResourceMetaData(name = "Démarche Statements", description = "Marks who said what.", version = "0.1.0",
    vendor = "Démarche")
@TypeCapability(inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
    "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency", "org.demarche.type.Actor",
    "org.demarche.type.SpeakerRole"}, outputs = {"org.demarche.type.Source", "org.demarche.type.StatementCue",
    "org.demarche.type.Statement"})
@LanguageCapability("en")
public final class StatementAnnotator extends DocumentAnnotator {

  private static final String BUILT_IN = "classpath:org/demarche/statement/en/";

  /** Folder of tables that replace built-in ones: cues.tsv, rules.tsv, anonymous.tsv, labels.tsv. */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = BUILT_IN)
  private String modelLocation;

  private StatementFinder finder;
  private ReportingRules rules;
  private AnonymousSources anonymous;

  @Override
  protected void load() {
    TableFolder folder = TableFolder.of(modelLocation, BUILT_IN, "cues.tsv", "rules.tsv", "anonymous.tsv",
        "labels.tsv");
    anonymous = AnonymousSources.read(folder);
    rules = ReportingRules.read(folder);
    finder = new StatementFinder(CueLexicon.read(folder), Transcript.read(folder, anonymous), rules);
  }

  @Override
  protected boolean isDone(JCas jcas) {
    return !jcas.getAnnotationIndex(Statement.class).isEmpty();
  }

  @Override
  protected void annotate(JCas jcas, DocumentView view) {
    Quotations quotations = Quotations.of(view);
    ActorIndex actors = new ActorIndex(jcas);
    Map<Span, Source> sources = new HashMap<>();
    for (Attribution attribution : finder.find(view, quotations)) {
      Statement statement = new Statement(jcas, attribution.content().begin(), attribution.content().end());
      statement.setKind(StatementKind.of(attribution, quotations, view.text()).name());
      statement.setCertainty(1.0);
      statement.setRule(id(attribution));
      statement.addToIndexes();
      if (attribution.speaker() != null) {
        Source source = sources.computeIfAbsent(attribution.speaker().span(),
            span -> source(jcas, attribution, actors, view));
        statement.setSpeaker(source.getName());
        SpeakerRole role = Arguments.first(source, "ROLE", SpeakerRole.class);
        statement.setSpeakerRole(role == null ? null : role.getCategory());
        Arguments.add(statement, "SOURCE", source);
      }
      if (attribution.cue() != null) {
        Arguments.add(statement, "CUE", cue(jcas, attribution));
      }
    }
  }

  private Source source(JCas jcas, Attribution attribution, ActorIndex actors, DocumentView view) {
    Word head = attribution.speaker().head();
    Source source = new Source(jcas, attribution.speaker().span().begin(), attribution.speaker().span().end());
    String unnamed = anonymous.rule(head);
    Actor actor = actors.actorAt(head);
    SpeakerRole role = actor == null ? null : Arguments.first(actor, "ROLE", SpeakerRole.class);
    source.setAnonymous(unnamed != null);
    source.setRule(unnamed != null ? unnamed : id(attribution));
    if (actor != null) {
      source.setName(actor.getName());
    } else if (head.isName()) {
      source.setName(view.text(new NounPhrase(head).coreSpan()));
    }
    source.addToIndexes();
    Arguments.add(source, "ACTOR", actor);
    Arguments.add(source, "ROLE", role == null ? actors.roleAt(head) : role);
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
