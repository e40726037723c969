package org.demarche.venue;

import java.util.List;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Word;

/** Looks for venues by the order of the words, whatever the tree makes of them. */
final class NeighbourSearch {

  /** How many words before <em>which</em> the occasion is looked for. */
  private static final int FARTHEST = 8;
  private static final int LONGEST_DATE = 6;

  private final Finds finds;
  private final PhraseSearch phrases;

  NeighbourSearch(Finds finds, PhraseSearch phrases) {
    this.finds = finds;
    this.phrases = phrases;
  }

  /** Looks at the words around a trigger. */
  void search(Word trigger) {
    if (finds.act.use() != ActUse.MEETING) {
      return;
    }
    if (trigger.isNoun()) {
      behind(trigger);
      planned(trigger);
    } else {
      which(trigger);
    }
  }

  /** <em>The debate Thursday night in Brooklyn</em>: a place right behind the noun, or behind a date. */
  private void behind(Word noun) {
    List<Word> words = noun.sentence().words();
    int i = noun.index() + 1;
    int last = Math.min(words.size(), i + LONGEST_DATE);
    while (i < last && isOfDate(words.get(i))) {
      i++;
    }
    String rule = i >= words.size() ? null : finds.rules.of(Construction.PHRASE, words.get(i).lower());
    int place = i + 1 < words.size() && words.get(i + 1).pos().equals("DT") ? i + 2 : i + 1;
    Mention mention = rule == null || place >= words.size() ? null : finds.mentions.get(words.get(place));
    boolean isSure = i > noun.index() + 1 || mention != null && (mention.isTown() || mention.kind() == PlaceKind.SITE);
    if (mention != null && isSure && mention.source() == Mention.Source.PLACE) {
      phrases.place(mention.lastWord(), rule, words.get(i).lower(), 0);
    }
  }

  /** <em>The talks, due to be held in Geneva, …</em> */
  private void planned(Word noun) {
    Word plan = noun.next() == null || !noun.next().form().equals(",") ? null : noun.next().next();
    Word verb = plan == null || !finds.use(VerbUse.CONTROL, plan) ? null : plan.next();
    while (verb != null && (verb.pos().equals("TO") || verb.lemma().equals("be"))) {
      verb = verb.next();
    }
    if (verb != null && verb.isVerb() && finds.use(VerbUse.CARRY, verb)) {
      phrases.of(verb, 1);
    }
  }

  private boolean isOfDate(Word word) {
    return finds.rules.of(Construction.TIME_OF, word.lemma()) != null || word.isNumber()
        || finds.rules.of(Construction.OTHER, word.lower()) != null && !word.pos().equals("DT")
        || word.lower().equals("on") && word.next() != null
            && finds.rules.of(Construction.TIME_OF, word.next().lemma()) != null;
  }

  /** <em>A summit in Brussels, at which they met</em>: the place of the occasion that <em>which</em> stands for. */
  private void which(Word verb) {
    for (Preposition phrase : new Clause(verb).prepositions()) {
      String rule = finds.rules.of(Construction.DURING, "during");
      boolean isWithin = finds.rules.of(Construction.PHRASE, phrase.lemma()) != null
          || finds.rules.of(Construction.DURING, phrase.lemma()) != null;
      if (!isWithin || !phrase.object().pos().equals("WDT")) {
        continue;
      }
      Word noun = phrase.word().previous();
      for (int steps = 0; noun != null && steps < FARTHEST; steps++) {
        if (noun.isNoun() && (finds.isOccasion(noun) || finds.use(VerbUse.VISIT, noun))) {
          Word occasion = noun;
          finds.under(rule, () -> {
            phrases.of(occasion, 1);
            new CompoundSearch(finds).before(occasion);
          });
          return;
        }
        noun = noun.previous();
      }
    }
  }
}
