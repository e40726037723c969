package org.demarche.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page in HTML: its title and the paragraphs of its article, with a blank line between them; menus, side bars,
 * captions, comments and scripts are left out. Its metadata become fields. Nothing is fetched.
 */
final class HtmlPage {

  private HtmlPage() {
  }

  /** Reads a page. */
  static ExtractedText read(String html) {
    Document page = Jsoup.parse(html);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    Map<String, String> fields = new LinkedHashMap<>(metadata.fields());
    List<String> blocks = HtmlBlocks.of(HtmlArticle.of(page));
    String title = fields.get(HtmlMetadata.TITLE);
    StringBuilder text = new StringBuilder();
    if (title != null && blocks.stream().limit(3).noneMatch(block -> isSame(block, title))) {
      text.append(title);
    }
    for (String block : blocks) {
      text.append(text.length() == 0 ? "" : "\n\n").append(block);
    }
    return new ExtractedText(text.toString(), fields);
  }

  private static boolean isSame(String block, String title) {
    return block.replaceAll("\\W+", "").equalsIgnoreCase(title.replaceAll("\\W+", ""));
  }

  /** The length of the text of an element in characters. */
  static int length(Element element) {
    return element.text().length();
  }
}
