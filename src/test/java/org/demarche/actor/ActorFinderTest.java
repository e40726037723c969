package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.entity.ActorKind;
import org.demarche.entity.EntityTables;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** The rules of actors, on trees that are written by hand. */
class ActorFinderTest {

  private static final EntityTables ENTITIES = EntityTables.read(EntityTables.BUILT_IN);
  private static final ActorLexicon LEXICON = ActorLexicon.read(ActorAnnotator.builtIn(), ENTITIES.names());

  private final List<EntityName> names = new ArrayList<>();
  private Set<String> surnames = Set.of();
  private boolean hasEntities = true;

  private static SentenceView sentence(String tree) {
    return TreeBuilder.view(TreeBuilder.document(tree)).sentences().get(0);
  }

  private void name(int begin, int end, EntityName.Type type) {
    names.add(new EntityName(begin, end, type));
  }

  private List<String> found(String tree) {
    SentenceView sentence = sentence(tree);
    return new ActorFinder(LEXICON)
        .find(SentenceNames.of(sentence, ENTITIES.names(), names, hasEntities, surnames)).stream()
        .map(actor -> Word.text(sentence.words().subList(actor.begin(), actor.end())) + ": " + actor.who().name() + " "
            + actor.who().kind() + " " + actor.who().country() + " " + actor.who().sector() + " " + actor.mention()
            + " " + actor.rule())
        .toList();
  }

  @Test
  void stateIsAnActorWhereverItStands() {
    assertThat(found("""
        Envoys envoy NNS 2 nsubj
        praised praise VBD 0 root
        Iran Iran NNP 2 dobj""")).containsExactly("Iran: Iran STATE IRN GOV STATE actor.state.irn");
  }

  @Test
  void bodyThatBelongsToSomebodyIsNotTheOneOfTheTablesUnlessItHasAState() {
    assertThat(found("""
        Europe Europe NNP 3 poss
        's 's POS 1 case
        NATO NATO NNP 4 nsubj
        met meet VBD 0 root""")).isEmpty();
    assertThat(found("""
        Europe Europe NNP 3 poss
        's 's POS 1 case
        Iran Iran NNP 4 nsubj
        met meet VBD 0 root""")).hasSize(1);
  }

  @Test
  void nameOfTheTablesInsideThatOfAPersonIsNone() {
    name(0, 2, EntityName.Type.PERSON);
    assertThat(found("""
        Chad Chad NNP 2 compound
        Kowalski Kowalski NNP 3 nsubj
        left leave VBD 0 root""")).containsExactly("Chad Kowalski: Chad Kowalski PERSON null null NAME actor.person");
  }

  @Test
  void nameInsideThatOfAPlaceOrAtTheBeginningOfABodyStays() {
    name(0, 3, EntityName.Type.BODY);
    assertThat(found("""
        NATO NATO NNP 3 compound
        Parliamentary Parliamentary NNP 3 compound
        Assembly Assembly NNP 4 nsubj
        met meet VBD 0 root""")).containsExactly(
            "NATO Parliamentary Assembly: NATO Parliamentary Assembly ORGANISATION null null NAME actor.body");
    names.clear();
    name(0, 2, EntityName.Type.PLACE);
    assertThat(found("""
        southern southern JJ 2 amod
        Iran Iran NNP 3 nsubj
        shook shake VBD 0 root""")).hasSize(1);
  }

  @Test
  void stateInsideABodyIsNoActorButItsPossessorIs() {
    name(0, 2, EntityName.Type.BODY);
    assertThat(found("""
        Iran Iran NNP 2 compound
        Air Air NNP 0 root""")).isEmpty();
    names.clear();
    name(0, 3, EntityName.Type.BODY);
    assertThat(found("""
        Iran Iran NNP 3 poss
        's 's POS 1 case
        Mehr Mehr NNP 0 root""")).containsExactly("Iran: Iran STATE IRN GOV STATE actor.state.irn");
  }

