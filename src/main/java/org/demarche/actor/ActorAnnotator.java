package org.demarche.actor;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorWriter;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.EntityLabel;
import org.demarche.syntax.SentenceView;
import org.demarche.type.Actor;

/**
 * Adds an {@link Actor} for every mention of a political actor: states, governments (also by capital or building),
 * international bodies, armed groups, parties, people by name, and groups that act politically.
 *
 * <pre>
 * [Russian troops] left after [Moscow] and [NATO] agreed; [Ivan Petrov] signed in Moscow.
 * </pre>
 *
 * Reads DKPro's Sentence, Token, POS, Lemma and Dependency, and NamedEntity with OntoNotes, CoNLL or plain labels
 * (PERSON, LOCATION, ORGANIZATION). Without NamedEntity, people are found by lexicon and capitals; without Token
 * nothing is added, and one warning is logged. Datelines and bylines are skipped. Sectors are those of PLOVER
 * (Halterman et al. 2023).
 */
@ResourceMetaData(name = "Démarche Actors", description = "Marks the political actors that a text names.",
    version = "0.2.0", vendor = "Démarche")
@LanguageCapability("en")
@TypeCapability(
    inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
        "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
        "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"},
    outputs = "org.demarche.type.Actor")
public final class ActorAnnotator extends DocumentAnnotator {

  private static final String BUILT_IN = "classpath:org/demarche/actor/en/";
  private static final String[] TABLES =
      {"groups.tsv", "quantifiers.tsv", "honorifics.tsv", "name-particles.tsv", "metonymy.tsv"};

  /**
   * A folder of tables to use instead of the built-in ones of the same name: groups.tsv, quantifiers.tsv,
   * honorifics.tsv, name-particles.tsv, metonymy.tsv.
   */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = BUILT_IN)
  private String modelLocation;

  private ActorLexicon lexicon;
  private ActorFinder finder;

  /** The built-in tables. */
  static TableFolder builtIn() {
    return TableFolder.of(BUILT_IN, BUILT_IN, TABLES);
  }

  @Override
  protected void load() {
    lexicon = ActorLexicon.read(TableFolder.of(withOwnRows("actor", modelLocation), BUILT_IN, TABLES),
        entities().names());
    finder = new ActorFinder(lexicon);
  }

  @Override
  protected boolean isDone(JCas jcas) {
    return !jcas.getAnnotationIndex(Actor.class).isEmpty();
  }

  @Override
  protected void annotate(JCas jcas, DocumentView document) {
    ActorWriter writer = new ActorWriter(jcas);
    List<List<EntityName>> names = new ArrayList<>();
    Set<String> surnames = new HashSet<>();
    boolean hasEntities = readNames(jcas, document, names);
    if (!hasEntities) {
      guessNames(document, names);
    }
    for (SentenceView sentence : document.sentences()) {
      if (!sentence.isInert()) {
        Surnames.add(sentence.words(), names.get(sentence.index()), surnames);
      }
    }
    for (SentenceView sentence : document.sentences()) {
      if (!sentence.isInert() && !sentence.words().isEmpty()) {
        for (FoundActor actor : finder.find(SentenceNames.of(sentence, lexicon.names(), names.get(sentence.index()),
            hasEntities, surnames))) {
          writer.add(actor.span(sentence.words()), actor.who(), actor.mention(), actor.rule());
        }
      }
    }
  }

  private static boolean readNames(JCas jcas, DocumentView document, List<List<EntityName>> names) {
    for (int i = 0; i < document.sentences().size(); i++) {
      names.add(new ArrayList<>(4));
    }
    for (EntityLabel entity : EntityLabel.of(jcas)) {
      EntityName.Type type = EntityName.typeOf(entity.value());
      SentenceView sentence = type == null ? null : document.sentenceAt(entity.span().begin());
      EntityName name = sentence == null ? null : EntityName.of(entity.span(), type, sentence.words());
      if (name != null) {
        names.get(sentence.index()).add(name);
      }
    }
    return !jcas.getAnnotationIndex(NamedEntity.class).isEmpty();
  }

  private void guessNames(DocumentView document, List<List<EntityName>> names) {
    PersonGuess guess = new PersonGuess(lexicon);
    for (SentenceView sentence : document.sentences()) {
      if (!sentence.isInert()) {
        names.get(sentence.index()).addAll(guess.names(sentence.words()));
      }
    }
  }
}
