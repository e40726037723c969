package org.demarche.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The venues of a document on a map of the world. The map shows the part of the world that contains them.
 *
 * <p>{@code land.path} is the land area of Natural Earth's countries (public domain, 1:110 million), without borders
 * and Antarctica, in the same {@linkplain EqualEarth projection} as the venues, rounded to whole units.
 */
final class HtmlMap {

  private static final HtmlTemplate MAP = HtmlTemplate.read("map.html");
  private static final HtmlTemplate PLACE = HtmlTemplate.read("place.html");
  private static final String LAND = HtmlTemplate.resource("land.path");

  private static final double WIDTH = 2000;
  private static final double HEIGHT = 900;
  private static final double NARROWEST = 420;
  private static final double LARGEST = 40;

  /** Only so many places, those with the most events, may have their names on the map. */
  private static final int MOST_LABELS = 100;

  /** A place with the events held there. */
  private record Site(EventPlace place, Set<Integer> events) {

    double x() {
      return EqualEarth.x(place.latitude(), place.longitude());
    }

    double y() {
      return EqualEarth.y(place.latitude());
    }

    double radius(double unit) {
      return unit * Math.min(LARGEST, 13 + 5 * Math.sqrt(events.size() - 1));
    }

    /** Whether a label would cover the point; a point at the label's own position does not count. */
    boolean isCovered(double[] box, Site own, double unit) {
      double radius = radius(unit);
      boolean together = Math.hypot(x() - own.x(), y() - own.y()) < radius + own.radius(unit);
      return !together && box[0] < x() + radius && x() - radius < box[2] && box[1] < y() + radius
          && y() - radius < box[3];
    }
  }

  private final List<Site> sites;

  HtmlMap(List<EventMention> events) {
    Map<String, Site> found = new LinkedHashMap<>();
    for (EventMention event : events) {
      for (EventPlace place : event.places()) {
        Site site = found.computeIfAbsent(place.key(), key -> new Site(place, new LinkedHashSet<>()));
        site.events.add(event.number());
      }
    }
    sites = new ArrayList<>(found.values());
    sites.sort(Comparator.comparingInt((Site site) -> -site.events.size()));
  }

  boolean isEmpty() {
    return sites.isEmpty();
  }

  /** The map; empty if no venue has coordinates. */
  String html() {
    List<Site> located = sites.stream().filter(site -> site.place.isLocated()).toList();
    if (located.isEmpty()) {
      return "";
    }
    double[] view = view(located);
    double unit = view[2] / 1000;
    StringBuilder points = new StringBuilder();
    List<double[]> labels = new ArrayList<>();
    int number = 0;
    for (Site site : located) {
      double radius = site.radius(unit);
      points.append(String.format(Locale.ROOT,
          "<g class=\"point\" data-events=\"%s\"><circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.2f\"/>", events(site), site.x(),
          site.y(), radius));
      points.append(number++ < MOST_LABELS ? label(site, unit, view, labels, located) : "").append("</g>\n");
    }
    return MAP.fill(Map.of("view", String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", view[0], view[1], view[2],
        view[3]), "land", LAND, "points", points.toString()));
  }

  /** The places as a list. */
  String list() {
    StringBuilder out = new StringBuilder();
    for (Site site : sites) {
      Map<String, String> values = new HashMap<>();
      values.put("name", site.place.name());
      values.put("country", DisplayText.or(site.place.country(), ""));
      values.put("kind", "VIRTUAL".equals(site.place.kind()) ? "remote" : "");
      values.put("count", Integer.toString(site.events.size()));
      values.put("events", events(site));
      out.append(PLACE.fill(values));
    }
    return out.toString();
  }

  private static String events(Site site) {
    return site.events.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /** The left and top edge, width and height of the part of the world to show. */
  private static double[] view(List<Site> sites) {
    double left = sites.stream().mapToDouble(Site::x).min().getAsDouble();
    double right = sites.stream().mapToDouble(Site::x).max().getAsDouble();
    double top = sites.stream().mapToDouble(Site::y).min().getAsDouble();
    double bottom = sites.stream().mapToDouble(Site::y).max().getAsDouble();
    double width = Math.max(NARROWEST, Math.max((right - left) * 1.5, (bottom - top) * 1.5 * WIDTH / HEIGHT));
    width = Math.min(WIDTH, width);
    double height = width * HEIGHT / WIDTH;
    double x = Math.max(0, Math.min(WIDTH - width, (left + right - width) / 2));
    double y = Math.max(0, Math.min(HEIGHT - height, (top + bottom - height) / 2));
    return new double[] {x, y, width, height};
  }

  /** The name beside a point, on a side with room for it; none if it would cover another name or point. */
  private static String label(Site site, double unit, double[] view, List<double[]> labels, List<Site> sites) {
    double radius = site.radius(unit);
    double size = 30 * unit;
    String name = site.place.name();
    double width = name.length() * size * 0.56;
    for (boolean right : new boolean[] {true, false}) {
      double x = right ? site.x() + radius + 6 * unit : site.x() - radius - 6 * unit;
      double[] box = {right ? x : x - width, site.y() - size / 2, right ? x + width : x, site.y() + size / 2};
      boolean free = box[0] >= view[0] && box[2] <= view[0] + view[2] && labels.stream().noneMatch(
          other -> box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])
          && sites.stream().noneMatch(other -> other.isCovered(box, site, unit));
      if (free) {
        labels.add(box);
        return String.format(Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.2f\" text-anchor=\"%s\">%s</text>",
            x, site.y() + size * 0.35, size, right ? "start" : "end", HtmlTemplate.escape(name));
      }
    }
    return "";
  }
}
