package org.demarche.hedge;

import java.util.List;
import org.demarche.lexicon.LexiconReader;

/**
 * A row of {@code modifiers.tsv}: an adverb that shifts the strength of the following cue.
 *
 * @param factor
 *          above 1 it shifts the strength away from the middle of the scale, below 1 towards it
 */
record Modifier(String id, String phrase, double factor) {

  static List<Modifier> read(String location) {
    return LexiconReader.read(location, "id phrase factor example",
        row -> new Modifier(row.id(), row.phrase("phrase"), row.number("factor", 0, 2)));
  }
}
