package org.demarche.actor;

import java.util.ArrayList;
import java.util.List;
import org.demarche.entity.ActorKind;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.NamedActor.Use;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** People, and bodies that act, whose name was found by a recogniser and is not in the tables. */
final class UnlistedNames implements ActorRule {

  static final String PERSON_RULE = "actor.person";
  private static final String BODY_RULE = "actor.body";

  private final ActorLexicon lexicon;

  UnlistedNames(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<FoundActor> find(SentenceNames sentence) {
    List<FoundActor> found = new ArrayList<>();
    for (EntityName name : sentence.recognised()) {
      FoundActor actor = isListed(sentence, name) ? null : switch (name.type()) {
        case PERSON -> person(sentence, name);
        case BODY -> body(sentence, name);
        default -> null;
      };
      if (actor != null) {
        found.add(actor);
      }
    }
    return found;
  }

  private static boolean isListed(SentenceNames sentence, EntityName name) {
    return sentence.known().stream().anyMatch(match -> match.begin() <= name.begin() && name.end() <= match.end()
        || SentenceNames.actor(match).use() == Use.NOT && name.overlaps(match.begin(), match.end()));
  }

  /** A person by the name alone, without titles. */
  private FoundActor person(SentenceNames sentence, EntityName name) {
    List<Word> words = sentence.words();
    int begin = name.begin();
    while (begin < name.end() && (!words.get(begin).isName() && name.length() > 1
        || isAbbreviatedTitle(words.get(begin)) || begin + 1 < name.end() && lexicon.isHonorific(words.get(begin)))) {
      begin++;
    }
    boolean isName = begin < name.end() && Character.isLetter(words.get(begin).form().charAt(0));
    return isName ? new FoundActor(begin, name.end(), new Identity(sentence.text(begin, name.end()), ActorKind.PERSON),
        MentionKind.NAME, PERSON_RULE) : null;
  }

  private static boolean isAbbreviatedTitle(Word word) {
    return word.form().length() > 2 && word.form().endsWith(".");
  }

  /** A body that says or does something, unless its name is somebody's last name. */
  private static FoundActor body(SentenceNames sentence, EntityName name) {
    boolean acts = sentence.head(name.begin(), name.end()).is(Relation.SUBJECT, Relation.AGENT);
    boolean isSurname = name.length() == 1 && sentence.surnames().contains(sentence.words().get(name.begin()).form());
    return acts && !isSurname ? new FoundActor(name.begin(), name.end(),
        new Identity(sentence.text(name.begin(), name.end()), ActorKind.ORGANISATION), MentionKind.NAME, BODY_RULE)
        : null;
  }
}
