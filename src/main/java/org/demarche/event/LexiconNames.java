package org.demarche.event;

import java.util.List;
import org.demarche.entity.ActorKind;
import org.demarche.entity.NamedActor;
import org.demarche.entity.NamedActors;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.SentenceView;

/** The names of states and peoples by the lexicon, for documents in which nothing has looked for names. */
final class LexiconNames {

  private static final class Holder {

    private static final PhraseMatcher<NamedActor> ALL = read();

    private static PhraseMatcher<NamedActor> read() {
      PhraseMatcher.Builder<NamedActor> names = PhraseMatcher.builder();
      NamedActors.addPlaces(names, TableFolder.of(NamedActors.BUILT_IN, NamedActors.BUILT_IN, "names-not.tsv", "organisations.tsv",
          "metonyms.tsv", "states.tsv"));
      return names.build();
    }
  }

  private LexiconNames() {
  }

  /** The names in a sentence, none inside another. */
  static List<PhraseMatcher.Match<NamedActor>> in(SentenceView sentence) {
    return Holder.ALL.longest(sentence.words());
  }

  /** Whether a name is that of a state, a capital or a people. */
  static boolean isNation(NamedActor name) {
    return isPlace(name) || name.use() == NamedActor.Use.DEMONYM;
  }

  /** Whether a name is that of a state or a capital. */
  static boolean isPlace(NamedActor name) {
    return name.use() == NamedActor.Use.CAPITAL || name.use() == NamedActor.Use.NAME && name.kind() == ActorKind.STATE;
  }
}
