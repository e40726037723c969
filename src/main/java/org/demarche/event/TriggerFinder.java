package org.demarche.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.SingularWord;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds the words of a sentence that name acts, each in the most specific sense that fits. */
final class TriggerFinder {

  private final EventTables tables;
  private final ClauseRoles roles;
  private final FrameMatcher frames;
  private final TriggerWords triggers;
  private final Government.Finder governments;
  private final ReportedDemand demands;
  private final WorkTitles titles;
  private final Set<String> named;
  private final Set<String> whole;
  private final Set<String> copulas;
  private final Set<String> attributive;
  private final Set<String> parts;
  private final Set<String> others;

  TriggerFinder(EventTables tables, ClauseRoles roles, FrameMatcher frames, ReportedDemand demands) {
    this.tables = tables;
    this.roles = roles;
    this.frames = frames;
    this.demands = demands;
    triggers = new TriggerWords(tables.classes());
    governments = new Government.Finder(tables, roles);
    titles = new WorkTitles(tables.classes());
    named = tables.classes().words("named");
    whole = tables.classes().words("whole");
    copulas = tables.classes().words("copula");
    attributive = tables.classes().words("attributive");
    parts = tables.classes().words("talks-part");
    others = tables.classes().words("other");
  }

  /**
   * The triggers in text order; a light verb (<em>held talks</em>) yields only its noun.
   *
   * @param before
   *          the senses of nouns that have named acts earlier in the document, by lemma
   */
  List<Trigger> of(SentenceView sentence, Map<String, Frame> before) {
    boolean[] blocked = new boolean[sentence.words().size()];
    Map<Word, PhraseMatcher.Match<Frame>> nouns = new HashMap<>();
    mark(sentence, blocked, nouns);
    List<Trigger> found = new ArrayList<>();
    for (Word word : sentence.words()) {
      PhraseMatcher.Match<Frame> noun = nouns.get(word);
      Trigger trigger = blocked[word.index()] ? null : noun != null ? noun(word, noun) : isMainVerb(word) ? verb(word)
          : modal(word);
      if (trigger == null && !blocked[word.index()] && isAgain(word, before)) {
        Frame frame = before.get(word.lemma());
        trigger = new Trigger(Trigger.Kind.NOUN, word, List.of(word), word.span(), frame, frame.mode(),
            governments.of(word));
      }
      if (trigger != null) {
        found.add(trigger);
      }
    }
    return withoutLightVerbs(withoutNounsOfVerbs(found));
  }

  /** Whether a word takes up an act named earlier: <em>a peace plan … the plan; talks … a sixth round</em>. */
  boolean isAgain(Word word, Map<String, Frame> before) {
    if (!word.pos().startsWith("NN") || word.isName() || !before.containsKey(word.lemma())
        || word.is(Relation.COMPOUND)) {
      return false;
    }
    NounPhrase phrase = new NounPhrase(word);
    return parts.contains(word.lemma())
        ? phrase.objectOf("of") == null && phrase.modifiers().stream().noneMatch(Word::isNoun)
            && (phrase.isDefinite() || phrase.modifiers().stream().anyMatch(other -> others.contains(other.lower())))
        : phrase.isDefinite();
  }

  /** The words that take up an act without its name: talks are taken up by their rounds. */
  Set<String> partsOf(Frame frame) {
    return "talks".equals(frame.mode()) ? parts : Set.of();
  }

  /** A verb whose trigger includes its noun (<em>went on strike, paid tribute to</em>) yields only the verb. */
  private static List<Trigger> withoutNounsOfVerbs(List<Trigger> triggers) {
    Set<Word> words = new HashSet<>();
    triggers.stream().filter(trigger -> !trigger.isNoun())
        .forEach(trigger -> words.addAll(trigger.words().subList(1, trigger.words().size())));
    triggers.removeIf(trigger -> words.contains(trigger.word()));
    return triggers;
  }

