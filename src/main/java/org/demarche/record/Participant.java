package org.demarche.record;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.ActorKind;
import org.demarche.entity.MentionKind;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.SpeakerRole;

/**
 * Somebody who takes part in an act.
 *
 * @param role
 *          SOURCE, TARGET, PARTY, MEDIATOR or HOST
 * @param annotation
 *          the words that name them
 * @param name
 *          their name in the document in lower case
 * @param words
 *          the words of the text for them in lower case
 * @param country
 *          ISO 3166-1 alpha-3, or null
 * @param standing
 *          what kind of participant it is
 */
record Participant(ArgumentRole role, Annotation annotation, String name, String words, String country,
    Standing standing) {

  /** The least length of a name that may stand for a longer one. */
  private static final int LEAST = 4;
  /** What stands between a person's name and a state: <em>Harper of Canada</em>. */
  private static final String OF = " of ";
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  /** How definitely a participant is identified. */
  enum Standing {
    /** A state or its government. */
    STATE,
    /** A person by name. */
    PERSON,
    /** A person by office alone: <em>the envoy</em>. */
    OFFICE,
    /** An organisation, party or armed group by name. */
    BODY,
    /** A group without a name, or a pronoun that nothing resolves: <em>rebels, they</em>. */
    VAGUE
  }

  /** Whether two participants are the same. */
  enum Identity {
    SAME, PERHAPS, DIFFERENT
  }

  static Participant of(ArgumentRole role, Annotation annotation) {
    String words = plain(annotation.getCoveredText());
    if (annotation instanceof Actor actor) {
      String name = actor.getName() == null ? words : plain(actor.getName());
      Standing standing = standing(actor);
      int state = standing == Standing.PERSON ? name.indexOf(OF) : -1;
      return new Participant(role, actor, state > 0 ? name.substring(0, state) : name, words, actor.getCountry(),
          standing);
    }
    String country = annotation instanceof SpeakerRole office ? office.getCountry() : null;
    return new Participant(role, annotation, words, words, country, Standing.VAGUE);
  }

  /** The same participant in another role, or by other words. */
  Participant as(ArgumentRole other, Annotation by) {
    return new Participant(other, by, name, by == annotation ? words : plain(by.getCoveredText()), country, standing);
  }

  /** A name in lower case without accents, with single blanks: <em>Erdoğan</em> is <em>erdogan</em>. */
  private static String plain(String name) {
    String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return BLANKS.matcher(plain.replace('\u0131', 'i')).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  private static Standing standing(Actor actor) {
    ActorKind kind = ActorKind.of(actor.getKind());
    boolean isPronoun = MentionKind.PRONOUN.name().equals(actor.getMention())
        && actor.getCoveredText().equalsIgnoreCase(actor.getName());
    if (kind == null || isPronoun) {
      return Standing.VAGUE;
    }
    return switch (kind) {
      case STATE -> Standing.STATE;
      case GOVERNMENT -> actor.getCountry() == null ? Standing.BODY : Standing.STATE;
      case PERSON -> MentionKind.REFERENCE.name().equals(actor.getMention())
          && actor.getCoveredText().equalsIgnoreCase(actor.getName()) ? Standing.OFFICE : Standing.PERSON;
      case ORGANISATION, ARMED_GROUP -> Standing.BODY;
      case GROUP -> Standing.VAGUE;
    };
  }

  /** Whether the name is part of that of another of the same kind, or of those who belong to it. */
  private boolean isPartOf(Participant other) {
    boolean isOfKind = standing == Standing.PERSON && other.standing == Standing.PERSON
        || standing == Standing.BODY && (other.standing == Standing.BODY || other.standing == Standing.VAGUE);
    return isOfKind && (holds(other.name, name) || holds(other.name, words));
  }

  /** Whether the words are another's without what tells who they are: <em>rebels</em> for <em>Tuareg rebels</em>. */
  boolean isShortFor(Participant other) {
    boolean isPlain = other != this && other.role == role && country == null && standing != Standing.PERSON
        && standing != Standing.STATE && name.equals(words);
    return isPlain && Character.isLowerCase(annotation.getCoveredText().charAt(0)) && (other.name.endsWith(" " + name)
        || other.words.endsWith(" " + name));
  }

  private static boolean holds(String name, String part) {
    int at = name.indexOf(part);
    int end = at + part.length();
    return at >= 0 && part.length() >= LEAST && (at == 0 || name.charAt(at - 1) == ' ')
        && (end == name.length() || name.charAt(end) == ' ');
  }

  /** Whether this participant and another are the same, or one stands for the other. */
  Identity identity(Participant other) {
    if (name.equals(other.name) || isPartOf(other) || other.isPartOf(this)) {
      return Identity.SAME;
    }
    boolean isSameCountry = country != null && country.equals(other.country);
    if (country != null && other.country != null && !isSameCountry) {
      return Identity.DIFFERENT;
    }
    if (isSameCountry) {
      if (standing == Standing.PERSON && other.standing == Standing.PERSON) {
        return sharesWord(other) ? Identity.PERHAPS : Identity.DIFFERENT;
      }
      return standing == Standing.STATE || other.standing == Standing.STATE ? Identity.SAME : Identity.PERHAPS;
    }
    if (standing == Standing.VAGUE || other.standing == Standing.VAGUE || standing == Standing.OFFICE
        || other.standing == Standing.OFFICE) {
      return Identity.PERHAPS;
    }
    return isOfUnknownState(this, other) || isOfUnknownState(other, this) ? Identity.PERHAPS : Identity.DIFFERENT;
  }

  /** Whether two names have a longer word in common: <em>Crown Prince Mohammed, Mohammed bin Zayed</em>. */
  private boolean sharesWord(Participant other) {
    return Arrays.stream(name.split(" ")).anyMatch(word -> holds(other.name, word));
  }

  /** Whether a person of whom the text does not say whose side they are on may stand for a state. */
  private static boolean isOfUnknownState(Participant person, Participant state) {
    return person.standing == Standing.PERSON && person.country == null && state.standing == Standing.STATE;
  }
}
