package org.demarche.statement;

import java.util.List;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.PhraseMatcher;
import org.demarche.lexicon.Row;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;

/** The attributing words with their frames, as the table of cues gives them. Immutable. */
final class CueLexicon {

  /**
   * A cue that a sentence may have.
   *
   * @param words
   *          the words of the phrase in order; never empty
   */
  record Match(Cue cue, List<Word> words) {
  }

  private static final String COLUMNS = "id phrase grammar content stance example";

  private final PhraseMatcher<Cue> matcher;

  private CueLexicon(PhraseMatcher<Cue> matcher) {
    this.matcher = matcher;
  }

  /** Reads the table of cues; a phrase of a row whose id has {@code .not.} in it is no cue. */
  static CueLexicon read(TableFolder folder) {
    PhraseMatcher.Builder<Cue> builder = PhraseMatcher.builder();
    LexiconReader.read(folder.table("cues.tsv"), COLUMNS, row -> add(row, builder));
    return new CueLexicon(builder.build());
  }

  private static String add(Row row, PhraseMatcher.Builder<Cue> builder) {
    if (row.id().contains(".not.")) {
      builder.block(row.text("phrase"));
    } else {
      List<Frame> frames = row.list("content").stream().map(Frame::parse).toList();
      Cue cue = new Cue(row.id(), row.oneOf("grammar", Cue.Grammar.class), frames, row.oneOf("stance", Cue.Stance.class));
      builder.add(row.text("phrase"), cue);
    }
    return row.id();
  }

  /** The cues that a sentence may have, in the order of the text; of one phrase all rows. */
  List<Match> matches(SentenceView sentence) {
    return matcher.longest(sentence.words()).stream().flatMap(match -> match.values().stream()
        .map(cue -> new Match(cue, sentence.words().subList(match.begin(), match.end())))).toList();
  }
}
