package org.demarche.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Actors;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** The Actor annotations of participants: those of earlier layers, or new ones if there are none. */
final class ParticipantWriter {

  private static final Set<String> GROUP_PRONOUNS = Set.of("they", "them", "we", "us");

  private final DocumentView document;
  private final ActorWriter writer;
  private final ParticipantResolver resolver;
  private final ActorStanding actors;
  private final Map<Word, Actor> added = new HashMap<>();

  ParticipantWriter(JCas jcas, DocumentView document, ParticipantResolver resolver) {
    this.document = document;
    this.writer = new ActorWriter(jcas);
    this.resolver = resolver;
    this.actors = resolver.actors();
  }

  /** The annotations of an actor; for <em>the two countries</em>, those of the two named earlier. */
  List<Actor> all(Word head, String rule) {
    Actor actor = of(head, rule);
    List<Actor> members = Actors.members(actor);
    return members.isEmpty() ? List.of(actor) : members;
  }

  /** The annotation of an actor, created with the id of a rule if no earlier layer has created one. */
  private Actor of(Word head, String rule) {
    Actor marked = actors.marked(head);
    return marked != null ? marked : added.computeIfAbsent(head, word -> add(word, rule));
  }

  private Actor add(Word head, String rule) {
    Actor same = actors.elsewhere(head);
    if (same != null) {
      return writer.add(head.span(), Identity.of(same), MentionKind.of(same.getMention()), same.getRule());
    }
    Span span = head.isPronoun() || head.isAdjective() ? head.span() : new NounPhrase(head).coreSpan();
    ActorKind kind = kind(head);
    return writer.add(span, new Identity(document.name(span), kind), mention(head, kind), rule);
  }

  private ActorKind kind(Word head) {
    RecognisedNames.Kind name = actors.nameKind(head);
    if (name != null) {
      return switch (name) {
        case NATION -> ActorKind.STATE;
        case ORGANISATION -> ActorKind.ORGANISATION;
        case PERSON -> ActorKind.PERSON;
      };
    }
    boolean isGroup = GROUP_PRONOUNS.contains(head.lower()) || head.pos().equals("NNS") || !resolver.isPeople(head);
    return isGroup ? ActorKind.GROUP : ActorKind.PERSON;
  }

  private MentionKind mention(Word head, ActorKind kind) {
    if (head.isPronoun()) {
      return MentionKind.PRONOUN;
    }
    if (actors.nameKind(head) != null || head.isName()) {
      return kind == ActorKind.STATE ? MentionKind.STATE : MentionKind.NAME;
    }
    return kind == ActorKind.PERSON ? MentionKind.REFERENCE : MentionKind.GROUP;
  }
}