  @Test
  void capitalActsAndAccusesButIsAPlaceWhereOneArrives() {
    assertThat(found("""
        Moscow Moscow NNP 2 nsubj
        refused refuse VBD 0 root""")).containsExactly("Moscow: Russia GOVERNMENT RUS GOV STATE actor.state.rus");
    assertThat(found("""
        They they PRP 2 nsubj
        arrived arrive VBD 0 root
        in in IN 2 prep
        Moscow Moscow NNP 3 pobj""")).isEmpty();
    assertThat(found("""
        They they PRP 2 nsubj
        accused accuse VBD 0 root
        Moscow Moscow NNP 2 dobj""")).hasSize(1);
    assertThat(found("""
        They they PRP 2 nsubj
        left leave VBD 0 root
        Moscow Moscow NNP 2 dobj""")).isEmpty();
  }

  @Test
  void demonymIsPeopleInThePluralOrBehindADeterminer() {
    assertThat(found("""
        Russians Russian NNPS 2 nsubj
        voted vote VBD 0 root""")).containsExactly("Russians: Russia GROUP RUS null STATE actor.state.rus");
    assertThat(found("""
        The the DT 2 det
        French French JJ 3 nsubj
        voted vote VBD 0 root""")).containsExactly("French: France GROUP FRA null STATE actor.state.fra");
    assertThat(found("""
        A a DT 2 det
        Russian Russian NN 3 nsubj
        voted vote VBD 0 root""")).hasSize(1);
    assertThat(found("""
        A a DT 2 det
        French French JJ 3 nsubj
        voted vote VBD 0 root""")).isEmpty();
    assertThat(found("""
        French French JJ 2 amod
        wine wine NN 0 root""")).isEmpty();
  }

  @Test
  void demonymsJoinedByAHyphenStandForTheirStates() {
    assertThat(found("""
        Russian Russian JJ 4 amod
        - - HYPH 3 punct
        Turkish Turkish JJ 4 amod
        talks talk NNS 5 nsubj
        failed fail VBD 0 root""")).containsExactly("Russian: Russia STATE RUS GOV STATE actor.state.rus",
            "Turkish: Turkey STATE TUR GOV STATE actor.state.tur");
    assertThat(found("""
        Russian Russian JJ 4 amod
        and and CC 3 cc
        Turkish Turkish JJ 4 amod
        talks talk NNS 5 nsubj
        failed fail VBD 0 root""")).isEmpty();
  }

  @Test
  void capitalsJoinedByAHyphenBeforeANounForWhatIsBetweenThemAreGovernments() {
    for (int head : new int[] {3, 4}) { // parsers hang the first side on the second, or both on the noun
      String tree = """
          Moscow Moscow NNP %d compound
          - - HYPH 3 punct
          Beijing Beijing NNP 4 compound
          %s NNS 5 nsubj
          improved improve VBD 0 root""";
      assertThat(found(tree.formatted(head, "relations relation"))).containsExactly(
          "Moscow: Russia GOVERNMENT RUS GOV STATE actor.state.rus",
          "Beijing: China GOVERNMENT CHN GOV STATE actor.state.chn");
      assertThat(found(tree.formatted(head, "flights flight"))).isEmpty();
    }
  }

  @Test
  void withoutARecogniserACapitalWordBeforeAStateBelongsToTheSameName() {
    String tree = """
        Zentrax Zentrax NNP 2 compound
        Iran Iran NNP 3 nsubj
        grew grow VBD 0 root""";
    assertThat(found(tree)).hasSize(1);
    hasEntities = false;
    assertThat(found(tree)).isEmpty();
  }

