package org.demarche.role;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.ActorKind;
import org.demarche.entity.ActorWriter;
import org.demarche.entity.Actors;
import org.demarche.entity.KnownNames;
import org.demarche.entity.MentionKind;
import org.demarche.entity.Sector;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Dateline;
import org.demarche.type.SpeakerRole;

/** Assigns the home country to offices and bodies whose state is implicit (<em>the president, the government</em>). */
final class NationalBodies {

  private static final Set<RoleCategory> OFFICES_OF_STATES = EnumSet.of(RoleCategory.HEAD_OF_STATE,
      RoleCategory.HEAD_OF_GOVERNMENT, RoleCategory.FOREIGN_MINISTER, RoleCategory.MINISTER, RoleCategory.LEGISLATOR,
      RoleCategory.OFFICIAL, RoleCategory.MILITARY, RoleCategory.ENVOY);
  /** Offices of which a state has only one, so that several together belong to several states. */
  private static final Set<RoleCategory> SINGLE = EnumSet.of(RoleCategory.HEAD_OF_STATE,
      RoleCategory.HEAD_OF_GOVERNMENT, RoleCategory.FOREIGN_MINISTER, RoleCategory.MINISTER, RoleCategory.ENVOY);

  /** Offices that a state speaks of with a country when they are another's, unless their holder is named. */
  private static final Set<RoleCategory> LEADERS = EnumSet.of(RoleCategory.HEAD_OF_STATE,
      RoleCategory.HEAD_OF_GOVERNMENT, RoleCategory.FOREIGN_MINISTER);

  /** The first sentences, dateline and headline included. */
  private static final int LEAD = 4;

  private final JCas jcas;
  private final DocumentView document;
  private final ActorWriter writer;
  private final KnownNames names;
  private final Issuer issuer;
  private final OfficeNames offices;
  private final HomeCountry home = new HomeCountry();
  private final SpokenOffices spoken = new SpokenOffices();
  private final Scenes scenes;

  NationalBodies(JCas jcas, DocumentView document, ActorWriter writer, KnownNames names, Issuer issuer,
      OfficeNames offices) {
    this.jcas = jcas;
    this.document = document;
    this.writer = writer;
    this.names = names;
    this.issuer = issuer;
    this.offices = offices;
    scenes = new Scenes(names, offices);
  }

  /**
   * Completes the offices and bodies of the document.
   *
   * @param ofOthers
   *          the offices of people who act for a body that is no state's
   */
  void complete(Set<SpeakerRole> ofOthers) {
    Set<Word> heads = new HashSet<>();
    jcas.select(SpeakerRole.class).forEach(role -> heads.add(head(role)));
    jcas.select(Actor.class).filter(actor -> !isPartOfOffice(actor, heads))
        .forEach(actor -> home.add(actor, head(actor)));
    for (SpeakerRole role : jcas.select(SpeakerRole.class)) {
      home.add(role, head(role));
      spoken.add(role, head(role));
    }
    String place = place();
    for (SpeakerRole role : jcas.select(SpeakerRole.class)) {
      if (role.getCountry() == null && mayBelong(role, offices) && !namesState(role) && !ofOthers.contains(role)) {
        String country = countryOf(role, place);
        role.setCountry(mayHave(country, role, offices) ? country : null);
      }
    }
    jcas.select(Actor.class).filter(NationalBodies::isNationalBody).forEach(actor -> writer.setCountry(actor,
        issuer.isGovernment() ? issuer.country() : home.of(head(actor))));
  }

  /** Whether a state is named as that of an office, which counts itself: <em>Venezuela</em>'s ambassador. */
  private boolean isPartOfOffice(Actor actor, Set<Word> offices) {
    Word head = Actors.is(actor, MentionKind.STATE) ? head(actor) : null;
    return head != null && head.head() != null && head.is(Relation.POSSESSOR, Relation.COMPOUND, Relation.MODIFIER)
        && offices.contains(head.head());
  }

  /** The state of an office that names none, by the first sign that there is; null if there is none. */
  private String countryOf(SpeakerRole role, String place) {
    Word head = head(role);
    String country = isOfNationalBody(role, offices) ? stateOfSeat(head) : null;
    if (country == null && isOfIssuer(role)) {
      return issuer.country();
    }
    String scene = country == null && isAtHome(role) ? scenes.of(head) : null;
    if (scene != null) {
      home.add(scene, head);
      return scene;
    }
    country = country == null ? home.of(head) : country;
    country = scenes.isSentTo(head, country) ? null : country;
    if (country == null && isAtHome(role)) {
      country = home.ofPlace(place, head);
      home.add(country, head);
    }
    if (country == null && isLead(role)) {
      country = guestless(place);
      home.add(country, head);
    }
    return country == null && isTheOnlyOne(role) ? spoken.of(head) : country;
  }

  /** The state that the dateline names, by itself or by its capital; null if there is none. */
  private String place() {
    return jcas.select(Dateline.class).findFirst().map(dateline -> {
      SentenceView sentence = document.sentenceAt(dateline.getBegin());
      return sentence == null ? null : names.statesAndBodiesIn(sentence.words(Span.of(dateline))).stream()
          .map(match -> match.values().get(0).country()).filter(Objects::nonNull).findFirst().orElse(null);
    }).orElse(null);
  }

