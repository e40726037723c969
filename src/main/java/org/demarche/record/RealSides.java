package org.demarche.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.Actors;
import org.demarche.record.Mention.Reference;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/**
 * Who is a side of the act that a mention names. Those are not who only speak of it: the spokesman, and whoever
 * proposes or rejects <em>the meeting</em> of others. An office that was taken for a body is the person who holds it.
 */
final class RealSides {

  private static final Set<String> SPEAKERS = Set.of("SPOKESPERSON", "PRESS", "EXPERT");
  private static final Set<String> STANCES = Set.of("AGREE", "REJECT", "REQUEST", "ACCUSE", "SUPPORT");

  private final Map<Span, Actor> holders = new HashMap<>();
  private final Map<Word, Mention> byWord = new HashMap<>();

  private RealSides(JCas jcas, List<Mention> mentions) {
    for (SpeakerRole role : jcas.select(SpeakerRole.class)) {
      Actor holder = Arguments.first(role, ArgumentRole.HOLDER, Actor.class);
      if (Actors.isNamedPerson(holder) && !Span.of(holder).equals(Span.of(role))) {
        holders.put(Span.of(role), holder);
      }
    }
    mentions.forEach(mention -> byWord.put(mention.word(), mention));
  }

  /** The mentions of a document with those who are sides of their acts. */
  static List<Mention> of(JCas jcas, List<Mention> mentions) {
    RealSides real = new RealSides(jcas, mentions);
    return mentions.stream().map(real::of).toList();
  }

  private Mention of(Mention mention) {
    List<Participant> sides = new ArrayList<>();
    for (Participant side : mention.sides()) {
      if (!isSpeaker(mention, side) && !isOfStance(mention, side)) {
        Actor holder = holders.get(Span.of(side.annotation()));
        sides.add(holder == null || side.annotation() == holder ? side : Participant.of(side.role(), holder));
      }
    }
    return mention.by(sides);
  }

  /** Whether somebody speaks for others or about them, and the act is what they say. */
  private static boolean isSpeaker(Mention mention, Participant side) {
    SpeakerRole office = side.annotation() instanceof Actor actor
        ? Arguments.first(actor, ArgumentRole.ROLE, SpeakerRole.class) : null;
    return office != null && office.getCategory() != null && SPEAKERS.contains(office.getCategory())
        && Arguments.all(mention.event(), ArgumentRole.STATEMENT).stream()
            .noneMatch(statement -> covers(statement, side.annotation()))
        && mention.isReported();
  }

  private static boolean covers(Annotation statement, Annotation side) {
    return statement.getBegin() <= side.getBegin() && side.getEnd() <= statement.getEnd();
  }

  /** Whether the only one who is named is who proposes or rejects a meeting that the reader knows. */
  private boolean isOfStance(Mention mention, Participant side) {
    Mention above = mention.word().is(Relation.OBJECT) ? byWord.get(mention.word().head()) : null;
    return above != null && mention.reference() == Reference.DEFINITE && mention.sides().size() == 1
        && STANCES.contains(above.category()) && mention.category().equals("CONSULT")
        && above.sides().stream().anyMatch(other -> other.annotation() == side.annotation());
  }
}
