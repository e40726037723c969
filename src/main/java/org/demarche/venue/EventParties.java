package org.demarche.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.Actors;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.SpeakerRole;

/** Finds the participants of an event, and the states they represent. */
final class EventParties {

  /** The offices of those who travel for states and international bodies; others may travel at home. */
  private static final Set<String> TRAVELLERS = Set.of("ENVOY", "NEGOTIATOR", "INTERNATIONAL_OFFICIAL",
      "FOREIGN_MINISTER");
  /** The offices of groups that do: <em>ministers</em> travel abroad. */
  private static final Set<String> GROUPS = Set.of("ENVOY", "NEGOTIATOR", "INTERNATIONAL_OFFICIAL", "MINISTER",
      "FOREIGN_MINISTER", "HEAD_OF_STATE", "HEAD_OF_GOVERNMENT");

  private final Gazetteer gazetteer;

  EventParties(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Whether a person of some state or with such an office, or a group of them, has a role in an event. */
  boolean isTraveller(DiplomaticEvent event, ArgumentRole role) {
    return Arguments.all(event, role).stream().flatMap(source -> Actors.each(source).stream())
        .anyMatch(source -> source instanceof Actor actor && (Actors.isPerson(actor)
            ? actor.getCountry() != null || hasOffice(actor, TRAVELLERS) : hasOffice(actor, GROUPS)));
  }

  private static boolean hasOffice(Actor actor, Set<String> offices) {
    return Arguments.all(actor, ArgumentRole.ROLE).stream()
        .anyMatch(role -> role instanceof SpeakerRole office && offices.contains(office.getCategory()));
  }

  /** Whether a person of some state or office has a role in an event. */
  boolean isOfficial(DiplomaticEvent event, ArgumentRole role) {
    return Arguments.all(event, role).stream().anyMatch(source -> source instanceof Actor actor
        && Actors.isPerson(actor)
        && (actor.getCountry() != null || !Arguments.all(actor, ArgumentRole.ROLE).isEmpty()));
  }

  /** The states that meet; a host counts as one of them if fewer than two others are known. */
  Set<String> states(DiplomaticEvent event, DocumentView view) {
    Set<String> countries = new TreeSet<>();
    for (ArgumentRole role : List.of(ArgumentRole.SOURCE, ArgumentRole.TARGET, ArgumentRole.PARTY,
        ArgumentRole.HOST)) {
      if (role == ArgumentRole.HOST && countries.size() > 1) {
        break;
      }
      for (Annotation actor : Arguments.all(event, role).stream().flatMap(a -> Actors.each(a).stream()).toList()) {
        boolean isOfOne = actor instanceof Actor known && known.getCountry() != null;
        countries.addAll(isOfOne ? List.of(((Actor) actor).getCountry()) : gazetteer.statesIn(actor.getCoveredText()));
        countries.addAll(statesBehind(view.headOf(Span.of(actor))));
      }
    }
    return countries;
  }

  /** The states of several office-holders: <em>the presidents of France and Poland</em>. */
  private List<String> statesBehind(Word head) {
    List<String> states = new ArrayList<>();
    Word owner = head == null || !head.pos().endsWith("S") ? null : new NounPhrase(head).objectOf("of");
    if (owner != null) {
      for (Word state : new NounPhrase(owner).conjuncts()) {
        StringBuilder name = new StringBuilder();
        new NounPhrase(state).modifiers().forEach(word -> name.append(word.form()).append(' '));
        states.addAll(gazetteer.statesIn(name.append(state.form()).toString()));
      }
    }
    return states;
  }
}
