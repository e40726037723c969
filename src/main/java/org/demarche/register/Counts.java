package org.demarche.register;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.record.NumberWords;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;

/** To how many an act is done, by the number before those to whom it is done. */
final class Counts {

  /** How many words at most stand between the number and the words that are marked: <em>two Turkish soldiers</em>. */
  private static final int BEFORE = 2;

  private final NumberWords numbers;

  Counts(NumberWords numbers) {
    this.numbers = numbers;
  }

  /** The counts of an act with some mentions, each once, in text order. */
  List<Report.Count> of(JCas jcas, List<DiplomaticEvent> mentions) {
    Set<Report.Count> counts = new LinkedHashSet<>();
    for (DiplomaticEvent mention : mentions) {
      Token act = jcas.select(Token.class).coveredBy(mention).findFirst().orElse(null);
      for (Annotation target : Arguments.all(mention, ArgumentRole.TARGET)) {
        Report.Count count = act == null ? null : count(lemma(act), words(jcas, target));
        if (count != null) {
          counts.add(count);
        }
      }
    }
    return List.copyOf(counts);
  }

  /** The words of an annotation up to its first preposition, with the few before it that begin with a number. */
  private List<Token> words(JCas jcas, Annotation target) {
    List<Token> words = new ArrayList<>();
    List<Token> before = JCasUtil.selectPreceding(Token.class, target, BEFORE);
    for (int i = before.size() - 1; i >= 0; i--) {
      Token word = before.get(i);
      if (number(word) > 0 || isAdjective(word)) {
        words.add(0, word);
      }
      if (!isAdjective(word)) {
        break;
      }
    }
    for (Token word : jcas.select(Token.class).coveredBy(target)) {
      if (isPreposition(word) && words.stream().anyMatch(Counts::isNoun)) {
        break;
      }
      words.add(word);
    }
    return words;
  }

  private Report.Count count(String act, List<Token> words) {
    int number = words.stream().mapToInt(this::number).filter(one -> one > 1).findFirst().orElse(0);
    Token what = words.stream().filter(Counts::isNoun).reduce((first, last) -> last).orElse(null);
    return number == 0 || what == null ? null : new Report.Count(act, lemma(what), number);
  }

  private int number(Token word) {
    return numbers.number(word.getCoveredText().toLowerCase(Locale.ROOT));
  }

  private static boolean isNoun(Token word) {
    return word.getPosValue() != null && (word.getPosValue().startsWith("N") || word.getPosValue().equals("PROPN"));
  }

  private static boolean isAdjective(Token word) {
    return word.getPosValue() != null && (word.getPosValue().startsWith("JJ") || word.getPosValue().equals("ADJ"));
  }

  private static boolean isPreposition(Token word) {
    return "IN".equals(word.getPosValue()) || "ADP".equals(word.getPosValue());
  }

  private static String lemma(Token word) {
    return ReportReader.lemma(word).toLowerCase(Locale.ROOT);
  }
}
