package org.demarche.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.demarche.entity.ActorKind;
import org.demarche.entity.Identity;
import org.demarche.entity.MentionKind;
import org.demarche.entity.NamedActor;
import org.demarche.entity.NamedActor.Use;
import org.demarche.entity.Sector;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** Finds the actors of one sentence. */
final class ActorFinder {

  private static final String PERSON_RULE = "actor.person";
  private static final String BODY_RULE = "actor.body";

  private static final Comparator<Mention> LONGEST_FIRST =
      Comparator.comparingInt(Mention::length).reversed().thenComparingInt(Mention::begin);

  private final ActorLexicon lexicon;

  ActorFinder(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The actors in the order of the text, not overlapping.
   *
   * @param names
   *          the sentence's named entities
   * @param hasEntities
   *          whether the document has any; without them, the names are guesses by capitals
   * @param surnames
   *          last names of people that the document gives in full
   */
  List<Mention> find(SentenceView sentence, List<EntityName> names, boolean hasEntities, Set<String> surnames) {
    List<Word> words = sentence.words();
    List<Match<NamedActor>> matches = lexicon.names().in(words);
    names = withoutStates(words, matches, names);
    List<Mention> found = new ArrayList<>();
    addListed(words, matches, names, hasEntities, surnames, found);
    addGroups(words, matches, names, found);
    addEntities(words, matches, names, surnames, found);
    addSurnames(words, matches, names, surnames, found);
    return withoutOverlaps(found);
  }

  /** To <em>Kenya Laura Stone</em> said: names of people without the state that a preposition before them governs. */
  private static List<EntityName> withoutStates(List<Word> words, List<Match<NamedActor>> matches, List<EntityName> names) {
    List<EntityName> result = new ArrayList<>(names);
    for (Match<NamedActor> match : matches) {
      boolean isGoverned = match.values().get(0).kind() == ActorKind.STATE && match.begin() > 0
          && words.get(match.begin() - 1).pos().matches("IN|TO");
      if (isGoverned) {
        result.replaceAll(name -> name.type() == EntityName.Type.PERSON && name.begin() == match.begin()
            && name.end() - match.end() > 1 ? new EntityName(match.end(), name.end(), name.type()) : name);
      }
    }
    return result;
  }

  /** The last words of the full names of people among named entities. */
  static void addSurnames(List<Word> words, List<EntityName> names, Set<String> surnames) {
    for (EntityName name : names) {
      Word last = words.get(name.end() - 1);
      if (name.type() == EntityName.Type.PERSON && name.length() > 1 && name.length() < 5 && last.form().length() > 2
          && Character.isUpperCase(last.form().charAt(0)) && last.isName()) {
        boolean isFamilyNameFirst = name.length() == 2 && last.form().indexOf('-') > 0;
        surnames.add(isFamilyNameFirst ? words.get(name.begin()).form() : last.form());
      }
    }
  }

  private void addListed(List<Word> words, List<Match<NamedActor>> matches, List<EntityName> names, boolean hasEntities,
      Set<String> surnames, List<Mention> found) {
    for (int i = 0; i < matches.size(); i++) {
      Match<NamedActor> match = matches.get(i);
      NamedActor actor = match.values().get(0);
      if (actor.use() == Use.NOT || isInsideName(words, match, actor, names, hasEntities)) {
        continue;
      }
      boolean isSurname = match.end() - match.begin() == 1 && surnames.contains(words.get(match.begin()).form())
          && actor.use() != Use.PERSON;
      if (isSurname) {
        found.add(new Mention(match.begin(), match.end(), new Identity(words.get(match.begin()).form(), ActorKind.PERSON),
            MentionKind.NAME, PERSON_RULE));
        continue;
      }
      Word head = words.get(match.begin()).sentence()
          .headOf(words.get(match.begin()).span().to(words.get(match.end() - 1).span()));
      boolean beside = isBesideActor(matches, i, words);
      boolean isActor = switch (actor.use()) {
        case NAME -> actor.country() != null || head.child(Relation.POSSESSOR) == null;
        case PERSON -> true;
        case CAPITAL -> lexicon.metonymy().isGovernment(head, beside);
        case DEMONYM -> isPeople(head, beside);
        case NOT -> false;
      };
      if (isActor) {
        boolean isState = actor.use() == Use.DEMONYM && !isPlural(head) && beside && !head.is(Relation.SUBJECT);
        Identity who = isState ? new Identity(actor.name(), ActorKind.STATE, actor.country(), Sector.GOV) : actor.who();
        found.add(new Mention(match.begin(), match.end(), who, actor.mention(), actor.id()));
      }
    }
  }

  private static boolean isInsideName(List<Word> words, Match<NamedActor> match, NamedActor actor, List<EntityName> names,
      boolean hasEntities) {
    EntityName around = EntityName.around(names, match.begin(), match.end());
    if (around != null) {
      boolean startsBody = around.begin() == match.begin() && (actor.kind() == ActorKind.ORGANISATION
          || actor.kind() == ActorKind.ARMED_GROUP || actor.kind() == ActorKind.GOVERNMENT && actor.use() == Use.NAME);
      return switch (around.type()) {
        case PERSON, OTHER -> actor.use() != Use.PERSON;
        case BODY -> !startsBody && !isPossessor(words, match.end(), around);
        case PLACE -> false;
      };
    }
    if (hasEntities || actor.use() == Use.PERSON) {
      return false;
    }
    // Without named entities: a capital word beside it that belongs to the same name.
    Word last = words.get(match.end() - 1);
    Word before = match.begin() == 0 ? null : words.get(match.begin() - 1);
    return before != null && before.isName() && before.is(Relation.COMPOUND) && before.head() == last
        && actor.kind() == ActorKind.STATE && match.end() - match.begin() == 1;
  }

  private static boolean isPossessor(List<Word> words, int end, EntityName around) {
    return end < around.end() && words.get(end).lower().equals("'s");
  }

  private static boolean isBesideActor(List<Match<NamedActor>> matches, int i, List<Word> words) {
    return i > 0 && isJoined(words, matches.get(i - 1), matches.get(i))
        || i + 1 < matches.size() && isJoined(words, matches.get(i), matches.get(i + 1));
  }

  private static boolean isJoined(List<Word> words, Match<NamedActor> left, Match<NamedActor> right) {
    if (left.values().get(0).use() == Use.PERSON || right.values().get(0).use() == Use.PERSON) {
      return false;
    }
    int between = right.begin() - left.end();
    if (between != 1) {
      return false;
    }
    String word = words.get(left.end()).lower();
    return word.equals("and") || word.equals("-") || word.equals("\u2013") || word.equals("/") || word.equals("or");
  }

  /** Whether a demonym is a noun for people or, joined to another, stands for the state. */
  private static boolean isPeople(Word head, boolean beside) {
    if (head.is(Relation.COMPOUND, Relation.MODIFIER)) {
      Word next = head.next();
      Word before = head.previous();
      return beside && (next != null && isHyphen(next) || before != null && isHyphen(before));
    }
    if (isPlural(head)) {
      return true;
    }
    Word determiner = head.child(Relation.DETERMINER);
    return determiner != null && !head.isAdjective()
        || determiner != null && determiner.lower().equals("the") && head.is(Relation.SUBJECT, Relation.OBJECT,
            Relation.PASSIVE_SUBJECT, Relation.PREPOSITION_OBJECT, Relation.AGENT, Relation.POSSESSOR);
  }

  private static boolean isHyphen(Word word) {
    return word.form().equals("-") || word.form().equals("\u2013") || word.form().equals("/");
  }

  private static boolean isPlural(Word word) {
    return word.pos().equals("NNPS") || word.pos().equals("NNS");
  }

  private void addGroups(List<Word> words, List<Match<NamedActor>> matches, List<EntityName> names, List<Mention> found) {
    for (Match<Group> match : lexicon.groups().longest(words)) {
      GroupPhrase phrase = GroupPhrase.of(words, match, matches);
      if (phrase == null || phrase.isOutside()) {
        continue;
      }
      int begin = phrase.begin();
      int end = match.end();
      while (begin < match.begin() && lexicon.isQuantifier(words.get(begin))) {
        begin++;
      }
      for (EntityName name : names) {
        if (name.type() == EntityName.Type.BODY && name.overlaps(begin, end)) {
          begin = Math.min(begin, name.begin());
          end = Math.max(end, name.end());
        }
      }
      Group group = match.values().get(0);
      found.add(new Mention(begin, end, new Identity(text(words, begin, end), group.kind(), phrase.country(), group.sector()),
          MentionKind.GROUP, group.id()));
    }
  }

  private void addEntities(List<Word> words, List<Match<NamedActor>> matches, List<EntityName> names,
      Set<String> surnames, List<Mention> found) {
    for (EntityName name : names) {
      boolean isListed = matches.stream().anyMatch(m -> m.begin() <= name.begin() && name.end() <= m.end()
          || m.values().get(0).use() == Use.NOT && name.overlaps(m.begin(), m.end()));
      if (isListed) {
        continue;
      }
      if (name.type() == EntityName.Type.PERSON) {
        addPerson(words, name, found);
      } else if (name.type() == EntityName.Type.BODY && acts(words, name)
          && !(name.length() == 1 && surnames.contains(words.get(name.begin()).form()))) {
        found.add(new Mention(name.begin(), name.end(),
            new Identity(text(words, name.begin(), name.end()), ActorKind.ORGANISATION), MentionKind.NAME, BODY_RULE));
      }
    }
  }

  private void addPerson(List<Word> words, EntityName name, List<Mention> found) {
    int begin = name.begin();
    while (begin < name.end() && (!words.get(begin).isName() && name.length() > 1
        || isAbbreviatedTitle(words.get(begin)) || begin + 1 < name.end() && lexicon.isHonorific(words.get(begin)))) {
      begin++;
    }
    if (begin < name.end() && Character.isLetter(words.get(begin).form().charAt(0))) {
      found.add(new Mention(begin, name.end(), new Identity(text(words, begin, name.end()), ActorKind.PERSON),
          MentionKind.NAME, PERSON_RULE));
    }
  }

  private static boolean isAbbreviatedTitle(Word word) {
    return word.form().length() > 2 && word.form().endsWith(".");
  }

  /** Whether a body that the lexicon does not know says or does something. */
  private static boolean acts(List<Word> words, EntityName name) {
    Word head = words.get(name.begin()).sentence()
        .headOf(words.get(name.begin()).span().to(words.get(name.end() - 1).span()));
    return head.is(Relation.SUBJECT, Relation.AGENT);
  }

  private static void addSurnames(List<Word> words, List<Match<NamedActor>> matches, List<EntityName> names,
      Set<String> surnames, List<Mention> found) {
    if (surnames.isEmpty()) {
      return;
    }
    for (Word word : words) {
      int i = word.index();
      if (word.isName() && surnames.contains(word.form())
          && names.stream().noneMatch(n -> n.overlaps(i, i + 1) && n.type() != EntityName.Type.PLACE && n.length() > 1)
          && matches.stream().noneMatch(m -> m.begin() <= i && i < m.end())) {
        found.add(new Mention(i, i + 1, new Identity(word.form(), ActorKind.PERSON), MentionKind.NAME, PERSON_RULE));
      }
    }
  }

  private static List<Mention> withoutOverlaps(List<Mention> found) {
    found.sort(LONGEST_FIRST);
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : found) {
      if (kept.stream().noneMatch(mention::overlaps)) {
        kept.add(mention);
      }
    }
    kept.sort(Comparator.comparingInt(Mention::begin));
    return kept;
  }

  static String text(List<Word> words, int begin, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = begin; i < end; i++) {
      Word word = words.get(i);
      if (i > begin && word.begin() > words.get(i - 1).end()) {
        text.append(' ');
      }
      text.append(word.form());
    }
    return text.toString();
  }
}
