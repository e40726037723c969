package org.demarche.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups mentions by act: one pass for each {@link Rule}, the most certain first, so that what one pass finds is known
 * to the next. A mention is compared with the last mentions of its kind alone.
 */
final class Sieve {

  /** How many earlier mentions of a kind are compared. */
  private static final int LIMIT = 30;

  private final Conflicts conflicts;
  private final Group[] groups;
  private final List<Mention> mentions;

  private Sieve(List<Mention> mentions, Conflicts conflicts) {
    this.mentions = mentions;
    this.conflicts = conflicts;
    groups = new Group[mentions.size()];
    mentions.forEach(mention -> groups[mention.index()] = new Group(mention));
  }

  /** The acts that the mentions of a document name, by first mention. */
  static List<Group> sift(List<Mention> mentions, Conflicts conflicts) {
    Sieve sieve = new Sieve(mentions, conflicts);
    for (Rule rule : Rule.values()) {
      sieve.pass(rule);
    }
    return new ArrayList<>(new LinkedHashSet<>(List.of(sieve.groups)));
  }

  private void pass(Rule rule) {
    Map<String, Deque<Mention>> recent = new HashMap<>();
    for (Mention mention : mentions) {
      Group group = groups[mention.index()];
      if (group.first() == mention) {
        join(rule, mention, group, recent);
      }
      for (String key : keys(mention)) {
        Deque<Mention> last = recent.computeIfAbsent(key, k -> new ArrayDeque<>());
        last.addFirst(mention);
        if (last.size() > LIMIT) {
          last.removeLast();
        }
      }
    }
  }

  private void join(Rule rule, Mention mention, Group group, Map<String, Deque<Mention>> recent) {
    Set<Mention> candidates = new LinkedHashSet<>();
    for (String key : keys(mention)) {
      candidates.addAll(recent.getOrDefault(key, new ArrayDeque<>()));
    }
    Iterator<Mention> nearest = candidates.stream().sorted((a, b) -> b.index() - a.index()).iterator();
    while (nearest.hasNext()) {
      Mention earlier = nearest.next();
      Group into = groups[earlier.index()];
      if (into != group && (earlier.shares(mention) || rule == Rule.HEADLINE)
          && rule.holds(earlier, mention, new Agreement(earlier, into, mention, group))
          && !conflicts.between(into, group)) {
        into.absorb(group, earlier, rule.id());
        group.mentions().forEach(joined -> groups[joined.index()] = into);
        return;
      }
    }
  }

  private static List<String> keys(Mention mention) {
    List<String> keys = new ArrayList<>();
    keys.add("stem " + mention.stem());
    keys.addAll(mention.acts());
    return keys;
  }
}
