package org.demarche.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links between the pages of a folder: from each to the index, to the page before it and to the next one. They are
 * written into the pages when the folder is complete, and only where they differ from what is there.
 */
final class HtmlLinks {

  private static final String BEGIN = "<nav class=\"folder\" aria-label=\"Documents\">";
  private static final String END = "</nav>";
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)" + HtmlIndex.TITLE_END);

  private record Page(Path file, String title, String content) {
  }

  private HtmlLinks() {
  }

  /** Writes the links into all pages of ours in and below a folder, in the order of their paths. */
  static void write(OutputFolder folder) throws IOException {
    Page before = null;
    Page page = null;
    for (Path file : FolderFiles.in(folder.path(), HtmlExporter.EXTENSION, HtmlIndex.NAME)) {
      Page next = folder.isKept(file) ? null : read(file);
      if (next != null) {
        if (page != null) {
          link(folder, page, before, next);
        }
        before = page;
        page = next;
      }
    }
    if (page != null) {
      link(folder, page, before, null);
    }
  }

  /** A page; null for one of others. */
  private static Page read(Path file) throws IOException {
    try {
      String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Matcher title = TITLE.matcher(content);
      return content.contains(BEGIN) && title.find() ? new Page(file, title.group(1), content) : null;
    } catch (AccessDeniedException e) {
      return null;
    }
  }

  private static void link(OutputFolder folder, Page page, Page before, Page next) throws IOException {
    String links = link(page, folder.path().resolve(HtmlIndex.NAME), "index", "All documents")
        + (before == null ? "" : link(page, before.file, "prev", "← " + before.title))
        + (next == null ? "" : link(page, next.file, "next", next.title + " →"));
    int begin = page.content.indexOf(BEGIN);
    int end = page.content.indexOf(END, begin);
    if (page.content.startsWith(links + END, begin + BEGIN.length())) {
      return;
    }
    folder.write(page.file, HtmlIndex.TITLE_END, out -> out.write((page.content.substring(0,
        begin + BEGIN.length()) + links + page.content.substring(end)).getBytes(StandardCharsets.UTF_8)));
  }

  /** A link to another file; the title of a page is HTML already. */
  private static String link(Page from, Path to, String relation, String label) {
    String address = HtmlIndex.href(from.file.getParent().relativize(to));
    return "<a rel=\"" + relation + "\" href=\"" + address + "\">" + label + "</a>";
  }
}
