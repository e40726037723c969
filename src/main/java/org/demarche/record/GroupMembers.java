package org.demarche.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.entity.Actors;
import org.demarche.entity.MentionKind;
import org.demarche.record.Participant.Identity;
import org.demarche.record.Participant.Standing;
import org.demarche.syntax.Relation;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;

/**
 * Who is meant by a group without names: <em>they, the two leaders, both countries</em> are those of the fitting kind
 * who did the last thing together; <em>the delegations</em> are <em>the two Libyan delegations</em> of before.
 */
final class GroupMembers {

  /** How many earlier mentions are looked at, and how many sentences before the group. */
  private static final int MENTIONS = 12;
  private static final int NEAR = 3;
  private static final Set<String> TOPICS = Set.of("on", "about", "over", "of");
  private static final Set<Standing> ANY = Set.of(Standing.STATE, Standing.PERSON, Standing.OFFICE,
      Standing.BODY);
  private static final Set<Standing> PEOPLE = Set.of(Standing.PERSON, Standing.OFFICE);
  private static final Set<Standing> POWERS = Set.of(Standing.STATE, Standing.BODY, Standing.VAGUE);
  private static final Set<Standing> STATES = Set.of(Standing.STATE);
  private static final Set<String> DEFINITE = Set.of("the", "both", "these", "those", "their");

  private final RecordTables tables;
  /** The mentions so far, with the members of their groups. */
  private final List<Mention> known = new ArrayList<>();
  /** The members of the groups so far by the words for a group. */
  private final Map<String, List<Participant>> membersOf = new HashMap<>();

  private final OfficeHolders holders;

  private GroupMembers(RecordTables tables, OfficeHolders holders) {
    this.tables = tables;
    this.holders = holders;
  }

  /** The mentions of a document, which are in text order, with the members in place of the groups that have any. */
  static List<Mention> named(List<Mention> mentions, RecordTables tables, OfficeHolders holders) {
    GroupMembers groups = new GroupMembers(tables, holders);
    for (Mention mention : mentions) {
      List<Participant> sides = new ArrayList<>();
      for (Participant side : mention.sides()) {
        sides.addAll(groups.of(mention, side));
      }
      groups.known.add(mention.by(sides));
    }
    return groups.known;
  }

  /** The members of a participant, or itself if it is no group or nothing tells who they are. */
  private List<Participant> of(Mention mention, Participant side) {
    List<Participant> members = isPronoun(side) ? membersOf.getOrDefault(side.name(), List.of()) : List.of();
    if (members.isEmpty()) {
      members = found(mention, side);
    }
    if (!members.isEmpty()) {
      membersOf.put(side.name(), members);
    }
    return members.isEmpty() ? List.of(side)
        : members.stream().map(member -> member.as(side.role(), member.annotation())).toList();
  }

  private static boolean isPronoun(Participant side) {
    return side.annotation() instanceof Actor actor && Actors.is(actor, MentionKind.PRONOUN)
        && !side.words().equals(side.name());
  }

  private List<Participant> found(Mention mention, Participant side) {
    if (side.annotation() instanceof Actor actor && !Actors.members(actor).isEmpty()) {
      return Actors.members(actor).stream().map(member -> Participant.of(side.role(), member)).toList();
    }
    List<Actor> persons = holders.of(side);
    if (!persons.isEmpty()) {
      return persons.stream().map(person -> Participant.of(side.role(), person)).toList();
    }
    boolean isAlone = mention.sides().stream().noneMatch(other -> other != side && other.role() == side.role()
        && other.standing() == Standing.VAGUE);
    if (side.standing() != Standing.VAGUE || side.country() != null || !isAlone) {
      return List.of();
    }
    int number = number(side);
    for (Set<Standing> kinds : kinds(side, number)) {
      boolean isVague = kinds == ANY && number == 0;
      for (Mention before : before(mention.sentence() - (isVague ? NEAR - 1 : NEAR))) {
        List<Participant> members = together(before, kinds, number);
        if (members.isEmpty() && (before.isMutual() || before.sentence() == mention.sentence())) {
          members = oneWithAnother(before, kinds, number);
        }
        if (members.isEmpty()) {
          members = described(before, side);
        }
        if (members.isEmpty() && isVague) {
          members = crowd(before);
        }
        if (!members.isEmpty() && areApart(members, mention, side)) {
          return members;
        }
      }
    }
    return List.of();
  }

  /** The last mentions from some sentence on, the nearest first, but those last that are what others speak about. */
  private List<Mention> before(int sentence) {
    List<Mention> last = new ArrayList<>();
    List<Mention> topics = new ArrayList<>();
    for (int i = known.size() - 1; i >= Math.max(0, known.size() - MENTIONS); i--) {
      if (known.get(i).sentence() >= sentence) {
        (isTopic(known.get(i)) ? topics : last).add(known.get(i));
      }
    }
    last.addAll(topics);
    return last;
  }

  /** Whether an act is what somebody speaks about: <em>briefed him on talks between Chad and Mali</em>. */
  private static boolean isTopic(Mention mention) {
    return mention.isNoun() && mention.word().is(Relation.PREPOSITION_OBJECT)
        && TOPICS.contains(mention.word().head().lower());
  }

