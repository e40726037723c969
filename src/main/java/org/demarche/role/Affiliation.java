package org.demarche.role;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.entity.NamedActor;
import org.demarche.entity.Sector;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.Word;

/**
 * The body and the state that an office belongs to.
 *
 * @param category
 *          the category of the office
 * @param country
 *          ISO 3166-1 alpha-3, or null if there is none or more than one
 * @param organisation
 *          the body as the text names it, or null
 * @param sector
 *          the PLOVER sector of that body, or null
 */
record Affiliation(RoleCategory category, String country, String organisation, Sector sector) {

  /** What the words around a title indicate. */
  static Affiliation of(RoleLexicon lexicon, RolePhrase phrase) {
    Named named = Named.in(lexicon, phrase);
    RoleLexicon.Body body = named.unlistedBody(lexicon, phrase);
    String country = country(phrase, named, body);
    return new Affiliation(category(lexicon, phrase, named, body),
        country == null && !named.isInternational ? countryOfHolder(lexicon, phrase) : country, named.organisation,
        named.sector);
  }

  /** The states and bodies that a phrase names. */
  private static final class Named {
    private final Set<String> before = new TreeSet<>();
    private final Set<String> behind = new TreeSet<>();
    private final BitSet words = new BitSet();
    private boolean hasState;
    private boolean isInternational;
    private String organisation;
    private Sector sector;

    static Named in(RoleLexicon lexicon, RolePhrase phrase) {
      Named named = new Named();
      int from = phrase.outerBegin();
      for (Match<NamedActor> mention : lexicon.names().statesAndBodiesIn(phrase.words().subList(from, phrase.end()))) {
        named.words.set(mention.begin() + from, mention.end() + from);
        if (!isOpposed(phrase, mention.begin() + from) && !isAddressee(phrase, mention.begin() + from)) {
          named.add(phrase, mention, from);
        }
      }
      return named;
    }

    private void add(RolePhrase phrase, Match<NamedActor> mention, int from) {
      NamedActor actor = mention.values().get(0);
      int begin = mention.begin() + from;
      boolean isInTitle = begin >= phrase.title().begin() && begin < phrase.title().end();
      boolean isToldByTitle = isInTitle && phrase.title().title().country() != null;
      if (actor.country() != null && !isToldByTitle) {
        (begin >= phrase.title().end() ? behind : before).add(actor.country());
      }
      if (actor.isState()) {
        hasState = true;
        return;
      }
      organisation = Word.text(phrase.words().subList(begin, mention.end() + from));
      Sector ofBody = actor.sector() == null ? Sector.GOV : actor.sector();
      isInternational |= ofBody == Sector.IGO;
      if (!isInTitle) {
        sector = ofBody;
      }
    }

    /** <em>pro-Russian</em> leader, <em>anti-Japan</em> campaigner: not their own state. */
    private static boolean isOpposed(RolePhrase phrase, int begin) {
      List<Word> words = phrase.words();
      int from = phrase.outerBegin();
      return begin > from + 1 && isSide(words.get(begin - 2)) || begin > from && isSide(words.get(begin - 1));
    }

    private static boolean isSide(Word word) {
      return switch (word.lower()) {
        case "pro", "anti", "pro-", "anti-" -> true;
        default -> false;
      };
    }

    /** Whether a state after the title is the one that the holder is sent to: ambassador <em>to France</em>. */
    private static boolean isAddressee(RolePhrase phrase, int begin) {
      if (begin < phrase.title().end()) {
        return false;
      }
      RoleCategory category = phrase.title().title().category();
      return !switch (phrase.words().get(phrase.title().end()).lower()) {
        case "of", "at", "with", "from" -> true;
        case "for" -> !category.isEnvoy();
        case "to" -> category == RoleCategory.OFFICIAL;
        default -> false;
      };
    }

