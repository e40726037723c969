package org.demarche.preprocess;

import java.util.Locale;
import java.util.Set;
import org.demarche.entity.Calendar;
import org.demarche.preprocess.TaggingWords.Kind;

/**
 * Corrects tags before a sentence is parsed where a word has two readings and its neighbours leave but one: a noun at
 * the beginning (<em>Reports that Chad had left were false</em>), a past tense before a day (<em>Chad called Monday on
 * Mali to leave</em>), and a base form behind <em>demanded that</em> (<em>demanded that the junta end the curfew</em>).
 */
final class SentenceGrammar {

  private static final Set<String> CALLED_ON = Set.of("on", "upon", "for");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> PHRASE = Set.of("DT", "PRP$", "JJ", "CD", "NN", "NNS", "NNP", "NNPS");
  private static final int LONGEST_SUBJECT = 6;

  private final TaggingWords lexicon;
  private final Set<String> days;

  SentenceGrammar(TaggingWords lexicon, Calendar calendar) {
    this.lexicon = lexicon;
    days = calendar.weekdays().keySet();
  }

  /**
   * Corrects the tags of a sentence.
   *
   * @param forms
   *          its words
   * @param tags
   *          their tags, some of which are replaced
   */
  void correct(String[] forms, String[] tags) {
    String[] words = new String[forms.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = forms[i].toLowerCase(Locale.ROOT);
    }
    if (words.length > 2 && lexicon.is(Kind.SAYING, words[0]) && "VBZ".equals(tags[0]) && words[1].equals("that")) {
      tags[0] = "NNS";
    }
    for (int i = 1; i + 1 < words.length; i++) {
      if (words[i].equals("called") && tags[i - 1].startsWith("NN") && days.contains(forms[i + 1])
          && i + 2 < words.length && CALLED_ON.contains(words[i + 2]) && !hasFinite(tags, i)) {
        tags[i] = "VBD";
      }
      if (words[i].equals("that") && lexicon.is(Kind.DEMAND, words[i - 1])) {
        correctBase(words, tags, i + 1);
      }
    }
  }

  private void correctBase(String[] words, String[] tags, int begin) {
    for (int i = begin; i + 1 < words.length && i <= begin + LONGEST_SUBJECT && PHRASE.contains(tags[i]); i++) {
      boolean isBehindNoun = i > begin && (tags[i - 1].equals("NN") || tags[i - 1].equals("NNP"));
      if (isBehindNoun && tags[i].equals("NN") && lexicon.is(Kind.BASE, words[i]) && PHRASE.contains(tags[i + 1])) {
        tags[i] = "VB";
        return;
      }
    }
  }

  private static boolean hasFinite(String[] tags, int before) {
    for (int i = 0; i < before; i++) {
      if (FINITE.contains(tags[i])) {
        return true;
      }
    }
    return false;
  }
}
