package org.demarche.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.entity.Actors;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.SingularWord;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** Finds the roles that a sentence mentions. */
final class RoleFinder {

  private final RoleLexicon lexicon;
  private final LoneOffice loneOffice;

  RoleFinder(RoleLexicon lexicon) {
    this.lexicon = lexicon;
    this.loneOffice = new LoneOffice(lexicon);
  }

  /**
   * The roles, in text order.
   *
   * @param labels
   *          where the labels of a transcript end: the title that a label ends with is always a role
   */
  List<RoleMention> find(SentenceView sentence, Actors actors, OtherNames otherNames, Set<Integer> labels) {
    List<Word> words = sentence.words();
    List<RoleMention> found = new ArrayList<>();
    HolderFinder holders = new HolderFinder(words, actors, lexicon);
    int end = 0;
    for (Match<Title> match : lexicon.titles().longest(SingularWord.of(words))) {
      TitleInSentence title = match.begin() < end ? null : TitleInSentence.of(lexicon, words, actors, otherNames,
          match);
      if (title == null) {
        continue;
      }
      RolePhrase phrase = RolePhrase.of(lexicon, actors, title, end);
      Word holder = holders.find(phrase);
      if (holder != null || labels.contains(phrase.head().end()) || loneOffice.isRole(phrase)) {
        end = phrase.end();
        found.add(new RoleMention(phrase, Affiliation.of(lexicon, phrase), holder));
      }
    }
    shareHoldersBehind(found, sentence);
    shareHoldersBefore(found, sentence);
    return found;
  }

  /** <em>President and party leader Ana Ruiz</em>: both are hers. */
  private static void shareHoldersBehind(List<RoleMention> found, SentenceView sentence) {
    for (int i = found.size() - 2; i >= 0; i--) {
      RoleMention left = found.get(i);
      RoleMention right = found.get(i + 1);
      boolean isShared = left.holder() == null && right.holder() != null
          && right.holder().begin() >= right.span().end() && !left.isPlural() && !right.isPlural()
          && (isJoined(left, right, sentence) || left.phrase().head().index() + 1 == right.phrase().head().index());
      if (isShared) {
        found.set(i, left.heldBy(right.holder()));
      }
    }
  }

  /** <em>Ana Ruiz, president and party leader</em>: both are hers. */
  private static void shareHoldersBefore(List<RoleMention> found, SentenceView sentence) {
    for (int i = 1; i < found.size(); i++) {
      RoleMention left = found.get(i - 1);
      RoleMention right = found.get(i);
      boolean isShared = right.holder() == null && left.holder() != null
          && left.holder().end() <= left.span().begin() && !left.isPlural() && !right.isPlural()
          && isJoined(left, right, sentence);
      if (isShared) {
        found.set(i, right.heldBy(left.holder()));
      }
    }
  }

  /** Whether there is an <em>and</em> between two roles, and nothing else. */
  private static boolean isJoined(RoleMention left, RoleMention right, SentenceView sentence) {
    List<Word> between = sentence.words(new Span(left.span().end(), right.phrase().personSpan().begin()));
    return between.size() == 1 && between.get(0).lower().equals("and");
  }
}
