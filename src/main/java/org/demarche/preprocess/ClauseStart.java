package org.demarche.preprocess;

import java.util.List;
import org.demarche.entity.ActorKind;
import org.demarche.entity.KnownNames;
import org.demarche.entity.NamedActor;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.lexicon.PlainWord;

/**
 * Whether a clause begins behind an abbreviation that may end a sentence: the name of a state with a verb right behind
 * it, as in <em>sent by the U.S. France opposes it</em>. Other names may belong to the abbreviation (<em>the U.S.
 * Senate voted</em>).
 */
final class ClauseStart {

  private static final int WINDOW = 7;

  private final KnownNames names;
  private final WordTags tags;

  /**
   * @param names
   *          the names of states
   * @param tags
   *          the tags of words in small letters, the usual one first
   */
  ClauseStart(KnownNames names, WordTags tags) {
    this.names = names;
    this.tags = tags;
  }

  /** Whether a clause begins at a word. */
  boolean isAt(List<RawToken> words, int from) {
    if (!words.get(from).startsUpper()) {
      return false;
    }
    List<PlainWord> items = words.subList(from, Math.min(words.size(), from + WINDOW)).stream()
        .map(word -> PlainWord.of(word.form())).toList();
    for (Match<NamedActor> match : names.statesAndBodiesIn(items)) {
      return match.begin() == 0 && match.end() < items.size() && match.values().get(0).kind() == ActorKind.STATE
          && isVerb(items.get(match.end()).form());
    }
    return false;
  }

  private boolean isVerb(String form) {
    List<String> known = tags.of(form);
    return !known.isEmpty() && (known.get(0).startsWith("V") || known.get(0).equals("MD"));
  }
}
