package org.demarche.export;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The records of all documents in a folder, joined in one file. */
final class JoinedFile {

  private JoinedFile() {
  }

  /**
   * Joins those files in and below a folder that have the extension of a format and were written by us, sorted by path.
   * Files are copied as bytes, whatever their size.
   *
   * @param name
   *          the name of the joined file; files of that name, including those of earlier runs below the folder, are not
   *          joined
   * @param begin
   *          what each of our files begins with; others are passed over, and so are those that cannot be opened
   * @param header
   *          the number of bytes at the begin that are written only once
   */
  static void write(OutputFolder folder, Exporter format, String name, byte[] begin, int header) throws IOException {
    List<Path> files = FolderFiles.in(folder.path(), format.extension(), name);
    folder.write(folder.path().resolve(name), format.mark(), out -> {
      out.write(begin, 0, header);
      for (Path file : files) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
          byte[] first = in.readNBytes(begin.length);
          if (Arrays.equals(first, begin)) {
            out.write(first, header, first.length - header);
            in.transferTo(out);
          }
        } catch (AccessDeniedException e) {
          // Somebody else's: ours can be read by whoever runs us.
        }
      }
    });
  }
}
