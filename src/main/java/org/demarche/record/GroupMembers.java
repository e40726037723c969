package org.demarche.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.record.Participant.Standing;
import org.demarche.type.ArgumentRole;

/**
 * Who is meant by a group without names: <em>they, the two leaders, both countries</em> are those of the fitting kind
 * who did the last thing together.
 */
final class GroupMembers {

  /** How many earlier mentions are looked at, and how many sentences before the group. */
  private static final int MENTIONS = 12;
  private static final int NEAR = 3;
  private static final Set<Standing> ANY = Set.of(Standing.STATE, Standing.PERSON, Standing.OFFICE,
      Standing.BODY);
  private static final Set<Standing> PEOPLE = Set.of(Standing.PERSON, Standing.OFFICE);
  private static final Set<String> DEFINITE = Set.of("the", "both", "these", "those", "their");

  private final RecordTables tables;
  private final List<Mention> mentions;

  /** Looks among the mentions of a document, which are in text order. */
  GroupMembers(RecordTables tables, List<Mention> mentions) {
    this.tables = tables;
    this.mentions = mentions;
  }

  /** The members of a participant of a mention, in its role; empty if it is no group, or nothing tells who they are. */
  List<Participant> of(Mention mention, Participant side) {
    boolean isAlone = mention.sides().stream().noneMatch(other -> other != side && other.role() == side.role()
        && other.standing() == Standing.VAGUE);
    if (side.standing() != Standing.VAGUE || side.country() != null || !isAlone) {
      return List.of();
    }
    String[] words = side.annotation().getCoveredText().strip().split("\\s+");
    Set<Standing> kinds = kinds(side, words);
    for (int i = mention.index() - 1; i >= Math.max(0, mention.index() - MENTIONS) && !kinds.isEmpty(); i--) {
      Mention before = mentions.get(i);
      if (mention.sentence() - before.sentence() > NEAR) {
        break;
      }
      List<Participant> members = together(before, kinds);
      if (fits(members.size(), words[0]) && areApart(members, mention, side)) {
        return members.stream().map(member -> member.as(side.role(), member.annotation())).toList();
      }
    }
    return List.of();
  }

  /** What members may be: people, states, or either; nothing where the words are no group that the reader knows. */
  private Set<Standing> kinds(Participant side, String[] words) {
    String head = words[words.length - 1];
    if (words.length == 1 && tables.words("they").contains(head.toLowerCase(Locale.ROOT))) {
      return ANY;
    }
    boolean isKnown = number(words[0]) > 0 || DEFINITE.contains(wordBefore(side));
    if (!isKnown || words.length > 2) {
      return Set.of();
    }
    return tables.words("sides").contains(head) ? ANY
        : tables.words("leaders").contains(head) ? PEOPLE
        : tables.words("countries").contains(head) ? Set.of(Standing.STATE) : Set.of();
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

  /** The participants of some kinds who do something together; a host does with the guest. */
  private static List<Participant> together(Mention mention, Set<Standing> kinds) {
    Map<String, Participant> parties = new LinkedHashMap<>();
    Map<String, Participant> sources = new LinkedHashMap<>();
    for (Participant side : mention.sides()) {
      if (kinds.contains(side.standing())) {
        boolean isParty = side.role() == ArgumentRole.PARTY || side.role() == ArgumentRole.HOST;
        (isParty ? parties : side.role() == ArgumentRole.SOURCE ? sources : new LinkedHashMap<String, Participant>())
            .put(side.name(), side);
      }
    }
    return List.copyOf((parties.size() > 1 ? parties : sources).values());
  }

  /** Whether no member stands on another side of the act. */
  private static boolean areApart(List<Participant> members, Mention mention, Participant group) {
    return mention.sides().stream().filter(side -> side != group)
        .allMatch(side -> members.stream().allMatch(member -> member.identity(side) != Participant.Identity.SAME));
  }

  private boolean fits(int members, String word) {
    int number = number(word.toLowerCase(Locale.ROOT));
    return number == 0 ? members > 1 : members == number;
  }

  /** The number that a word gives, such as <em>two, both</em>; 0 if it gives none. */
  private int number(String word) {
    return word.equals("both") ? 2 : tables.durations().number(word);
  }
}
