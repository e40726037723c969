package org.demarche.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How things stand at the end of the document: the status of an act, from those of its mentions in their order. */
final class Outlook {

  private static final Set<String> FACTS = Set.of("OCCURRED", "ONGOING");
  private static final String SUPPOSED = "HYPOTHETICAL";

  private Outlook() {
  }

  /**
   * The status of an act. One that was called off or denied in the end is NEGATED, whatever was planned; one that was
   * planned and then took place has OCCURRED. Otherwise most mentions decide, a fact at the end where they are even;
   * a supposition counts only where there is nothing else. A lasting state of affairs that is there goes on, unless a
   * verb tells how it came about: <em>banned</em> against <em>the ban</em>.
   */
  static String of(List<Mention> mentions) {
    List<Mention> firm = mentions.stream().filter(mention -> !mention.status().equals(SUPPOSED)).toList();
    if (firm.isEmpty()) {
      return mentions.get(0).status();
    }
    String last = firm.get(firm.size() - 1).status();
    if (last.equals("NEGATED")) {
      return last;
    }
    boolean isDone = firm.stream().anyMatch(mention -> mention.isVerb() && mention.status().equals("OCCURRED"));
    if (firm.stream().anyMatch(mention -> mention.status().equals("ONGOING") && !(isDone && mention.isState()))) {
      return "ONGOING";
    }
    boolean isState = mentions.stream().allMatch(mention -> mention.isState() || mention.isVerb())
        && mentions.stream().filter(Mention::isState).anyMatch(Mention::looksBack);
    String most = most(isDone ? firm.stream().filter(mention -> !mention.isState()).toList() : firm);
    boolean isUndated = mentions.stream().allMatch(mention -> mention.date().isEmpty());
    return isState && isUndated && !isDone && FACTS.contains(most) ? "ONGOING" : most;
  }

  private static String most(List<Mention> firm) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    firm.forEach(mention -> counts.merge(mention.status(), 1, Integer::sum));
    Mention last = firm.get(firm.size() - 1);
    String first = firm.get(0).status();
    if (first.equals("PLANNED") && firm.stream().allMatch(Mention::isOpen)) {
      return first;
    }
    String most = last.isFact() || first.equals("NEGATED") ? last.status() : first;
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      most = count.getValue() > counts.get(most) ? count.getKey() : most;
    }
    return most;
  }
}
