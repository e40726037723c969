package org.demarche.role;

import java.util.HashSet;
import java.util.Set;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Actors;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.transcript.Transcript;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/**
 * Adds a {@link SpeakerRole} for each office, rank or capacity in which people speak or act, linked to its holder as
 * HOLDER. If the text names no holder, an {@link Actor} is added on the noun phrase of the office; if the holder is a
 * pronoun, on the pronoun; if the title is followed by a capitalised word that was not recognised as a name, on that.
 *
 * <pre>
 * [Kremlin spokesman] Ivan Petrov met a [senior U.S. official] and Ana Ruiz, the [president of Chile].
 * </pre>
 *
 * Reads Actor and DKPro's Sentence, Token, POS, Lemma and Dependency; without Token nothing is added, and one warning
 * is logged. The categories are those of the project's annotation guidelines.
 */
@ResourceMetaData(name = "Démarche Roles", description = "Marks the offices in which people speak or act.",
    version = "0.2.0", vendor = "Démarche")
@LanguageCapability("en")
@TypeCapability(
    inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
        "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency", "org.demarche.type.Actor"},
    outputs = {"org.demarche.type.SpeakerRole", "org.demarche.type.Actor"})
public final class RoleAnnotator extends DocumentAnnotator {

  private static final String BUILT_IN = "classpath:org/demarche/role/en/";
  private static final String NAME_RULE = "actor.person.after-title";
  static final String PRONOUN_RULE = "role.pronoun";

  /**
   * A folder of tables to use instead of the built-in ones of the same name: titles.tsv, bodies.tsv, modifiers.tsv,
   * prepositions.tsv, address.tsv.
   */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = BUILT_IN)
  private String modelLocation;

  private final Transcript transcript = Transcript.builtIn();
  private RoleFinder finder;

  @Override
  protected void load() {
    finder = new RoleFinder(RoleLexicon.read(TableFolder.of(withOwnRows("role", modelLocation), BUILT_IN, "titles.tsv",
        "bodies.tsv", "modifiers.tsv", "prepositions.tsv", "address.tsv"), entities()));
  }

  @Override
  protected boolean isDone(JCas jcas) {
    return !jcas.getAnnotationIndex(SpeakerRole.class).isEmpty();
  }

  @Override
  protected void annotate(JCas jcas, DocumentView document) {
    Actors actors = Actors.of(jcas, document);
    ActorWriter writer = new ActorWriter(jcas, actors);
    OtherNames otherNames = OtherNames.of(jcas, document);
    Set<Integer> labels = new HashSet<>();
    transcript.turns(document.text()).forEach(turn -> labels.add(turn.name().end()));
    for (SentenceView sentence : document.sentences()) {
      if (!sentence.isInert()) {
        for (RoleMention mention : finder.find(sentence, actors, otherNames, labels)) {
          SpeakerRole role = write(jcas, mention);
          Actor holder = holder(document, actors, writer, mention);
          Arguments.add(role, ArgumentRole.HOLDER, holder);
          writer.addRole(holder, role);
        }
      }
    }
  }

  private static SpeakerRole write(JCas jcas, RoleMention mention) {
    SpeakerRole role = new SpeakerRole(jcas, mention.span().begin(), mention.span().end());
    role.setCategory(mention.affiliation().category().name());
    role.setTitle(mention.phrase().title().lemma());
    role.setOrganisation(mention.affiliation().organisation());
    role.setCountry(mention.affiliation().country());
    role.setFormer(mention.phrase().former());
    role.setActing(mention.phrase().acting());
    role.setRule(mention.title().id());
    role.addToIndexes();
    return role;
  }

  /** The actor that holds an office: an existing one, or a new one. */
  private static Actor holder(DocumentView document, Actors actors, ActorWriter writer, RoleMention mention) {
    Word word = mention.holder();
    if (word == null) {
      Actor marked = actors.at(mention.phrase().head());
      Span person = mention.phrase().personSpan();
      ActorKind kind = mention.isPlural() ? ActorKind.GROUP : ActorKind.PERSON;
      return marked != null ? marked
          : writer.add(person, who(document.name(person), kind, mention), MentionKind.REFERENCE, mention.title().id());
    }
    Actor person = actors.personAt(word);
    if (person != null) {
      if (!mention.phrase().former() || person.getSector() == null) {
        writer.setSector(person, mention.sector());
      }
      return person;
    }
    if (word.isPronoun()) {
      return writer.add(word.span(), who(word.form(), ActorKind.PERSON, mention), MentionKind.PRONOUN, PRONOUN_RULE);
    }
    Span name = nameAt(word, mention.phrase().title().end());
    return writer.add(name, who(document.name(name), ActorKind.PERSON, mention), MentionKind.NAME, NAME_RULE);
  }

  private static Identity who(String name, ActorKind kind, RoleMention mention) {
    return new Identity(name, kind, mention.affiliation().country(), mention.sector());
  }

  /** A name that was not annotated: the last word, with up to two capitalised words between it and the title. */
  private static Span nameAt(Word last, int titleEnd) {
    Word first = last;
    while (first.previous() != null && first.previous().isName() && first.previous().head() == last
        && first.index() > titleEnd && first.previous().index() >= last.index() - 2
        && first.previous().lower().indexOf('.') < 0) {
      first = first.previous();
    }
    return first.span().to(last.span());
  }
}
