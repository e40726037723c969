package org.demarche.actor;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.demarche.entity.ActorKind;
import org.demarche.entity.KnownNames;
import org.demarche.entity.Sector;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.Word;

/** The tables of the actor layer. Immutable. */
final class ActorLexicon {

  /** The function of a word that precedes a group noun. */
  private enum Quantifier {
    /** It only counts or points, and is not part of the actor. */
    OUTSIDE,
    /** It counts the sides of a conflict or negotiation. */
    SIDES
  }

  private final KnownNames names;
  private final PhraseMatcher<Group> groups;
  private final Metonymy metonymy;
  private final Map<Quantifier, Set<String>> quantifiers = new EnumMap<>(Quantifier.class);
  private final Set<String> honorifics = new HashSet<>();
  private final Set<String> particles = new HashSet<>();

  private ActorLexicon(KnownNames names, PhraseMatcher<Group> groups, Metonymy metonymy) {
    this.names = names;
    this.groups = groups;
    this.metonymy = metonymy;
  }

  /**
   * Reads the tables.
   *
   * @param folder
   *          the folder that contains them
   * @param names
   *          the names of states, bodies and people
   */
  static ActorLexicon read(TableFolder folder, KnownNames names) {
    PhraseMatcher.Builder<Group> groups = PhraseMatcher.builder();
    LexiconReader.read(folder.table("groups.tsv"), "id phrase kind sector when example", row -> {
      Group.When when = row.optionalOneOf("when", Group.When.class);
      Group group = new Group(row.id(), row.oneOf("kind", ActorKind.class), row.optionalOneOf("sector", Sector.class),
          when == null ? Group.When.ALWAYS : when);
      return groups.add(row.text("phrase"), group);
    });
    ActorLexicon lexicon = new ActorLexicon(names, groups.build(), Metonymy.read(folder.table("metonymy.tsv")));
    LexiconReader.read(folder.table("quantifiers.tsv"), "id phrase kind example", row -> lexicon.quantifiers
        .computeIfAbsent(row.oneOf("kind", Quantifier.class), kind -> new HashSet<>()).addAll(row.list("phrase")));
    LexiconReader.read(folder.table("honorifics.tsv"), "id words", row -> lexicon.honorifics.addAll(row.list("words")));
    LexiconReader.read(folder.table("name-particles.tsv"), "id words",
        row -> lexicon.particles.addAll(row.list("words")));
    return lexicon;
  }

  KnownNames names() {
    return names;
  }

  PhraseMatcher<Group> groups() {
    return groups;
  }

  Metonymy metonymy() {
    return metonymy;
  }

  /** Whether a word that precedes a group noun only counts or points. */
  boolean isQuantifier(Word word) {
    return is(Quantifier.OUTSIDE, word);
  }

  /** Whether a word that precedes a group noun counts sides: <em>both</em>, <em>two</em>, <em>warring</em>. */
  boolean countsSides(Word word) {
    return is(Quantifier.SIDES, word);
  }

  private boolean is(Quantifier kind, Word word) {
    return quantifiers.getOrDefault(kind, Set.of()).contains(word.lower());
  }

  /** Whether a word that precedes a name is a title that does not belong to it. */
  boolean isHonorific(Word word) {
    return honorifics.contains(word.lower());
  }

  /** Whether a lower-case word can occur inside the name of a person. */
  boolean isNameParticle(Word word) {
    return particles.contains(word.lower());
  }
}
