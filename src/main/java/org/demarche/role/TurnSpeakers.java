package org.demarche.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Actors;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.entity.States;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.transcript.SpeakerKind;
import org.demarche.transcript.Transcript;
import org.demarche.transcript.Turn;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/**
 * The speakers of a transcript: their labels are mentions of people, and in their turns <em>I</em> is the speaker and
 * <em>we</em> the state or body that the speaker speaks for.
 */
final class TurnSpeakers {

  private static final String RULE = "reference.turn";
  private static final Set<String> SPEAKER = Set.of("i", "me", "my", "myself", "mine");
  private static final String ISSUER_RULE = "reference.issuer";
  private static final Set<String> SIDE = Set.of("we", "us", "our", "ourselves", "ours");

  private final DocumentView document;
  private final Actors actors;
  private final ActorWriter writer;
  private final Transcript transcript;
  private final List<Turn> turns;
  private final Map<Turn, Actor> speakers = new HashMap<>();
  private final Map<Actor, Turn> turnOf = new HashMap<>();
  private final Map<String, Person> byLabel = new HashMap<>();

  TurnSpeakers(DocumentView document, Actors actors, ActorWriter writer, Transcript transcript) {
    this.document = document;
    this.actors = actors;
    this.writer = writer;
    this.transcript = transcript;
    this.turns = transcript.turns(document.text());
  }

  /** Adds an actor for each label that names a person and has none; names in capitals are written as usual. */
  void addNames() {
    for (Turn turn : turns) {
      Word last = document.wordAt(turn.name().end() - 1);
      if (last == null) {
        continue;
      }
      Actor actor = actors.at(last);
      if (turn.kind() == SpeakerKind.PERSON) {
        actor = actor == null ? named(turn, last) : actor;
        if (Actors.isNamedPerson(actor)) {
          writer.rename(actor, inSmallLetters(actor.getName()));
        }
      }
      if (actor != null) {
        speakers.put(turn, actor);
        turnOf.put(actor, turn);
      }
    }
  }

  /** A new actor over the name in a label; null if it has none that must be a person's. */
  private Actor named(Turn turn, Word last) {
    List<Word> words = last.sentence().words(turn.name());
    int begin = 0;
    while (begin < words.size() && (transcript.isTitle(words.get(begin).form())
        || words.get(begin).lower().equals("the") || words.get(begin).isPunctuation())) {
      begin++;
    }
    boolean isPerson = begin > 0 && begin < words.size() || document.text(turn.name()).indexOf(' ') < 0;
    if (!isPerson || !Character.isLetter(last.form().charAt(0))) {
      return null;
    }
    Span span = words.get(begin).span().to(last.span());
    String name = inSmallLetters(document.text(span));
    return writer.add(span, new Identity(name, ActorKind.PERSON), MentionKind.NAME, RULE);
  }

