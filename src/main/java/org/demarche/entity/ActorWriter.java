package org.demarche.entity;

import java.util.List;
import java.util.Objects;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.Span;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/** Writes the actors of a document: the only code that creates or changes an {@link Actor}. */
public final class ActorWriter {

  private final JCas jcas;
  private final Actors actors;

  /** Writes only to a CAS. */
  public ActorWriter(JCas jcas) {
    this(jcas, null);
  }

  /**
   * Writes to a CAS and an index.
   *
   * @param actors
   *          receives every actor that is added; null for none
   */
  public ActorWriter(JCas jcas, Actors actors) {
    this.jcas = jcas;
    this.actors = actors;
  }

  /**
   * Adds an actor.
   *
   * @param rule
   *          the id of the row or rule that found it
   */
  public Actor add(Span span, Identity who, MentionKind mention, String rule) {
    Actor actor = new Actor(jcas, span.begin(), span.end());
    actor.setName(who.name());
    actor.setKind(name(who.kind()));
    actor.setCountry(who.country());
    actor.setSector(name(who.sector()));
    actor.setMention(name(mention));
    actor.setRule(rule);
    actor.addToIndexes();
    if (actors != null) {
      actors.add(actor);
    }
    return actor;
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  /** Uses an actor's covered text as its name if it has none, as may be the case for actors of other engines. */
  public void nameAsWritten(Actor actor) {
    if (actor.getName() == null) {
      rename(actor, WrittenName.of(actor));
    }
  }

  /** Renames an actor. */
  public void rename(Actor actor, String name) {
    String before = actor.getName();
    if (!Objects.equals(before, name)) {
      actor.setName(name);
      if (actors != null) {
        actors.renamed(actor, before);
      }
    }
  }

  /** Sets an actor's state; null for none. */
  public void setCountry(Actor actor, String country) {
    actor.setCountry(country);
  }

  /** Sets an actor's sector; null for none. */
  public void setSector(Actor actor, Sector sector) {
    actor.setSector(name(sector));
  }

  /** Adds an office that an actor holds; null adds nothing. */
  public void addRole(Actor actor, SpeakerRole role) {
    Arguments.add(actor, ArgumentRole.ROLE, role);
  }

  /** Adds members to a group. */
  public void addMembers(Actor group, List<Actor> members) {
    Arguments.addAll(group, ArgumentRole.MEMBER, members);
  }
}
