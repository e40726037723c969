package org.demarche.preprocess;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;
import java.util.Set;
import org.demarche.entity.Calendar;

/**
 * Corrects tags before a sentence is parsed where a word has two readings and its neighbours leave but one: a noun at
 * the beginning (<em>Reports that Chad had left were false</em>), a past tense before a day (<em>Chad called Monday on
 * Mali to leave</em>), and a base form behind <em>demanded that</em> (<em>demanded that the junta end the curfew</em>).
 */
final class SentenceGrammar {

  /** What is said, as a verb or as a noun in the plural. */
  private static final Set<String> SAYINGS = Set.of("reports", "claims");
  /** Verbs whose clause has a base form. */
  private static final Set<String> DEMANDS = Set.of("demanded", "demands", "demanding", "demand", "insisted", "urged",
      "requested", "recommended", "proposed", "asked");
  private static final Set<String> BASES = Set.of("end", "halt", "release", "free", "respect", "return", "limit",
      "cut", "share", "ease", "resume", "open", "close", "stop", "ban", "lift", "face", "fund", "drop", "pay");
  private static final Set<String> CALLED_ON = Set.of("on", "upon", "for");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> PHRASE = Set.of("DT", "PRP$", "JJ", "CD", "NN", "NNS", "NNP", "NNPS");
  private static final int LONGEST_SUBJECT = 6;

  private final Set<String> days;

  SentenceGrammar(Calendar calendar) {
    days = calendar.weekdays().keySet();
  }

  /** Corrects the tags of a sentence, given the root and its nodes. */
  void correct(NLPNode[] nodes) {
    if (nodes.length > 3 && SAYINGS.contains(lower(nodes[1])) && tag(nodes[1]).equals("VBZ")
        && lower(nodes[2]).equals("that")) {
      nodes[1].setPartOfSpeechTag("NNS");
    }
    for (int i = 2; i + 1 < nodes.length; i++) {
      if (lower(nodes[i]).equals("called") && tag(nodes[i - 1]).startsWith("NN")
          && days.contains(nodes[i + 1].getWordForm()) && i + 2 < nodes.length
          && CALLED_ON.contains(lower(nodes[i + 2])) && !hasFinite(nodes, i)) {
        nodes[i].setPartOfSpeechTag("VBD");
      }
      if (lower(nodes[i]).equals("that") && DEMANDS.contains(lower(nodes[i - 1]))) {
        correctBase(nodes, i + 1);
      }
    }
  }

  private static void correctBase(NLPNode[] nodes, int begin) {
    for (int i = begin; i + 1 < nodes.length && i <= begin + LONGEST_SUBJECT && PHRASE.contains(tag(nodes[i])); i++) {
      boolean isBehindNoun = i > begin && (tag(nodes[i - 1]).equals("NN") || tag(nodes[i - 1]).equals("NNP"));
      if (isBehindNoun && tag(nodes[i]).equals("NN") && BASES.contains(lower(nodes[i]))
          && PHRASE.contains(tag(nodes[i + 1]))) {
        nodes[i].setPartOfSpeechTag("VB");
        return;
      }
    }
  }

  private static boolean hasFinite(NLPNode[] nodes, int before) {
    for (int i = 1; i < before; i++) {
      if (FINITE.contains(tag(nodes[i]))) {
        return true;
      }
    }
    return false;
  }

  private static String lower(NLPNode node) {
    return node.getWordForm().toLowerCase(Locale.ROOT);
  }

  private static String tag(NLPNode node) {
    return node.getPartOfSpeechTag() == null ? "" : node.getPartOfSpeechTag();
  }
}
