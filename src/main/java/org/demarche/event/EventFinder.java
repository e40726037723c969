package org.demarche.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds the events of a sentence: triggers and their senses by the tables, participants by the grammar around them. */
final class EventFinder {

  private final FrameTable table;
  private final Cast cast;
  private final ClauseRoles roles;

  EventFinder(FrameTable table, Cast cast) {
    this.table = table;
    this.cast = cast;
    this.roles = new ClauseRoles(cast);
  }

  /** The events of a sentence in the order of their triggers. */
  List<Event> find(SentenceView sentence) {
    List<Word> words = sentence.words();
    boolean[] blocked = new boolean[words.size()];
    Map<Word, Event> events = new LinkedHashMap<>();
    Map<Word, PhraseMatcher.Match<Frame>> nouns = new HashMap<>();
    mark(sentence, blocked, nouns);
    for (Word word : words) {
      if (blocked[word.index()]) {
        continue;
      }
      PhraseMatcher.Match<Frame> match = nouns.get(word);
      Event event = null;
      if (match != null) {
        event = nounEvent(word, match);
      } else if (isMainVerb(word)) {
        event = verbEvent(word);
      } else if (word.pos().equals("MD")) {
        event = modalEvent(word);
      }
      if (event != null) {
        events.put(word, event);
      }
    }
    Set<Word> light = new HashSet<>();
    for (Event event : events.values()) {
      if (!event.trigger.isVerb()) {
        addFromGovernor(event, light);
        addOtherParty(event);
      }
    }
    events.values().removeIf(event -> light.contains(event.trigger) && event.frame.needs().isEmpty());
    List<Event> found = new ArrayList<>(events.values());
    for (int i = found.size() - 1; i >= 0; i--) {
      inherit(found.get(i), events);
    }
    found.removeIf(event -> !isPolitical(event));
    found.sort(Comparator.comparingInt(event -> event.span.begin()));
    return found;
  }

  private void mark(SentenceView sentence, boolean[] blocked, Map<Word, PhraseMatcher.Match<Frame>> nouns) {
    List<Word> words = sentence.words();
    for (PhraseMatcher.Match<String> match : table.notEvents().longest(words)) {
      for (int k = match.begin(); k < match.end(); k++) {
        blocked[k] = true;
      }
    }
    for (PhraseMatcher.Match<Frame> match : table.nouns().longest(words)) {
      Word head = sentence.headOf(words.get(match.begin()).span().to(words.get(match.end() - 1).span()));
      if (!blocked[head.index()]) {
        nouns.put(head, match);
        for (int k = match.begin(); k < match.end(); k++) {
          blocked[k] |= k != head.index();
        }
      }
    }
  }

  private static boolean isMainVerb(Word word) {
    return word.isVerb() && !word.pos().equals("MD") && !word.is(Relation.AUXILIARY, Relation.PASSIVE_AUXILIARY)
        && !word.is(Relation.MODIFIER, Relation.COMPOUND)
        && !(word.pos().matches("VBG|VBN") && word.previous() != null && word.previous().form().equals("-"));
  }

  // Verbs

  private Event verbEvent(Word verb) {
    Frame best = null;
    int most = -1;
    for (Frame frame : table.verbs(verb.lemma())) {
      int weight = frame.weight();
      List<Word> words = weight > most ? tail(verb, frame.words()) : null;
      if (words != null && meets(verb, frame.needs(), object(verb, words))
          && (frame.words().size() == 1 || frame.asksForObject() || isNext(verb, frame.words().get(1)))) {
        best = frame;
        most = weight;
      }
    }
    if (best == null || !best.isEvent()) {
      return null;
    }
    List<Word> tail = tail(verb, best.words());
    Event event = new Event(verb, verbSpan(verb, tail), best);
    event.add(best.subject(), cast.of(roles.actor(verb)));
    Word object = object(verb, tail);
    if (best.object() != null) {
      event.add(best.object(), cast.of(object));
    }
    best.prepositions().forEach((name, role) -> {
      for (Word at : ClauseRoles.objects(verb, name)) {
        event.add(role, cast.of(at));
      }
      if (object != null && !object.isPronoun() && !event.has(role.replace("?", ""))) {
        for (Word at : ClauseRoles.objectsAround(object, name)) {
          event.add(role, cast.of(at));
        }
      }
    });
    return event;
  }

