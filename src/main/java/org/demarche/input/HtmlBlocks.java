package org.demarche.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs, headings, list items and rows of an element, in their order. */
final class HtmlBlocks {

  private static final Set<String> BLOCKS = Set.of("p", "div", "section", "article", "main", "header", "h1", "h2", "h3",
      "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "table", "thead", "tbody", "tfoot",
      "tr", "hr", "address", "details", "summary", "center", "body", "html", "caption");
  private static final Set<String> LISTS = Set.of("ul", "ol", "p", "div", "td");
  private static final double LINKS = 0.6;
  private static final int SHORT = 120;

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private boolean isPreformatted;

  private HtmlBlocks() {
  }

  /** The blocks of an element; none is blank. Lists of links are left out. */
  static List<String> of(Element element) {
    HtmlBlocks blocks = new HtmlBlocks();
    blocks.add(element, 0);
    blocks.close();
    return blocks.blocks;
  }

  private void add(Element element, int depth) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        open.append(isPreformatted ? text.getWholeText().replace('\n', '\u2028') : text.getWholeText());
      } else if (node instanceof Element child) {
        addElement(child, depth + 1);
      }
    }
  }

  private void addElement(Element child, int depth) {
    String name = child.normalName();
    if (name.equals("br")) {
      open.append('\u2028');
    } else if (isListOfLinks(child)) {
      return;
    } else if (!BLOCKS.contains(name)) {
      open.append(name.equals("td") || name.equals("th") ? " " : "");
      addOrText(child, depth);
      open.append(name.equals("td") || name.equals("th") ? " " : "");
    } else {
      close();
      boolean isAround = isPreformatted;
      isPreformatted |= name.equals("pre");
      addOrText(child, depth);
      close();
      isPreformatted = isAround;
    }
  }

  /** Elements nested deeper than any written page are read as one text. */
  private void addOrText(Element child, int depth) {
    if (depth > 200) {
      open.append(' ').append(child.text()).append(' ');
    } else {
      add(child, depth);
    }
  }

  private static boolean isListOfLinks(Element element) {
    boolean isList = LISTS.contains(element.normalName());
    return isList && HtmlPage.length(element) < SHORT * (element.normalName().endsWith("l") ? 5 : 1)
        && HtmlArticle.linkDensity(element) > LINKS;
  }

  /** Ends a block; two line breaks in it end a paragraph. */
  private void close() {
    for (String paragraph : open.toString().split("\\u2028\\s*\\u2028")) {
      StringBuilder lines = new StringBuilder();
      for (String line : paragraph.split("\\u2028")) {
        String clean = line.replaceAll("\\s+", " ").strip();
        if (!clean.isEmpty()) {
          lines.append(lines.length() == 0 ? "" : "\n").append(clean);
        }
      }
      if (lines.length() > 0) {
        blocks.add(lines.toString());
      }
    }
    open.setLength(0);
  }
}
