package org.demarche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.demarche.type.Actor;
import org.demarche.type.SpeakerRole;
import org.junit.jupiter.api.Test;

class ActorsTest {

  private static final String FIRST = """
      Iran Iran NNP 2 compound
      envoy envoy NN 4 compound
      Ivan Ivan NNP 4 compound
      Petrov Petrov NNP 5 nsubj
      left leave VBD 0 root""";
  private static final String SECOND = """
      Petrov Petrov NNP 2 nsubj
      returned return VBD 0 root""";

  private final JCas jcas = TreeBuilder.document(FIRST, SECOND);
  private final DocumentView document = TreeBuilder.view(jcas);
  private final Actors actors = Actors.of(jcas, document);
  private final ActorWriter writer = new ActorWriter(jcas, actors);

  private Actor add(String words, String name, ActorKind kind, MentionKind mention) {
    int begin = jcas.getDocumentText().indexOf(words);
    return add(new Span(begin, begin + words.length()), name, kind, mention);
  }

  private Actor add(Span span, String name, ActorKind kind, MentionKind mention) {
    return writer.add(span, new Identity(name, kind), mention, "rule");
  }

  private Word word(String form) {
    return document.wordAt(jcas.getDocumentText().indexOf(form));
  }

  @Test
  void writerWritesEveryFeature() {
    Actor actor = writer.add(new Span(0, 4), new Identity("Iran", ActorKind.STATE, "IRN", Sector.GOV),
        MentionKind.STATE, "row");
    assertThat(jcas.select(Actor.class).single()).isSameAs(actor);
    assertThat(List.of(actor.getCoveredText(), actor.getName(), actor.getKind(), actor.getCountry(), actor.getSector(),
        actor.getMention(), actor.getRule())).containsExactly("Iran", "Iran", "STATE", "IRN", "GOV", "STATE", "row");
    assertThat(Identity.of(actor)).isEqualTo(new Identity("Iran", ActorKind.STATE, "IRN", Sector.GOV));
  }

  @Test
  void whatIsNotKnownStaysEmpty() {
    Actor actor = writer.add(new Span(0, 4), new Identity(null, null), null, null);
    assertThat(actor.getName()).isNull();
    assertThat(actor.getKind()).isNull();
    assertThat(actor.getCountry()).isNull();
    assertThat(actor.getSector()).isNull();
    assertThat(actor.getMention()).isNull();
    assertThat(actor.getRule()).isNull();
    assertThat(Identity.of(actor)).isEqualTo(new Identity(null, null));
  }

  @Test
  void wordBelongsToTheActorThatCameFirstAndToTheSmallest() {
    Actor envoy = add("Iran envoy Ivan Petrov", "Ivan Petrov", ActorKind.PERSON, MentionKind.NAME);
    Actor iran = add("Iran", "Iran", ActorKind.STATE, MentionKind.STATE);
    assertThat(actors.at(word("Iran"))).isSameAs(envoy);
    assertThat(actors.smallestAt(word("Iran"))).isSameAs(iran);
    assertThat(actors.smallestAt(word("envoy"))).isSameAs(envoy);
    assertThat(actors.at(word("left"))).isNull();
    assertThat(actors.smallestAt(word("left"))).isNull();
  }

  @Test
  void ofTwoActorsOfOneLengthTheLastIsTheSmallest() {
    add("Iran", "a", ActorKind.STATE, MentionKind.STATE);
    Actor second = add("Iran", "b", ActorKind.STATE, MentionKind.STATE);
    assertThat(actors.smallestAt(word("Iran"))).isSameAs(second);
    assertThat(actors.headedBy(word("Iran")).getName()).isEqualTo("a");
  }

  @Test
  void actorThatCoversHalfAWordIsAtTheWordButDoesNotCoverIt() {
    Actor half = add("Ira", "Ira", ActorKind.GROUP, MentionKind.NAME);
    assertThat(actors.at(word("Iran"))).isSameAs(half);
    assertThat(actors.smallestAt(word("Iran"))).isNull();
  }

  @Test
  void headHasTheLongestActor() {
    Actor name = add("Ivan Petrov", "Ivan Petrov", ActorKind.PERSON, MentionKind.NAME);
    Actor envoy = add("envoy Ivan Petrov", "Ivan Petrov", ActorKind.PERSON, MentionKind.NAME);
    add("Petrov", "Petrov", ActorKind.PERSON, MentionKind.NAME);
    assertThat(actors.headedBy(word("Petrov"))).isSameAs(envoy);
    assertThat(actors.headedBy(word("Ivan"))).isNull();
    assertThat(actors.firstHeadedBy("Petrov")).isSameAs(name);
    assertThat(actors.firstHeadedBy("petrov")).isNull();
    assertThat(actors.heads()).containsExactly(word("Petrov"));
  }

  @Test
  void mentionsOfANameAreInTheOrderOfTheText() {
    int second = jcas.getDocumentText().lastIndexOf("Petrov");
    Actor later = add(new Span(second, second + 6), "Ivan Petrov", ActorKind.PERSON, MentionKind.NAME);
    Actor earlier = add("Ivan Petrov", "Ivan Petrov", ActorKind.PERSON, MentionKind.NAME);
    assertThat(actors.named("Ivan Petrov")).containsExactly(earlier, later);
    assertThat(actors.named("Petrov")).isEmpty();
    assertThat(actors.lastBefore("Ivan Petrov", second + 1)).isSameAs(later);
    assertThat(actors.lastBefore("Ivan Petrov", second)).isSameAs(earlier);
    assertThat(actors.lastBefore("Ivan Petrov", earlier.getBegin())).isNull();
    assertThat(actors.lastBefore("nobody", second)).isNull();
  }

