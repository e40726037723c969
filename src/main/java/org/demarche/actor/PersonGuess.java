package org.demarche.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.entity.NamedActor;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * Finds names of people by their capitals, for documents without a named-entity layer: after a title, or where two to
 * four capitalised words act or have an explanatory apposition; once found, everywhere in the document.
 */
final class PersonGuess {

  private final ActorLexicon lexicon;
  private final Set<String> known = new HashSet<>();

  PersonGuess(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names of people in a sentence; names found in earlier sentences are found in any context. */
  List<EntityName> names(List<Word> words) {
    boolean[] taken = taken(words);
    List<EntityName> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int end = i;
      while (end < words.size() && (isNamePart(words.get(end)) && !taken[end] || isParticle(words, taken, i, end))) {
        end++;
      }
      if (end > i) {
        EntityName name = name(words, i, end);
        if (name != null) {
          known.add(Word.text(words.subList(name.begin(), name.end())));
          found.add(name);
        }
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  /** The person at the end of a run of capitalised words, or null. */
  private EntityName name(List<Word> words, int from, int end) {
    int begin = end;
    while (begin > from && !isTitle(words.get(begin - 1))) {
      begin--;
    }
    boolean titled = begin > 0 && isTitle(words.get(begin - 1));
    int length = (int) words.subList(begin, end).stream().filter(word -> !word.isPunctuation()).count();
    if (length == 0 || length > 5) {
      return null;
    }
    boolean isPerson = titled && length < 5 || length >= 2 && (acts(words.get(end - 1))
        || known.contains(Word.text(words.subList(begin, end))));
    return isPerson ? new EntityName(begin, end, EntityName.Type.PERSON) : null;
  }

  private boolean isTitle(Word word) {
    return lexicon.isHonorific(word);
  }

  /** The words in names that are in the lexicon, or in the names of groups and bodies. */
  private boolean[] taken(List<Word> words) {
    boolean[] taken = new boolean[words.size()];
    Predicate<Match<NamedActor>> isPerson = match -> match.values().get(0).use() == NamedActor.Use.PERSON;
    lexicon.names().in(words).stream().filter(isPerson.negate()).forEach(match -> mark(taken, match));
    lexicon.groups().longest(words).stream().filter(match -> !isTitle(words.get(match.end() - 1)))
        .forEach(match -> mark(taken, match));
    return taken;
  }

  private static void mark(boolean[] taken, Match<?> match) {
    Arrays.fill(taken, match.begin(), match.end(), true);
  }

  private static boolean isNamePart(Word word) {
    String form = word.form();
    return word.isName() && Character.isUpperCase(form.charAt(0)) && form.length() > 1
        && (form.length() == 2 && form.endsWith(".") || !form.equals(form.toUpperCase(Locale.ROOT))
        || form.indexOf('-') > 0);
  }

  /** Whether a name continues with a word that is not a name by itself, or with a hyphen without blanks. */
  private boolean isParticle(List<Word> words, boolean[] taken, int from, int i) {
    return i > from && isParticle(words.get(i)) && i + 1 < words.size() && !taken[i + 1]
        && (isNamePart(words.get(i + 1)) || isParticle(words.get(i + 1)))
        && (!isHyphen(words.get(i)) || words.get(i).begin() == words.get(i - 1).end());
  }

  private boolean isParticle(Word word) {
    return isHyphen(word) || lexicon.isNameParticle(word);
  }

  private static boolean isHyphen(Word word) {
    return word.form().equals("-");
  }

  private static boolean acts(Word last) {
    return last.is(Relation.SUBJECT, Relation.AGENT) || last.child(Relation.APPOSITION) != null;
  }
}
