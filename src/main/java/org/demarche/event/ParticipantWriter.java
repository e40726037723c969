package org.demarche.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Identity;
import org.demarche.entity.KnownNames;
import org.demarche.entity.MentionKind;
import org.demarche.entity.NamedActor;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;

/** The Actor annotations of participants: those of earlier layers, or new ones if there are none. */
final class ParticipantWriter {

  private static final Set<String> GROUP_PRONOUNS = Set.of("they", "them", "their", "we", "us", "our");

  private final DocumentView document;
  private final ActorWriter writer;
  private final ParticipantResolver resolver;
  private final ActorStanding actors;
  private final KnownNames names;
  private final Map<Word, Actor> added = new HashMap<>();

  ParticipantWriter(JCas jcas, DocumentView document, ParticipantResolver resolver, KnownNames names) {
    this.names = names;
    this.document = document;
    this.writer = new ActorWriter(jcas);
    this.resolver = resolver;
    this.actors = resolver.actors();
  }

  /** The annotation of an actor, created with the id of a rule if no earlier layer has created one. */
  Actor of(Word head, String rule) {
    Actor marked = actors.marked(head);
    if (marked != null) {
      return marked;
    }
    Actor before = added.get(head);
    if (before == null) {
      before = add(head, rule);
      added.put(head, before);
    }
    return before;
  }

  private Actor add(Word head, String rule) {
    Word antecedent = resolver.antecedent(head);
    if (antecedent != head && !isCircular(head)) {
      return addPronoun(head, antecedent, rule);
    }
    Actor same = actors.elsewhere(head);
    if (same != null) {
      return writer.add(head.span(), Identity.of(same), MentionKind.of(same.getMention()), same.getRule());
    }
    Identity nation = head.isAdjective() ? nation(head) : null;
    if (nation != null) {
      return writer.add(head.span(), nation, MentionKind.STATE, rule);
    }
    Span span = head.isPronoun() || head.isAdjective() ? head.span() : new NounPhrase(head).coreSpan();
    ActorKind kind = kind(head);
    return writer.add(span, new Identity(document.name(span), kind), mention(head, kind), rule);
  }

  /** Whether a pronoun stands for itself, through others, as in trees that are none. */
  private boolean isCircular(Word pronoun) {
    Deque<Word> open = new ArrayDeque<>(List.of(pronoun));
    Set<Word> seen = new HashSet<>();
    while (!open.isEmpty()) {
      Word word = open.pop();
      Word antecedent = resolver.antecedent(word);
      for (Word next : antecedent == word ? List.<Word>of() : new NounPhrase(antecedent).conjuncts()) {
        if (next == pronoun) {
          return true;
        }
        if (seen.add(next)) {
          open.push(next);
        }
      }
    }
    return false;
  }

  /** The state whose people an adjective names, or null: <em>an Indonesian proposal</em>. */
  private Identity nation(Word adjective) {
    for (PhraseMatcher.Match<NamedActor> match : names.statesAndBodiesIn(List.of(adjective))) {
      if (match.values().get(0).isState()) {
        return match.values().get(0).who();
      }
    }
    return null;
  }

  /** A pronoun is the actor that it stands for, or a group of several. */
  private Actor addPronoun(Word pronoun, Word antecedent, String rule) {
    List<Actor> members = new NounPhrase(antecedent).conjuncts().stream().map(conjunct -> of(conjunct, rule)).toList();
    if (members.size() == 1) {
      return writer.add(pronoun.span(), Identity.of(members.get(0)), MentionKind.PRONOUN, rule);
    }
    Actor group = writer.add(pronoun.span(), new Identity(pronoun.form(), ActorKind.GROUP), MentionKind.PRONOUN, rule);
    writer.addMembers(group, members);
    return group;
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