  @Test
  void renamedActorIsFoundByItsNewNameAlone() {
    Actor petrov = add("Petrov", "Petrov", ActorKind.PERSON, MentionKind.NAME);
    writer.rename(petrov, "Ivan Petrov");
    assertThat(petrov.getName()).isEqualTo("Ivan Petrov");
    assertThat(actors.named("Petrov")).isEmpty();
    assertThat(actors.named("Ivan Petrov")).containsExactly(petrov);
    writer.rename(petrov, "Ivan Petrov");
    assertThat(actors.named("Ivan Petrov")).containsExactly(petrov);
  }

  @Test
  void ofTwoActorsOfOneSpanAndNameTheRightOneIsRenamed() {
    Actor one = add("Petrov", "Petrov", ActorKind.PERSON, MentionKind.NAME);
    Actor other = add("Petrov", "Petrov", ActorKind.PERSON, MentionKind.NAME);
    writer.rename(one, "Ivan Petrov");
    assertThat(actors.named("Petrov")).containsExactly(other);
  }

  @Test
  void actorWithoutNameIsNamedAsItIsWritten() {
    Actor petrov = add("Petrov", null, ActorKind.PERSON, MentionKind.NAME);
    assertThat(actors.named("Petrov")).isEmpty();
    writer.nameAsWritten(petrov);
    assertThat(actors.named("Petrov")).containsExactly(petrov);
    writer.rename(petrov, "Ivan Petrov");
    writer.nameAsWritten(petrov);
    assertThat(petrov.getName()).isEqualTo("Ivan Petrov");
  }

  @Test
  void actorOutsideOfSentencesIsInNoIndex() {
    JCas bare = TreeBuilder.document(FIRST);
    bare.select(de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence.class).asList()
        .forEach(sentence -> sentence.removeFromIndexes());
    Actors none = Actors.of(bare, TreeBuilder.view(bare));
    Actor actor = new ActorWriter(bare, none).add(new Span(0, 4), new Identity("Iran", ActorKind.STATE),
        MentionKind.STATE, "r");
    new ActorWriter(bare, none).rename(actor, "Persia");
    assertThat(none.named("Iran")).isEmpty();
    assertThat(none.named("Persia")).isEmpty();
    assertThat(none.isEmpty()).isTrue();
  }

  @Test
  void personIsOneByKindAndNamedByMention() {
    Actor name = add("Petrov", "Petrov", ActorKind.PERSON, MentionKind.NAME);
    Actor office = add("envoy", "envoy", ActorKind.PERSON, MentionKind.REFERENCE);
    Actor state = add("Iran", "Iran", ActorKind.STATE, MentionKind.NAME);
    assertThat(actors.isEmpty()).isFalse();
    assertThat(actors.personAt(word("Petrov"))).isSameAs(name);
    assertThat(actors.personAt(word("envoy"))).isSameAs(office);
    assertThat(actors.personAt(word("Iran"))).isNull();
    assertThat(actors.personAt(word("left"))).isNull();
    assertThat(Actors.isNamedPerson(name)).isTrue();
    assertThat(Actors.isNamedPerson(office)).isFalse();
    assertThat(Actors.isNamedPerson(state)).isFalse();
    assertThat(Actors.isNamedPerson(null)).isFalse();
    assertThat(Actors.is(office, MentionKind.REFERENCE)).isTrue();
    assertThat(Actors.is(null, MentionKind.REFERENCE)).isFalse();
  }

  @Test
  void groupHasItsMembersAndAPersonItsOffices() {
    Actor group = add("returned", "both", ActorKind.GROUP, MentionKind.REFERENCE);
    Actor iran = add("Iran", "Iran", ActorKind.STATE, MentionKind.STATE);
    Actor petrov = add("Petrov", "Petrov", ActorKind.PERSON, MentionKind.NAME);
    assertThat(Actors.members(group)).isEmpty();
    writer.addMembers(group, List.of(petrov, iran));
    writer.addMembers(group, List.of(iran));
    SpeakerRole role = new SpeakerRole(jcas, 5, 10);
    writer.addRole(group, role);
    writer.addRole(group, null);
    assertThat(Actors.members(group)).containsExactly(petrov, iran);
    assertThat(org.demarche.type.Arguments.all(group, org.demarche.type.ArgumentRole.ROLE)).containsExactly(role);
  }

  @Test
  void countryAndSectorCanBeCorrected() {
    Actor iran = add("Iran", "Iran", ActorKind.STATE, MentionKind.STATE);
    writer.setCountry(iran, "IRN");
    writer.setSector(iran, Sector.MIL);
    assertThat(iran.getCountry()).isEqualTo("IRN");
    assertThat(iran.getSector()).isEqualTo("MIL");
    writer.setSector(iran, null);
    assertThat(iran.getSector()).isNull();
  }
}