  /** What a verb acts on; of a trigger that ends in a preposition what stands behind that. */
  private Word object(Word verb, List<Word> tail) {
    Word behind = tail.size() > 1 ? tail.get(tail.size() - 1).child(Relation.PREPOSITION_OBJECT) : null;
    return behind != null ? behind : roles.undergoer(verb);
  }

  /** A demand in reported speech: <em>he said that Iran must leave</em>. */
  private Event modalEvent(Word modal) {
    Word verb = modal.head();
    Word saying = verb == null ? null : verb.head();
    if (table.verbs(modal.lemma()).isEmpty() || saying == null || !saying.isVerb() || !verb.is(Relation.CLAUSAL_COMPLEMENT)) {
      return null;
    }
    Event event = new Event(modal, modal.span(), table.verbs(modal.lemma()).get(0));
    Word subject = new Clause(verb).ownSubject();
    event.add("SOURCE", cast.people(roles.actor(saying)));
    event.add("TARGET", subject == null || !cast.isPolitical(subject) ? List.of() : cast.of(subject));
    return event.has("SOURCE") && event.has("TARGET") && table.verbs(saying.lemma()).isEmpty() ? event : null;
  }

  /** The words that a trigger of several words needs beside its verb, or null where one is missing. */
  private List<Word> tail(Word verb, List<String> words) {
    List<Word> found = new ArrayList<>(2);
    found.add(verb);
    for (String wanted : words.subList(1, words.size())) {
      Word next = null;
      for (int i = found.size() - 1; next == null && i >= 0; i--) {
        for (Word child : found.get(i).children()) {
          if (child.index() > verb.index() && (child.lower().equals(wanted) || child.lemma().equals(wanted))
              && !isTime(child)) {
            next = child;
            break;
          }
        }
      }
      if (next == null) {
        return null;
      }
      found.add(next);
    }
    return found;
  }

  /** Whether a word stands right behind a verb, but for adverbs. */
  private static boolean isNext(Word verb, String wanted) {
    for (Word word = verb.next(); word != null; word = word.next()) {
      if (word.lower().equals(wanted) || word.lemma().equals(wanted)) {
        return true;
      }
      if (!word.pos().startsWith("RB")) {
        return false;
      }
    }
    return false;
  }

  private boolean isTime(Word preposition) {
    Word object = preposition.child(Relation.PREPOSITION_OBJECT);
    return object != null && table.classes.words("weekday").contains(object.lower());
  }

  private static Span verbSpan(Word verb, List<Word> tail) {
    Word last = verb;
    for (Word word : tail) {
      if (word.index() == last.index() + 1) {
        last = word;
      }
    }
    return verb.span().to(last.span());
  }

