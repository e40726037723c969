package org.demarche.role;

import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/**
 * Adds a {@link SpeakerRole} for the words of every office, rank or capacity in which people speak or act, tied to its
 * holder as HOLDER. Where the text names no holder, an {@link Actor} on the noun phrase of the office is added for it; where
 * the holder is a pronoun, one on the pronoun; where a capital word behind the title was not taken for a name, one on that.
 *
 * <pre>
 * [Kremlin spokesman] Ivan Petrov met a [senior U.S. official] and Ana Ruiz, the [president of Chile].
 * </pre>
 *
 * Reads Actor and DKPro's Sentence, Token, POS, Lemma and Dependency; without Token nothing is added, with one warning. The
 * categories are those of the project's annotation guidelines.
 */
@ResourceMetaData(name = "Démarche Roles", description = "Marks the offices in which people speak or act.",
    version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
@TypeCapability(
    inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
        "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency", "org.demarche.type.Actor"},
    outputs = {"org.demarche.type.SpeakerRole", "org.demarche.type.Actor"})
public final class RoleAnnotator extends DocumentAnnotator {

  private static final String BUILT_IN = "classpath:org/demarche/role/en/";
  private static final String NAME_RULE = ActorIndex.NAME_RULES + ".after-title";
  static final String PRONOUN_RULE = "role.pronoun";

  /**
   * A folder of tables to use instead of the built-in ones of the same name: titles.tsv, bodies.tsv, modifiers.tsv,
   * prepositions.tsv, address.tsv.
   */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = BUILT_IN)
  private String modelLocation;

  private RoleFinder finder;

  @Override
  protected void load() {
    finder = new RoleFinder(RoleLexicon.read(TableFolder.of(modelLocation, BUILT_IN, "titles.tsv", "bodies.tsv",
        "modifiers.tsv", "prepositions.tsv", "address.tsv"), entities().names()));
  }

  @Override
  protected boolean isDone(JCas jcas) {
    return !jcas.getAnnotationIndex(SpeakerRole.class).isEmpty();
  }

  @Override
  protected void annotate(JCas jcas, DocumentView document) {
    ActorIndex actors = new ActorIndex(jcas, document);
    for (SentenceView sentence : document.sentences()) {
      if (!sentence.isInert()) {
        for (RoleMention mention : finder.find(sentence, actors)) {
          write(jcas, document, actors, mention);
        }
      }
    }
  }

  private static void write(JCas jcas, DocumentView document, ActorIndex actors, RoleMention mention) {
    SpeakerRole role = new SpeakerRole(jcas, mention.span().begin(), mention.span().end());
    role.setCategory(mention.affiliation().category().name());
    role.setTitle(mention.phrase().title().lemma());
    role.setOrganisation(mention.affiliation().organisation());
    role.setCountry(mention.affiliation().country());
    role.setFormer(mention.phrase().former());
    role.setActing(mention.phrase().acting());
    role.setRule(mention.title().id());
    role.addToIndexes();
    Actor holder = holder(jcas, document, actors, mention);
    Arguments.add(role, "HOLDER", holder);
    Arguments.add(holder, "ROLE", role);
  }

  private static Actor holder(JCas jcas, DocumentView document, ActorIndex actors, RoleMention mention) {
    Word word = mention.holder();
    if (word == null) {
      Actor actor = actors.at(mention.phrase().head());
      if (actor != null) {
        return actor;
      }
      String kind = mention.isPlural() ? "GROUP" : "PERSON";
      Span person = mention.phrase().personSpan();
      return add(jcas, document, actors, person, document.text(person), kind, mention, mention.title().id());
    }
    Actor actor = actors.personAt(word);
    if (actor != null) {
      if (!mention.phrase().former() || actor.getSector() == null) {
        actor.setSector(mention.sector());
      }
      return actor;
    }
    if (word.isPronoun()) {
      return add(jcas, document, actors, word.span(), word.form(), "PERSON", mention, PRONOUN_RULE);
    }
    Span span = nameAt(word);
    return add(jcas, document, actors, span, document.text(span), "PERSON", mention, NAME_RULE);
  }

  /** The capital words up to a word and behind it, none of them a title's. */
  private static Span nameAt(Word word) {
    Word first = word;
    while (first.previous() != null && first.previous().isName() && first.previous().head() == word
        && first.previous().index() >= word.index() - 2 && first.previous().lower().indexOf('.') < 0) {
      first = first.previous();
    }
    return first.span().to(word.span());
  }

  private static Actor add(JCas jcas, DocumentView document, ActorIndex actors, Span span, String name, String kind,
      RoleMention mention, String rule) {
    Actor actor = new Actor(jcas, span.begin(), span.end());
    actor.setName(name);
    actor.setKind(kind);
    actor.setCountry(mention.affiliation().country());
    actor.setSector(mention.sector());
    actor.setRule(rule);
    actor.addToIndexes();
    actors.add(document, actor);
    return actor;
  }
}
