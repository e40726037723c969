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
import org.demarche.syntax.Clause;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/**
 * Who is a side of the act that a mention names. Those are not who only speak of it: the spokesman, and whoever
 * proposes or rejects <em>the meeting</em> of others. An office that was taken for a body is the person who holds it,
 * and who claims responsibility for an attack made it.
 */
final class RealSides {

  private static final Set<String> SPEAKERS = Set.of("SPOKESPERSON", "PRESS", "EXPERT");
  private static final Set<String> STANCES = Set.of("AGREE", "REJECT", "REQUEST", "ACCUSE", "SUPPORT");

  private final Actors actors;
  private final Set<String> claims;
  private final Set<String> blame;
  private final Map<Span, Actor> holders = new HashMap<>();
  private final Map<Word, Mention> byWord = new HashMap<>();

  private RealSides(JCas jcas, DocumentView view, List<Mention> mentions, RecordTables tables) {
    actors = Actors.of(jcas, view);
    claims = tables.words("claim");
    blame = tables.words("responsibility");
    for (SpeakerRole role : jcas.select(SpeakerRole.class)) {
      Actor holder = Arguments.first(role, ArgumentRole.HOLDER, Actor.class);
      if (Actors.isNamedPerson(holder) && !Span.of(holder).equals(Span.of(role))) {
        holders.put(Span.of(role), holder);
      }
    }
    mentions.forEach(mention -> byWord.put(mention.word(), mention));
  }

  /** The mentions of a document with those who are sides of their acts. */
  static List<Mention> of(JCas jcas, DocumentView view, List<Mention> mentions, RecordTables tables) {
    RealSides real = new RealSides(jcas, view, mentions, tables);
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
    Actor claimant = claimant(mention);
    if (claimant != null && sides.stream().noneMatch(side -> side.role() == ArgumentRole.SOURCE)) {
      sides.add(Participant.of(ArgumentRole.SOURCE, claimant));
    }
    return mention.by(sides);
  }

  /** Who says that they did it: <em>claimed responsibility for the attack</em>; null if nobody does. */
  private Actor claimant(Mention mention) {
    Word word = mention.word();
    Word noun = word.is(Relation.PREPOSITION_OBJECT) && word.head().lower().equals("for") ? word.head().head() : null;
    boolean isClaim = noun != null && blame.contains(noun.lemma()) && noun.is(Relation.OBJECT)
        && claims.contains(noun.head().lemma());
    Word subject = isClaim ? new Clause(noun.head()).subject() : null;
    return subject == null ? null : actors.headedBy(subject);
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
