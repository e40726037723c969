package org.demarche.role;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.Span;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/** Documents of hand-written trees with actors, on which the engines of roles run without a parser. */
final class RoleTrees {

  private static final String TABLES = "classpath:org/demarche/role/en/";
  static final OfficeNames OFFICES = OfficeNames.read(TableFolder.of(TABLES, TABLES, "office-names.tsv"));

  private final JCas jcas;

  private RoleTrees(JCas jcas) {
    this.jcas = jcas;
  }

  /** A document in the notation of {@link TreeBuilder#sentences}. */
  static RoleTrees of(String... sentences) {
    return new RoleTrees(TreeBuilder.sentences(sentences));
  }

  /** A document without words. */
  static RoleTrees empty() {
    return of("Nothing/NN");
  }

  JCas jcas() {
    return jcas;
  }

  /** Marks words as the name of a person. */
  RoleTrees person(String words) {
    return actor(words, new Identity(words, ActorKind.PERSON), MentionKind.NAME);
  }

  /** Marks words as the name of a state. */
  RoleTrees state(String words, String country) {
    return actor(words, new Identity(words, ActorKind.STATE, country, Sector.GOV), MentionKind.STATE);
  }

  /** Marks words as a group without a name. */
  RoleTrees group(String words) {
    return actor(words, new Identity(words, ActorKind.GROUP), MentionKind.GROUP);
  }

  RoleTrees actor(String words, Identity who, MentionKind mention) {
    new ActorWriter(jcas).add(span(words), who, mention, "test");
    return this;
  }

  private Span span(String words) {
    int begin = jcas.getDocumentText().indexOf(words);
    int last = jcas.select(Actor.class).filter(actor -> actor.getCoveredText().equals(words))
        .mapToInt(Actor::getEnd).max().orElse(0);
    begin = last > 0 ? jcas.getDocumentText().indexOf(words, last) : begin;
    if (begin < 0) {
      throw new IllegalArgumentException("no more words " + words);
    }
    return new Span(begin, begin + words.length());
  }

  /** The roles that the engine finds, each with the features and arguments that are asked for. */
  List<String> roles(String keys) {
    TreeBuilder.run(jcas, RoleAnnotator.class);
    return TreeBuilder.found(jcas, "SpeakerRole " + keys);
  }

  /** The actors when their references are resolved, each with the features and arguments that are asked for. */
  List<String> references(String keys) {
    TreeBuilder.run(jcas, RoleAnnotator.class);
    TreeBuilder.run(jcas, ReferenceAnnotator.class);
    return TreeBuilder.found(jcas, "Actor " + keys);
  }

  /** A role that is in no text. */
  SpeakerRole role(RoleCategory category, String title, String country) {
    SpeakerRole role = new SpeakerRole(jcas, 0, 1);
    role.setCategory(category.name());
    role.setTitle(title);
    role.setCountry(country);
    role.addToIndexes();
    return role;
  }

  /** An actor that holds a role. */
  static Actor holder(SpeakerRole role, ActorKind kind) {
    Actor actor = new Actor(role.getJCas(), 0, 1);
    actor.setKind(kind.name());
    actor.addToIndexes();
    Arguments.add(role, ArgumentRole.HOLDER, actor);
    return actor;
  }
}
