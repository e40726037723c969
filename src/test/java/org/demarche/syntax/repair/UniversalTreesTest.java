package org.demarche.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.syntax.Clause;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

/** Trees as parsers of Universal Dependencies version 2 make them, and what the engines see of them. */
class UniversalTreesTest {

  /** A word of a sentence. */
  private static Word word(String sentence, String form) {
    DocumentView view = TreeBuilder.view(sentence);
    return TreeBuilder.word(view, form);
  }

  @Test
  void toOfAnInfinitiveIsItsAuxiliary() {
    String wants = "Oslo/NNP/nsubj>wants wants/VBZ/root to/TO/mark>mediate mediate/VB/xcomp>wants";
    assertThat(word(wants, "to").is(Relation.AUXILIARY)).isTrue();
    assertThat(new Clause(word(wants, "mediate")).isInfinitive()).isTrue();
    String wantsToBe = "Oslo/NNP/nsubj>wants wants/VBZ/root to/TO/mark>host be/VB/cop>host the/DT/det>host "
        + "host/NN/xcomp>wants";
    assertThat(new Clause(word(wantsToBe, "be")).isInfinitive()).isTrue();
    assertThat(word(wantsToBe, "be").relation()).isEqualTo(Relation.OPEN_COMPLEMENT);
    assertThat(word(wantsToBe, "host").relation()).isEqualTo(Relation.ATTRIBUTE);
    assertThat(word("said/VBD/root that/IN/mark>left they/PRP/nsubj>left left/VBD/ccomp>said", "that").relation())
        .isEqualTo(Relation.MARKER);
  }

  @Test
  void numberHeadsAnAmountOfMoney() {
    String pledged = "Berlin/NNP/nsubj>pledged pledged/VBD/root $/$/obj>pledged 30/CD/compound>million "
        + "million/CD/nummod>$ to/IN/case>Togo Togo/NNP/nmod>$";
    assertThat(new Clause(word(pledged, "pledged")).object().form()).isEqualTo("million");
    assertThat(word(pledged, "$").toString()).isEqualTo("$/$/QUANTITY(million)");
    assertThat(word(pledged, "to").toString()).isEqualTo("to/IN/PREPOSITION(million)");
    String loan = "a/DT/det>loan $/$/nummod>loan 5/CD/compound>million million/CD/nummod>$ loan/NN/root";
    assertThat(word(loan, "million").toString()).isEqualTo("million/CD/NUMBER(loan)");
    assertThat(word("loan/NN/root of/IN/case>$ $/$/nmod>loan 5/CD/nummod>$", "5").toString())
        .isEqualTo("5/CD/PREPOSITION_OBJECT(of)");
    assertThat(word("5/CD/nummod>$ $/$/root", "$").is(Relation.ROOT)).isTrue();
  }

  @Test
  void questionIsTheObjectOfThePrepositionBeforeIt() {
    String whether = "talks/NNS/root on/IN/mark>lift whether/IN/mark>lift to/TO/mark>lift lift/VB/acl>talks "
        + "sanctions/NNS/obj>lift";
    assertThat(word(whether, "on").toString()).isEqualTo("on/IN/PREPOSITION(talks)");
    assertThat(word(whether, "lift").toString()).isEqualTo("lift/VB/PREPOSITION_COMPLEMENT(on)");
    assertThat(new Clause(word(whether, "lift")).marker().form()).isEqualTo("whether");
    String what = "argued/VBD/root over/IN/mark>says what/WP/obj>says the/DT/det>pact pact/NN/nsubj>says "
        + "says/VBZ/advcl>argued";
    assertThat(word(what, "over").toString()).isEqualTo("over/IN/PREPOSITION(argued)");
    String that = "said/VBD/root that/IN/mark>matters what/WP/nsubj>holds holds/VBZ/csubj>matters "
        + "matters/VBZ/ccomp>said";
    assertThat(word(that, "that").is(Relation.MARKER)).isTrue();
    assertThat(word("argued/VBD/root until/IN/mark>left they/PRP/nsubj>left left/VBD/advcl>argued", "until").relation())
        .isEqualTo(Relation.MARKER);
  }

  @Test
  void perfectGerundIsTheObjectOfAPreposition() {
    String signed = "accused/VBD/root of/IN/mark>signed having/VBG/aux>signed signed/VBN/advcl>accused";
    assertThat(word(signed, "signed").toString()).isEqualTo("signed/VBN/PREPOSITION_COMPLEMENT(of)");
    String being = "accused/VBD/root of/IN/mark>slow being/VBG/cop>slow slow/JJ/advcl>accused";
    assertThat(word(being, "being").toString()).isEqualTo("being/VBG/PREPOSITION_COMPLEMENT(of)");
  }

  @Test
  void asBeforeAnAdjectiveIsAPreposition() {
    String as = "called/VBD/root talks/NNS/obj>called as/IN/case>useful useful/JJ/advcl>called";
    assertThat(word(as, "as").toString()).isEqualTo("as/IN/PREPOSITION(called)");
    assertThat(word(as, "useful").toString()).isEqualTo("useful/JJ/PREPOSITION_OBJECT(as)");
    String clause = "left/VBD/root as/IN/case>came Sato/NNP/nsubj>came came/VBD/advcl>left";
    assertThat(word(clause, "as").is(Relation.ADVERBIAL_CLAUSE)).isTrue();
  }

