package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.States;
import org.demarche.register.ReportReader;
import org.demarche.type.ArgumentRole;

/**
 * Event records as JSON Lines, one event with all its mentions per line. Field names are those of NGEC, the coder of
 * the POLECAT data set, with {@code start_char} and {@code end_char} for all offsets (UTF-16 code units of the document
 * text); {@code status}, {@code certainty}, {@code quad_code}, {@code cameo}, {@code speaker} and {@code mentions} are
 * Démarche's own. Fields without a value are omitted. The names of a document are its first {@value Story.Names#MOST},
 * and {@code story_people_left_out} and the like count the others. {@code report} is what a register compares.
 */
final class PloverExporter implements Exporter {

  /** The agents; parties of equal standing are all actors, as specified in PLOVER's manual. */
  static final Set<ArgumentRole> ACTORS = Set.of(ArgumentRole.SOURCE, ArgumentRole.PARTY);
  /** The targets. */
  static final Set<ArgumentRole> RECIPIENTS = Set.of(ArgumentRole.TARGET);

  /** The name of the file with the records of a folder. */
  static final String JOINED = "events.jsonl";
  /** What shows that a line is ours; each begins with it. */
  private static final String MARK = "\"" + PloverWriter.VERSION + "\":\"demarche-";
  static final String BEGIN = "{" + MARK;

  private final States states;
  private final RecordChoice choice;
  private final ReportReader reader = ReportReader.create();

  PloverExporter(States states, RecordChoice choice) {
    this.states = states;
    this.choice = choice;
  }

  @Override
  public String extension() {
    return ".jsonl";
  }

  @Override
  public String mark() {
    return MARK;
  }

  @Override
  public List<String> folderFiles() {
    return List.of(JOINED);
  }

  @Override
  public void write(JCas jcas, OutputStream out) throws IOException {
    OptionalLibrary.call(() -> PloverWriter.write(jcas, out, states, choice, reader));
  }

  /** Writes {@code events.jsonl} with the records of all documents. */
  @Override
  public void finish(OutputFolder folder) throws IOException {
    JoinedFile.write(folder, this, JOINED, BEGIN.getBytes(StandardCharsets.UTF_8), 0);
  }
}