  private void mark(SentenceView sentence, boolean[] blocked, Map<Word, PhraseMatcher.Match<Frame>> nouns) {
    List<Word> words = sentence.words();
    titles.block(words, blocked);
    for (PhraseMatcher.Match<String> match : tables.notEvents().longest(words)) {
      for (int k = match.begin(); k < match.end(); k++) {
        blocked[k] = true;
      }
    }
    for (PhraseMatcher.Match<Frame> match : tables.nouns().longest(SingularWord.of(words))) {
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
        && !word.is(Relation.MODIFIER, Relation.COMPOUND) && !isSecondPart(word);
  }

  /** Whether a participle is the second part of a compound: <em>a French-brokered deal</em>. */
  private static boolean isSecondPart(Word word) {
    return (word.pos().equals("VBG") || word.pos().equals("VBN")) && word.previous() != null
        && word.previous().form().equals("-");
  }

  private Trigger verb(Word verb) {
    Frame best = null;
    List<Word> words = null;
    for (Frame frame : tables.verbs(verb.lemma())) {
      List<Word> all = best == null || frame.weight() > best.weight() ? triggers.of(verb, frame.words()) : null;
      if (all != null && frames.matches(frame, verb, roles.undergoer(all))
          && (frame.words().size() == 1 || frame.asksForObject() || TriggerWords.isNext(verb, frame.words().get(1)))) {
        best = frame;
        words = all;
      }
    }
    if (best == null || !best.isEvent()) {
      return null;
    }
    Word predicate = words.size() == 1 && copulas.contains(verb.lemma()) ? new Clause(verb).predicate() : null;
    Span span = predicate == null ? TriggerWords.span(words) : predicate.span();
    return new Trigger(Trigger.Kind.VERB, verb, words, span, best, best.mode(), null);
  }

  /** A modal that makes a demand; if the verb that reports it is itself an act, that one is the demand. */
  private Trigger modal(Word modal) {
    List<Frame> senses = modal.pos().equals("MD") ? tables.verbs(modal.lemma()) : List.of();
    return senses.isEmpty() || !demands.isDemand(modal) || verb(modal.head().head()) != null ? null
        : new Trigger(Trigger.Kind.MODAL, modal, List.of(modal), modal.span(), senses.get(0), senses.get(0).mode(),
        null);
  }

  private Trigger noun(Word noun, PhraseMatcher.Match<Frame> match) {
    Frame best = null;
    for (Frame frame : match.values()) {
      if ((best == null || frame.weight() > best.weight()) && frames.matches(frame, noun, null)) {
        best = frame;
      }
    }
    if (best == null || !best.isEvent() || noun.is(Relation.COMPOUND) && !isOwnAct(noun)
        || noun.isName() && !isNamedAct(noun)) {
      return null;
    }
    Government government = governments.of(noun);
    String mode = government == null ? best.mode() : government.governor().mode(best.mode());
    return new Trigger(Trigger.Kind.NOUN, noun, List.of(noun), span(noun, match), best, mode, government);
  }

  /**
   * Whether a noun before another names an act of its own: <em>a sanctions vote</em>, not <em>ceasefire talks</em>.
   */
  private boolean isOwnAct(Word noun) {
    return attributive.contains(noun.lemma()) && noun.head() != null
        && tables.nouns().longest(List.of(noun.head())).isEmpty();
  }

  /**
   * Whether a capitalised noun names an act, as in titles (<em>Readout of the President's Call with the King</em>), and
   * is not part of the name of a body or a treaty.
   */
  private boolean isNamedAct(Word noun) {
    NounPhrase phrase = new NounPhrase(noun);
    return named.contains(new SingularWord(noun).lemma()) || phrase.modifiers().stream().noneMatch(Word::isName)
        && (phrase.possessor() != null && !phrase.possessor().isPlural() || phrase.objectOf("with", "between") != null
        || noun.is(Relation.OBJECT));
  }

  /** The noun, with the preceding words if a hyphen joins them to it or if the noun alone is not an event. */
  private Span span(Word noun, PhraseMatcher.Match<Frame> match) {
    boolean isLast = match.end() == noun.index() + 1;
    boolean isJoined = noun.index() > match.begin() && noun.previous().lower().equals("-");
    return isLast && (isJoined || whole.contains(noun.lemma()))
        ? noun.sentence().words().get(match.begin()).span().to(noun.span()) : noun.span();
  }

  private static List<Trigger> withoutLightVerbs(List<Trigger> triggers) {
    Set<Word> light = new HashSet<>();
    for (Trigger trigger : triggers) {
      if (trigger.government() != null && trigger.government().governor().light()) {
        light.add(trigger.government().verb());
      }
    }
    triggers.removeIf(trigger -> light.contains(trigger.word()) && trigger.frame().needs().isEmpty());
    return triggers;
  }
}
