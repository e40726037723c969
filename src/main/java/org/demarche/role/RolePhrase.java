package org.demarche.role;

import java.util.List;
import org.demarche.entity.Actors;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * The words around a title that are part of the office, and what the others say about it.
 *
 * @param begin
 *          the index of the first word of the office
 * @param end
 *          the index after its last word
 * @param outerBegin
 *          the index of the first word of the whole noun phrase except its determiner, with <em>former</em> and the
 *          like
 * @param personBegin
 *          the index where the phrase for the person begins: with <em>former</em>, without <em>other</em> and the like
 * @param isDefinite
 *          whether a definite determiner or a possessor precedes it
 */
record RolePhrase(TitleInSentence title, int begin, int end, int outerBegin, int personBegin, boolean former,
    boolean acting, boolean isDefinite) {

  /** The maximum number of words of the holder's name after its head. */
  private static final int LONGEST_NAME = 4;
  /** The maximum number of words of the name of a state. */
  private static final int LONGEST_STATE = 6;

  /**
   * Reads the phrase around a title.
   *
   * @param from
   *          the index of the first word not used by an earlier phrase
   */
  static RolePhrase of(RoleLexicon lexicon, Actors actors, TitleInSentence title, int from) {
    Premodifiers.Reading before = new Premodifiers(lexicon, actors, title).read();
    boolean isElect = TitleInSentence.isElect(lexicon, title.words(), title.end());
    boolean isFollowed = !isElect && title.name() == null;
    int end = isFollowed ? new Postmodifiers(lexicon, actors, title).end() : title.end();
    boolean isDefinite = before.outer() > 0
        && (before.hasPossessor() || title.words().get(before.outer() - 1).isDefiniteDeterminer());
    return new RolePhrase(title, Math.max(before.office(), from), end, Math.max(before.outer(), from), before.person(),
        before.former(), before.acting() || isElect, isDefinite);
  }

  List<Word> words() {
    return title.words();
  }

  Word head() {
    return title.head();
  }

  /** The words of the office. */
  Span span() {
    return span(begin);
  }

  /** The words of the noun phrase for the person. */
  Span personSpan() {
    return span(personBegin);
  }

  /** The words of the office that precede the title. */
  List<Word> wordsBefore() {
    return begin < title.begin() ? words().subList(begin, title.begin()) : List.of();
  }

  /**
   * The words after the holder's name that <em>of</em> joins to it, where they may name the state: President Ana Ruiz
   * of <em>Chile</em>; empty if there are none.
   */
  List<Word> wordsOfHolder() {
    int of = title.name() == null ? words().size() : title.name().index() + 1;
    for (int end = of + LONGEST_NAME; of < Math.min(end, words().size()) && words().get(of).isName();) {
      of++;
    }
    boolean isJoined = of + 1 < words().size() && words().get(of).lower().equals("of");
    if (!isJoined) {
      return List.of();
    }
    int from = of + (words().get(of + 1).isDefiniteDeterminer() ? 2 : 1);
    return words().subList(from, Math.min(words().size(), from + LONGEST_STATE));
  }

  /** The words of the office that follow the title. */
  List<Word> wordsBehind() {
    return words().subList(title.end(), end);
  }

  private Span span(int from) {
    return words().get(from).span().to(words().get(end - 1).span());
  }
}
