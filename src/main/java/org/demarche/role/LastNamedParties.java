package org.demarche.role;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** The parties that a document has named so far, for <em>both leaders</em> and <em>the two sides</em>. */
final class LastNamedParties {

  private static final int SENTENCES = 6;

  /**
   * A party, at the place where the text names it.
   *
   * @param country
   *          ISO 3166-1 alpha-3, or null
   */
  record NamedParty(String name, String country, Actor mention, Word head, int sentence) {

    private boolean isSubject() {
      return head.firstConjunct().is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.AGENT);
    }
  }

  private final List<NamedParty> named = new ArrayList<>();

  void add(String name, String country, Actor mention, Word head) {
    named.add(new NamedParty(name, country, mention, head, head.sentence().index()));
  }

  /**
   * The last two parties named up to a sentence, each at its last mention, in the order of first mention. Empty if the
   * sentences back to the nearest one that completes two parties name more than two, or if there are not two nearby.
   */
  List<NamedParty> lastTwo(int sentence) {
    return lastTwo(sentence, party -> true);
  }

  /** Like {@link #lastTwo(int)}, of those that fit. */
  List<NamedParty> lastTwo(int sentence, Predicate<NamedParty> fits) {
    for (int from = sentence; from >= Math.max(0, sentence - SENTENCES); from--) {
      Map<String, NamedParty> found = new LinkedHashMap<>();
      for (int i = firstIn(from); i < named.size() && named.get(i).sentence <= sentence; i++) {
        if (fits.test(named.get(i))) {
          found.put(named.get(i).name, named.get(i));
        }
      }
      if (found.size() >= 2) {
        return found.size() == 2 ? List.copyOf(found.values()) : List.of();
      }
    }
    return List.of();
  }

  /**
   * The country that <em>its</em> refers to: that of the party that acted last before an offset of a sentence, or of
   * the one named last in it or in the previous sentence; null if there is none.
   */
  String lastCountry(int sentence, int offset) {
    String last = null;
    for (int i = named.size() - 1; i >= 0 && named.get(i).sentence >= sentence - 1; i--) {
      NamedParty party = named.get(i);
      if (party.country != null && party.mention.getBegin() < offset) {
        if (last != null && party.sentence < sentence) {
          break;
        }
        if (party.isSubject()) {
          return party.country;
        }
        last = last == null ? party.country : last;
      }
    }
    return last;
  }

  private int firstIn(int sentence) {
    int i = named.size();
    while (i > 0 && named.get(i - 1).sentence >= sentence) {
      i--;
    }
    return i;
  }
}
