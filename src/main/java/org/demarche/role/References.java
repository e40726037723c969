package org.demarche.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Actors;
import org.demarche.entity.DocumentDay;
import org.demarche.entity.EntityTables;
import org.demarche.entity.KnownNames;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.States;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.transcript.Transcript;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/**
 * Resolves the references of a document in one pass from beginning to end: each name, office, group or pronoun is
 * resolved from what is known so far, and adds to it. Document-wide facts about people and states are written last.
 */
final class References {

  private static final Set<String> PLURALS = Set.of("they", "them", "their");
  private static final String CHAIN_RULE = "reference.chain";
  private static final String PLURAL_RULE = "reference.plural";

  private final JCas jcas;
  private final DocumentView document;
  private final Gender.Lexicon genders;
  private final KnownNames names;
  private final States states;
  private final TurnSpeakers speakers;
  private final Actors actors;
  private final ActorWriter writer;
  private final People people;
  private final Quotations quotes;
  private final PersonMentions mentions = new PersonMentions();
  private final PluralGroups groups;
  private final OfficeNames officeNames;
  private final OfficeReferences offices;
  private final Map<Actor, Actor> plurals = new HashMap<>();
  private final Map<Actor, List<SpeakerRole>> byHolder = new HashMap<>();
  private final GroupOffices groupOffices = new GroupOffices();
  private final DatedOffices dated;
  private final Superiors superiors;
  private final Issuer issuer;
  private CoreferenceChains chains;

  References(JCas jcas, DocumentView document, Gender.Lexicon genders, OfficeNames officeNames, EntityTables entities,
      Transcript transcript) {
    this.jcas = jcas;
    this.document = document;
    this.genders = genders;
    this.officeNames = officeNames;
    this.names = entities.names();
    this.dated = new DatedOffices(entities.holders(), DocumentDay.of(jcas, null).day(), officeNames);
    this.states = entities.states();
    this.actors = Actors.of(jcas, document);
    this.writer = new ActorWriter(jcas, actors);
    this.people = new People(genders);
    this.speakers = new TurnSpeakers(document, actors, writer, transcript);
    this.quotes = Quotations.of(document);
    this.groups = new PluralGroups(document, actors, writer);
    this.superiors = new Superiors(document, actors, people, groups);
    this.issuer = Issuer.of(jcas, names, officeNames);
    this.offices = new OfficeReferences(document, people, superiors, officeNames, issuer);
  }

  void resolve() {
    List<Actor> all = jcas.select(Actor.class).asList();
    all.forEach(writer::nameAsWritten);
    speakers.addNames();
    all = jcas.select(Actor.class).asList();
    people.read(all.stream().filter(Actors::isNamedPerson).toList());
    for (SpeakerRole role : jcas.select(SpeakerRole.class)) {
      Actor held = Arguments.first(role, ArgumentRole.HOLDER, Actor.class);
      Person holder = people.of(held);
      if (holder != null) {
        byHolder.computeIfAbsent(held, h -> new ArrayList<>(1)).add(role);
        holder.add(role);
        holder.learnGender(genders.ofTitle(role.getTitle()));
      }
    }
    for (Actor actor : all) {
      if (people.of(actor) != null) {
        Word first = document.wordAt(actor.getBegin());
        dated.identify(people.of(actor), first == null || first.previous() == null ? "" : first.previous().lower());
      }
    }
    speakers.addAnswers(all, people);
    chains = CoreferenceChains.of(jcas, document, actors, people);
    for (SentenceView sentence : document.sentences()) {
      if (!sentence.isInert()) {
        resolve(sentence);
      }
    }
    write();
  }

  private void resolve(SentenceView sentence) {
    Set<Actor> done = new HashSet<>();
    for (Word word : sentence.words()) {
      Actor actor = actors.at(word);
      if (actor != null && done.add(actor)) {
        resolve(actor, sentence.headOf(Span.of(actor)));
      } else if (actor == null && word.isPronoun()) {
        resolvePronoun(word);
      } else if (actor == null && word.isNumber()) {
        groups.addPair(word);
      }
    }
  }

  private void resolve(Actor actor, Word head) {
    if (speakers.isUnnamed(actor)) {
      writer.rename(actor, speakers.label(actor));
    } else if (Actors.is(actor, MentionKind.PRONOUN)) {
      resolveHolder(actor, head);
    } else if (people.of(actor) != null) {
      resolveName(actor, people.of(actor), head);
    } else if (Actors.isPerson(actor)) {
      Person known = speakers.sameLabel(actor);
      Person holder = known == null ? offices.holder(actor) : known;
      speakers.remember(actor, holder);
      SpeakerRole role = Arguments.first(actor, ArgumentRole.ROLE, SpeakerRole.class);
      holder.learnGender(genders.ofTitle(role == null ? null : role.getTitle()));
      assign(actor, holder, head);
    } else if (ActorKind.of(actor.getKind()) == ActorKind.GROUP) {
      for (Annotation target : Arguments.all(actor, ArgumentRole.ROLE)) {
        if (target instanceof SpeakerRole role) {
          completeCountry(role);
          groupOffices.resolve(role, firstOf(actor, head));
        }
      }
      groups.addGroup(actor, firstOf(actor, head), head);
    } else {
      groups.addBody(actor, head);
    }
  }

