package org.demarche.role;

import java.util.ArrayList;
import java.util.List;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds the roles of one sentence. */
final class RoleFinder {

  /**
   * A role.
   *
   * @param span
   *          the words of the office
   * @param person
   *          the words of the noun phrase, for an actor where no name is
   * @param holder
   *          a word of the holder's name, or a pronoun; null where the office stands alone
   * @param isDefinite
   *          whether the text takes the holder as known (the president)
   */
  record Found(Title title, String lemma, Affiliation affiliation, Span span, Span person, Word head, Word holder,
      boolean former, boolean acting, boolean isPlural, boolean isDefinite) {

    Found heldBy(Word word) {
      return new Found(title, lemma, affiliation, span, person, head, word, former, acting, isPlural, isDefinite);
    }
  }

  private final RoleLexicon lexicon;

  RoleFinder(RoleLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The roles in the order of the text. */
  List<Found> find(SentenceView sentence, ActorIndex actors) {
    List<Word> words = sentence.words();
    List<Found> found = new ArrayList<>();
    HolderFinder holders = new HolderFinder(words, actors);
    int end = 0;
    for (Match<Title> match : lexicon.titles().longest(words)) {
      if (match.begin() < end) {
        continue;
      }
      RolePhrase phrase = RolePhrase.of(lexicon, words, actors, match);
      if (phrase == null) {
        continue;
      }
      phrase.begin = Math.max(phrase.begin, end);
      Title title = match.values().get(0);
      Word holder = holders.find(phrase);
      boolean isTied = holder != null;
      if (!isTied && !standsAlone(title, phrase)) {
        continue;
      }
      end = phrase.end;
      found.add(role(title, phrase, words, holder));
    }
    shareHolders(found, words);
    return found;
  }

  private Found role(Title title, RolePhrase phrase, List<Word> words, Word holder) {
    Affiliation affiliation = Affiliation.of(lexicon, title, words, phrase.outerBegin, phrase.titleBegin, phrase.titleEnd,
        phrase.end);
    Span span = words.get(phrase.begin).span().to(words.get(phrase.end - 1).span());
    Span person = words.get(phrase.personBegin).span().to(words.get(phrase.end - 1).span());
    StringBuilder lemma = new StringBuilder();
    for (int i = phrase.titleBegin; i < phrase.titleEnd; i++) {
      Word word = words.get(i);
      boolean isGlued = i > phrase.titleBegin && word.begin() == words.get(i - 1).end();
      lemma.append(i == phrase.titleBegin || isGlued ? "" : " ").append(i == phrase.head.index() ? word.lemma() : word.lower());
    }
    boolean isPlural = phrase.head.pos().equals("NNS") || phrase.head.pos().equals("NNPS");
    boolean isDefinite = !phrase.hasIndefinite && !isPlural
        && (phrase.hasDefinite || phrase.hasPossessive || Character.isUpperCase(phrase.head.form().charAt(0)));
    return new Found(title, lemma.toString(), affiliation, span, person, phrase.head, holder, phrase.former, phrase.acting,
        isPlural, isDefinite);
  }

  private boolean standsAlone(Title title, RolePhrase phrase) {
    Word head = phrase.head;
    return switch (title.use()) {
      case ALONE -> !head.is(Relation.COMPOUND, Relation.MODIFIER);
      case ACTS -> acts(head);
      case TIED -> (title.category() != Category.OTHER || title.byBody()) && isOfBody(phrase);
      case RANK -> phrase.hasDefinite && head.isNoun() && !head.pos().endsWith("S")
          && !head.is(Relation.COMPOUND, Relation.MODIFIER);
    };
  }

  private boolean isOfBody(RolePhrase phrase) {
    boolean isHead = !phrase.head.is(Relation.COMPOUND, Relation.MODIFIER);
    return phrase.end > phrase.titleEnd && isHead && isBodyBehind(phrase)
        || phrase.begin < phrase.titleBegin && isBodyBefore(phrase);
  }

  private boolean isBodyBehind(RolePhrase phrase) {
    List<Word> behind = phrase.head.sentence().words().subList(phrase.titleEnd, phrase.end);
    return !lexicon.countries().find(behind).isEmpty() || !lexicon.bodies().longest(behind).isEmpty();
  }

  private boolean isBodyBefore(RolePhrase phrase) {
    List<Word> before = phrase.head.sentence().words().subList(phrase.begin, phrase.titleBegin);
    return !lexicon.countries().find(before).isEmpty() || !lexicon.bodies().longest(before).isEmpty();
  }

  private boolean acts(Word head) {
    Word word = new NounPhrase(head).firstConjunct();
    Word governor = word.head();
    if (governor == null) {
      return false;
    }
    return switch (word.relation()) {
      case SUBJECT -> governor.isVerb() && !(governor.hasLemma("be") && new Clause(governor).predicate() == null);
      case AGENT, DATIVE -> true;
      case OBJECT, PASSIVE_SUBJECT -> lexicon.addresses(governor);
      case PREPOSITION_OBJECT -> governor.hasLemma("by", "between") || governor.hasLemma("with", "to")
          && governor.head() != null && (lexicon.addresses(governor.head())
              || governor.head().hasLemma("talk", "speak", "say", "negotiate", "negotiation", "meeting", "dialogue", "talks"));
      default -> false;
    };
  }

  /** President and party leader Ana Ruiz: an office without a holder joined to one that follows takes its holder. */
  private static void shareHolders(List<Found> found, List<Word> words) {
    for (int i = found.size() - 2; i >= 0; i--) {
      Found left = found.get(i);
      Found right = found.get(i + 1);
      boolean isJoined = left.holder == null && right.holder != null && right.holder.begin() >= right.span.end()
          && !left.isPlural && !right.isPlural && (isAnd(words, left.span.end(), right.person.begin())
              || left.head.index() + 1 == right.head.index());
      if (isJoined) {
        found.set(i, left.heldBy(right.holder));
      }
    }
    for (int i = 1; i < found.size(); i++) {
      Found left = found.get(i - 1);
      Found right = found.get(i);
      boolean isJoined = right.holder == null && left.holder != null && left.holder.end() <= left.span.begin()
          && !left.isPlural && !right.isPlural && isAnd(words, left.span.end(), right.person.begin());
      if (isJoined) {
        found.set(i, right.heldBy(left.holder));
      }
    }
  }

  /** Whether there is just an <em>and</em> between two offsets. */
  private static boolean isAnd(List<Word> words, int from, int to) {
    int count = 0;
    for (Word word : words) {
      if (word.begin() >= from && word.end() <= to) {
        if (!word.lower().equals("and")) {
          return false;
        }
        count++;
      }
    }
    return count == 1;
  }
}
