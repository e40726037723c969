package org.demarche.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of a register, each by one name: that which most acts have of the names with a given name. Who is nowhere
 * called by more than one word has none.
 */
public final class People {

  private final Map<String, List<Group>> byLastName = new HashMap<>();

  /** The names of one person. */
  private static final class Group {
    private final List<Side> sides = new ArrayList<>();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private String name;
  }

  private People() {
  }

  /** The people who take part in some acts. */
  public static People of(List<Entry> entries) {
    People people = new People();
    entries.stream().flatMap(entry -> entry.sides().stream()).filter(Side::isNamedPerson).forEach(people::add);
    people.byLastName.values().forEach(groups -> groups.forEach(group -> group.name = group.names.entrySet().stream()
        .filter(name -> Side.words(name.getKey()).size() > 1).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
        .orElse(null)));
    return people;
  }

  private void add(Side side) {
    Group group = find(side);
    if (group == null) {
      group = new Group();
      byLastName.computeIfAbsent(side.lastName(), name -> new ArrayList<>()).add(group);
    }
    if (group.names.merge(side.name(), 1, Integer::sum) == 1) {
      group.sides.add(side);
    }
  }

  /** The one person whom a name fits; a name that fits several is the first one's. */
  private Group find(Side side) {
    return byLastName.getOrDefault(side.lastName(), List.of()).stream()
        .filter(group -> group.sides.stream().allMatch(side::isSamePerson)).findFirst().orElse(null);
  }

  /** The name of somebody; null for others than people, and for those who have no full name. */
  public String name(Side side) {
    Group group = side.isNamedPerson() ? find(side) : null;
    return group == null ? null : group.name;
  }
}
