package org.demarche.preprocess.decoder;

import edu.emory.mathcs.nlp.component.template.feature.Direction;
import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes a {@link Template} of NLP4J's items. */
final class TemplateBuilder {

  private record Location(int source, int window, int relation) {
  }

  private record Column(int field, int attribute) {
  }

  private record Item(int location, int column) {
  }

  /** Stands where {@link Template#NO_ITEM} points to. */
  private static final Item NOTHING = new Item(-1, -1);

  private final List<Location> locations = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Item> sets = new ArrayList<>();
  private final List<Integer> joined = new ArrayList<>();

  TemplateBuilder() {
    items.add(NOTHING);
  }

  void addSet(FeatureItem item) throws IOException {
    sets.add(new Item(location(item), field(item).ordinal()));
  }

  void add(FeatureItem[] joining) throws IOException {
    if (joining.length == 0 || joining.length > Template.JOINED) {
      throw unknown(joining.length + " items");
    }
    for (int i = 0; i < Template.JOINED; i++) {
      joined.add(i < joining.length ? item(joining[i]) : Template.NO_ITEM);
    }
  }

  private int item(FeatureItem item) throws IOException {
    int attribute = item.attribute instanceof Integer number ? number : 0;
    if (item.attribute instanceof Direction && item.attribute != Direction.all) {
      throw unknown(item);
    }
    Column column = new Column(field(item).ordinal(), attribute);
    return index(items, new Item(location(item), index(columns, column)));
  }

  private int location(FeatureItem item) throws IOException {
    String relation = item.relation == null ? Relation.SELF.name() : item.relation.name();
    try {
      return index(locations, new Location(item.source.ordinal(), item.window,
          Relation.valueOf(relation.toUpperCase(Locale.ROOT)).ordinal()));
    } catch (IllegalArgumentException e) {
      throw unknown(item);
    }
  }

  static Field field(FeatureItem item) throws IOException {
    try {
      return Field.valueOf(item.field.name().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw unknown(item);
    }
  }

  private static IOException unknown(Object item) {
    return new IOException("not a model of NLP4J 1.1.3: it has a feature of " + item);
  }

  private static <T> int index(List<T> list, T element) {
    int index = list.indexOf(element);
    if (index < 0) {
      list.add(element);
      return list.size() - 1;
    }
    return index;
  }

  Template build() {
    return new Template(locations.stream().mapToInt(Location::source).toArray(),
        locations.stream().mapToInt(Location::window).toArray(),
        locations.stream().mapToInt(Location::relation).toArray(),
        columns.stream().mapToInt(Column::field).toArray(), columns.stream().mapToInt(Column::attribute).toArray(),
        sets.stream().mapToInt(Item::location).toArray(), sets.stream().mapToInt(Item::column).toArray(),
        items.stream().mapToInt(Item::location).toArray(), items.stream().mapToInt(Item::column).toArray(),
        joined.stream().mapToInt(Integer::intValue).toArray());
  }
}
