package org.demarche.role;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.KnownNames;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/** Resolves the references of one document, from its beginning to its end. */
final class References {

  private static final String OFFICE_RULE = "role.";
  private static final Set<String> ENVOYS = Set.of(RoleCategory.ENVOY.name(), RoleCategory.NEGOTIATOR.name());
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "his", "her", "their", "its", "our", "'s");
  private static final Set<String> OF_STATE = Set.of("its", "their");
  private static final Set<String> PLURALS = Set.of("they", "them", "their");
  private static final String CHAIN_RULE = "reference.chain";
  private static final String PLURAL_RULE = "reference.plural";

  private final JCas jcas;
  private final DocumentView document;
  private final Gender.Lexicon genders;
  private final KnownNames names;
  private final ActorIndex actors;
  private final People people;
  private final Quotations quotes;
  private final Mentions mentions = new Mentions();
  private final Offices offices = new Offices();
  private final Parties parties = new Parties();
  private final Parties leaders = new Parties();
  private final HomeCountry home = new HomeCountry();
  private final Map<Integer, Person> chained = new HashMap<>();
  private final Map<Actor, Actor> plurals = new HashMap<>();
  /** The last group that acted, and the last group at all. */
  private Actor lastPlural;
  private Actor lastGroup;
  private Word lastGroupHead;

  References(JCas jcas, DocumentView document, Gender.Lexicon genders, KnownNames names) {
    this.jcas = jcas;
    this.document = document;
    this.genders = genders;
    this.names = names;
    this.actors = new ActorIndex(jcas, document);
    this.people = new People(genders);
    this.quotes = Quotations.of(document);
  }

  void resolve() {
    List<Actor> all = jcas.select(Actor.class).asList();
    all.stream().filter(actor -> actor.getName() == null).forEach(actor -> actor.setName(actor.getCoveredText()));
    people.read(all.stream().filter(actors::isName).toList());
    for (SpeakerRole role : jcas.select(SpeakerRole.class)) {
      Person holder = people.of(Arguments.first(role, "HOLDER", Actor.class));
      if (holder != null) {
        holder.add(role);
        learnGender(holder, role.getTitle());
      }
    }
    readChains();
    for (SentenceView sentence : document.sentences()) {
      if (!sentence.isInert()) {
        resolve(sentence);
      }
    }
    finish();
  }

  private void learnGender(Person person, String title) {
    Gender gender = genders.ofTitle(title);
    if (gender != Gender.UNKNOWN) {
      person.gender = gender;
    }
  }

  /** Pronouns that a chain ties to a name. */
  private void readChains() {
    for (CoreferenceChain chain : jcas.select(CoreferenceChain.class)) {
      Person person = null;
      List<Annotation> pronouns = new ArrayList<>();
      Set<CoreferenceLink> seen = new HashSet<>();
      for (CoreferenceLink link = chain.getFirst(); link != null && seen.add(link); link = link.getNext()) {
        Word head = document.headOf(Span.of(link));
        if (head == null) {
          continue;
        }
        if (head.isPronoun()) {
          pronouns.add(link);
        } else if (person == null) {
          person = people.of(actors.at(head));
        }
      }
      if (person != null) {
        for (Annotation pronoun : pronouns) {
          chained.put(pronoun.getBegin(), person);
        }
      }
    }
  }

  private void resolve(SentenceView sentence) {
    Set<Actor> done = new HashSet<>();
    for (Word word : sentence.words()) {
      Actor actor = actors.at(word);
      if (actor != null && done.add(actor)) {
        resolve(actor, sentence);
      } else if (actor == null && word.isPronoun()) {
        resolvePronoun(word);
      }
    }
  }

  private void resolve(Actor actor, SentenceView sentence) {
    Word head = sentence.headOf(Span.of(actor));
    if (RoleAnnotator.PRONOUN_RULE.equals(actor.getRule())) {
      Person person = antecedent(head);
      if (person != null) {
        assign(actor, person, head);
        for (Annotation target : Arguments.all(actor, "ROLE")) {
          if (target instanceof SpeakerRole role) {
            person.add(role);
            offices.add(role, person);
          }
        }
      }
      return;
    }
    Person person = people.of(actor);
    if (person != null) {
      learnGender(person, before(head, actor));
      assign(actor, person, head);
      for (SpeakerRole role : person.roles()) {
        if (Arguments.first(role, "HOLDER", Actor.class) == actor) {
          offices.add(role, person);
        }
      }
    } else if ("PERSON".equals(actor.getKind())) {
      resolveOffice(actor, head);
    } else {
      resolveBody(actor, head);
    }
  }

  private static String before(Word head, Actor actor) {
    Word word = head;
    while (word.previous() != null && word.begin() >= actor.getBegin()) {
      word = word.previous();
    }
    return word.lower();
  }

  private void assign(Actor actor, Person person, Word head) {
    people.put(actor, person);
    mentions.add(person, head, quotes.at(head.begin()) != null);
    if (person.hasName) {
      leaders.add(person.fullName, person.countryOf(), head);
    }
  }

  /** An office that stands alone: its holder where the text named one before, else somebody without a name. */
  private void resolveOffice(Actor actor, Word head) {
    SpeakerRole role = Arguments.first(actor, "ROLE", SpeakerRole.class);
    Word first = firstOf(actor, head);
    boolean isOfState = role != null && role.getCountry() == null && first.previous() != null
        && OF_STATE.contains(first.previous().lower());
    if (isOfState) {
      role.setCountry(parties.lastCountry(head.sentence().index()));
    }
    Person holder = role != null && isDefinite(actor) ? offices.holder(role) : null;
    if (holder == null && role != null && isDefinite(actor)) {
      holder = people.onlyLeader(role);
    }
    if (holder == null) {
      holder = new Person(List.of(nameOf(actor)), nameOf(actor), false);
      if (role != null) {
        offices.add(role, holder);
      }
    }
    if (role != null) {
      holder.add(role);
      learnGender(holder, role.getTitle());
    }
    assign(actor, holder, head);
  }

  /** The first word of an actor; the head of its phrase where it begins at none. */
  private Word firstOf(Actor actor, Word head) {
    Word first = document.wordAt(actor.getBegin());
    return first == null ? head : first;
  }

  private static String nameOf(Actor actor) {
    return actor.getName() == null ? actor.getCoveredText() : actor.getName();
  }

  /** Whether a phrase has no indefinite determiner before it. */
  private boolean isDefinite(Actor actor) {
    Word first = document.wordAt(actor.getBegin());
    Word before = first == null ? null : first.previous();
    boolean isDetermined = before != null && DEFINITE.contains(before.lower());
    return isDetermined || first != null && Character.isUpperCase(first.form().charAt(0))
        && (before == null || !before.pos().equals("DT"));
  }

  private void resolveBody(Actor actor, Word head) {
    boolean isGroup = "GROUP".equals(actor.getKind());
    if (!isGroup) {
      if (isParty(actor)) {
        parties.add(nameOf(actor), actor.getCountry(), head);
      }
      return;
    }
    Word first = firstOf(actor, head);
    boolean isPair = isTwo(first) || isTwo(first.previous()) || head.hasLemma("pair", "duo");
    if (isPair) {
      boolean isPeople = !Arguments.all(actor, "ROLE").isEmpty() || head.hasLemma("man", "woman", "pair", "duo");
      String name = (isPeople ? leaders : parties).lastTwo(head.sentence().index());
      if (name != null) {
        actor.setName(name);
      }
    }
    lastGroup = actor;
    lastGroupHead = head;
    if (head.is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT, Relation.AGENT)) {
      lastPlural = actor;
    }
  }

  /** Whether a body may be a side in a conflict or negotiation. */
  private static boolean isParty(Actor actor) {
    return actor.getSector() != null && switch (actor.getSector()) {
      case "GOV", "IGO", "REB", "PTY", "OPP", "MIL" -> true;
      default -> false;
    };
  }

  private static boolean isTwo(Word word) {
    boolean isDefinite = word != null && word.previous() != null && DEFINITE.contains(word.previous().lower());
    return word != null && (word.lower().equals("both") || word.lower().equals("two") && isDefinite);
  }

  private void resolvePronoun(Word pronoun) {
    if (pronoun.is(Relation.COMPOUND)) {
      return; // part of a name: He Jie
    }
    if (Gender.ofPronoun(pronoun.lower()) != Gender.UNKNOWN) {
      Person person = antecedent(pronoun);
      if (person != null) {
        Actor actor = add(pronoun, person.fullName, "PERSON",
            chained.containsKey(pronoun.begin()) ? CHAIN_RULE : RoleAnnotator.PRONOUN_RULE);
        assign(actor, person, pronoun);
        if (person.gender == Gender.UNKNOWN) {
          person.gender = Gender.ofPronoun(pronoun.lower());
        }
      }
    } else if (PLURALS.contains(pronoun.lower())) {
      Actor group = group(pronoun);
      if (group != null) {
        Actor actor = add(pronoun, group.getName(), group.getKind(), PLURAL_RULE);
        actor.setCountry(group.getCountry());
        actor.setSector(group.getSector());
        plurals.put(actor, group);
      }
    }
  }

  /** The group that a plural pronoun stands for: one in its own clause, or the last that acted. */
  private Actor group(Word pronoun) {
    boolean isInClause = lastGroup != null && lastGroupHead.sentence() == pronoun.sentence()
        && lastGroupHead.head() != null && pronoun.isUnder(lastGroupHead.head());
    if (isInClause) {
      return lastGroup;
    }
    SentenceView then = lastPlural == null ? null : document.sentenceAt(lastPlural.getBegin());
    boolean isNear = then != null && pronoun.sentence().index() - then.index() <= 1
        && pronoun.sentence().paragraph() == then.paragraph();
    return isNear ? lastPlural : null;
  }

  private Person antecedent(Word pronoun) {
    Person person = chained.get(pronoun.begin());
    return person != null ? person : mentions.antecedent(pronoun, quotes.at(pronoun.begin()) != null);
  }

  private Actor add(Word word, String name, String kind, String rule) {
    Actor actor = new Actor(jcas, word.begin(), word.end());
    actor.setName(name);
    actor.setKind(kind);
    actor.setRule(rule);
    actor.addToIndexes();
    actors.add(document, actor);
    return actor;
  }

  /** Writes what is known of each person into all mentions and offices. */
  private void finish() {
    Set<Person> seen = new HashSet<>();
    for (Person person : people.all().values()) {
      if (seen.add(person)) {
        String country = person.countryOf();
        for (SpeakerRole role : person.roles()) {
          if (role.getCountry() == null && Person.isOfState(role)
              && !RoleCategory.INTERNATIONAL_OFFICIAL.name().equals(role.getCategory())) {
            role.setCountry(country);
          }
        }
      }
    }
    jcas.select(Actor.class).forEach(home::add);
    jcas.select(SpeakerRole.class).forEach(home::add);
    String country = home.country();
    if (country != null) {
      for (SpeakerRole role : jcas.select(SpeakerRole.class)) {
        if (role.getCountry() == null && HomeCountry.mayBelong(role) && !namesState(role)) {
          role.setCountry(country);
        }
      }
      jcas.select(Actor.class).filter(References::isNationalBody).forEach(actor -> actor.setCountry(country));
    }
    people.all().forEach(this::write);
    plurals.forEach((pronoun, group) -> Arguments.all(group, "ROLE").forEach(role -> Arguments.add(pronoun, "ROLE", role)));
  }

  /** Whether the words of an office name a state, or several, that is not the one spoken for. */
  private boolean namesState(SpeakerRole role) {
    SentenceView sentence = document.sentenceAt(role.getBegin());
    return sentence != null && !ENVOYS.contains(role.getCategory())
        && !names.statesAndBodiesIn(sentence.words(Span.of(role))).isEmpty();
  }

  /** The government, parliament: a body of a state that the text does not name with it. */
  private static boolean isNationalBody(Actor actor) {
    boolean isBody = "GOVERNMENT".equals(actor.getKind()) || "ORGANISATION".equals(actor.getKind());
    return isBody && actor.getCountry() == null && actor.getSector() != null && actor.getRule() != null
        && actor.getRule().startsWith("actor.group.")
        && switch (actor.getSector()) {
          case "GOV", "LEG", "MIL", "JUD", "COP", "SPY" -> true;
          default -> false;
        };
  }

  private void write(Actor actor, Person person) {
    if (person.hasName || Arguments.all(actor, "ROLE").isEmpty()) {
      actor.setName(person.fullName);
    }
    SpeakerRole own = Arguments.first(actor, "ROLE", SpeakerRole.class);
    SpeakerRole main = person.mainRole();
    if (own == null) {
      Arguments.add(actor, "ROLE", main);
    }
    if (own != null && person.hasName && !actors.isName(actor)) {
      Actor named = main == null ? null : Arguments.first(main, "HOLDER", Actor.class);
      if (named != null && main != own) {
        Arguments.add(actor, "ROLE", main);
      }
    }
    String country = person.countryOf();
    if (country != null || actor.getCountry() == null) {
      actor.setCountry(country == null && main != null ? main.getCountry() : country);
    }
    if (actor.getSector() == null || main != null && person.hasName) {
      actor.setSector(person.sector);
    }
  }
}
