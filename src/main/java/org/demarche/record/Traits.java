package org.demarche.record;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.Actors;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.EventRecord;

/** What only a record tells of an act: level, sides, topic, round and the like. */
final class Traits {

  private static final Set<String> MUTUAL = Set.of("CONSULT", "AGREE");

  private final RecordTables tables;
  private final Topics topics;
  private final Actors actors;

  Traits(RecordTables tables, Topics topics, Actors actors) {
    this.tables = tables;
    this.topics = topics;
    this.actors = actors;
  }

  /** Sets the features of a record that follow from its participants, its places and the words around its mentions. */
  void addTo(EventRecord record, Group group, List<Participant> sides) {
    if (MUTUAL.contains(record.getCategory())) {
      Level level = Level.of(sides);
      record.setLevel(level == null ? null : level.name());
      record.setSides(number(sides));
    }
    boolean isRemote = group.mentions().stream().flatMap(mention -> mention.places().stream())
        .anyMatch(Place::isMedium);
    if (isRemote || "call".equals(record.getMode())) {
      record.setDirectness("REMOTE");
    }
    record.setTopic(first(group, topics::of));
    record.setDuration(MUTUAL.contains(record.getCategory()) ? first(group, tables.durations()::of) : null);
    record.setRound(group.mentions().stream().mapToInt(tables::round).filter(round -> round > 0).findFirst().orElse(0));
    for (Cue cue : tables.cues()) {
      if (group.mentions().stream().anyMatch(cue::fits)) {
        set(record, cue);
      }
    }
    for (ThirdParty row : tables.thirdParties()) {
      Arguments.addAll(record, row.role(), group.mentions().stream()
          .flatMap(mention -> row.in(mention, actors).stream()).distinct().toList());
    }
  }

  /** The participants of an act without those who only call it, vouch for it or watch. */
  List<Participant> ofSides(Group group, List<Participant> participants) {
    Set<Annotation> others = new HashSet<>();
    for (ThirdParty row : tables.thirdParties()) {
      group.mentions().forEach(mention -> others.addAll(row.in(mention, actors)));
    }
    return participants.stream().filter(side -> !others.contains(side.annotation())).toList();
  }

  private static String first(Group group, Function<Mention, String> of) {
    return group.mentions().stream().map(of).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static String number(List<Participant> sides) {
    long number = sides.stream().filter(side -> side.role() != ArgumentRole.MEDIATOR
        && side.standing() != Participant.Standing.VAGUE)
        .map(side -> side.country() == null ? side.name() : side.country()).collect(Collectors.toSet()).size();
    return number < 2 ? null : number == 2 ? "BILATERAL" : number == 3 ? "TRILATERAL" : "MULTILATERAL";
  }

  private static void set(EventRecord record, Cue cue) {
    switch (cue.feature()) {
      case LEVEL -> record.setLevel(cue.value());
      case SIDES -> record.setSides(cue.value());
      case DIRECTNESS -> record.setDirectness(cue.value());
      case CONFIDENTIALITY -> record.setConfidentiality(cue.value());
      case RESULT -> record.setResult(cue.value());
      case MODE -> record.setMode(cue.value());
    }
  }
}