  /** Two of whom one does something to the other: <em>Rao made the offer to Silva when they met</em>. */
  private static List<Participant> oneWithAnother(Mention mention, Set<Standing> kinds, int number) {
    Set<Standing> fitting = mention.isMutual() ? kinds : PEOPLE;
    List<Participant> both = apart(mention.sides().stream().filter(side -> side.standing() != Standing.VAGUE
        && kinds.contains(side.standing()) && fitting.contains(side.standing())).toList());
    return both.size() == 2 && (number == 0 || number == 2) ? both : List.of();
  }

  /** What members may be, first choice first; nothing where the words are no group that the reader knows. */
  private List<Set<Standing>> kinds(Participant side, int number) {
    String[] words = side.words().replace(" of state", "").strip().split(" ");
    String head = words[words.length - 1];
    if (words.length == 1 && tables.words("they").contains(head)) {
      return List.of(ANY);
    }
    boolean isKnown = number > 0 || DEFINITE.contains(wordBefore(side));
    if (!isKnown || words.length > 2 || isDescribed(side)) {
      return List.of();
    }
    return tables.words("sides").contains(head) ? List.of(POWERS, ANY)
        : tables.words("leaders").contains(head) ? List.of(PEOPLE)
        : tables.words("countries").contains(head) ? List.of(STATES) : List.of();
  }

  /** Whether words behind a group say who they are: <em>the leaders of thirty countries</em>. */
  private static boolean isDescribed(Participant side) {
    return side.annotation().getCAS().getDocumentText().startsWith(" of ", side.annotation().getEnd());
  }

  private static String wordBefore(Participant side) {
    String text = side.annotation().getCAS().getDocumentText();
    int end = side.annotation().getBegin();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end).toLowerCase(Locale.ROOT);
  }

  /** The participants of some kinds who do something together, as many as a number says if it is not 0. */
  private List<Participant> together(Mention mention, Set<Standing> kinds, int number) {
    List<Participant> all = mention.sides().stream().filter(side -> kinds.contains(side.standing())
        && (side.standing() != Standing.VAGUE || isTelling(side))).toList();
    List<Participant> parties = apart(all.stream().filter(side -> side.role() == ArgumentRole.PARTY
        || side.role() == ArgumentRole.HOST).toList());
    List<Participant> sources = apart(all.stream().filter(side -> side.role() == ArgumentRole.SOURCE).toList());
    List<Participant> members = parties.size() > 1 ? parties : sources;
    if (members.size() > 1 && (number == 0 || members.size() == number)) {
      return members;
    }
    List<Participant> states = apart(all.stream().filter(side -> side.standing() == Standing.STATE).toList());
    boolean isOfPowers = !kinds.contains(Standing.PERSON) && number > 1;
    return isOfPowers && states.size() == number ? states : List.of();
  }

  /** The group of the same noun that is described: <em>the two Libyan delegations … the delegations</em>. */
  private static List<Participant> described(Mention mention, Participant group) {
    return mention.sides().stream().filter(side -> side.standing() == Standing.VAGUE
        && side.words().endsWith(" " + group.words()) && (side.country() != null || side.role() == ArgumentRole.PARTY))
        .limit(1).toList();
  }

  /** Those who alone do something and are described as several: <em>envoys of ten states … they</em>. */
  private List<Participant> crowd(Mention mention) {
    List<Participant> acting = mention.sides().stream().filter(side -> side.role() != ArgumentRole.TARGET).toList();
    boolean isCrowd = acting.size() == 1 && acting.get(0).standing() == Standing.VAGUE && isTelling(acting.get(0));
    return isCrowd ? acting : List.of();
  }

  /** Whether the words for a group tell who they are: <em>the rebels</em>, not <em>the two sides</em>. */
  private boolean isTelling(Participant side) {
    String head = side.words().substring(side.words().lastIndexOf(' ') + 1);
    return side.annotation() instanceof Actor actor && !Actors.is(actor, MentionKind.PRONOUN)
        && List.of("they", "sides", "leaders", "countries").stream()
            .noneMatch(group -> tables.words(group).contains(head));
  }

  /** Some participants without those who are one with another. */
  private static List<Participant> apart(List<Participant> sides) {
    Map<String, Participant> apart = new LinkedHashMap<>();
    for (Participant side : sides) {
      if (apart.values().stream().noneMatch(other -> other.identity(side) == Identity.SAME)) {
        apart.put(side.name(), side);
      }
    }
    return List.copyOf(apart.values());
  }

  /** Whether no member stands on another side of the act. */
  private static boolean areApart(List<Participant> members, Mention mention, Participant group) {
    return mention.sides().stream().filter(side -> side != group)
        .allMatch(side -> members.stream().allMatch(member -> member.identity(side) != Identity.SAME));
  }

  /** The number that the words of a group give, such as <em>two, both</em>; 0 if they give none. */
  private int number(Participant side) {
    String words = side.words();
    int number = number(words.contains(" ") ? words.substring(0, words.indexOf(' ')) : words);
    return number > 0 ? number : number(wordBefore(side));
  }

  private int number(String word) {
    return word.equals("both") ? 2 : tables.durations().number(word);
  }
}
