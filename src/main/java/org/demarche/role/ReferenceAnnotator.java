package org.demarche.role;

import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.Actors;
import org.demarche.entity.MentionKind;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.syntax.DocumentView;
import org.demarche.transcript.Transcript;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.SpeakerRole;
import org.demarche.type.Statement;

/**
 * Links the mentions of an actor within a document. Every {@link Actor} of a person gets the fullest name in the
 * document as its name, the state and sector implied by the person's offices, and the offices as ROLE; an office that
 * stands alone gets the name of its known holder. Actors are added on third person pronouns whose antecedent is found.
 * <em>Both leaders</em> and <em>the two sides</em> get the two parties as MEMBER, and their names. An office without a
 * country takes it from its possessor (<em>its minister, Keller's spokesman</em>), its holder, the government that
 * issues the document, or the state that most of the document is about, never from the other side of its act. A last
 * name with an office is who held that office on the day of the document.
 *
 * <pre>
 * Kremlin spokesman Ivan Petrov declined. "No", [he] said. [Petrov] left.     he, Petrov: name=Ivan Petrov, country=RUS
 * </pre>
 *
 * Reads Actor, SpeakerRole, the metadata fields <em>date</em> and <em>source</em> (MetaDataStringField), DKPro's
 * Sentence, Token and Dependency, and CoreferenceChain if present: pronouns then follow their chain. A document without
 * Actor is left unchanged; so is one that already has a Statement or DiplomaticEvent, since those use the existing
 * names. This is logged once.
 */
@ResourceMetaData(name = "Démarche References", description = "Links the mentions of one actor within a document.",
    version = "0.2.0", vendor = "Démarche")
@LanguageCapability("en")
@TypeCapability(
    inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
        "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
        "de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain", "org.demarche.type.Actor",
        "org.demarche.type.SpeakerRole"},
    outputs = {"org.demarche.type.Actor", "org.demarche.type.SpeakerRole"})
public final class ReferenceAnnotator extends DocumentAnnotator {

  private static final String BUILT_IN = "classpath:org/demarche/role/en/";

  /** A folder of tables to use instead of the built-in ones of the same name: gender.tsv, office-names.tsv. */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = BUILT_IN)
  private String modelLocation;

  private Gender.Lexicon genders;
  private final Transcript transcript = Transcript.builtIn();
  private OfficeNames officeNames;
  private boolean isReported;

  @Override
  protected void load() {
    TableFolder folder = TableFolder.of(withOwnRows("role", modelLocation), BUILT_IN, "gender.tsv", "office-names.tsv");
    genders = Gender.Lexicon.read(folder);
    officeNames = OfficeNames.read(folder);
  }

  /** Whether mentions are linked already, or later layers have used the existing names. */
  @Override
  protected boolean isDone(JCas jcas) {
    if (jcas.select(Actor.class).anyMatch(ReferenceAnnotator::isResolvedPronoun)) {
      return true;
    }
    boolean isUsed = !jcas.getAnnotationIndex(Statement.class).isEmpty()
        || !jcas.getAnnotationIndex(DiplomaticEvent.class).isEmpty();
    if (isUsed && !isReported) {
      isReported = true;
      getLogger().info("The document has statements or events already, which use the existing names of its actors: "
          + "references are not resolved. Put this engine before those that add Statement and DiplomaticEvent.");
    }
    return isUsed;
  }

  /**
   * Whether an actor is a pronoun that only this engine annotates: {@link RoleAnnotator} annotates those that hold an
   * office.
   */
  private static boolean isResolvedPronoun(Actor actor) {
    return Actors.is(actor, MentionKind.PRONOUN) && Arguments.all(actor, ArgumentRole.ROLE).stream()
        .noneMatch(role -> role instanceof SpeakerRole && Arguments.all(role, ArgumentRole.HOLDER).contains(actor));
  }

  @Override
  protected void annotate(JCas jcas, DocumentView document) {
    if (jcas.getAnnotationIndex(Actor.class).size() > 0) {
      new References(jcas, document, genders, officeNames, entities(), transcript).resolve();
    }
  }
}
