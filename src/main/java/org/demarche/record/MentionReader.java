package org.demarche.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.Actors;
import org.demarche.entity.Calendar;
import org.demarche.entity.MentionKind;
import org.demarche.record.Mention.Reference;
import org.demarche.syntax.Clause;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.NounPhrase;
import org.demarche.syntax.Preposition;
import org.demarche.syntax.Relation;
import org.demarche.syntax.Span;
import org.demarche.syntax.Stems;
import org.demarche.syntax.TriggerWord;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;

/** Reads the mentions of a document. */
final class MentionReader {

  private static final List<ArgumentRole> SIDES = List.of(ArgumentRole.SOURCE, ArgumentRole.TARGET, ArgumentRole.PARTY,
      ArgumentRole.MEDIATOR, ArgumentRole.HOST);
  private static final Set<String> CONTENT = Set.of("on", "of", "over", "about", "to", "against", "for", "with", "in",
      "into", "from");

  private final RecordTables tables;
  private final Calendar calendar;
  private final Set<String> deictic;
  private final Set<String> series;
  private final Set<String> plain;
  private final Set<String> classifying;
  private final Set<String> circumstances;

  MentionReader(RecordTables tables, Calendar calendar) {
    this.tables = tables;
    this.calendar = calendar;
    plain = tables.words("plain").stream().map(Stems::root).collect(Collectors.toSet());
    classifying = tables.words("classifying");
    circumstances = tables.words("no-topic");
    deictic = tables.words("deictic");
    series = new HashSet<>(tables.words("new"));
    series.addAll(tables.words("past"));
    series.addAll(tables.words("ordinal"));
  }

  /** The mentions of a document in text order; those that are empty or outside all sentences are left out. */
  List<Mention> read(JCas jcas, DocumentView view) {
    List<Mention> mentions = new ArrayList<>();
    for (DiplomaticEvent event : jcas.select(DiplomaticEvent.class)) {
      Word word = TriggerWord.of(view, Span.of(event));
      if (word != null && event.getCategory() != null && event.getBegin() < event.getEnd()) {
        mentions.add(mention(mentions.size(), event, word, view));
      }
    }
    return mentions;
  }

  private Mention mention(int index, DiplomaticEvent event, Word word, DocumentView view) {
    List<Participant> sides = new ArrayList<>();
    for (ArgumentRole role : SIDES) {
      Arguments.all(event, role).forEach(annotation -> sides.add(Participant.of(role, annotation)));
    }
    List<Place> places = Arguments.all(event, ArgumentRole.VENUE).stream().map(Place::of).toList();
    ActWord row = tables.act(event.getCategory(), event.getCoveredText().toLowerCase(Locale.ROOT), word.lemma());
    Set<String> acts = new LinkedHashSet<>();
    if (row != null) {
      acts.addAll(row.acts());
    } else if (event.getMode() != null) {
      acts.add(event.getMode());
    }
    boolean noun = !word.isVerb();
    Reference reference = noun ? reference(word) : Reference.VERB;
    boolean several = noun && word.isPlural() && (row == null || !row.mass());
    return new Mention(index, event, word, Stems.root(word.lemma()), acts, reference,
        noun && row != null && row.standing(), several, sides, places, about(word, sides), kinds(word, sides),
        row == null ? ActWord.Part.NONE : row.part(), names(word, sides, places), marks(word, sides),
        word.sentence().index() == 0 && isTitle(word.sentence().span(), view));
  }

  private static boolean isTitle(Span sentence, DocumentView view) {
    return sentence.length() < 150 && Character.isLetterOrDigit(view.text().charAt(sentence.end() - 1));
  }

  private Reference reference(Word noun) {
    Word determiner = noun.child(Relation.DETERMINER);
    for (Word child : noun.children(Relation.DETERMINER, Relation.PREDETERMINER, Relation.MODIFIER)) {
      if (deictic.contains(child.lower())) {
        return Reference.DEMONSTRATIVE;
      }
    }
    if (noun.child(Relation.POSSESSOR) != null || determiner != null && determiner.isDefiniteDeterminer()) {
      return Reference.DEFINITE;
    }
    return determiner == null || determiner.lower().equals("no") ? Reference.BARE : Reference.INDEFINITE;
  }

