package org.demarche.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.syntax.Clause;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Errors of CoreNLP 4's parser, each on a tree that has it and on one that is near it. */
class ForeignTreesTest {

  private static String word(String sentence, String form) {
    return find(sentence, form).toString();
  }

  private static Word find(String sentence, String form) {
    SentenceView view = TreeBuilder.view(sentence).sentences().get(0);
    return view.words().stream().filter(word -> word.form().equals(form)).findFirst().orElseThrow();
  }

  @Test
  void quotationMarkIsNoRoot() {
    String quoted = "“/``/root Today/NN/obl:tmod>met ,/,/punct>met ministers/NNS/nsubj>met met/VBD/dep>“ ./././punct>“";
    assertThat(word(quoted, "met")).isEqualTo("met/VBD/ROOT");
    assertThat(word(quoted, "“")).isEqualTo("“/``/PUNCTUATION(met)");
    String fragment = "“/``/root Peace/NN/dep>“ now/RB/dep>“ it/PRP/nsubj>holds holds/VBZ/dep>“";
    assertThat(word(fragment, "holds")).isEqualTo("holds/VBZ/ROOT");
    assertThat(word(fragment, "Peace")).isEqualTo("Peace/NN/OTHER(holds)");
    assertThat(word("“/``/root Peace/NN/dep>“ now/RB/dep>“", "Peace")).isEqualTo("Peace/NN/ROOT");
    assertThat(word("“/``/root Peace/NN/dep>“ ready/JJ/dep>“ are/VBP/cop>ready", "are")).isEqualTo("are/VBP/ROOT");
    assertThat(word("—/:/root “/``/punct>—", "“")).isEqualTo("“/``/PUNCTUATION(—)");
  }

  @Test
  void contractionBehindAPronounIsNoPossessor() {
    String copula = "It/PRP/nsubj>time ’s/POS/dep>time high/JJ/amod>time time/NN/root";
    assertThat(word(copula, "’s")).isEqualTo("’s/VBZ/ROOT");
    assertThat(find(copula, "’s").lemma()).isEqualTo("be");
    assertThat(word(copula, "It")).isEqualTo("It/PRP/SUBJECT(’s)");
    String possessor = "It/PRP/nmod:poss>time 's/POS/case>It time/NN/root";
    assertThat(word(possessor, "It")).isEqualTo("It/PRP/SUBJECT('s)");
    assertThat(word(possessor, "time")).isEqualTo("time/NN/ATTRIBUTE('s)");
    String going = "She/PRP/nsubj>flying 's/POS/dep>flying flying/VBG/root home/NN/obl>flying";
    assertThat(word(going, "'s")).isEqualTo("'s/VBZ/AUXILIARY(flying)");
    String perfect = "he/PRP/nsubj>left 's/POS/dep>left left/VBN/root";
    assertThat(word(perfect, "'s")).isEqualTo("'s/VBZ/AUXILIARY(left)");
    assertThat(find(perfect, "'s").lemma()).isEqualTo("have");
    String passive = "it/PRP/nsubj:pass>lifted 's/POS/dep>lifted lifted/VBN/root";
    assertThat(new Clause(find(passive, "lifted")).isPassive()).isTrue();
    assertThat(find(passive, "'s").lemma()).isEqualTo("be");
    assertThat(word("Chad/NNP/nmod:poss>envoy 's/POS/case>Chad envoy/NN/root", "'s")).isEqualTo("'s/POS/CASE(Chad)");
  }

  @Test
  void whoStandsBehindAVerbOfSayingIsItsSubject() {
    String clause = "talks/NNS/nsubj>failed failed/VBD/ccomp>said ,/,/punct>said ''/''/punct>said said/VBD/root "
        + "Okoro/NNP/obj>said";
    assertThat(word(clause, "Okoro")).isEqualTo("Okoro/NNP/SUBJECT(said)");
    String unclear = "talks/NNS/nsubj>failed failed/VBD/root ,/,/punct>failed said/VBD/dep>failed aides/NNS/obj>said";
    assertThat(word(unclear, "aides")).isEqualTo("aides/NNS/SUBJECT(said)");
    assertThat(word(unclear, "said")).isEqualTo("said/VBD/PARATAXIS(failed)");
    String lost = "``/``/punct>said it/PRP/nsubj>said "
        + "will/MD/aux>said ,/,/punct>said ''/''/punct>said said/VBD/root Okoro/NNP/obj>said";
    assertThat(word(lost, "it")).isEqualTo("it/PRP/OTHER(said)");
    assertThat(word(lost, "will")).isEqualTo("will/MD/OTHER(said)");
    assertThat(word(lost, "Okoro")).isEqualTo("Okoro/NNP/SUBJECT(said)");
    String predicate = "a/DT/det>place cold/JJ/amod>place place/NN/nsubj>said ,/,/punct>said ''/''/punct>said "
        + "said/VBD/root Okoro/NNP/obj>said";
    assertThat(word(predicate, "place")).isEqualTo("place/NN/CLAUSAL_COMPLEMENT(said)");
  }

