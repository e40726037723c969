package org.demarche.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.syntax.Clause;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Word;

/** Whether a clause or phrase has what a sense needs. */
final class Needs {

  private static final Set<String> PLURAL = Set.of("they", "we", "both", "two", "sides");

  private final WordClasses classes;
  private final Cast cast;
  private final ClauseRoles roles;

  Needs(WordClasses classes, Cast cast, ClauseRoles roles) {
    this.classes = classes;
    this.cast = cast;
    this.roles = roles;
  }

  boolean met(Word word, List<Need> needs, Word object) {
    for (Need need : needs) {
      List<Word> parts = new ArrayList<>(2);
      if (need.part().equals("object")) {
        addPhrases(parts, object);
      } else {
        parts = parts(word, need.part());
      }
      boolean met = switch (need.kind()) {
        case ANY -> !parts.isEmpty();
        case NONE -> parts.isEmpty();
        case ACTOR -> parts.stream().anyMatch(cast.known::isActor);
        case SEVERAL -> parts.size() > 1 || parts.stream().anyMatch(Needs::isPlural);
        case PLACE -> parts.stream().anyMatch(cast.known::isPlace);
        case PEOPLE -> parts.stream().anyMatch(cast::isPeople);
        case WORD -> parts.stream().anyMatch(part -> need.lemmas().contains(part.lemma())
            || need.lemmas().contains(part.lower()) || isPortionOf(part, need.lemmas()));
        case PHRASE -> parts.stream().anyMatch(part -> isOrHas(part, need.lemmas()));
      };
      if (!met) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlural(Word word) {
    return word.pos().equals("NNS") || word.pos().equals("NNPS") || PLURAL.contains(word.lower());
  }

  private boolean isPortionOf(Word head, Set<String> lemmas) {
    boolean portion = head.isNumber() || head.form().equals("%") || classes.words("portion").contains(head.lemma())
        || classes.words("quantity").contains(head.lemma());
    Word of = portion ? new NounPhrase(head).objectOf("of") : null;
    return of != null && lemmas.contains(of.lemma());
  }

  private static boolean isOrHas(Word head, Set<String> lemmas) {
    NounPhrase phrase = new NounPhrase(head);
    Word of = phrase.objectOf("of");
    return lemmas.contains(head.lemma()) || phrase.modifiers().stream().anyMatch(m -> lemmas.contains(m.lower()))
        || of != null && isOrHas(of, lemmas);
  }

  private List<Word> parts(Word word, String part) {
    List<Word> found = new ArrayList<>(2);
    Clause clause = new Clause(word);
    switch (part) {
      case "subject" -> {
        Word verb = word.isVerb() ? word : word.is(Relation.OBJECT) ? word.head() : null;
        addPhrases(found, verb == null || !verb.isVerb() ? null : roles.actor(verb));
      }
      case "head" -> {
        if (word.head() != null) {
          found.add(word.head());
        }
      }
      case "predicate" -> {
        addPhrases(found, clause.predicate());
        word.children(Relation.CLAUSAL_COMPLEMENT).stream().filter(Word::isAdjective).forEach(found::add);
      }
      case "possessor" -> addPhrases(found, new NounPhrase(word).possessor());
      case "modifier" -> new NounPhrase(word).modifiers().forEach(m -> addPhrases(found, m));
      case "passive" -> {
        if (clause.isPassive()) {
          found.add(word);
        }
      }
      case "infinitive" -> {
        for (Word child : word.children(Relation.OPEN_COMPLEMENT, Relation.NOUN_CLAUSE, Relation.CLAUSAL_COMPLEMENT,
            Relation.ADVERBIAL_CLAUSE)) {
          if (new Clause(child).isInfinitive()) {
            found.add(child);
          }
        }
      }
      case "clause" -> found.addAll(word.children(Relation.CLAUSAL_COMPLEMENT, Relation.OPEN_COMPLEMENT));
      case "particle" -> found.addAll(word.children(Relation.PARTICLE));
      default -> {
        for (Word at : ClauseRoles.objects(word, part)) {
          addPhrases(found, at);
        }
        Word governor = word.head();
        if (found.isEmpty() && word.isNoun() && word.is(Relation.OBJECT) && governor != null && governor.isVerb()) {
          for (Word at : ClauseRoles.objects(governor, part)) {
            addPhrases(found, at);
          }
        }
        if (found.isEmpty() && word.isVerb() && clause.object() != null && clause.object().isNoun()) {
          for (Word at : ClauseRoles.objects(clause.object(), part)) {
            addPhrases(found, at);
          }
        }
      }
    }
    return found;
  }

  private static void addPhrases(List<Word> found, Word head) {
    if (head != null) {
      found.addAll(new NounPhrase(head).conjuncts());
    }
  }
}
