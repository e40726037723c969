package org.demarche.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;
import org.junit.jupiter.api.Test;

class EventTest {

  private final DocumentView document =
      TreeBuilder.view("Iran/NNP/nsubj>met met/VBD/root Iraq/NNP/dobj>met ./.", "Oman/NNP/nsubj>left left/VBD/root "
          + "./.");
  private final Word iran = TreeBuilder.word(document, "Iran");
  private final Word iraq = TreeBuilder.word(document, "Iraq");
  private final Word oman = TreeBuilder.word(document, "Oman");
  private final Event nobody = new Event(null, List.of(), word -> word);

  @Test
  void rolesWithAQuestionMarkCountOnlyWhereNobodyHasThem() {
    FrameRole vacant = FrameRole.parse("TARGET?");
    assertThat(nobody.with(vacant, List.of(iraq)).heads()).containsExactly(iraq);
    assertThat(nobody.with(FrameRole.TARGET, List.of(iran)).with(vacant, List.of(iraq)).heads()).containsExactly(iran);
    assertThat(nobody.with(FrameRole.SOURCE, List.of(iran)).with(vacant, List.of(iraq)).heads())
        .containsExactly(iran, iraq);
    assertThat(nobody.with(FrameRole.TARGET, List.of(iran)).with(FrameRole.TARGET, List.of(iraq)).heads())
        .containsExactly(iran, iraq);
  }

  @Test
  void nobodyTakesPartTwice() {
    Event event = nobody.with(FrameRole.SOURCE, List.of(iran)).with(FrameRole.TARGET, List.of(iran, iraq));
    assertThat(event.participants()).extracting(Event.Participant::head).containsExactly(iran, iraq);
    assertThat(event.has(FrameRole.TARGET)).isTrue();
    assertThat(event.has(oman)).isFalse();
    assertThat(event.has(iraq)).isTrue();
  }

  @Test
  void anEventStaysAsItIs() {
    Event one = nobody.with(FrameRole.SOURCE, List.of(iran));
    assertThat(one.with(null, List.of(iraq))).isSameAs(one);
    assertThat(one.with(FrameRole.TARGET, List.of())).isSameAs(one);
    assertThat(one.with(FrameRole.TARGET, List.of(iran))).isSameAs(one);
    one.with(FrameRole.TARGET, List.of(iraq));
    assertThat(one.heads()).containsExactly(iran);
  }

  @Test
  void counterpartsAreTargetsAndSecondParties() {
    assertThat(nobody.hasCounterpart()).isFalse();
    assertThat(nobody.with(FrameRole.SOURCE, List.of(iran)).hasCounterpart()).isFalse();
    assertThat(nobody.with(FrameRole.TARGET, List.of(iran)).hasCounterpart()).isTrue();
    Event party = nobody.with(FrameRole.PARTY, List.of(iran));
    assertThat(party.hasCounterpart()).isFalse();
    assertThat(party.with(FrameRole.PARTY, List.of(iraq)).hasCounterpart()).isTrue();
    assertThat(party.with(FrameRole.SOURCE, List.of(iraq)).hasCounterpart()).isTrue();
    assertThat(party.with(FrameRole.HOST, List.of(iraq)).hasCounterpart()).isTrue();
    assertThat(nobody.with(FrameRole.HOST, List.of(iraq)).hasCounterpart()).isFalse();
  }
}
