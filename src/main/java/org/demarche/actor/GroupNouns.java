package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.lexicon.PhraseMatcher.Match;

/** Bodies and groups mentioned by a common noun, where it denotes an actor. */
final class GroupNouns implements ActorRule {

  private final ActorLexicon lexicon;

  GroupNouns(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<FoundActor> find(SentenceNames sentence) {
    List<FoundActor> found = new ArrayList<>();
    for (Match<Group> match : lexicon.groups().longest(sentence.words())) {
      GroupPhrase phrase = GroupPhrase.of(sentence, match);
      if (phrase != null && phrase.isActor(lexicon)) {
        found.add(actor(sentence, match, phrase));
      }
    }
    return found;
  }

  private FoundActor actor(SentenceNames sentence, Match<Group> match, GroupPhrase phrase) {
    int begin = phrase.begin();
    int end = match.end();
    while (begin < match.begin() && lexicon.isQuantifier(sentence.words().get(begin))) {
      begin++;
    }
    for (EntityName name : sentence.recognised()) {
      if (name.type() == EntityName.Type.BODY && name.overlaps(begin, end)) {
        begin = Math.min(begin, name.begin());
        end = Math.max(end, name.end());
      }
    }
    Group group = match.values().get(0);
    String country = phrase.countries().isEmpty() ? GroupPhrase.country(sentence, begin, end) : phrase.country();
    return new FoundActor(begin, end,
        new Identity(sentence.text(begin, end), group.kind(), country, group.sector()), MentionKind.GROUP,
        group.id());
  }
}