  /** What the act is on or done to: its object, complement and prepositional phrases, without the participants. */
  private Set<String> about(Word word, List<Participant> sides) {
    List<Word> heads = new ArrayList<>();
    if (word.isVerb()) {
      Clause clause = new Clause(word);
      if (clause.object() != null) {
        heads.addAll(new NounPhrase(clause.object()).conjuncts());
      }
      if (clause.isPassive() && clause.subject() != null) {
        heads.add(clause.subject());
      }
      word.children(Relation.PASSIVE_SUBJECT, Relation.OPEN_COMPLEMENT, Relation.CLAUSAL_COMPLEMENT,
          Relation.OBJECT_PREDICATE).forEach(child -> heads.addAll(new NounPhrase(child).conjuncts()));
    } else {
      heads.addAll(word.children(Relation.COMPOUND, Relation.NOUN_CLAUSE));
    }
    for (Preposition phrase : word.isVerb() ? new Clause(word).prepositions() : new NounPhrase(word).prepositions()) {
      if (CONTENT.contains(phrase.lemma())) {
        heads.addAll(new NounPhrase(phrase.object()).conjuncts());
      }
    }
    Set<String> about = new LinkedHashSet<>();
    for (Word head : heads) {
      boolean isSide = sides.stream()
          .anyMatch(side -> !isThing(side) && Span.of(side.annotation()).contains(head.begin()));
      if (!isSide && !head.isName() && !head.isPronoun() && !isCircumstance(head)) {
        about.add(Stems.root(head.lemma()));
        about.addAll(tables.states(head.lemma()));
      }
    }
    return about;
  }

  /** Whether a participant is one to whom something is done and who has no name: <em>an oil platform</em>. */
  private static boolean isThing(Participant side) {
    return side.role() == ArgumentRole.TARGET && side.standing() == Participant.Standing.VAGUE;
  }

  private boolean isCircumstance(Word head) {
    return circumstances.contains(head.lemma()) || calendar.named(head.lower()) != null;
  }

  /** Words before the noun that say what kind of act it is, but for those that name its sides. */
  private Set<String> kinds(Word word, List<Participant> sides) {
    Set<String> kinds = new LinkedHashSet<>();
    if (!word.isVerb()) {
      for (Word child : word.children(Relation.COMPOUND, Relation.MODIFIER)) {
        boolean isTelling = child.isNoun() || classifying.contains(child.lemma());
        if (child.index() < word.index() && isTelling && !child.isName() && !isCircumstance(child)
            && sides.stream().noneMatch(side -> Span.of(side.annotation()).contains(child.begin()))) {
          kinds.add(Stems.root(child.lemma()));
        }
      }
      kinds.removeAll(plain);
    }
    return kinds;
  }

  /** Names in the noun phrase, but for offices of those who take part: <em>the Chancellor's visit</em>. */
  private Set<String> names(Word word, List<Participant> sides, List<Place> places) {
    Set<String> names = new LinkedHashSet<>();
    if (!word.isVerb()) {
      for (Word child : word.children(Relation.COMPOUND, Relation.MODIFIER, Relation.POSSESSOR)) {
        if (child.isName() && sides.stream().noneMatch(side -> isOffice(side, child))) {
          names.add(child.lower());
        }
      }
      for (Preposition phrase : new NounPhrase(word).prepositions()) {
        for (Word object : new NounPhrase(phrase.object()).conjuncts()) {
          if (object.isName()) {
            names.add(object.form().toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    names.removeIf(name -> calendar.named(name) != null
        || places.stream().anyMatch(place -> place.name().contains(name)));
    return names;
  }

  private static boolean isOffice(Participant side, Word word) {
    return side.annotation() instanceof Actor actor && Actors.isPerson(actor)
        && Actors.is(actor, MentionKind.REFERENCE) && Span.of(actor).contains(word.begin());
  }

  /** Words before the noun, or before the <em>round</em> that it belongs to, that tell the act from others. */
  private Set<String> marks(Word word, List<Participant> sides) {
    Set<String> marks = ownMarks(word);
    sides.stream().filter(MentionReader::isThing).forEach(side -> addAmounts(marks, side));
    Word above = word.is(Relation.PREPOSITION_OBJECT) ? word.head().head() : null;
    if (above != null && above.hasLemma("round")) {
      marks.addAll(ownMarks(above));
    }
    return marks;
  }

  /** How many it is done to, as a mark: <em>killed twenty soldiers</em>. */
  private void addAmounts(Set<String> marks, Participant side) {
    for (String word : side.annotation().getCoveredText().toLowerCase(Locale.ROOT).split("\\s+")) {
      int number = tables.durations().number(word);
      if (number > 0) {
        marks.add(Mention.AMOUNT + number);
      }
    }
  }

  private Set<String> ownMarks(Word word) {
    Set<String> marks = new LinkedHashSet<>();
    if (word.isVerb()) {
      word.children(Relation.ADVERB).stream().map(Word::lower).filter(series::contains).forEach(marks::add);
    } else {
      for (Word child : word.children()) {
        boolean isOfCompound = child.previous() != null && child.previous().isHyphen();
        if (child.index() < word.index() && series.contains(child.lower()) && !isOfCompound) {
          marks.add(child.lower());
        }
        if (child.is(Relation.POSSESSOR) && !isCircumstance(child)) {
          child.children().stream().map(Word::lower).filter(series::contains).forEach(marks::add);
        }
      }
    }
    return marks;
  }
}