  /** A pronoun linked to an office: <em>she is the president</em>. */
  private void resolveHolder(Actor pronoun, Word head) {
    Person person = antecedent(head);
    if (person != null) {
      assign(pronoun, person, head);
      for (Annotation target : Arguments.all(pronoun, ArgumentRole.ROLE)) {
        if (target instanceof SpeakerRole role) {
          person.add(role);
          offices.add(role, person);
        }
      }
    }
  }

  private void resolveName(Actor actor, Person person, Word head) {
    person.learnGender(genders.ofTitle(before(head, actor)));
    person.learnGender(genders.ofTitle(firstOf(actor, head).lower()));
    assign(actor, person, head);
    for (SpeakerRole role : byHolder.getOrDefault(actor, List.of())) {
      completeCountry(role);
      offices.add(role, person);
    }
  }

  /** <em>Its</em> minister, <em>her</em> delegation. */
  private void completeCountry(SpeakerRole role) {
    if (role.getCountry() == null && RoleCategory.of(role).isOfState()) {
      role.setCountry(superiors.countryOf(role));
    }
  }

  /** The word before an actor, or its own first word if it begins the sentence. */
  private static String before(Word head, Actor actor) {
    Word word = head;
    while (word.previous() != null && word.begin() >= actor.getBegin()) {
      word = word.previous();
    }
    return word.lower();
  }

  /** The first word of an actor, or the head of its phrase if it does not begin at a word. */
  private Word firstOf(Actor actor, Word head) {
    Word first = document.wordAt(actor.getBegin());
    return first == null ? head : first;
  }

  private void assign(Actor actor, Person person, Word head) {
    people.put(actor, person);
    if (!speakers.isLabel(actor)) {
      mentions.add(person, head, isQuoted(head));
    }
    if (person.hasName()) {
      groups.addLeader(person, actor, head);
    }
  }

  private boolean isQuoted(Word word) {
    return quotes.at(word.begin()) != null;
  }

  private void resolvePronoun(Word pronoun) {
    if (pronoun.is(Relation.COMPOUND)) {
      return; // part of a name: He Jie
    }
    Gender gender = Gender.ofPronoun(pronoun.lower());
    if (gender != Gender.UNKNOWN) {
      resolveSingular(pronoun, gender);
    } else if (PLURALS.contains(pronoun.lower())) {
      resolvePlural(pronoun);
    }
  }

  private void resolveSingular(Word pronoun, Gender gender) {
    Person person = antecedent(pronoun);
    if (person != null) {
      String rule = chains.personOf(pronoun) == null ? RoleAnnotator.PRONOUN_RULE : CHAIN_RULE;
      Actor actor = writer.add(pronoun.span(), new Identity(person.fullName(), ActorKind.PERSON), MentionKind.PRONOUN,
          rule);
      assign(actor, person, pronoun);
      if (person.gender() == Gender.UNKNOWN) {
        person.learnGender(gender);
      }
    }
  }

  private void resolvePlural(Word pronoun) {
    List<Actor> joined = actorsAt(JoinedSubjects.above(pronoun, word -> actors.at(word) != null));
    Actor group = joined.isEmpty() ? groups.antecedent(pronoun) : null;
    int index = pronoun.sentence().index();
    if (joined.isEmpty() && group == null && index > 0) {
      SentenceView before = document.sentences().get(index - 1);
      joined = actorsAt(JoinedSubjects.before(pronoun, before, word -> actors.at(word) != null));
    }
    if (!joined.isEmpty()) {
      String names = joined.stream().map(this::nameOf).collect(Collectors.joining(" and "));
      Actor actor = writer.add(pronoun.span(), new Identity(names, ActorKind.GROUP), MentionKind.PRONOUN, PLURAL_RULE);
      writer.addMembers(actor, joined);
    } else if (group != null) {
      Identity who = Identity.of(group);
      Actor actor = writer.add(pronoun.span(), who, MentionKind.PRONOUN, PLURAL_RULE);
      writer.addMembers(actor, Actors.members(group));
      plurals.put(actor, group);
    }
  }

  private List<Actor> actorsAt(List<Word> heads) {
    return heads.stream().map(actors::at).toList();
  }

  private String nameOf(Actor actor) {
    Person person = people.of(actor);
    return person == null ? actor.getName() : person.fullName();
  }

  private Person antecedent(Word pronoun) {
    Person person = chains.personOf(pronoun);
    return person != null ? person : mentions.antecedent(pronoun, isQuoted(pronoun));
  }

  /** Writes document-wide facts. */
  private void write() {
    PersonWriter.completeOffices(people.all().values());
    jcas.select(SpeakerRole.class).forEach(role -> issuer.complete(role, officeNames));
    new NationalBodies(jcas, document, writer, names, issuer, officeNames)
        .complete(PersonWriter.ofOtherBodies(people.all().values()));
    PersonWriter.completeOffices(people.all().values());
    for (SpeakerRole role : jcas.select(SpeakerRole.class)) {
      dated.completeLeader(role);
      superiors.completeCounterpart(role);
    }
    PersonWriter ofPeople = new PersonWriter(writer);
    people.all().forEach(ofPeople::write);
    plurals.forEach((pronoun, group) -> Arguments.all(group, ArgumentRole.ROLE).stream()
        .filter(SpeakerRole.class::isInstance).forEach(role -> writer.addRole(pronoun, (SpeakerRole) role)));
    speakers.addPronouns(quotes, states);
    speakers.addIssuer(quotes, states, issuer);
  }
}
