package org.demarche.syntax.repair;

import java.util.List;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;
import org.demarche.syntax.WordLists;
import org.demarche.syntax.fallback.Times;

/**
 * Converts the tree of a sentence to the ClearNLP scheme, in which the copula is the head of its predicate and the
 * preposition the head of its phrase, and then repairs known parser errors. Trees in the ClearNLP scheme only need the
 * second step; in Stanford basic dependencies copulas are inverted, in Universal Dependencies case markers as well;
 * prepositions and coordinators that Stanford's collapsed dependencies encode in labels are inserted into the tree.
 *
 * <p>Before all that, words are taken from punctuation marks that a parser has made their heads. The lists below define
 * the order: the first repair of each list that applies to a word is made. If the words no longer form a tree
 * afterwards, the parser's heads are restored. Immutable.
 */
public final class TreeRepair {

  private final List<List<Repair>> passes;

  /** All repairs. */
  public TreeRepair(WordLists lists, Times times, Attachments attachments) {
    this(List.of(List.of(PunctuationHeads::lower), labels(lists), scheme(), errors(lists, times, attachments)));
  }

  /** Repairs in the order in which they are tried on each word, in passes over the sentence. */
  TreeRepair(List<List<Repair>> passes) {
    this.passes = passes;
  }

  /** Tells apart what some schemes have one label for. */
  private static List<Repair> labels(WordLists lists) {
    InvertedReports reports = new InvertedReports(lists);
    return List.of(
        Contractions::restore,
        reports::nameClause,
        reports::nameSubject,
        FinerRelations::number,
        FinerRelations::negation,
        FinerRelations::infinitive,
        FinerRelations::existence);
  }

  /** Converts the various schemes to one. */
  private static List<Repair> scheme() {
    return List.of(
        FinerRelations::predicate,
        Amounts::raise,
        Copulas::raiseSubjectOfAuxiliary,
        Copulas::raise,
        Coordinators::place,
        Coordinators::moveToFirst,
        Prepositions::placeThatOfTheLabel,
        Prepositions::raise,
        Prepositions::raiseInOrder,
        Prepositions::lengthen,
        Prepositions::raiseBeforeClause);
  }

  /** Repairs what the new heads have made wrong, and errors common to parsers of all schemes. */
  private static List<Repair> errors(WordLists lists, Times times, Attachments attachments) {
    Participles participles = new Participles(lists);
    return List.of(
        FinerRelations::clause,
        Coordinators::joinSubjects,
        new DayBeforeName(times),
        new Destinations(lists),
        PastTenses::restore,
        DueToAct::restore,
        InfinitivesOfNouns::restore,
        new LooseDays(times),
        MainVerbs::raise,
        RowsOfNames::releasePhrase,
        participles::raiseMainVerb,
        participles::raiseConjunct,
        participles::raiseBehindInfinitive,
        new GardenPaths(lists)::giveSubject,
        attachments);
  }

  /** Repairs a tree. */
  public void apply(SentenceBuilder tree) {
    SentenceBuilder.Heads ofParser = tree.heads();
    boolean isChanged = false;
    for (List<Repair> repairs : passes) {
      for (Word word : tree.words()) {
        isChanged |= applyFirst(repairs, tree, word);
      }
    }
    if (isChanged && !tree.isTree()) {
      tree.restore(ofParser);
    }
  }

  private static boolean applyFirst(List<Repair> repairs, SentenceBuilder tree, Word word) {
    for (Repair repair : repairs) {
      if (repair.apply(tree, word)) {
        return true;
      }
    }
    return false;
  }
}
