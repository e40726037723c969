package org.demarche.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.actor.EntityName.Type;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

class EntityNameTest {

  private final List<Word> words = TreeBuilder.view(TreeBuilder.document("""
      The the DT 3 det
      Syrian Syrian JJ 3 amod
      Army Army NNP 5 poss
      's 's POS 3 case
      chief chief NN 0 root""")).sentences().get(0).words();

  private EntityName name(int first, int last) {
    return EntityName.of(words.get(first).span().to(words.get(last).span()), Type.BODY, words);
  }

  @Test
  void nameHasNoDeterminerAndNoPossessiveMark() {
    assertThat(name(0, 3)).isEqualTo(new EntityName(1, 3, Type.BODY));
    assertThat(name(1, 1)).isEqualTo(new EntityName(1, 2, Type.BODY));
    assertThat(name(0, 0)).isNull();
    assertThat(EntityName.of(new Span(0, 0), Type.BODY, words)).isNull();
  }

  @Test
  void labelsOfAllInventoriesHaveAType() {
    assertThat(List.of("PERSON", "PER", "B-PER", "per")).allSatisfy(l -> assertThat(EntityName.typeOf(l)).isEqualTo(Type.PERSON));
    assertThat(List.of("ORG", "ORGANIZATION", "I-ORG")).allSatisfy(l -> assertThat(EntityName.typeOf(l)).isEqualTo(Type.BODY));
    assertThat(List.of("GPE", "LOC", "NORP")).allSatisfy(l -> assertThat(EntityName.typeOf(l)).isEqualTo(Type.PLACE));
    assertThat(List.of("FAC", "MISC", "LAW")).allSatisfy(l -> assertThat(EntityName.typeOf(l)).isEqualTo(Type.OTHER));
    assertThat(EntityName.typeOf("DATE")).isNull();
    assertThat(EntityName.typeOf(null)).isNull();
  }

  @Test
  void smallestBiggerNameIsAround() {
    EntityName small = new EntityName(1, 3, Type.PLACE);
    List<EntityName> names = List.of(new EntityName(0, 5, Type.BODY), small, new EntityName(1, 2, Type.PERSON));
    assertThat(EntityName.around(names, 1, 2)).isEqualTo(small);
    assertThat(EntityName.around(names, 3, 4)).isEqualTo(names.get(0));
    assertThat(EntityName.around(names, 0, 5)).isNull();
    assertThat(small.overlaps(2, 4)).isTrue();
    assertThat(small.overlaps(3, 4)).isFalse();
    assertThat(small.overlaps(0, 1)).isFalse();
    assertThat(small.covers(1, 3)).isTrue();
    assertThat(small.covers(0, 2)).isFalse();
    assertThat(small.covers(2, 4)).isFalse();
  }
}
