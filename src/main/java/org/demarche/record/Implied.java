package org.demarche.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.record.Participant.Identity;
import org.demarche.syntax.Clause;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;

/**
 * Participants of an act that follow from another act in its sentence: <em>condemned the raid</em> is directed at
 * those who made the raid, what two agree on or discuss doing is done by the two, and a deal at talks is one of those
 * who talk.
 */
final class Implied {

  /** Categories of what is said or done about the act of somebody. */
  private static final Set<String> REACTIONS = Set.of("ACCUSE", "REJECT");
  /** Categories of acts that several do together. */
  private static final Set<String> JOINT = Set.of("AGREE", "COOPERATE");
  private static final int STEPS = 8;

  private final Map<Word, Group> groups = new HashMap<>();
  private final Claims claims;
  private final Map<Group, List<Participant>> sides;
  /** The parties of the last talks in a sentence. */
  private final Map<Integer, List<Participant>> talks = new HashMap<>();

  /** Takes the acts of a document with the participants that their own mentions name. */
  Implied(Map<Group, List<Participant>> sides, Claims claims) {
    this.claims = claims;
    this.sides = sides;
    sides.keySet().forEach(group -> group.mentions().forEach(mention -> {
      groups.put(mention.word(), group);
      List<Participant> parties = sides.get(group).stream().filter(side -> side.role() == ArgumentRole.PARTY).toList();
      if (mention.part() == ActWord.Part.OCCASION && parties.size() > 1) {
        talks.put(mention.sentence(), parties);
      }
    }));
  }

  /** The participants of an act, its own and those that other acts imply. */
  List<Participant> of(Group group) {
    List<Participant> own = sides.get(group);
    List<Participant> all = new ArrayList<>(own);
    for (Mention mention : group.mentions()) {
      Actor claimant = claims.claimant(mention);
      if (claimant != null && all.stream().noneMatch(side -> side.name().equalsIgnoreCase(claimant.getName()))) {
        all.add(Participant.of(ArgumentRole.SOURCE, claimant));
      }
      if (REACTIONS.contains(mention.category()) && mention.isVerb() && !has(all, ArgumentRole.TARGET)) {
        all.addAll(provokers(mention, own));
      } else if (JOINT.contains(mention.category()) && all.isEmpty()) {
        all.addAll(partners(mention));
        if (all.isEmpty() && mention.isNoun() && mention.category().equals("AGREE")) {
          all.addAll(negotiators(mention));
        }
      }
    }
    return all;
  }

  private static boolean has(List<Participant> sides, ArgumentRole role) {
    return sides.stream().anyMatch(side -> side.role() == role);
  }

  /** Those who did what somebody reacts to, as targets. */
  private List<Participant> provokers(Mention reaction, List<Participant> own) {
    Word object = new Clause(reaction.word()).object();
    Group act = object == null ? null : groups.get(object);
    if (act == null || act == groups.get(reaction.word())) {
      return List.of();
    }
    return sides.get(act).stream()
        .filter(side -> side.role() == ArgumentRole.SOURCE || side.role() == ArgumentRole.PARTY)
        .filter(side -> own.stream().noneMatch(other -> other.identity(side) == Identity.SAME))
        .map(side -> side.as(ArgumentRole.TARGET, side.annotation())).toList();
  }

  /** The parties of the last talks in the sentence of an accord, or in the one before. */
  private List<Participant> negotiators(Mention accord) {
    List<Participant> here = talks.getOrDefault(accord.sentence(), List.of());
    List<Participant> parties = here.isEmpty() ? talks.getOrDefault(accord.sentence() - 1, List.of()) : here;
    return parties.stream().map(side -> side.as(ArgumentRole.PARTY, side.annotation())).toList();
  }

  /** Those who meet or agree, where the act is what they discuss or agree on, or what came of it. */
  private List<Participant> partners(Mention act) {
    Word word = act.word().head();
    for (int i = 0; i < STEPS && word != null; i++, word = word.head()) {
      Group above = groups.get(word);
      if (above != null) {
        boolean isTopic = above.first().isDiscussing() && act.category().equals("AGREE");
        boolean isMutual = above.first().isMutual() && !isTopic;
        List<Participant> parties = sides.get(above).stream().filter(side -> side.role() == ArgumentRole.PARTY
            || side.role() == ArgumentRole.SOURCE && above.first().category().equals("AGREE")).toList();
        return isMutual && parties.size() > 1
            ? parties.stream().map(side -> side.as(ArgumentRole.PARTY, side.annotation())).toList() : List.of();
      }
    }
    return List.of();
  }
}
