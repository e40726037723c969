package org.demarche.spark;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** What comes before the ids of documents in their paths. */
final class ArchiveRoot {

  private ArchiveRoot() {
  }

  /**
   * The path of the deepest folder that contains all locations, as Hadoop shows it, with a slash at its end; that of a
   * file is its folder. Locations may be patterns, of which all matches count. Empty if they have nothing in common, as
   * on two file systems.
   *
   * @throws IOException
   *           if they cannot be looked up
   */
  static String of(List<String> locations, Configuration configuration) throws IOException {
    String common = null;
    for (String location : locations) {
      Path path = new Path(location);
      FileSystem files = path.getFileSystem(configuration);
      FileStatus[] matches = files.globStatus(path);
      for (FileStatus match : matches == null ? new FileStatus[0] : matches) {
        Path folder = match.isDirectory() ? match.getPath() : match.getPath().getParent();
        String name = files.makeQualified(folder).toString();
        common = common(common, name.endsWith("/") ? name : name + '/');
      }
    }
    return common == null ? "" : common;
  }

  /** The longest begin of both that ends in a slash. */
  private static String common(String one, String other) {
    if (one == null) {
      return other;
    }
    int end = 0;
    for (int i = 0; i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i); i++) {
      end = one.charAt(i) == '/' ? i + 1 : end;
    }
    String begin = one.substring(0, end);
    return begin.endsWith("://") ? "" : begin;
  }
}
