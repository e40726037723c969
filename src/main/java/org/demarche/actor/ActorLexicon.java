package org.demarche.actor;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.demarche.entity.ActorKind;
import org.demarche.entity.KnownNames;
import org.demarche.entity.Sector;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.Word;

/** The tables of the actor layer, read once. */
final class ActorLexicon {

  private final KnownNames names;
  private final Set<String> quantifiers = new HashSet<>();
  private final Set<String> honorifics = new HashSet<>();
  private final PhraseMatcher<Group> groups;
  private final Metonymy metonymy;

  private ActorLexicon(KnownNames names, PhraseMatcher<Group> groups, Metonymy metonymy) {
    this.names = names;
    this.groups = groups;
    this.metonymy = metonymy;
  }

  /**
   * Reads the tables.
   *
   * @param folder
   *          the folder that holds them
   * @param names
   *          the names of states, bodies and people
   */
  static ActorLexicon read(TableFolder folder, KnownNames names) {
    PhraseMatcher.Builder<Group> groups = PhraseMatcher.builder();
    LexiconReader.read(folder.table("groups.tsv"), "id phrase kind sector when example", row -> {
      String when = row.optional("when");
      Group group = new Group(row.id(), row.oneOf("kind", ActorKind.class), row.optionalOneOf("sector", Sector.class),
          when == null ? Group.When.ALWAYS : Group.When.valueOf(when.toUpperCase(Locale.ROOT)));
      return groups.add(row.text("phrase"), group);
    });
    ActorLexicon lexicon = new ActorLexicon(names, groups.build(), Metonymy.read(folder.table("metonymy.tsv")));
    LexiconReader.read(folder.table("quantifiers.tsv"), "id phrase example", row -> row.list("phrase"))
        .forEach(lexicon.quantifiers::addAll);
    LexiconReader.read(folder.table("honorifics.tsv"), "id phrase example", row -> row.list("phrase"))
        .forEach(lexicon.honorifics::addAll);
    return lexicon;
  }

  KnownNames names() {
    return names;
  }

  PhraseMatcher<Group> groups() {
    return groups;
  }

  /** Whether a word before a group noun only counts or points. */
  boolean isQuantifier(Word word) {
    return quantifiers.contains(word.lower());
  }

  /** Whether a word before a name is a title that does not belong to it. */
  boolean isHonorific(Word word) {
    return honorifics.contains(word.lower());
  }

  Metonymy metonymy() {
    return metonymy;
  }
}