    /** The last body that is in the table of bodies and not part of a name in the tables of actors, or null. */
    private RoleLexicon.Body unlistedBody(RoleLexicon lexicon, RolePhrase phrase) {
      RoleLexicon.Body found = null;
      int from = phrase.outerBegin();
      for (Match<RoleLexicon.Body> match : lexicon.bodies().longest(phrase.words().subList(from, phrase.end()))) {
        int begin = match.begin() + from;
        boolean isInTitle = begin >= phrase.title().begin() && begin < phrase.title().end();
        if (!isInTitle && !words.get(begin)) {
          found = match.values().get(0);
        }
      }
      return found;
    }
  }

  private static RoleCategory category(RoleLexicon lexicon, RolePhrase phrase, Named named, RoleLexicon.Body body) {
    Title title = phrase.title().title();
    if (!title.byBody()) {
      return isChief(phrase) ? RoleCategory.FOREIGN_MINISTER : title.category();
    }
    RoleCategory ofSector = RoleCategory.ofSector(named.sector);
    if (ofSector != null) {
      return ofSector;
    }
    if (named.sector != null) {
      return title.category();
    }
    if (body != null) {
      return body.category() == RoleCategory.HEAD_OF_STATE ? title.category() : body.category();
    }
    boolean hasUnknownBody = !named.hasState && namesBody(lexicon, phrase);
    return hasUnknownBody ? ofUnknownBody(phrase) : title.category();
  }

  /** <em>The top U.S. diplomat</em>: the foreign minister. */
  private static boolean isChief(RolePhrase phrase) {
    return phrase.title().title().category() == RoleCategory.ENVOY && phrase.isDefinite()
        && phrase.head().hasLemma("diplomat") && !phrase.head().isPlural() && phrase.wordsBehind().isEmpty()
        && phrase.wordsBefore().stream().anyMatch(word -> word.hasLemma("top", "chief"));
  }

  /** Whether a noun before the title, or a name after it, denotes a body that is not in any table. */
  private static boolean namesBody(RoleLexicon lexicon, RolePhrase phrase) {
    List<Word> before = phrase.words().subList(phrase.outerBegin(), phrase.title().begin());
    return before.stream().anyMatch(word -> word.isNoun() && lexicon.modifier(word) == null)
        || phrase.wordsBehind().stream().anyMatch(Word::isName);
  }

  private static RoleCategory ofUnknownBody(RolePhrase phrase) {
    Word last = phrase.words().get(phrase.title().end() - 1);
    return switch (phrase.title().title().category()) {
      case HEAD_OF_STATE -> last.hasLemma("leader") ? RoleCategory.PARTY_OR_GROUP : RoleCategory.OTHER;
      case FOREIGN_MINISTER -> RoleCategory.MINISTER;
      default -> phrase.title().title().category();
    };
  }

  /** President Ana Ruiz of <em>Chile</em>: the state that follows the holder's name, or null. */
  private static String countryOfHolder(RoleLexicon lexicon, RolePhrase phrase) {
    if (phrase.title().isPlural()) {
      return null; // Presidents Ana Ruiz of Chile and Jan Lis of Poland
    }
    List<Match<NamedActor>> named = lexicon.names().statesAndBodiesIn(phrase.wordsOfHolder());
    boolean isState = !named.isEmpty() && named.get(0).begin() == 0 && named.get(0).values().get(0).isState();
    return isState ? named.get(0).values().get(0).country() : null;
  }

  private static String country(RolePhrase phrase, Named named, RoleLexicon.Body body) {
    Title title = phrase.title().title();
    if (named.isInternational) {
      return null;
    }
    boolean isOfSubject = title.category() == RoleCategory.EXPERT; // a Russian analyst, a Russia analyst
    Set<String> countries = named.before.isEmpty() || isOfSubject ? named.behind : named.before;
    if (!countries.isEmpty()) {
      return countries.size() == 1 ? countries.iterator().next() : null;
    }
    return title.country() == null && body != null ? body.country() : title.country();
  }
}