  /** A name in capitals as it is usually written: <em>Al-Sudani</em>; other names are left alone. */
  static String inSmallLetters(String name) {
    if (name.chars().anyMatch(Character::isLowerCase)) {
      return name;
    }
    StringBuilder written = new StringBuilder(name.toLowerCase(Locale.ROOT));
    for (int i = 0; i < name.length() && written.length() == name.length(); i++) {
      if (i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1))) {
        written.setCharAt(i, name.charAt(i));
      }
    }
    return written.toString();
  }

  /** Adds an actor for each answer: the first person whom the text names before all turns, if there is one. */
  void addAnswers(List<Actor> all, People people) {
    Actor first = turns.isEmpty() ? null : all.stream().filter(Actors::isNamedPerson)
        .filter(actor -> actor.getEnd() <= turns.get(0).speaker().begin()).findFirst().orElse(null);
    for (Turn turn : turns) {
      if (first != null && turn.kind() == SpeakerKind.ANSWER) {
        Actor answer = writer.add(turn.name(), Identity.of(first), MentionKind.REFERENCE, RULE);
        people.put(answer, people.of(first));
        speakers.put(turn, answer);
        turnOf.put(answer, turn);
      }
    }
  }

  /** Whether an actor is the label of somebody whom the transcript does not name. */
  boolean isUnnamed(Actor actor) {
    Turn turn = turnOf.get(actor);
    return turn != null && turn.kind() != SpeakerKind.PERSON && turn.kind() != SpeakerKind.ANSWER;
  }

  /** Whether an actor is in the label of a turn. */
  boolean isLabel(Actor actor) {
    return turnOf.containsKey(actor);
  }

  /** The person whom an earlier label of the same words stands for, or null if there is none, or no name is known. */
  Person sameLabel(Actor actor) {
    return isLabel(actor) ? byLabel.get(key(actor)) : null;
  }

  /** Records whom a label stands for; other actors and people without a name are not recorded. */
  void remember(Actor actor, Person person) {
    if (isLabel(actor) && person.hasName()) {
      byLabel.put(key(actor), person);
    }
  }

  private String key(Actor actor) {
    return label(actor).toLowerCase(Locale.ROOT);
  }

  /** The label of an unnamed speaker, with the number that tells it from others. */
  String label(Actor actor) {
    return document.text(turnOf.get(actor).speaker());
  }

  /** Adds an actor for each first person pronoun of a turn outside quotations, when all names are final. */
  void addPronouns(Quotations quotes, States states) {
    for (Turn turn : turns) {
      Actor speaker = speakers.get(turn);
      SentenceView sentence = speaker == null ? null : document.sentenceAt(turn.content().begin());
      for (int i = sentence == null ? Integer.MAX_VALUE : sentence.index(); i < document.sentences().size()
          && document.sentences().get(i).span().begin() < turn.content().end(); i++) {
        for (Word word : document.sentences().get(i).words()) {
          Identity who = word.isPronoun() && turn.content().contains(word.begin()) ? who(word, speaker, states) : null;
          if (who != null && actors.at(word) == null && quotes.at(word.begin()) == null) {
            Actor actor = writer.add(word.span(), who, MentionKind.PRONOUN, RULE);
            if (SPEAKER.contains(word.lower())) {
              writer.addRole(actor, Arguments.first(speaker, ArgumentRole.ROLE, SpeakerRole.class));
            }
          }
        }
      }
    }
  }

  /** In a document of a government, <em>we</em> outside turns and quotations is its state. */
  void addIssuer(Quotations quotes, States states, Issuer issuer) {
    if (!issuer.isGovernment()) {
      return;
    }
    NavigableMap<Integer, Turn> byBegin = new TreeMap<>();
    turns.forEach(turn -> byBegin.put(turn.content().begin(), turn));
    Identity state = new Identity(states.name(issuer.country()), ActorKind.STATE, issuer.country(), Sector.GOV);
    for (SentenceView sentence : document.sentences()) {
      for (Word word : sentence.isInert() ? List.<Word>of() : sentence.words()) {
        boolean isSide = word.isPronoun() && SIDE.contains(word.lower());
        if (isSide && actors.at(word) == null && quotes.at(word.begin()) == null
            && !isInTurn(word, byBegin)) {
          writer.add(word.span(), state, MentionKind.PRONOUN, ISSUER_RULE);
        }
      }
    }
  }

  private static boolean isInTurn(Word word, NavigableMap<Integer, Turn> byBegin) {
    Map.Entry<Integer, Turn> last = byBegin.floorEntry(word.begin());
    return last != null && last.getValue().content().contains(word.begin());
  }

  private static Identity who(Word word, Actor speaker, States states) {
    if (SPEAKER.contains(word.lower())) {
      return Identity.of(speaker);
    }
    if (!SIDE.contains(word.lower())) {
      return null;
    }
    SpeakerRole role = Arguments.first(speaker, ArgumentRole.ROLE, SpeakerRole.class);
    boolean isOfState = role != null && RoleCategory.of(role).isOfState() && speaker.getCountry() != null;
    if (isOfState) {
      return new Identity(states.name(speaker.getCountry()), ActorKind.STATE, speaker.getCountry(), Sector.GOV);
    }
    return role != null && role.getOrganisation() != null
        ? new Identity(role.getOrganisation(), ActorKind.ORGANISATION, role.getCountry(),
            Sector.of(speaker.getSector()))
        : Identity.of(speaker);
  }
}