  /** Whether the beginning of the document introduces the holder of an office by name. */
  private boolean isLead(SpeakerRole role) {
    SentenceView sentence = document.sentenceAt(role.getBegin());
    RoleCategory category = RoleCategory.of(role);
    return sentence != null && sentence.index() < LEAD && SINGLE.contains(category) && !category.isEnvoy()
        && Actors.isNamedPerson(Arguments.first(role, ArgumentRole.HOLDER, Actor.class));
  }

  /** The state of a place to which leaders of others do not come; null for any other. */
  private String guestless(String place) {
    return place == null || offices.is(place, OfficeNames.Name.SEAT) ? null : place;
  }

  /** Whether an office is one of a kind in a state, and spoken of as such: <em>the president</em>. */
  private boolean isTheOnlyOne(SpeakerRole role) {
    Word first = document.wordAt(role.getBegin());
    return SINGLE.contains(RoleCategory.of(role)) && first != null && first.previous() != null
        && first.previous().lower().equals("the");
  }

  /** Whether an office is one whose holder speaks or acts at home: not an envoy's, nor that of a guest. */
  private static boolean isAtHome(SpeakerRole role) {
    RoleCategory category = RoleCategory.of(role);
    return !category.isEnvoy() && category != RoleCategory.HEAD_OF_STATE;
  }

  /** Whether a state may have such an office: the United States have no ministers, and kingdoms no president. */
  static boolean mayHave(String country, SpeakerRole role, OfficeNames offices) {
    String text = role.getCoveredText().toLowerCase(Locale.ROOT);
    boolean isMinister = text.contains("minister") || text.contains("ministry") || text.contains("premier");
    boolean isPresident = RoleCategory.of(role) == RoleCategory.HEAD_OF_STATE && text.endsWith("president");
    boolean hasPresident = country == null || !offices.is(country, OfficeNames.Name.NO_PRESIDENT);
    return !(isMinister && "USA".equals(country)) && (hasPresident || !isPresident)
        && offices.mayReign(OfficeNames.last(role.getTitle()), country);
  }

  private Word head(Annotation annotation) {
    return document.headOf(Span.of(annotation));
  }

  /**
   * Whether an office of a state without a country is one of the government that issues the document: every office but
   * that of a head or foreign minister by name, who may be a guest.
   */
  private boolean isOfIssuer(SpeakerRole role) {
    Actor holder = Arguments.first(role, ArgumentRole.HOLDER, Actor.class);
    return issuer.isGovernment() && !(LEADERS.contains(RoleCategory.of(role)) && Actors.isNamedPerson(holder));
  }

  /** Whether an office belongs to the home country unless the text says otherwise. */
  static boolean mayBelong(SpeakerRole role, OfficeNames offices) {
    RoleCategory category = RoleCategory.of(role);
    Actor holder = Arguments.first(role, ArgumentRole.HOLDER, Actor.class);
    boolean isGroup = holder != null && ActorKind.of(holder.getKind()) == ActorKind.GROUP;
    boolean isLeader = role.getTitle() != null && category != RoleCategory.LEGISLATOR
        && (role.getTitle().endsWith("leader") || role.getTitle().equals("counterpart"));
    boolean isOfState = OFFICES_OF_STATES.contains(category)
        || category == RoleCategory.SPOKESPERSON && isOfNationalBody(role, offices);
    return isOfState && role.getOrganisation() == null && !isLeader && !isOfJointBody(role, offices)
        && !(isGroup && SINGLE.contains(category));
  }

  /** The president <em>of the council</em>: of which body it is only another sentence can tell. */
  private static boolean isOfJointBody(SpeakerRole role, OfficeNames offices) {
    String text = role.getCoveredText().toLowerCase(Locale.ROOT);
    return text.contains(" of the ")
        && offices.is(text.substring(text.lastIndexOf(' ') + 1), OfficeNames.Name.JOINT_BODY);
  }

  /** Whether the words of an office name an organ that a state has but one of: a <em>ministry</em> spokesman. */
  private static boolean isOfNationalBody(SpeakerRole role, OfficeNames offices) {
    return Stream.of(role.getCoveredText().toLowerCase(Locale.ROOT).split("\\W+"))
        .anyMatch(word -> offices.is(word, OfficeNames.Name.NATIONAL_ORGAN));
  }

  /** A foreign ministry spokesman <em>in Beijing</em>: the state whose capital an office is in; null for none. */
  private String stateOfSeat(Word head) {
    return head == null ? null : scenes.stateIn(new NounPhrase(head).prepositions());
  }

  /** Whether the words of an office name a state or body, or begin with the name of something else it is of. */
  private boolean namesState(SpeakerRole role) {
    SentenceView sentence = document.sentenceAt(role.getBegin());
    if (sentence == null) {
      return false;
    }
    List<Word> words = sentence.words(Span.of(role));
    boolean isOfAName = IntStream.range(1, words.size())
        .anyMatch(i -> words.get(i).pos().equals("POS") && words.get(i - 1).isName());
    return isOfAName || !RoleCategory.of(role).isEnvoy() && !names.statesAndBodiesIn(words).isEmpty();
  }

  /** The government or parliament: a body of a state that the text does not name with it. */
  static boolean isNationalBody(Actor actor) {
    ActorKind kind = ActorKind.of(actor.getKind());
    Sector sector = Sector.of(actor.getSector());
    return (kind == ActorKind.GOVERNMENT || kind == ActorKind.ORGANISATION) && Actors.is(actor, MentionKind.GROUP)
        && actor.getCountry() == null && sector != null && sector.isOfState();
  }
}
