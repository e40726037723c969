package org.demarche.event;

import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Who takes part in the event of a noun by the verb that it goes with: <em>France held talks, launched an attack</em>. */
final class GoverningVerbs {

  private static final Set<String> EMPTY = Set.of("there", "it");

  private final FrameTable table;
  private final Cast cast;
  private final ClauseRoles roles;
  private final NounEvents nouns;
  private final TriggerWords triggers;

  GoverningVerbs(FrameTable table, Cast cast, ClauseRoles roles, NounEvents nouns) {
    this.table = table;
    this.cast = cast;
    this.roles = roles;
    this.nouns = nouns;
    this.triggers = new TriggerWords(table.classes);
  }

  /** Who holds the talks, launches the attack, receives the criticism: from the verb that the noun goes with. */
  void add(Event event, Set<Word> light) {
    Word noun = new NounPhrase(event.trigger).firstConjunct();
    Word verb = noun.head();
    String preposition = null;
    for (int steps = 0; verb != null && !verb.isVerb() && steps < 4; steps++) {
      if (noun.is(Relation.PREPOSITION_OBJECT)) {
        preposition = preposition == null ? verb.lower() : preposition;
        noun = verb;
        verb = verb.head();
        if (verb != null && verb.isNoun() && !table.classes.words("portion").contains(verb.lemma())) {
          return;
        }
      } else {
        noun = verb;
        verb = verb.head();
        preposition = null;
      }
    }
    if (verb == null || !verb.isVerb()) {
      return;
    }
    Governor governor = governor(verb, noun, preposition);
    if (governor == null) {
      return;
    }
    event.mode = governor.mode(event.mode);
    Word subject = roles.actor(verb);
    boolean isOfAnother = "AGENT".equals(governor.subject())
        && ClauseRoles.objects(event.trigger, "by").stream().anyMatch(agent -> !cast.people(agent).isEmpty());
    event.add(isOfAnother ? null : governor.role(governor.subject(), event.frame), cast.of(subject));
    if (governor.object() != null) {
      Word dative = new Clause(verb).indirectObject();
      Word other = preposition != null ? roles.undergoer(verb) : dative;
      event.add(governor.role(governor.object(), event.frame), cast.people(other));
    }
    nouns.addPrepositions(event, verb);
    if (governor.light()) {
      light.add(verb);
    }
  }

  /** The other side of talks or an accord with somebody is who acts in the clause: <em>blamed for scrapping a deal with Iran</em>. */
  void addOtherParty(Event event) {
    if (!"PARTY".equals(event.frame.subject()) || event.hasCounterpart()) {
      return;
    }
    Word word = event.trigger.head();
    for (int steps = 0; word != null && steps < 8; steps++) {
      // Whoever is far away is no side: because of the sensitivity of the talks, he said.
      if (event.participants.isEmpty() && word.isNoun() && !table.classes.words("portion").contains(word.lemma())) {
        return;
      }
      if (word.isVerb()) {
        Word actor = roles.actor(word);
        List<Word> parties = actor == null ? List.of() : cast.people(actor);
        if (parties.stream().anyMatch(cast.known::isPolitical)) {
          event.add("PARTY", parties);
        }
        if (actor != null && !EMPTY.contains(actor.lower())) {
          return;
        }
      }
      word = word.head();
    }
  }

  private Governor governor(Word verb, Word noun, String preposition) {
    boolean isObject = roles.undergoer(verb) != null
        && new NounPhrase(roles.undergoer(verb)).conjuncts().contains(noun);
    Governor best = null;
    for (Governor governor : table.governors(verb.lemma())) {
      boolean fits = governor.preposition() == null ? isObject && triggers.of(verb, governor.words()) != null
          : governor.preposition().equals(preposition) && triggers.of(verb, governor.words()) != null;
      if (fits && (best == null || governor.words().size() > best.words().size())) {
        best = governor;
      }
    }
    return best;
  }
}
