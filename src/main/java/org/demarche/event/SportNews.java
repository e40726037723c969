package org.demarche.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/**
 * The sentences that report sport, in which countries beat, meet and defend as teams: <em>Chile beat Peru 2-1; Kenya
 * withdrew from the relay</em>. A sentence does if it has a phrase of {@code sport.tsv}, or a score with a verb of
 * contest, or follows such a sentence in its paragraph; never if it names a public office or affair: <em>the ministers
 * met at the World Cup</em>.
 */
final class SportNews {

  private static final Pattern SCORE = Pattern.compile("(?<![\\d-])\\d{1,2}[-\u2013]\\d{1,2}(?![\\d-])");

  private final Set<SentenceView> sentences = new HashSet<>();

  SportNews(EventTables tables, DocumentView document) {
    WordClasses classes = tables.classes();
    Set<String> contests = classes.words("contest");
    Set<String> affairs = classes.words("affair");
    int paragraph = -1;
    for (SentenceView sentence : document.sentences()) {
      List<Word> words = sentence.words();
      boolean sport = !tables.sport().longest(words).isEmpty()
          || has(words, contests) && SCORE.matcher(document.text(sentence.span())).find();
      if (has(words, affairs)) {
        sport = false;
      } else if (sport) {
        paragraph = sentence.paragraph();
      } else {
        sport = paragraph == sentence.paragraph();
      }
      if (sport) {
        sentences.add(sentence);
      }
    }
  }

  private static boolean has(List<Word> words, Set<String> wanted) {
    return words.stream().anyMatch(word -> wanted.contains(word.lemma()) || wanted.contains(word.lower()));
  }

  /** Whether a sentence reports sport. */
  boolean has(SentenceView sentence) {
    return sentences.contains(sentence);
  }
}
