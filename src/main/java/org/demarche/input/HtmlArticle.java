package org.demarche.input;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the article of a page: the element that the page itself calls so, if it has a good part of the text of the
 * page; else the one with the most paragraphs of prose and the fewest links, as Readability does (Mozilla, after
 * Arc90). What belongs to the site rather than to the article is removed before.
 */
final class HtmlArticle {

  private static final String NEVER = "script, style, noscript, template, svg, iframe, form, button, input, select,"
      + " nav, aside, footer, figure, figcaption, audio, video, object, [hidden], [aria-hidden=true],"
      + " [role=navigation], [role=complementary], [role=banner], [role=contentinfo], [role=search], [role=dialog],"
      + " [role=alert], [role=menu], [style~=(?i)display\\s*:\\s*none]";
  private static final Pattern OF_THE_SITE = Pattern.compile("(?i).*(?:^|[\\s_-])(?:comments?|disqus|related|share"
      + "|sharing|social|promo|newsletter|subscribe|subscription|cookies?|consent|gdpr|sidebar|side-bar|advert"
      + "|advertisement|ads?"
      + "|sponsored|breadcrumbs?|menu|navbar|nav|navigation|footer|masthead|popup|modal|recommended|recirc|trending"
      + "|most-read|mostread|read-more|readmore|more-on|tags|taglist|toolbar|pagination|pager|skip-link|caption"
      + "|copyright|signup|sign-up|paywall|teaser|teasers|outbrain|taboola)(?:$|[\\s_-]).*");

  private static final String PARAGRAPHS = "p, pre, blockquote, td:not(:has(p)), div:not(:has(p, div, table, ul))";

  /** The share of the prose of a page that its own article must have. */
  private static final double SHARE = 0.4;

  /** The number of characters from which a paragraph is prose. */
  private static final int PROSE = 25;

  private HtmlArticle() {
  }

  /** The article of a page; its body if nothing in it is prose. Changes the page. */
  static Element of(Document page) {
    page.select(NEVER).remove();
    int all = prose(page.body());
    removeSite(page, all);
    all = prose(page.body());
    for (String selector : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
      Element named = longest(page.select(selector));
      if (named != null && prose(named) > 0 && prose(named) >= all * SHARE) {
        return named;
      }
    }
    return best(page);
  }

  /** Removes what is named like a part of the site, unless it has half of the prose of the page. */
  private static void removeSite(Document page, int all) {
    for (Element element : page.body().select("div, section, ul, ol, p, header, span, table")) {
      String name = element.className() + " " + element.id();
      if (!name.isBlank() && OF_THE_SITE.matcher(name.strip()).matches() && prose(element) * 2 <= all) {
        element.remove();
      }
    }
    for (Element header : page.body().select("> header, > div > header")) {
      if (prose(header) * 2 <= all && header.selectFirst("h1") == null) {
        header.remove();
      }
    }
  }

  private static Element longest(Elements elements) {
    return elements.stream().max(Comparator.comparingInt(HtmlArticle::prose)).orElse(null);
  }

  /** The number of characters in paragraphs of prose. */
  private static int prose(Element element) {
    return element.select("p").stream().mapToInt(HtmlPage::length).filter(length -> length >= PROSE).sum();
  }

  private static Element best(Document page) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element paragraph : page.body().select(PARAGRAPHS)) {
      String text = paragraph.text();
      Element parent = paragraph.parent();
      if (text.length() >= PROSE && parent != null) {
        double score = 1 + text.chars().filter(c -> c == ',').count() + Math.min(text.length() / 100, 3);
        scores.merge(parent, score, Double::sum);
        if (parent.parent() != null) {
          scores.merge(parent.parent(), score / 2, Double::sum);
        }
      }
    }
    return scores.entrySet().stream().max(Comparator
        .comparingDouble((Map.Entry<Element, Double> e) -> e.getValue() * (1 - linkDensity(e.getKey())))
        .thenComparingInt(e -> -e.getKey().elementSiblingIndex())).map(Map.Entry::getKey).orElse(page.body());
  }

  /** The share of an element's text that is in links. */
  static double linkDensity(Element element) {
    int length = HtmlPage.length(element);
    return length == 0 ? 0 : element.select("a").stream().mapToInt(HtmlPage::length).sum() / (double) length;
  }
}
