package org.demarche.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.Sector;
import org.demarche.lexicon.TableFolder;
import org.demarche.type.Actor;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.Test;

class PeopleTest {

  private static final String FOLDER = "classpath:org/demarche/role/en/";
  private static final Gender.Lexicon GENDERS = Gender.Lexicon.read(TableFolder.of(FOLDER, FOLDER, "gender.tsv"));

  private final People people = new People(GENDERS);
  private JCas jcas;

  /** Reads a text whose names stand in brackets. */
  private void read(String text) throws Exception {
    jcas = JCasFactory.createText(text.replaceAll("[\\[\\]]", ""), "en");
    int removed = 0;
    for (int begin = text.indexOf('['); begin >= 0; begin = text.indexOf('[', begin + 1)) {
      new Actor(jcas, begin - removed, text.indexOf(']', begin) - removed - 1).addToIndexes();
      removed += 2;
    }
    people.read(jcas.select(Actor.class).asList());
  }

  private Person person(int i) {
    return people.of(jcas.select(Actor.class).get(i));
  }

  @Test
  void lastNameIsThePersonOfTheFullName() throws Exception {
    read("[Anna Keller] met [Peter Brandt]. [Keller] left. [Brandt] stayed.");
    assertThat(person(2)).isSameAs(person(0)).isNotSameAs(person(1));
    assertThat(person(3)).isSameAs(person(1));
    assertThat(person(0).gender()).isEqualTo(Gender.FEMALE);
  }

  @Test
  void lastNameBeforeTheFullNameIsTheSamePerson() throws Exception {
    read("[Keller] left. [Anna Keller] is 50.");
    assertThat(person(0)).isSameAs(person(1));
    assertThat(person(0).fullName()).isEqualTo("Anna Keller");
  }

  @Test
  void givenNameIsThePersonToo() throws Exception {
    read("[Anna Keller] left. [Anna] is 50.");
    assertThat(person(1)).isSameAs(person(0));
  }

  @Test
  void initialsAndShortFormsAreTheSamePerson() throws Exception {
    read("[Alexander Orlov] left. [A. Orlov] is 50. [Alex Orlov] spoke. [Boris Orlov] is his son.");
    assertThat(person(1)).isSameAs(person(0));
    assertThat(person(2)).isSameAs(person(0));
    assertThat(person(3)).isNotSameAs(person(0));
  }

  @Test
  void middleNameMakesTheNameFuller() throws Exception {
    read("[Anna Keller] left. [Anna Maria Keller] is 50.");
    assertThat(person(1)).isSameAs(person(0));
    assertThat(person(0).fullName()).isEqualTo("Anna Maria Keller");
  }

  @Test
  void suffixIsNoLastName() throws Exception {
    read("[Paul Martin Jr.] left. [Martin] is 50.");
    assertThat(person(1)).isSameAs(person(0));
    assertThat(person(0).fullName()).isEqualTo("Paul Martin Jr.");
  }

  @Test
  void titleBeforeALastNameTellsWhichOfTwo() throws Exception {
    read("[Boris Orlov] met [Anna Orlov]. Mrs. [Orlov] left. Mr. [Orlov] stayed. He said [Orlov] would stay.");
    assertThat(person(2)).isSameAs(person(1));
    assertThat(person(3)).isSameAs(person(0));
    assertThat(person(4)).isSameAs(person(0));
  }

  @Test
  void onlyPersonOfAGovernmentIsItsLeader() throws Exception {
    read("[Anna Keller] left. [Peter Brandt] stayed.");
    assertThat(people.onlyLeader(role(RoleCategory.HEAD_OF_STATE, "CHL"))).isNull();
  }

  @Test
  void leaderIsKnownByStateAndSector() throws Exception {
    jcas = JCasFactory.createText("Anna Keller left.", "en");
    Actor keller = new Actor(jcas, 0, 11);
    keller.setCountry("CHL");
    keller.setSector("GOV");
    keller.addToIndexes();
    people.read(jcas.select(Actor.class).asList());
    assertThat(people.of(keller).sector()).isEqualTo(Sector.GOV);
    assertThat(people.onlyLeader(role(RoleCategory.HEAD_OF_STATE, "CHL"))).isSameAs(people.of(keller));
    assertThat(people.onlyLeader(role(RoleCategory.HEAD_OF_GOVERNMENT, "CHL"))).isSameAs(people.of(keller));
    assertThat(people.onlyLeader(role(RoleCategory.MINISTER, "CHL"))).isNull();
    assertThat(people.onlyLeader(role(RoleCategory.HEAD_OF_STATE, "PER"))).isNull();
    SpeakerRole former = role(RoleCategory.HEAD_OF_STATE, "CHL");
    former.setFormer(true);
    assertThat(people.onlyLeader(former)).isNull();
    people.of(keller).add(role(RoleCategory.MINISTER, "CHL"));
    assertThat(people.onlyLeader(role(RoleCategory.HEAD_OF_STATE, "CHL"))).isNull();
  }

  private SpeakerRole role(RoleCategory category, String country) {
    SpeakerRole role = new SpeakerRole(jcas, 0, 1);
    role.setCategory(category.name());
    role.setCountry(country);
    return role;
  }
}