  @Test
  void surnameOfTheDocumentIsAPersonEvenIfAStateHasTheName() {
    surnames = Set.of("Jordan", "Keller");
    assertThat(found("""
        Jordan Jordan NNP 2 nsubj
        left leave VBD 0 root""")).containsExactly("Jordan: Jordan PERSON null null NAME actor.person");
    assertThat(found("""
        Keller Keller NNP 2 nsubj
        left leave VBD 0 root""")).containsExactly("Keller: Keller PERSON null null NAME actor.person");
    assertThat(found("""
        keller keller NN 2 nsubj
        left leave VBD 0 root""")).isEmpty();
  }

  @Test
  void personIsTheNameWithoutTitles() {
    name(0, 3, EntityName.Type.PERSON);
    assertThat(found("""
        Dr Dr NNP 3 compound
        Anna Anna NNP 3 compound
        Keller Keller NNP 4 nsubj
        left leave VBD 0 root""")).containsExactly("Anna Keller: Anna Keller PERSON null null NAME actor.person");
  }

  @Test
  void personBehindAPrepositionThatGovernsAStateBeginsBehindIt() {
    name(1, 4, EntityName.Type.PERSON);
    assertThat(found("""
        To to IN 5 prep
        Kenya Kenya NNP 1 pobj
        Laura Laura NNP 4 compound
        Stone Stone NNP 5 nsubj
        said say VBD 0 root""")).containsExactly("Kenya: Kenya STATE KEN GOV STATE actor.state.ken",
            "Laura Stone: Laura Stone PERSON null null NAME actor.person");
  }

  @Test
  void unlistedBodyIsAnActorWhereItActs() {
    name(0, 1, EntityName.Type.BODY);
    assertThat(found("""
        Zentrax Zentrax NNP 2 nsubj
        sued sue VBD 0 root""")).containsExactly("Zentrax: Zentrax ORGANISATION null null NAME actor.body");
    surnames = Set.of("Zentrax");
    assertThat(found("""
        Zentrax Zentrax NNP 2 nsubj
        sued sue VBD 0 root""")).containsExactly("Zentrax: Zentrax PERSON null null NAME actor.person");
    surnames = Set.of();
    names.clear();
    name(2, 3, EntityName.Type.BODY);
    assertThat(found("""
        They they PRP 2 nsubj
        bought buy VBD 0 root
        Zentrax Zentrax NNP 2 dobj""")).isEmpty();
  }

  @Test
  void groupHasTheOneStateThatItsModifiersName() {
    assertThat(found("""
        Syrian Syrian JJ 2 amod
        troops troop NNS 3 nsubj
        left leave VBD 0 root""")).containsExactly("Syrian troops: Syrian troops GROUP SYR MIL GROUP"
            + " actor.group.troop-nns");
    assertThat(found("""
        Troops troop NNS 4 nsubj
        of of IN 1 prep
        Syria Syria NNP 2 pobj
        left leave VBD 0 root""")).contains("Troops: Troops GROUP SYR MIL GROUP actor.group.troop-nns");
  }

  @Test
  void groupOfTwoStatesOrOfAnInternationalBodyHasNone() {
    assertThat(found("""
        Syrian Syrian JJ 4 amod
        and and CC 1 cc
        Russian Russian JJ 1 conj
        troops troop NNS 5 nsubj
        left leave VBD 0 root""")).containsExactly(
            "Syrian and Russian troops: Syrian and Russian troops GROUP null MIL GROUP actor.group.troop-nns");
    assertThat(found("""
        Syrian Syrian JJ 3 amod
        NATO NATO NNP 3 compound
        troops troop NNS 4 nsubj
        left leave VBD 0 root""")).containsExactly(
            "Syrian NATO troops: Syrian NATO troops GROUP null MIL GROUP actor.group.troop-nns");
    assertThat(found("""
        Troops troop NNS 2 nsubj
        left leave VBD 0 root""")).containsExactly("Troops: Troops GROUP null MIL GROUP actor.group.troop-nns");
  }

