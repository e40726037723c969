package org.demarche.statement;

import java.util.List;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.Row;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.SentenceView;

/** The words that attribute, with their complements, from the table of cues. Immutable. */
final class CueLexicon {

  private static final String COLUMNS = "id phrase grammar content stance example";

  /** Takes the place of the grammar in rows for phrases that are not cues. */
  private static final String NO_CUE = "NOT";

  private final PhraseMatcher<AttributionCue> matcher;

  private CueLexicon(PhraseMatcher<AttributionCue> matcher) {
    this.matcher = matcher;
  }

  /** Reads the table of cues. */
  static CueLexicon read(TableFolder folder) {
    PhraseMatcher.Builder<AttributionCue> builder = PhraseMatcher.builder();
    LexiconReader.read(folder.table("cues.tsv"), COLUMNS, row -> add(row, builder));
    return new CueLexicon(builder.build());
  }

  private static String add(Row row, PhraseMatcher.Builder<AttributionCue> builder) {
    if (row.text("grammar").equals(NO_CUE)) {
      builder.block(row.text("phrase"));
    } else {
      builder.add(row.text("phrase"), new AttributionCue(row.id(), row.oneOf("grammar", AttributionCue.Grammar.class),
          row.list("content").stream().map(Complement::parse).toList(),
          row.oneOf("stance", AttributionCue.Stance.class)));
    }
    return row.id();
  }

  /** The possible cues of a sentence, in text order; for each phrase, all rows. */
  List<CuePhrase> phrases(SentenceView sentence) {
    return matcher.longest(sentence.words()).stream().flatMap(match -> match.values().stream()
        .map(cue -> new CuePhrase(cue, sentence.words().subList(match.begin(), match.end())))).toList();
  }
}
