package org.demarche.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.EventRecord;

/** How the acts of a document hang together: what came of a meeting, the next of a series, the summit around it. */
final class Relations {

  private static final Set<String> AT = Set.of("at", "after", "during", "following", "in");
  private static final Set<String> EDGES = Set.of("sideline", "margin", "fringe");

  private final RecordTables tables;
  private final Map<Group, EventRecord> records;
  private final Map<Integer, List<Mention>> bySentence = new HashMap<>();
  private final Map<Mention, Group> groups = new HashMap<>();

  Relations(RecordTables tables, Map<Group, EventRecord> records) {
    this.tables = tables;
    this.records = records;
    records.keySet().forEach(group -> group.mentions().forEach(mention -> {
      groups.put(mention, group);
      bySentence.computeIfAbsent(mention.sentence(), key -> new ArrayList<>()).add(mention);
    }));
  }

  /** Links the records. */
  void add() {
    Map<String, Group> lastOfKind = new HashMap<>();
    for (Group group : records.keySet()) {
      for (Mention mention : group.mentions()) {
        for (Mention other : bySentence.get(mention.sentence())) {
          if (groups.get(other) != group) {
            link(group, mention, other);
          }
        }
      }
      addNext(group, lastOfKind);
    }
  }

  private void link(Group group, Mention mention, Mention other) {
    Word preposition = other.word().head();
    if (preposition == null || !other.category().equals("CONSULT")) {
      return;
    }
    boolean isAccord = mention.category().equals("AGREE") && "OCCURRED".equals(mention.status());
    Word above = preposition.head();
    if (isAccord && AT.contains(preposition.lower()) && above != null
        && (above == mention.word() || mention.word().head() == above)) {
      Arguments.add(records.get(groups.get(other)), ArgumentRole.OUTCOME, records.get(group));
    }
    boolean isEdge = preposition.lower().equals("of") && above != null && EDGES.contains(above.lemma());
    if (isEdge && mention.category().equals("CONSULT") && above.isUnder(clause(mention))) {
      Arguments.add(records.get(group), ArgumentRole.WITHIN, records.get(groups.get(other)));
    }
  }

  private static Word clause(Mention mention) {
    Word word = mention.word();
    return mention.isVerb() || word.head() == null || !word.head().isVerb() ? word : word.head();
  }

  /** Links a round to the one before: the number tells, or a word such as <em>next, another</em>. */
  private void addNext(Group group, Map<String, Group> lastOfKind) {
    for (String act : group.first().acts()) {
      Group before = lastOfKind.get(act);
      if (before != null && (isRoundAfter(group, before) || tables.isAnother(group.first()))
          && !Sides.of(before.sides(), group.sides()).conflict()) {
        Arguments.add(records.get(before), ArgumentRole.NEXT, records.get(group));
      }
      lastOfKind.put(act, group);
    }
  }

  private boolean isRoundAfter(Group group, Group before) {
    int round = records.get(group).getRound();
    int roundBefore = records.get(before).getRound();
    return round > 1 && (roundBefore == 0 || roundBefore == round - 1);
  }
}