  @Test
  void objectOfAVerbOfSayingStaysOne() {
    String told = "talks/NNS/nsubj>failed failed/VBD/ccomp>told ,/,/punct>told Okoro/NNP/nsubj>told ,/,/punct>told "
        + "60/CD/appos>Okoro ,/,/punct>told told/VBD/root Reuters/NNP/obj>told";
    assertThat(word(told, "Reuters")).isEqualTo("Reuters/NNP/OBJECT(told)");
    String me = "talks/NNS/nsubj>failed failed/VBD/ccomp>told ,/,/punct>told told/VBD/root me/PRP/obj>told";
    assertThat(word(me, "me")).isEqualTo("me/PRP/OBJECT(told)");
    String bare = "critics/NNS/root of/IN/case>Post '/``/punct>Post Post/NNP/nmod>critics '/''/punct>Post "
        + "stated/VBD/dep>critics Ward/NNP/obj>stated";
    assertThat(word(bare, "Ward")).isEqualTo("Ward/NNP/OBJECT(stated)");
    String not = "talks/NNS/nsubj>failed failed/VBD/ccomp>say ,/,/punct>say not/RB/advmod>say "
        + "say/VBP/root aides/NNS/obj>say";
    assertThat(word(not, "aides")).isEqualTo("aides/NNS/OBJECT(say)");
    String other = "talks/NNS/nsubj>failed failed/VBD/ccomp>ate ,/,/punct>ate ate/VBD/root rice/NN/obj>ate";
    assertThat(word(other, "rice")).isEqualTo("rice/NN/OBJECT(ate)");
  }

  @Test
  void clauseOfUnclearRelationIsWhatIsSaid() {
    String dep = "talks/NNS/nsubj>failed failed/VBD/dep>said ,/,/punct>said Okoro/NNP/nsubj>said said/VBD/root";
    assertThat(word(dep, "failed")).isEqualTo("failed/VBD/CLAUSAL_COMPLEMENT(said)");
    assertThat(word(dep.replace("said", "ate"), "failed")).isEqualTo("failed/VBD/OTHER(ate)");
    assertThat(word("Failed/VBD/dep>said ,/,/punct>said Okoro/NNP/nsubj>said said/VBD/root", "Failed"))
        .isEqualTo("Failed/VBD/OTHER(said)");
  }

  @Test
  void gerundIsTheObjectOfAPreposition() {
    String of = "called/VBD/root for/IN/case>lifting lifting/VBG/advcl>called the/DT/det>ban ban/NN/obj>lifting";
    assertThat(word(of, "for")).isEqualTo("for/IN/PREPOSITION(called)");
    assertThat(word(of, "lifting")).isEqualTo("lifting/VBG/PREPOSITION_COMPLEMENT(for)");
    String noun = "left/VBD/root after/IN/case>meeting the/DT/det>meeting meeting/VBG/obl>left";
    assertThat(word(noun, "meeting")).isEqualTo("meeting/VBG/PREPOSITION_OBJECT(after)");
    String with = "left/VBD/root with/IN/case>waiting rivals/NNS/nsubj>waiting waiting/VBG/advcl>left";
    assertThat(word(with, "with")).isEqualTo("with/IN/ADVERBIAL_CLAUSE(left)");
  }

  @Test
  void orderHasTheInfinitive() {
    String order = "met/VBD/root in/IN/mark>end order/NN/fixed>in to/TO/mark>end end/VB/advcl>met it/PRP/obj>end";
    assertThat(word(order, "in")).isEqualTo("in/IN/PREPOSITION(met)");
    assertThat(word(order, "order")).isEqualTo("order/NN/PREPOSITION_OBJECT(in)");
    assertThat(word(order, "end")).isEqualTo("end/VB/NOUN_CLAUSE(order)");
    assertThat(word("met/VBD/root so/RB/mark>end as/IN/fixed>so to/TO/mark>end end/VB/advcl>met", "end"))
        .isEqualTo("end/VB/ADVERBIAL_CLAUSE(met)");
  }

