package org.demarche.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mentions that name one act, in text order, with the reason why each but the first is here. */
final class Group {

  /** Why a mention is in a group: the mention that it was joined to, and the rule. */
  record Reason(Mention antecedent, String rule) {
  }

  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Mention, Reason> reasons = new LinkedHashMap<>();
  /** The participants of all mentions, each name once a role. */
  private final Map<String, Participant> sides = new LinkedHashMap<>();

  Group(Mention mention) {
    mentions.add(mention);
    addSides(mention.sides());
  }

  private void addSides(Iterable<Participant> more) {
    more.forEach(side -> sides.putIfAbsent(side.role() + " " + side.name(), side));
  }

  List<Mention> mentions() {
    return mentions;
  }

  Mention first() {
    return mentions.get(0);
  }

  List<Participant> sides() {
    return List.copyOf(sides.values());
  }

  Reason reason(Mention mention) {
    return reasons.get(mention);
  }

  /** Adds the mentions of another group, whose first mention was joined to one of these. */
  void absorb(Group later, Mention antecedent, String rule) {
    reasons.putAll(later.reasons);
    reasons.put(later.first(), new Reason(antecedent, rule));
    mentions.addAll(later.mentions);
    mentions.sort((a, b) -> Integer.compare(a.index(), b.index()));
    addSides(later.sides.values());
  }
}
