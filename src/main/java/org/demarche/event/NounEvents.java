package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** The events that nouns name, and who takes part by the words of the noun phrase itself. */
final class NounEvents {

  private final FrameTable table;
  private final Cast cast;
  private final ClauseRoles roles;
  private final Needs needs;

  NounEvents(FrameTable table, Cast cast, ClauseRoles roles) {
    this.table = table;
    this.cast = cast;
    this.roles = roles;
    this.needs = new Needs(table.classes, cast, roles);
  }

  Event of(Word noun, PhraseMatcher.Match<Frame> match) {
    Frame best = null;
    int most = -1;
    for (Frame frame : match.values()) {
      if (frame.weight() > most && needs.met(noun, frame.needs(), null)) {
        best = frame;
        most = frame.weight();
      }
    }
    boolean isName = noun.isName();
    if (best == null || !best.isEvent() || noun.is(Relation.COMPOUND) || isName && !table.classes.words("named").contains(noun.lemma())) {
      return null;
    }
    Word first = noun.sentence().words().get(match.begin());
    boolean hyphens = match.end() == noun.index() + 1 && noun.index() > match.begin() && noun.previous().lower().equals("-");
    boolean whole = match.end() == noun.index() + 1 && table.classes.words("whole").contains(noun.lemma());
    Event event = new Event(noun, hyphens || whole ? first.span().to(noun.span()) : noun.span(), best);
    NounPhrase phrase = new NounPhrase(noun);
    if (phrase.possessor() != null) {
      event.add(best.object() == null ? best.subject() : best.object(),
          cast.of(roles.resolved(phrase.possessor(), noun)));
    }
    addModifiers(event, phrase);
    addPrepositions(event, noun);
    for (Word clause : noun.children(Relation.NOUN_CLAUSE, Relation.RELATIVE_CLAUSE)) {
      if (new Clause(clause).isPassive()) {
        event.add(agentRole(clause, best), cast.of(new Clause(clause).agent()));
        addPrepositions(event, clause);
      } else if (isGoverned(clause, noun)) {
        event.add(best.subject(), cast.of(roles.actor(clause)));
        addPrepositions(event, clause);
      }
    }
    return event;
  }

  /** What somebody by whom an act was held, launched or brokered is in it. */
  private String agentRole(Word clause, Frame frame) {
    return table.governors(clause.lemma()).stream()
        .filter(governor -> governor.words().size() == 1 && governor.preposition() == null).findFirst()
        .map(governor -> governor.role(governor.subject(), frame)).orElse(frame.subject());
  }

  private boolean isGoverned(Word clause, Word noun) {
    return roles.undergoer(clause) == noun && !table.governors(clause.lemma()).isEmpty();
  }

  private void addModifiers(Event event, NounPhrase phrase) {
    String role = event.frame.modifier();
    if (role == null) {
      return;
    }
    List<Word> heads = new ArrayList<>(2);
    for (Word modifier : phrase.modifiers()) {
      collectNames(modifier, heads);
    }
    event.add(role, heads);
  }

  private void collectNames(Word modifier, List<Word> heads) {
    for (Word child : modifier.children(Relation.COMPOUND, Relation.MODIFIER, Relation.CONJUNCT)) {
      collectNames(child, heads);
    }
    if (cast.known.isPolitical(modifier)) {
      heads.add(modifier);
    }
  }

  void addPrepositions(Event event, Word at) {
    event.frame.prepositions().forEach((name, role) -> {
      for (Word object : ClauseRoles.objects(at, name)) {
        event.add(role, cast.of(object, role));
      }
    });
    if (event.frame.subject() != null && !event.frame.prepositions().containsKey("by")) {
      for (Word object : ClauseRoles.objects(at, "by")) {
        event.add(event.frame.subject(), cast.people(object));
      }
    }
  }
}