  @Test
  void infinitiveOfANounBelongsToTheNoun() {
    String after = "fell/VBD/root after/IN/mark>quit Chad/NNP/nmod:poss>move 's/POS/case>Chad move/NN/nsubj>quit "
        + "to/TO/mark>quit quit/VB/advcl>fell talks/NNS/obj>quit";
    assertThat(word(after, "after")).isEqualTo("after/IN/PREPOSITION(fell)");
    assertThat(word(after, "move")).isEqualTo("move/NN/PREPOSITION_OBJECT(after)");
    assertThat(word(after, "quit")).isEqualTo("quit/VB/NOUN_CLAUSE(move)");
    String for_ = "waited/VBD/root for/IN/mark>quit Chad/NNP/nsubj>quit to/TO/mark>quit quit/VB/advcl>waited";
    assertThat(word(for_, "Chad")).isEqualTo("Chad/NNP/SUBJECT(quit)");
    String finite = "fell/VBD/root after/IN/mark>quit Chad/NNP/nsubj>quit quit/VBD/advcl>fell";
    assertThat(word(finite, "after")).isEqualTo("after/IN/MARKER(quit)");
  }

  @Test
  void bareDayIsNoObject() {
    assertThat(word("aides/NNS/nsubj>met met/VBD/root Friday/NNP/obj>met", "Friday"))
        .isEqualTo("Friday/NNP/NOUN_ADVERBIAL(met)");
    assertThat(word("aides/NNS/nsubj>fixed fixed/VBD/root next/JJ/amod>Friday Friday/NNP/obj>fixed", "Friday"))
        .isEqualTo("Friday/NNP/OBJECT(fixed)");
    assertThat(word("aides/NNS/nsubj>met met/VBD/root Okoro/NNP/obj>met", "Okoro")).isEqualTo("Okoro/NNP/OBJECT(met)");
  }

  @Test
  void verbBehindAClauseOfTheSubjectIsTheMainVerb() {
    String taken = "A/DT/det>poll poll/NN/nsubj>taken taken/VBN/root in/IN/case>May May/NNP/obl>taken "
        + "shows/VBZ/dep>taken losses/NNS/obj>shows ./././punct>taken";
    assertThat(word(taken, "shows")).isEqualTo("shows/VBZ/ROOT");
    assertThat(word(taken, "poll")).isEqualTo("poll/NN/SUBJECT(shows)");
    assertThat(word(taken, "taken")).isEqualTo("taken/VBN/NOUN_CLAUSE(poll)");
    assertThat(word(taken, ".")).isEqualTo("././PUNCTUATION(shows)");
    String met = "The/DT/det>aides aides/NNS/dep>met I/PRP/nsubj>met met/VBD/root said/VBD/dep>met no/UH/obj>said";
    assertThat(word(met, "said")).isEqualTo("said/VBD/ROOT");
    assertThat(word(met, "aides")).isEqualTo("aides/NNS/SUBJECT(said)");
    assertThat(word(met, "met")).isEqualTo("met/VBD/RELATIVE_CLAUSE(aides)");
    assertThat(word("polls/NNS/nsubj>were were/VBD/aux>taken taken/VBN/root shows/VBZ/dep>taken", "shows"))
        .isEqualTo("shows/VBZ/OTHER(taken)");
    assertThat(word("poll/NN/nsubj>taken taken/VBN/root ,/,/punct>taken shows/VBZ/dep>taken", "shows"))
        .isEqualTo("shows/VBZ/OTHER(taken)");
    assertThat(word("I/PRP/nsubj>met met/VBD/root said/VBD/dep>met", "said")).isEqualTo("said/VBD/OTHER(met)");
  }

  @Test
  void pastFormIsNotCoordinatedWithAnInfinitive() {
    String accused = "Chad/NNP/nsubj>urged urged/VBD/root them/PRP/obj>urged to/TO/mark>leave leave/VB/xcomp>urged "
        + "and/CC/cc>accused accused/VBD/conj>leave Mali/NNP/obj>accused";
    assertThat(word(accused, "accused")).isEqualTo("accused/VBD/CONJUNCT(urged)");
    assertThat(word(accused, "and")).isEqualTo("and/CC/COORDINATOR(urged)");
    assertThat(word(accused.replace("accused/VBD", "accuse/VB").replace(">accused", ">accuse"), "accuse"))
        .isEqualTo("accuse/VB/CONJUNCT(leave)");
    String subject = "wants/VBZ/root to/TO/mark>leave leave/VB/xcomp>wants and/CC/cc>accused accused/VBD/conj>leave";
    assertThat(word(subject, "accused")).isEqualTo("accused/VBD/CONJUNCT(leave)");
  }

  @Test
  void lemmasAreThoseOfTheTables() {
    assertThat(find("people(person)/NNS/root", "people").lemma()).isEqualTo("people");
    assertThat(find("his(he)/PRP$/nmod:poss>plan plan/NN/root", "his").lemma()).isEqualTo("his");
    assertThat(find("they/PRP/nsubj>go ’ll(’ll)/MD/aux>go go/VB/root", "’ll").lemma()).isEqualTo("will");
    assertThat(find("o’clock(o’clock)/RB/root", "o’clock").lemma()).isEqualTo("o'clock");
    assertThat(find("persons(person)/NNS/root", "persons").lemma()).isEqualTo("person");
  }
}