  @Test
  void infinitiveWithASubjectIsAClause() {
    assertThat(word("want/VBP/root Oslo/NNP/nsubj>leave to/TO/mark>leave leave/VB/xcomp>want", "leave").relation())
        .isEqualTo(Relation.CLAUSAL_COMPLEMENT);
    assertThat(word("consider/VBP/root Oslo/NNP/nsubj>ally ally/NN/xcomp>consider", "ally").relation())
        .isEqualTo(Relation.CLAUSAL_COMPLEMENT);
    assertThat(word("want/VBP/root to/TO/mark>leave leave/VB/xcomp>want", "leave").relation())
        .isEqualTo(Relation.OPEN_COMPLEMENT);
  }

  @Test
  void negationBehindACopulaBelongsToTheClause() {
    String ready = "Peru/NNP/nsubj>ready is/VBZ/cop>ready not/RB/advmod>ready ready/JJ/root";
    assertThat(new Clause(word(ready, "is")).negation().form()).isEqualTo("not");
    assertThat(word(ready, "ready").toString()).isEqualTo("ready/JJ/ADJECTIVAL_COMPLEMENT(is)");
    String longer = "Peru/NNP/nsubj>ready now/RB/advmod>ready is/VBZ/cop>ready no/RB/advmod>longer "
        + "longer/RBR/advmod>ready very/RB/advmod>ready ready/JJ/root";
    assertThat(word(longer, "longer").head().form()).isEqualTo("is");
    assertThat(word(longer, "now").head().form()).isEqualTo("is");
    assertThat(word(longer, "very").head().form()).isEqualTo("ready");
  }

  @Test
  void prepositionBehindACopulaIsNoAttribute() {
    String in = "envoy/NN/nsubj>Oslo is/VBZ/cop>Oslo in/IN/case>Oslo Oslo/NNP/root";
    assertThat(word(in, "in").toString()).isEqualTo("in/IN/PREPOSITION(is)");
    assertThat(word(in, "Oslo").toString()).isEqualTo("Oslo/NNP/PREPOSITION_OBJECT(in)");
    assertThat(new Clause(word(in, "is")).predicate()).isNull();
  }

  @Test
  void clauseBehindACopulaKeepsWhatIsItsOwn() {
    String aim = "aim/NN/nsubj>meet is/VBZ/cop>meet to/TO/mark>meet meet/VB/root them/PRP/obj>meet";
    assertThat(word(aim, "meet").toString()).isEqualTo("meet/VB/OPEN_COMPLEMENT(is)");
    assertThat(new Clause(word(aim, "meet")).isInfinitive()).isTrue();
    assertThat(new Clause(word(aim, "is")).ownSubject().form()).isEqualTo("aim");
    String issue = "issue/NN/nsubj>stop is/VBZ/cop>stop whether/IN/mark>stop Peru/NNP/nsubj>stop should/MD/aux>stop "
        + "stop/VB/root";
    assertThat(word(issue, "stop").toString()).isEqualTo("stop/VB/CLAUSAL_COMPLEMENT(is)");
    assertThat(new Clause(word(issue, "stop")).ownSubject().form()).isEqualTo("Peru");
    assertThat(new Clause(word(issue, "is")).ownSubject().form()).isEqualTo("issue");
  }

  @Test
  void thereIsNoSubject() {
    String there = "There/EX/expl>are are/VBP/root talks/NNS/nsubj>are";
    assertThat(word(there, "talks").relation()).isEqualTo(Relation.ATTRIBUTE);
    assertThat(word("It/PRP/expl>helps helps/VBZ/root talks/NNS/nsubj>helps", "talks").relation())
        .isEqualTo(Relation.SUBJECT);
    assertThat(word("talks/NNS/nsubj>are there/EX/expl>are are/VBP/root", "talks").relation())
        .isEqualTo(Relation.SUBJECT);
  }

  @Test
  void coordinatorBelongsToTheWordBefore() {
    String and = "Peru/NNP/root and/CC/cc>Chad Chad/NNP/conj>Peru";
    assertThat(word(and, "and").toString()).isEqualTo("and/CC/COORDINATOR(Peru)");
    String nor = "food/NN/root neither/CC/cc:preconj>food nor/CC/cc>money money/NN/conj>food";
    assertThat(word(nor, "neither").relation()).isEqualTo(Relation.PRE_COORDINATOR);
    assertThat(word("And/CC/cc>left left/VBD/root", "And").head().form()).isEqualTo("left");
  }

  @Test
  void fixedPrepositionsGovernTheirObject() {
    String according = "left/VBD/root according/VBG/case>Sato to/IN/fixed>according Sato/NNP/obl>left";
    assertThat(new Clause(word(according, "left")).objectOf("according to").form()).isEqualTo("Sato");
    assertThat(word("left/VBD/root because/IN/mark>ill of/IN/fixed>because ill/JJ/advcl>left", "of").relation())
        .isEqualTo(Relation.COMPOUND);
  }

  @Test
  void newSubtypesCountAsWhatTheyAre() {
    assertThat(Relation.of("obl:unmarked")).isEqualTo(Relation.NOUN_ADVERBIAL);
    assertThat(Relation.of("nmod:unmarked")).isEqualTo(Relation.NOUN_ADVERBIAL);
    assertThat(Relation.of("nmod:desc")).isEqualTo(Relation.COMPOUND);
    assertThat(Relation.of("advcl:relcl")).isEqualTo(Relation.RELATIVE_CLAUSE);
    assertThat(Relation.of("nsubj:outer")).isEqualTo(Relation.SUBJECT);
  }
}
