package org.demarche.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions that name one act, with the reason why each but the first is here. What has more mentions, or more sides,
 * than any story about one act is compared by some of them alone, so that comparing takes constant time.
 */
final class Group {

  /** How many mentions and how many sides are compared with those of another group. */
  private static final int LIMIT = 30;

  /** Why a mention is in a group: the mention that it was joined to, and the rule. */
  record Reason(Mention antecedent, String rule) {
  }

  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Mention, Reason> reasons = new LinkedHashMap<>();
  private final Map<String, Participant> sides = new LinkedHashMap<>();

  /** The acts that all mentions may name. */
  private final Set<String> acts;

  Group(Mention mention) {
    mentions.add(mention);
    acts = new LinkedHashSet<>(mention.acts());
    addSides(mention.sides());
  }

  private void addSides(Iterable<Participant> more) {
    for (Participant side : more) {
      if (sides.size() < LIMIT) {
        sides.putIfAbsent(side.role() + " " + side.name(), side);
      }
    }
  }

  /** The mentions, in text order once the group is {@link #close closed}. */
  List<Mention> mentions() {
    return mentions;
  }

  /** The mentions that were added last. */
  List<Mention> recent() {
    return mentions.subList(Math.max(0, mentions.size() - LIMIT), mentions.size());
  }

  /** Puts the mentions into the order of the text. */
  void close() {
    mentions.sort(Comparator.comparingInt(Mention::index));
  }

  /** The first mention in the text. */
  Mention first() {
    return mentions.get(0);
  }

  /** The participants of the mentions, each name once a role. */
  Collection<Participant> sides() {
    return Collections.unmodifiableCollection(sides.values());
  }

  /** Whether the groups may name one act: <em>called, spoke</em> a call, but <em>called, consultations</em> none. */
  boolean sharesActs(Group other) {
    return !Collections.disjoint(acts, other.acts);
  }

  Reason reason(Mention mention) {
    return reasons.get(mention);
  }

  /** Adds the mentions of another group, whose first mention was joined to one of these. */
  void absorb(Group later, Mention antecedent, String rule) {
    reasons.putAll(later.reasons);
    reasons.put(later.first(), new Reason(antecedent, rule));
    mentions.addAll(later.mentions);
    addSides(later.sides.values());
    if (sharesActs(later)) {
      acts.retainAll(later.acts);
    }
  }
}
