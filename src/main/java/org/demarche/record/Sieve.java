package org.demarche.record;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Groups mentions by act: one pass for each {@link Rule}, the most certain first, so that what one pass finds is known
 * to the next. A mention is compared with the last mentions of its kind alone.
 */
final class Sieve {

  /** How many earlier mentions of a kind are compared. */
  private static final int LIMIT = 30;
  private static final Comparator<Mention> NEAREST_FIRST = Comparator.comparingInt(Mention::index).reversed();

  private final Conflicts conflicts;
  private final Group[] groups;
  private final List<Mention> mentions;
  /** Of each mention, the names under which mentions of its kind are kept. */
  private final List<List<String>> keys = new ArrayList<>();

  private Sieve(List<Mention> mentions, Conflicts conflicts) {
    this.mentions = mentions;
    this.conflicts = conflicts;
    groups = new Group[mentions.size()];
    for (Mention mention : mentions) {
      groups[mention.index()] = new Group(mention);
      keys.add(keys(mention));
    }
  }

  /** The acts that the mentions of a document name, by first mention. */
  static List<Group> sift(List<Mention> mentions, Conflicts conflicts) {
    Sieve sieve = new Sieve(mentions, conflicts);
    for (Rule rule : Rule.values()) {
      sieve.pass(rule);
    }
    List<Group> found = new ArrayList<>(new LinkedHashSet<>(List.of(sieve.groups)));
    found.forEach(Group::close);
    return found;
  }

  private void pass(Rule rule) {
    Map<String, Deque<Mention>> recent = new HashMap<>();
    for (Mention mention : mentions) {
      Group group = groups[mention.index()];
      if (group.first() == mention || rule.joinsKnown()) {
        join(rule, mention, group, recent);
      }
      for (String key : keys.get(mention.index())) {
        Deque<Mention> last = recent.computeIfAbsent(key, k -> new ArrayDeque<>());
        last.addFirst(mention);
        if (last.size() > LIMIT) {
          last.removeLast();
        }
      }
    }
  }

  private void join(Rule rule, Mention mention, Group group, Map<String, Deque<Mention>> recent) {
    List<Mention> candidates = new ArrayList<>();
    for (String key : keys.get(mention.index())) {
      Deque<Mention> last = recent.get(key);
      if (last != null) {
        candidates.addAll(last);
      }
    }
    candidates.sort(Comparator.<Mention, Boolean>comparing(earlier -> isUnlike(earlier, mention))
        .thenComparing(NEAREST_FIRST));
    Mention before = null;
    for (Mention earlier : candidates) {
      Group into = groups[earlier.index()];
      boolean isOfKind = earlier.shares(mention) && isOfAct(into, group) || rule == Rule.HEADLINE;
      if (earlier != before && into != group && isOfKind
          && rule.holds(earlier, mention, new Agreement(earlier, into, mention, group))) {
        boolean isInOrder = into.first().index() < group.first().index();
        if (isInOrder ? unite(into, group, earlier, rule) : unite(group, into, mention, rule)) {
          return;
        }
      }
      before = earlier;
    }
  }

  /** Whether only one of two meetings came about. */
  private static boolean isUnlike(Mention one, Mention other) {
    return one.category().equals("CONSULT") && one.isFact() != other.isFact();
  }

  /** Makes one group of two if nothing keeps them apart, the earlier first. */
  private boolean unite(Group into, Group later, Mention antecedent, Rule rule) {
    boolean isOne = !conflicts.between(into, later);
    if (isOne) {
      into.absorb(later, antecedent, rule.id());
      later.mentions().forEach(joined -> groups[joined.index()] = into);
    }
    return isOne;
  }

  /** Whether two groups may name one act; words that the table does not have are left to their stems. */
  private static boolean isOfAct(Group into, Group group) {
    return into.first().acts().isEmpty() || group.first().acts().isEmpty() || into.sharesActs(group)
        || into.first().stem().equals(group.first().stem());
  }

  private static List<String> keys(Mention mention) {
    List<String> keys = new ArrayList<>();
    keys.add("stem " + mention.stem());
    keys.addAll(mention.acts());
    return keys;
  }
}
