package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.export.RegisterFolder;
import org.demarche.export.RegisterInput;
import org.demarche.register.Register;

/** The register of all documents in an output folder, those of earlier runs, too. */
final class FolderRegister {

  private final Path folder;

  FolderRegister(Path folder) {
    this.folder = folder;
  }

  /** Throws an exception if another program has a file with the name of one of the register. */
  void check() throws IOException {
    new RegisterFolder(folder).check();
  }

  /** Writes the register; what cannot be read is left out, with a warning. */
  void write(Summary summary, ProgressBar progress) throws IOException {
    progress.show("making the register …");
    RegisterInput input = new RegisterInput((file, reason) -> {
      summary.leaveUnfinished();
      progress.message("warning: not in the register: " + file + ": " + reason);
    });
    input.add(folder);
    RegisterFolder register = new RegisterFolder(folder);
    register.write(Register.create().entries(input.reports(), register.ids()));
  }
}
