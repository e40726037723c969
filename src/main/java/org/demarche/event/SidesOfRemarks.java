package org.demarche.event;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/**
 * The sides of a meeting that speak before or after it, in the titles of transcripts: <em>Remarks by President Rao and
 * Prime Minister Holm Before Bilateral Meeting</em>.
 */
final class SidesOfRemarks implements ParticipantRule {

  private final ParticipantResolver resolver;
  private final Set<String> remarks;
  private final Set<String> around;

  SidesOfRemarks(WordClasses classes, ParticipantResolver resolver) {
    this.resolver = resolver;
    remarks = classes.words("remarks");
    around = classes.words("around");
  }

  @Override
  public Event apply(Event event, Map<Word, Event> others) {
    Word noun = event.trigger().word();
    Word preposition = noun.is(Relation.PREPOSITION_OBJECT) ? noun.head() : null;
    Word title = preposition == null ? null : preposition.head();
    boolean isMeeting = event.frame().category() == EventCategory.CONSULT && event.frame().isMutual();
    if (title == null || !isMeeting || event.hasCounterpart() || !around.contains(preposition.lower())
        || !remarks.contains(title.lemma())) {
      return event;
    }
    Word speaker = new NounPhrase(title).objectOf("by");
    List<Word> speakers = speaker == null ? List.of() : resolver.people(speaker);
    boolean areSides = speakers.size() > 1 || !speakers.isEmpty() && event.has(FrameRole.PARTY);
    return areSides ? event.with(FrameRole.PARTY, speakers) : event;
  }
}