  @Test
  void groupBeginsWithTheStateThatOwnsItAndWithoutWordsThatCount() {
    assertThat(found("""
        Syria Syria NNP 4 poss
        's 's POS 1 case
        other other JJ 4 amod
        troops troop NNS 5 nsubj
        left leave VBD 0 root""")).containsExactly(
            "Syria 's other troops: Syria 's other troops GROUP SYR MIL GROUP actor.group.troop-nns");
    assertThat(found("""
        Many many JJ 3 amod
        Syrian Syrian JJ 3 amod
        troops troop NNS 4 nsubj
        left leave VBD 0 root""")).containsExactly("Syrian troops: Syrian troops GROUP SYR MIL GROUP"
            + " actor.group.troop-nns");
  }

  @Test
  void nounThatOnlyModifiesAnotherIsNoGroup() {
    assertThat(found("""
        Rebel rebel NN 2 compound
        songs song NNS 3 nsubj
        ended end VBD 0 root""")).isEmpty();
  }

  @Test
  void someNounsAreActorsOnlyWhereTheyActOrHaveAStateOrAreCounted() {
    assertThat(found("""
        The the DT 2 det
        embassy embassy NN 3 nsubj
        protested protest VBD 0 root""")).hasSize(1);
    assertThat(found("""
        They they PRP 2 nsubj
        left leave VBD 0 root
        the the DT 4 det
        embassy embassy NN 2 dobj""")).isEmpty();
    assertThat(found("""
        Talks talk NNS 5 nsubj
        with with IN 1 prep
        the the DT 4 det
        embassy embassy NN 2 pobj
        failed fail VBD 0 root""")).hasSize(1);
    assertThat(found("""
        The the DT 2 det
        leadership leadership NN 3 nsubj
        left leave VBD 0 root""")).isEmpty();
    assertThat(found("""
        Both both DT 2 det
        sides side NNS 3 nsubj
        left leave VBD 0 root""")).containsExactly("sides: sides GROUP null null GROUP actor.group.side-nns");
    assertThat(found("""
        The the DT 2 det
        sides side NNS 3 nsubj
        left leave VBD 0 root""")).isEmpty();
    assertThat(found("""
        The the DT 3 det
        Gulf Gulf NNP 3 compound
        states state NNS 4 nsubj
        left leave VBD 0 root""")).containsExactly("Gulf states: Gulf states GROUP null GOV GROUP"
            + " actor.group.state-nns");
    assertThat(found("""
        The the DT 2 det
        states state NNS 3 nsubj
        left leave VBD 0 root""")).isEmpty();
  }

  private static FoundActor actor(int begin, int end, String rule) {
    return new FoundActor(begin, end, new Identity("x", ActorKind.GROUP), MentionKind.GROUP, rule);
  }

  @Test
  void ofActorsThatOverlapTheLongestStaysAndOfOneLengthTheFirst() {
    assertThat(ActorFinder.withoutOverlaps(List.of(actor(2, 3, "a"), actor(0, 2, "b"), actor(1, 4, "c"),
        actor(4, 5, "d"), actor(4, 5, "e")))).extracting(FoundActor::rule).containsExactly("c", "d");
    assertThat(ActorFinder.withoutOverlaps(List.of(actor(2, 4, "a"), actor(0, 2, "b")))).extracting(FoundActor::rule)
        .containsExactly("b", "a");
  }

  @Test
  void lastNamesAreThoseOfFullNames() {
    Set<String> found = new java.util.TreeSet<>();
    SentenceView sentence = sentence("""
        Anna Anna NNP 2 compound
        Keller Keller NNP 6 nsubj
        Bo Bo NNP 4 compound
        Xi Xi NNP 6 dobj
        Cher Cher NNP 6 dobj
        met meet VBD 0 root""");
    Surnames.add(sentence.words(), List.of(new EntityName(0, 2, EntityName.Type.PERSON),
        new EntityName(2, 4, EntityName.Type.PERSON), new EntityName(4, 5, EntityName.Type.PERSON),
        new EntityName(1, 3, EntityName.Type.PLACE)), found);
    assertThat(found).containsExactly("Keller");
  }
}
