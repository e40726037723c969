package org.demarche.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.entity.EntityTables;
import org.demarche.entity.States;
import org.demarche.register.Entry;
import org.demarche.register.RegisterFile;
import org.demarche.register.RegisterTable;

/**
 * A folder with a register: {@code register.jsonl}, {@code register.csv} and the page {@code register.html}. Files of
 * others with these names are not replaced.
 */
public final class RegisterFolder {

  /** The name of the register as JSON Lines. */
  static final String LINES = "register.jsonl";
  private static final String TABLE = "register.csv";
  private static final String PAGE = "register.html";
  private static final String OF_LINES = "{\"id\":\"act-";
  private static final Map<String, String> MARKS = Map.of(LINES, OF_LINES, TABLE, RegisterTable.BEGIN, PAGE,
      HtmlIndex.TITLE_END);

  private final OutputFolder folder;

  /**
   * A folder, which need not exist yet.
   */
  public RegisterFolder(Path folder) {
    this.folder = new OutputFolder(folder);
  }

  /**
   * The ids of the register that is in the folder, by the keys of its reports; empty if there is none, or it is not
   * ours.
   *
   * @throws IOException
   *           if it cannot be read; the message names file and line
   */
  public Map<String, String> ids() throws IOException {
    Path lines = folder.path().resolve(LINES);
    return folder.isWritten(lines, OF_LINES) ? RegisterFile.ids(lines) : Map.of();
  }

  /**
   * Throws an exception if a file of the register could not be written because another program has one of its name.
   */
  public void check() throws IOException {
    for (Map.Entry<String, String> file : MARKS.entrySet()) {
      Path path = folder.path().resolve(file.getKey());
      if (!folder.isFree(path, file.getValue())) {
        throw OutputFolder.notOurs(path);
      }
    }
  }

  /**
   * Writes a register in place of the one that is there.
   *
   * @throws IOException
   *           if a file cannot be written, or another program has one of its name
   */
  public void write(List<Entry> entries) throws IOException {
    folder.write(folder.path().resolve(LINES), OF_LINES,
        out -> OptionalLibrary.call(() -> RegisterFile.write(entries, out)));
    folder.write(folder.path().resolve(TABLE), RegisterTable.BEGIN, out -> {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      RegisterTable.write(entries, writer);
      writer.flush();
    });
    States states = EntityTables.read(EntityTables.BUILT_IN).states();
    folder.write(folder.path().resolve(PAGE), HtmlIndex.TITLE_END, out -> OptionalLibrary.call(() ->
        out.write(new RegisterPage(entries, states, Map.of()).html("Register").getBytes(StandardCharsets.UTF_8))));
  }
}
