package org.demarche.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.EventRecord;

/** How the acts of a document hang together: what came of a meeting, the next of a series, the summit around it. */
final class Relations {

  private static final Set<String> AT = Set.of("at", "after", "during", "following", "in");

  /** How many words lie at most between the edge of a gathering and the act there. */
  private static final int STEPS = 6;

  private final RecordTables tables;
  private final Map<Group, EventRecord> records;
  private final Map<Word, Mention> byWord = new HashMap<>();
  private final Map<Mention, Group> groups = new HashMap<>();

  Relations(RecordTables tables, Map<Group, EventRecord> records) {
    this.tables = tables;
    this.records = records;
    records.keySet().forEach(group -> group.mentions().forEach(mention -> {
      groups.put(mention, group);
      byWord.put(mention.word(), mention);
    }));
  }

  /** Links the records. */
  void add() {
    Map<String, Group> lastOfKind = new HashMap<>();
    for (Group group : records.keySet()) {
      group.mentions().forEach(this::addSurroundings);
      addNext(group, lastOfKind);
    }
  }

  /** What was done at a meeting, and the gathering on whose sidelines it was. */
  private void addSurroundings(Mention meeting) {
    Word preposition = meeting.word().head();
    Word above = preposition == null ? null : preposition.head();
    if (above == null || !meeting.category().equals("CONSULT")) {
      return;
    }
    if (AT.contains(preposition.lower())) {
      addOutcome(meeting, byWord.get(above));
      above.children().forEach(beside -> addOutcome(meeting, byWord.get(beside)));
    } else if (preposition.lower().equals("of") && tables.words("edge").contains(above.lemma())) {
      Word word = above;
      for (int i = 0; i < STEPS && word != null; i++, word = word.head()) {
        addWithin(byWord.get(word), meeting);
        word.children(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.OBJECT)
            .forEach(beside -> addWithin(byWord.get(beside), meeting));
      }
    }
  }

  private void addOutcome(Mention meeting, Mention accord) {
    if (accord != null && accord.category().equals("AGREE") && "OCCURRED".equals(accord.status())) {
      Arguments.add(records.get(groups.get(meeting)), ArgumentRole.OUTCOME, records.get(groups.get(accord)));
    }
  }

  private void addWithin(Mention act, Mention gathering) {
    if (act != null && act.category().equals("CONSULT") && groups.get(act) != groups.get(gathering)) {
      Arguments.add(records.get(groups.get(act)), ArgumentRole.WITHIN, records.get(groups.get(gathering)));
    }
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
