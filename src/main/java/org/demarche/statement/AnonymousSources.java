package org.demarche.statement;

import java.util.List;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Expressions for unnamed and collective sources: <em>officials</em>, <em>people familiar with the matter</em>. */
final class AnonymousSources {

  private final PhraseMatcher<String> matcher;

  private AnonymousSources(PhraseMatcher<String> matcher) {
    this.matcher = matcher;
  }

  static AnonymousSources read(TableFolder folder) {
    PhraseMatcher.Builder<String> builder = PhraseMatcher.builder();
    LexiconReader.read(folder.table("anonymous.tsv"), "id phrase example",
        row -> builder.add(row.text("phrase"), row.id()));
    return new AnonymousSources(builder.build());
  }

  /** The id of the row that says that the source with this head is unnamed, or null if there is none. */
  String rule(Word head) {
    if (head.isName() || head.isPronoun() && !head.lower().equals("some") || isNamedBeside(head)) {
      return null;
    }
    List<Word> words = head.sentence().words();
    for (int i = Math.max(0, head.index() - 3); i <= head.index(); i++) {
      PhraseMatcher.Match<String> match = matcher.longestAt(words, i);
      if (match != null && match.end() > head.index()) {
        return match.values().get(0);
      }
    }
    return null;
  }

  private static boolean isNamedBeside(Word head) {
    for (Word other : new NounPhrase(head).appositions()) {
      if (other.isName()) {
        return true;
      }
    }
    return head.is(Relation.APPOSITION) && head.head() != null && head.head().isName();
  }
}
