package org.demarche.record;

import java.util.Set;
import org.demarche.record.Mention.Reference;
import org.demarche.syntax.Relation;

/** The reasons why two mentions name one act, the most certain first. */
enum Rule {
  /** What is done at a meeting by the people who meet: <em>met to discuss the border, gathered for a summit</em>. */
  WITHIN_CLAUSE("record.within-clause") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      return earlier.category().equals(later.category()) && (later.isPartOf(earlier) || earlier.isPartOf(later)
          || later.isNoun() && earlier.isVerb() && new ApposedNoun(later.word()).isSaidOf(earlier.word())
          || isNewlyMade(earlier, later) || isNewlyMade(later, earlier));
    }

    private boolean isNewlyMade(Mention accord, Mention act) {
      boolean isPassive = accord.word().is(Relation.PASSIVE_SUBJECT) && act.isFact();
      return accord.isMadeBy(act) && (!accord.looksBack() || isPassive);
    }
  },
  /** The headline and the sentence that says it in full. */
  HEADLINE("record.headline") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      return earlier.headline() && later.sentence() - earlier.sentence() <= LEAD && !later.headline()
          && agreement.isPossible() && agreement.mayBeOfKind()
          && (agreement.isOfSameStem() || later.isVerb() || !agreement.isOfAnotherName())
          && (agreement.isOfSameStem() || later.isVerb() || !earlier.category().equals("CONSULT")
          || later.sentence() - earlier.sentence() == 1 || agreement.isOfCommonSide())
          && (agreement.isOfCommonSide() && agreement.isOfSameStem() || !Conflicts.inStatus(earlier, later));
    }
  },
  /** A noun that points back: <em>such a meeting</em>. */
  DEMONSTRATIVE("record.demonstrative") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      int distance = later.sentence() - earlier.sentence();
      return (later.reference() == Reference.DEMONSTRATIVE && distance <= NEAR
          || later.isSaidOfPronoun() && distance == 1) && !agreement.isGoverned();
    }
  },
  /** A meeting of the lead without names, and the sentence that says who met. */
  IN_FULL("record.in-full") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      int distance = later.sentence() - earlier.sentence();
      return earlier.sentence() == 0 && earlier.isNoun() && !earlier.looksBack() && !earlier.several()
          && later.isVerb() && later.category().equals("CONSULT") && 0 < distance && distance <= 2
          && agreement.isPossible() && !agreement.isOfPersons() && agreement.namesSides()
          && !Conflicts.inStatus(earlier, later);
    }
  },
  /** What is at the same place: <em>met in Accra … the Accra talks</em>. */
  SAME_PLACE("record.same-place") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      return later.reference() == Reference.DEFINITE && !Conflicts.inCourse(earlier, later)
          && agreement.isOfCommonPlace() && agreement.isPossible()
          && !agreement.isGoverned() && !agreement.isMoreSpecial();
    }
  },
  /** The same noun again with an article, or the noun of a verb: <em>a ban … the ban, banned … the ban</em>. */
  SAME_WORD("record.same-word") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      return later.reference() == Reference.DEFINITE && !Conflicts.inCourse(earlier, later)
          && agreement.isOfSameStem()
          && later.sentence() - earlier.sentence() <= NEAR && (agreement.isPossible() || agreement.isOfOneSideEach())
          && !agreement.isGoverned()
          && !agreement.isOfAnotherName() && agreement.mayBeOfKind() && agreement.mayBeAbout();
    }
  },
  /** A state of affairs that lasts: <em>the war … the conflict</em>. */
  STANDING("record.standing") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      boolean isNear = later.sentence() - earlier.sentence() <= NEAR && !agreement.namesSides();
      return earlier.standing() && later.standing() && later.looksBack() && agreement.isPossible()
          && agreement.mayBeOfKind() && agreement.mayBeAbout()
          && (agreement.isOfCommonSide() || isNear && !agreement.isOfAnotherName());
    }
  },
  /** Those who met are the subject: <em>Bell met Reyes. They discussed trade</em>. */
  THOSE_WHO_MET("record.those-who-met") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      return later.isDiscussing() && later.isVerb()
          && (later.isByUnnamedPeople() || agreement.isOfNoOtherSides())
          && later.sentence() - earlier.sentence() <= NEAR
          && !agreement.isGoverned() && !Conflicts.inStatus(earlier, later) && !earlier.headline()
          && earlier.names().isEmpty() && agreement.isOfNamedSides();
    }
  },
  /** The same sides do the same. */
  SAME_SIDES("record.same-sides") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      boolean isNews = later.isState() && later.reference() == Reference.INDEFINITE;
      return agreement.isOfSameSides() && !agreement.isGoverned() && !isNews
          && !Conflicts.inCourse(earlier, later)
          && !(later.category().equals("CONSULT") ? Conflicts.inFact(earlier, later)
              : Conflicts.inStatus(earlier, later))
          && (later.category().equals("CONSULT") || agreement.mayBeAbout())
          && (later.isMutual() || agreement.isAboutNothingElse())
          && (later.isMutual() || agreement.isOfSameStem() || later.looksBack() || agreement.isAboutTheSame());
    }
  },
  /** What one side says and another denies: <em>Reyes said they had met. Bell denied that they met</em>. */
  DISPUTED("record.disputed") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      boolean isDenied = later.isNoun() && later.status().equals("NEGATED");
      boolean isNone = isDenied && later.reference() == Reference.BARE && later.sides().isEmpty()
          && !later.isDescribed() && later.sentence() - earlier.sentence() <= CLOSE;
      boolean isOfSides = agreement.isOfSameSides() || isNone || isDenied && agreement.mayBeOfSameSides();
      return isOfSides && !agreement.isGoverned()
          && (earlier.status().equals("NEGATED") || later.status().equals("NEGATED"))
          && (isNone || earlier.isFact() || later.isFact()) && later.isReported()
          && (earlier.isReported() || isNone && earlier.status().equals("NEGATED"));
    }
  },
  /** A noun that the reader knows: <em>France and Iran met. The talks …</em> */
  DEFINITE("record.definite") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      return later.reference() == Reference.DEFINITE && later.sentence() - earlier.sentence() <= NEAR
          && !Conflicts.inCourse(earlier, later) && agreement.isPossible() && !agreement.isGoverned()
          && !agreement.isOfAnotherName() && (agreement.isOfCommonSide() || agreement.isAboutNothingElse())
          && (agreement.isOfSameStem() ? agreement.mayBeOfKind()
          : !agreement.isMoreSpecial() && !earlier.status().equals("NEGATED"))
          && (agreement.isOfSameStem() || agreement.isOfCommonSide() || !earlier.isNoun() && !agreement.namesSides()
          || later.sides().stream().allMatch(Sides::isThirdParty) && later.sentence() - earlier.sentence() <= CLOSE);
    }
  },
  /** The same is done to the same thing: <em>lift the embargo … the embargo will be lifted</em>. */
  SAME_OBJECT("record.same-object") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      return agreement.isAboutTheSame() && agreement.isPossible() && agreement.mayBeBySameSource()
          && later.reference() != Reference.INDEFINITE
          && (!later.standing() || agreement.isOfSameStem())
          && !Conflicts.inStatus(earlier, later) && !agreement.isGoverned();
    }
  },
  /** The same one does the same, and nothing tells the two apart: <em>Russia banned them … banned by Russia</em>. */
  SAME_SOURCE("record.same-source") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      boolean isTold = later.looksBack() || agreement.isAboutTheSame() || agreement.isToSameTarget()
          || !later.kinds().isEmpty() || OWN.contains(later.category())
          || later.sentence() - earlier.sentence() <= 1;
      return earlier.stem().equals(later.stem()) && agreement.isBySameSource() && agreement.mayBeAbout() && isTold
          && (later.reference() != Reference.INDEFINITE || later.kinds().equals(earlier.kinds()))
          && !Conflicts.inStatus(earlier, later) && !agreement.isGoverned();
    }
  },
  /** The same is done to the same person, who is named: <em>Reyes was arrested … since Reyes was arrested</em>. */
  SAME_TARGET("record.same-target") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      boolean isNear = later.isVerb() && earlier.isVerb() && later.sentence() - earlier.sentence() <= 1;
      return ONCE.contains(later.category()) && (agreement.isOfSameStem() || isNear) && agreement.isToSamePerson()
          && agreement.mayBeAbout() && later.reference() != Reference.INDEFINITE
          && !Conflicts.inStatus(earlier, later) && !agreement.isGoverned();
    }
  },
  /** The same noun again, and nothing tells the two apart: <em>talks … the talks … talks</em>. */
  SAME_NOUN("record.same-noun") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      boolean isGeneral = later.reference() == Reference.BARE && (later.several() || !later.word().isPlural())
          && !agreement.isOfCommonSide() && later.kinds().isEmpty() && !later.isDescribed()
          && !(later.several() && earlier.sentence() == 0 && later.sentence() <= LEAD);
      return later.isNoun() && later.reference() != Reference.INDEFINITE && !isGeneral && earlier.isNoun()
          && earlier.stem().equals(later.stem()) && agreement.isPossible() && agreement.mayBeOfKind()
          && agreement.mayBeAbout() && !agreement.isGoverned() && !agreement.isOfAnotherName()
          && !Conflicts.inStatus(earlier, later);
    }
  },
  /** What somebody wants or plans, and has not come about yet: <em>wants a summit … A summit takes time</em>. */
  STILL_WANTED("record.still-wanted") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      boolean isSame = agreement.isOfSameStem() || later.sides().isEmpty() && later.about().isEmpty()
          && later.sentence() - earlier.sentence() <= 1;
      return later.reference() == Reference.INDEFINITE && earlier.isNoun() && isSame
          && earlier.isOpen() && later.isOpen() && later.sentence() - earlier.sentence() <= NEAR
          && agreement.isPossible() && agreement.mayBeOfKind() && agreement.mayBeAbout() && !agreement.isGoverned()
          && !agreement.isOfAnotherName();
    }
  },
  /** Talks that are spoken of again in another word: <em>talks … the delegations resume negotiations</em>. */
  TALKS_AGAIN("record.talks-again") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      boolean isNext = earlier.isVerb() && later.sentence() - earlier.sentence() == 1 && later.sides().isEmpty()
          && later.word().is(Relation.SUBJECT, Relation.PASSIVE_SUBJECT);
      return later.reference() == Reference.BARE && !later.word().is(Relation.CONJUNCT) && !later.isDescribed()
          && later.part() == ActWord.Part.OCCASION && (earlier.isNoun() || isNext)
          && later.sentence() - earlier.sentence() <= CLOSE && later.sentence() > earlier.sentence()
          && agreement.isPossible() && !agreement.isGoverned() && !agreement.isMoreSpecial()
          && !agreement.isOfAnotherName() && !Conflicts.inStatus(earlier, later);
    }
  },
  /** An accord known before, and what made it: <em>a deal … They signed the deal, the deal signed in May</em>. */
  MADE("record.made") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      return later.isMadeBy(earlier) && earlier.isFact() || earlier.isMadeBy(later) && later.isFact();
    }
  },
  /** What is discussed at a meeting known before: <em>They met. … At the meeting they discussed fish</em>. */
  DISCUSSED_AT("record.discussed-at") {
    @Override
    boolean holds(Mention earlier, Mention later, Agreement agreement) {
      return earlier.isDiscussedAt(later) || later.isDiscussedAt(earlier);
    }
  };

  /** Categories of what happens to a person once in a story: an arrest, a killing, a release. */
  private static final Set<String> ONCE = Set.of("ASSAULT", "COERCE", "SANCTION", "RETREAT");
  /** Categories of what needs no object to be known: <em>resigned, marched</em>. */
  private static final Set<String> OWN = Set.of("RETREAT", "PROTEST");
  private static final int LEAD = 3;
  private static final int NEAR = 10;
  private static final int CLOSE = 4;

  private final String id;

  Rule(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Whether the later mention may have been joined to another act before; that and the earlier's become one. */
  boolean joinsKnown() {
    return this == MADE || this == DISCUSSED_AT;
  }

  /**
   * Whether a later mention names the act of an earlier one, given how their groups agree. The two are of one category
   * and share a name of an act.
   */
  abstract boolean holds(Mention earlier, Mention later, Agreement agreement);
}