  private boolean meets(Word word, List<Need> needs, Word object) {
    for (Need need : needs) {
      List<Word> parts = new ArrayList<>(2);
      if (need.part().equals("object")) {
        addPhrases(parts, object);
      } else {
        parts = parts(word, need.part());
      }
      boolean met = switch (need.kind()) {
        case ANY -> !parts.isEmpty();
        case NONE -> parts.isEmpty();
        case ACTOR -> parts.stream().anyMatch(cast::isActor);
        case PLACE -> parts.stream().anyMatch(cast::isPlace);
        case PEOPLE -> parts.stream().anyMatch(cast::isPeople);
        case WORD -> parts.stream().anyMatch(part -> need.lemmas().contains(part.lemma())
            || need.lemmas().contains(part.lower()) || isPortionOf(part, need.lemmas()));
        case PHRASE -> parts.stream().anyMatch(part -> isOrHas(part, need.lemmas()));
      };
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private boolean isPortionOf(Word head, Set<String> lemmas) {
    boolean portion = head.isNumber() || head.form().equals("%") || table.classes.words("portion").contains(head.lemma())
        || table.classes.words("quantity").contains(head.lemma());
    Word of = portion ? new NounPhrase(head).objectOf("of") : null;
    return of != null && lemmas.contains(of.lemma());
  }

  private static boolean isOrHas(Word head, Set<String> lemmas) {
    NounPhrase phrase = new NounPhrase(head);
    Word of = phrase.objectOf("of");
    return lemmas.contains(head.lemma()) || phrase.modifiers().stream().anyMatch(m -> lemmas.contains(m.lower()))
        || of != null && isOrHas(of, lemmas);
  }

  private List<Word> parts(Word word, String part) {
    List<Word> found = new ArrayList<>(2);
    Clause clause = new Clause(word);
    switch (part) {
      case "subject" -> addPhrases(found, word.isVerb() ? roles.actor(word) : null);
      case "predicate" -> {
        addPhrases(found, clause.predicate());
        word.children(Relation.CLAUSAL_COMPLEMENT).stream().filter(Word::isAdjective).forEach(found::add);
      }
      case "possessor" -> addPhrases(found, new NounPhrase(word).possessor());
      case "modifier" -> new NounPhrase(word).modifiers().forEach(m -> addPhrases(found, m));
      case "passive" -> {
        if (clause.isPassive()) {
          found.add(word);
        }
      }
      case "infinitive" -> {
        for (Word child : word.children(Relation.OPEN_COMPLEMENT, Relation.NOUN_CLAUSE, Relation.CLAUSAL_COMPLEMENT,
            Relation.ADVERBIAL_CLAUSE)) {
          if (new Clause(child).isInfinitive()) {
            found.add(child);
          }
        }
      }
      case "clause" -> found.addAll(word.children(Relation.CLAUSAL_COMPLEMENT, Relation.OPEN_COMPLEMENT));
      case "particle" -> found.addAll(word.children(Relation.PARTICLE));
      default -> {
        for (Word at : ClauseRoles.objects(word, part)) {
          addPhrases(found, at);
        }
        Word governor = word.head();
        if (found.isEmpty() && word.isNoun() && word.is(Relation.OBJECT) && governor != null && governor.isVerb()) {
          for (Word at : ClauseRoles.objects(governor, part)) {
            addPhrases(found, at);
          }
        }
        if (found.isEmpty() && word.isVerb() && clause.object() != null && clause.object().isNoun()) {
          for (Word at : ClauseRoles.objects(clause.object(), part)) {
            addPhrases(found, at);
          }
        }
      }
    }
    return found;
  }

  private static void addPhrases(List<Word> found, Word head) {
    if (head != null) {
      found.addAll(new NounPhrase(head).conjuncts());
    }
  }

  // Nouns

  private Event nounEvent(Word noun, PhraseMatcher.Match<Frame> match) {
    Frame best = null;
    int most = -1;
    for (Frame frame : match.values()) {
      if (frame.weight() > most && meets(noun, frame.needs(), null)) {
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
        event.add(best.subject(), cast.of(new Clause(clause).agent()));
        addPrepositions(event, clause);
      } else if (isGoverned(clause, noun)) {
        event.add(best.subject(), cast.of(roles.actor(clause)));
      }
    }
    return event;
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
    if (cast.isPoliticalName(modifier)) {
      heads.add(modifier);
    }
  }

  private void addPrepositions(Event event, Word at) {
    event.frame.prepositions().forEach((name, role) -> {
      for (Word object : ClauseRoles.objects(at, name)) {
        event.add(role, cast.of(object));
      }
    });
    if (event.frame.subject() != null && !event.frame.prepositions().containsKey("by")) {
      for (Word object : ClauseRoles.objects(at, "by")) {
        event.add(event.frame.subject(), cast.people(object));
      }
    }
  }

  /** Who holds the talks, launches the attack, receives the criticism: from the verb that the noun goes with. */
  private void addFromGovernor(Event event, Set<Word> light) {
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
    event.add(role(governor.subject(), event.frame), cast.of(subject));
    if (governor.object() != null) {
      Word dative = new Clause(verb).indirectObject();
      Word other = preposition != null ? roles.undergoer(verb) : dative;
      event.add(role(governor.object(), event.frame), cast.people(other));
    }
    addPrepositions(event, verb);
    if (governor.light()) {
      light.add(verb);
    }
  }

  /** The other side of talks or an accord with somebody is who acts in the clause: <em>blamed for scrapping a deal with Iran</em>. */
  private void addOtherParty(Event event) {
    if (!"PARTY".equals(event.frame.subject()) || event.hasCounterpart()) {
      return;
    }
    Word word = event.trigger.head();
    for (int steps = 0; word != null && steps < 8; steps++) {
      if (word.isVerb()) {
        Word actor = roles.actor(word);
        List<Word> parties = actor == null ? List.of() : cast.people(actor);
        if (parties.stream().anyMatch(cast::isPolitical)) {
          event.add("PARTY", parties);
        }
        if (actor != null && !actor.lower().matches("there|it")) {
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
      boolean fits = governor.preposition() == null ? isObject && tail(verb, governor.words()) != null
          : governor.preposition().equals(preposition) && tail(verb, governor.words()) != null;
      if (fits && (best == null || governor.words().size() > best.words().size())) {
        best = governor;
      }
    }
    return best;
  }

  private static String role(String part, Frame frame) {
    if (part == null) {
      return null;
    }
    boolean mutual = "PARTY".equals(frame.subject());
    return switch (part) {
      case "AGENT" -> frame.subject();
      case "PATIENT" -> mutual ? "PARTY" : "TARGET";
      default -> part;
    };
  }

  // What an event takes over from the ones around it

  /** Gives an event without counterpart that of what it is about: <em>agreed to lift sanctions on Iran</em>. */
  private void inherit(Event event, Map<Word, Event> events) {
    boolean takes = event.frame.object() != null || event.frame.prepositions().values().stream()
        .anyMatch(r -> r.startsWith("TARGET")) || "PARTY".equals(event.frame.subject());
    if (event.hasCounterpart() || !takes) {
      return;
    }
    String role = "PARTY".equals(event.frame.subject()) ? "PARTY" : "TARGET";
    for (Word child : event.trigger.children()) {
      if (child.index() < event.trigger.index() || event.hasCounterpart()) {
        continue;
      }
      Word about = child.is(Relation.PREPOSITION) ? child.child(Relation.PREPOSITION_OBJECT,
          Relation.PREPOSITION_COMPLEMENT) : child;
      if (about == null || !child.is(Relation.OBJECT, Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT,
          Relation.ADVERBIAL_CLAUSE, Relation.NOUN_CLAUSE, Relation.PREPOSITION, Relation.OBJECT_PREDICATE,
          Relation.ADJECTIVAL_COMPLEMENT)
          || child.is(Relation.PREPOSITION) && (isTime(child) || role.equals("PARTY"))) {
        continue;
      }
      boolean isThing = child.is(Relation.OBJECT) && event.frame.object() == null && !event.frame.needs().isEmpty();
      event.add(role, counterparts(about, event, events, 4, isThing));
    }
  }

  /** The first actors of a complement that do not take part yet, from its events, then from the top of its tree downwards. */
  private List<Word> counterparts(Word about, Event event, Map<Word, Event> events, int depth,
      boolean isThing) {
    List<Word> found = new ArrayList<>(2);
    Event inner = events.get(about);
    if (inner != null) {
      inner.participants.stream().map(Event.Participant::head).filter(head -> !event.has(head)).forEach(found::add);
    }
    if (found.isEmpty() && !isThing && !about.isVerb() && !about.isAdjective()) {
      cast.of(about).stream().filter(head -> !event.has(head) && !head.isPronoun()).forEach(found::add);
    }
    if (!found.isEmpty() || depth == 0) {
      return found;
    }
    for (Word child : about.children()) {
      if (child.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.OBJECT, Relation.DATIVE, Relation.OBJECT_PREDICATE)
          && about.isVerb()) {
        found = new ArrayList<>(counterparts(roles.resolved(child, about), event, events, depth - 1, false));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    for (Word child : about.children()) {
      Word below = child.is(Relation.PREPOSITION, Relation.AGENT) && !isTime(child)
          ? child.child(Relation.PREPOSITION_OBJECT, Relation.PREPOSITION_COMPLEMENT)
          : child.is(Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT, Relation.NOUN_CLAUSE, Relation.CONJUNCT) ? child
          : null;
      if (below != null && found.isEmpty()) {
        found = counterparts(below, event, events, depth - 1, false);
      }
    }
    return found;
  }

  private boolean isPolitical(Event event) {
    if (event.participants.stream().anyMatch(p -> cast.isPolitical(p.head()))) {
      return true;
    }
    long others = event.participants.stream().filter(p -> cast.mayBePolitical(p.head())).count();
    if (others > 0 && event.participants.size() > 1) {
      return true;
    }
    return event.frame.bare() && cast.hasPolitical();
  }
}
