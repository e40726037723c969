package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.entity.ActorKind;
import org.demarche.entity.MentionKind;
import org.demarche.syntax.DocumentView;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.junit.jupiter.api.Test;

class HomeCountryTest {

  private final RoleTrees trees = RoleTrees.empty();
  private final HomeCountry home = new HomeCountry();

  private void addState(String country) {
    add(country, ActorKind.STATE, MentionKind.STATE);
  }

  private void addPerson(String country) {
    add(country, ActorKind.PERSON, MentionKind.NAME);
  }

  private void add(String country, ActorKind kind, MentionKind mention) {
    Actor actor = new Actor(trees.jcas(), 0, 1);
    actor.setKind(kind.name());
    actor.setMention(mention.name());
    actor.setCountry(country);
    home.add(actor, null);
  }

  @Test
  void documentWithoutStatesHasNone() {
    addPerson(null);
    assertThat(home.of(null)).isNull();
  }

  @Test
  void datelineAloneIsNoEvidence() {
    DocumentView document = TreeBuilder.view("The/DT minister/NN left/VBD");
    assertThat(home.ofPlace("NOR", TreeBuilder.word(document, "minister"))).isNull();
  }

  @Test
  void homeIsTheStateOfMoreThanHalf() {
    addState("IRN");
    addState("FRA");
    assertThat(home.of(null)).isNull();
    addState("IRN");
    assertThat(home.of(null)).isEqualTo("IRN");
  }

  @Test
  void personWeighsMoreThanTheNameOfAState() {
    addState("IRN");
    addPerson("FRA");
    assertThat(home.of(null)).isEqualTo("FRA");
    addState("IRN");
    assertThat(home.of(null)).isNull();
  }

  @Test
  void officeWeighsMost() {
    addPerson("FRA");
    home.add(trees.role(RoleCategory.MINISTER, "minister", "IRN"), null);
    assertThat(home.of(null)).isEqualTo("IRN");
    addState("FRA");
    assertThat(home.of(null)).isNull();
  }

  @Test
  void expertsDoNotCount() {
    addState("FRA");
    home.add(trees.role(RoleCategory.EXPERT, "analyst", "IRN"), null);
    assertThat(home.of(null)).isEqualTo("FRA");
  }
}
