package org.demarche.role;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.entity.Countries;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.Word;

/**
 * The body and the state that an office belongs to.
 *
 * @param category
 *          the category of the office
 * @param country
 *          ISO 3166-1 alpha-3, or null where there is none, or more than one
 * @param organisation
 *          the body as the text names it, or null
 * @param sector
 *          PLOVER's sector of that body, or null
 */
record Affiliation(Category category, String country, String organisation, String sector) {

  /**
   * Reads the words around a title.
   *
   * @param from
   *          the index of the first word of the noun phrase
   * @param titleBegin
   *          the title's own words begin here
   * @param titleEnd
   *          and end here
   * @param to
   *          the index after the last word of the office
   */
  static Affiliation of(RoleLexicon lexicon, Title title, List<Word> words, int from, int titleBegin, int titleEnd, int to) {
    List<Word> range = words.subList(from, to);
    Set<String> before = new TreeSet<>();
    Set<String> behind = new TreeSet<>();
    boolean isInternational = false;
    boolean hasState = false;
    String sector = null;
    String organisation = null;
    BitSet listed = new BitSet();
    for (Countries.Mention mention : lexicon.countries().find(range)) {
      int begin = mention.begin() + from;
      listed.set(begin, mention.end() + from);
      boolean isBehind = begin >= titleEnd;
      boolean isAgainst = begin > from + 1 && words.get(begin - 2).lower().matches("pro|anti")
          || begin > from && words.get(begin - 1).lower().matches("pro-|anti-|pro|anti");
      if (isAgainst) {
        continue;
      }
      boolean isAddressee = isBehind && !follows(words, titleEnd, begin, title);
      if (isAddressee) {
        continue;
      }
      if (mention.country() != null) {
        (isBehind ? behind : before).add(mention.country());
      }
      if (mention.isState()) {
        hasState = true;
      } else {
        organisation = text(words, begin, mention.end() + from);
        sector = mention.sector();
        isInternational |= "IGO".equals(mention.sector());
      }
    }
    Category category = title.category();
    Body body = body(lexicon, words, from, titleBegin, titleEnd, to, listed);
    if (title.byBody()) {
      Category bySector = Category.ofSector(sector);
      if (bySector != null) {
        category = bySector;
      } else if (body != null && sector == null) {
        category = body.category() == Category.HEAD_OF_STATE ? category : body.category();
      } else if (!hasState && sector == null && (hasNoun(words, from, titleBegin, lexicon)
          || words.subList(titleEnd, to).stream().anyMatch(Word::isName))) {
        category = ofUnknownBody(title, words.get(titleEnd - 1));
      }
    }
    if (title.category() == Category.EXPERT) {
      before.clear();
    }
    Set<String> countries = before.isEmpty() ? behind : before;
    String country = title.country();
    if (isInternational) {
      country = null;
    } else if (countries.size() == 1) {
      country = countries.iterator().next();
    } else if (countries.size() > 1) {
      country = null;
    } else if (country == null && body != null) {
      country = body.country();
    }
    return new Affiliation(category, country, organisation, sector);
  }

  /** Whether a state behind a title is the one spoken for: after <em>of</em>, and after <em>for</em> but for envoys. */
  private static boolean follows(List<Word> words, int titleEnd, int begin, Title title) {
    String preposition = words.get(titleEnd).lower();
    boolean isEnvoy = title.category() == Category.ENVOY || title.category() == Category.NEGOTIATOR;
    return preposition.equals("of") || preposition.equals("at") || preposition.equals("with") || preposition.equals("from")
        || preposition.equals("for") && !isEnvoy
        || preposition.equals("to") && title.category() == Category.OFFICIAL;
  }

  private static Body body(RoleLexicon lexicon, List<Word> words, int from, int titleBegin, int titleEnd, int to,
      BitSet listed) {
    Body found = null;
    for (Match<Body> match : lexicon.bodies().longest(words.subList(from, to))) {
      int begin = match.begin() + from;
      if ((begin < titleBegin || begin >= titleEnd) && !listed.get(begin)) {
        found = match.values().get(0);
      }
    }
    return found;
  }

  /** Whether a noun before the title names a body that no table knows. */
  private static boolean hasNoun(List<Word> words, int from, int to, RoleLexicon lexicon) {
    return words.subList(from, to).stream().anyMatch(word -> word.isNoun() && lexicon.modifier(word) == null);
  }

  private static Category ofUnknownBody(Title title, Word last) {
    return switch (title.category()) {
      case HEAD_OF_STATE -> last.hasLemma("leader") ? Category.PARTY_OR_GROUP : Category.OTHER;
      case FOREIGN_MINISTER -> Category.MINISTER;
      default -> title.category();
    };
  }

  private static String text(List<Word> words, int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      text.append(i > begin && words.get(i).begin() > words.get(i - 1).end() ? " " : "").append(words.get(i).form());
    }
    return text.toString();
  }
}
