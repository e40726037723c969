package org.demarche.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.entity.EntityTables;
import org.demarche.entity.States;
import org.demarche.register.Entry;
import org.demarche.register.RegisterFile;
import org.demarche.register.RegisterTable;

/** A folder with a register: {@code register.jsonl}, {@code register.csv} and the page {@code register.html}. */
public final class RegisterFolder {

  private static final String LINES = "register.jsonl";
  private static final String TABLE = "register.csv";
  private static final String PAGE = "register.html";

  private final Path folder;

  /**
   * A folder, which need not exist yet.
   */
  public RegisterFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * The ids of the register that is in the folder, by the keys of its reports; empty if there is none.
   *
   * @throws IOException
   *           if it cannot be read; the message names file and line
   */
  public Map<String, String> ids() throws IOException {
    Path lines = folder.resolve(LINES);
    return Files.exists(lines) ? RegisterFile.ids(lines) : Map.of();
  }

  /** Writes a register in place of the one that is there. */
  public void write(List<Entry> entries) throws IOException {
    AtomicFile.replace(folder.resolve(LINES), out -> OptionalLibrary.call(() -> RegisterFile.write(entries, out)));
    AtomicFile.replace(folder.resolve(TABLE), out -> {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      RegisterTable.write(entries, writer);
      writer.flush();
    });
    States states = EntityTables.read(EntityTables.BUILT_IN).states();
    AtomicFile.replace(folder.resolve(PAGE), out -> OptionalLibrary.call(() ->
        out.write(new RegisterPage(entries, states).html("Register").getBytes(StandardCharsets.UTF_8))));
  }
}
