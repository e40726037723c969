package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** The Actor annotations of those who take part in events: those of the layers below, and new ones where they have none. */
final class ActorMarks {

  private static final Set<String> GROUP_PRONOUNS = Set.of("they", "them", "we", "us");

  private final JCas jcas;
  private final ActorStanding known;
  private final ParticipantResolver resolver;
  private final Map<Word, Actor> added = new HashMap<>();

  ActorMarks(JCas jcas, ActorStanding known, ParticipantResolver resolver) {
    this.jcas = jcas;
    this.known = known;
    this.resolver = resolver;
  }

  /** The annotations of an actor; of <em>the two countries</em> those of the two that were named before. */
  List<Actor> all(Word head, String rule) {
    Actor actor = of(head, rule);
    List<Actor> members = known.members(actor);
    return members.isEmpty() ? List.of(actor) : members;
  }

  /** The annotation of an actor, made with the id of a rule where none of the layers below has made one. */
  Actor of(Word head, String rule) {
    Actor marked = known.marked(head);
    return marked != null ? marked : added.computeIfAbsent(head, word -> add(word, rule));
  }

  private Actor add(Word head, String rule) {
    Actor same = known.elsewhere(head);
    Span span = same != null || head.isPronoun() || head.isAdjective() ? head.span() : new NounPhrase(head).coreSpan();
    Actor actor = new Actor(jcas, span.begin(), span.end());
    if (same != null) {
      actor.setName(same.getName());
      actor.setKind(same.getKind());
      actor.setCountry(same.getCountry());
      actor.setSector(same.getSector());
      actor.setRule(same.getRule());
    } else {
      actor.setName(jcas.getDocumentText().substring(span.begin(), span.end()));
      actor.setKind(kind(head));
      actor.setRule(rule);
    }
    actor.addToIndexes();
    return actor;
  }

  private String kind(Word head) {
    return switch (known.nameKind(head)) {
      case "GPE", "NORP" -> "STATE";
      case "ORG" -> "ORGANISATION";
      case "PERSON" -> "PERSON";
      default -> GROUP_PRONOUNS.contains(head.lower()) || head.pos().equals("NNS")
          || !resolver.isPeople(head) ? "GROUP" : "PERSON";
    };
  }
}
