package org.demarche.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.entity.Sector;
import org.demarche.entity.WrittenName;
import org.demarche.type.Actor;
import org.demarche.type.SpeakerRole;

/** The people of a document by name: decides which mentions name the same person. */
final class People {

  private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV", ",");

  private final Map<String, Set<Person>> byLast = new HashMap<>();
  private final Map<String, Set<Person>> byWord = new HashMap<>();
  /** People known to speak for a state. */
  private final Map<String, Set<Person>> byCountry = new HashMap<>();
  private final Map<Actor, Person> byActor = new LinkedHashMap<>();
  private final Gender.Lexicon genders;

  People(Gender.Lexicon genders) {
    this.genders = genders;
  }

  /**
   * Reads the names.
   *
   * @param actors
   *          the people mentioned by name, in text order
   */
  void read(List<Actor> actors) {
    for (Actor actor : actors) {
      List<String> words = words(WrittenName.of(actor));
      if (words.size() > 1) {
        byActor.put(actor, full(actor, words));
      }
    }
    Map<String, Person> recent = new HashMap<>();
    for (Actor actor : actors) {
      Person person = byActor.get(actor);
      List<String> words = words(WrittenName.of(actor));
      if (person == null) {
        person = part(words, genderBefore(actor), recent);
        person = person == null ? add(actor, words) : person;
        byActor.put(actor, person);
      }
      recent.put(key(last(words)), person);
    }
    for (Actor actor : actors) {
      Person person = byActor.get(actor);
      person.learnOrigin(actor.getCountry(), Sector.of(actor.getSector()));
      if (person.gender() == Gender.UNKNOWN) {
        person.learnGender(genders.ofName(person.name()));
      }
      if (person.country() != null && person.sector() == Sector.GOV) {
        byCountry.computeIfAbsent(person.country(), k -> new LinkedHashSet<>(1)).add(person);
      }
    }
  }

  /** The person that an actor refers to, or null. */
  Person of(Actor actor) {
    return byActor.get(actor);
  }

  /** Records that an actor refers to a person. */
  void put(Actor actor, Person person) {
    byActor.put(actor, person);
  }

  /**
   * The person that an office of a head of state must refer to: the only one in the document who is known to speak for
   * that state and has no other office; null if there is none, or more than one.
   */
  Person onlyLeader(SpeakerRole role) {
    RoleCategory category = RoleCategory.of(role);
    if (category != RoleCategory.HEAD_OF_STATE && category != RoleCategory.HEAD_OF_GOVERNMENT || role.getFormer()) {
      return null;
    }
    Set<Person> people = byCountry.getOrDefault(role.getCountry(), Set.of());
    Person only = people.size() == 1 ? people.iterator().next() : null;
    return only != null && only.roles().isEmpty() ? only : null;
  }

  /** All actors that refer to somebody, in the order in which they were resolved. */
  Map<Actor, Person> all() {
    return byActor;
  }

  private Person full(Actor actor, List<String> words) {
    for (Person person : byLast.getOrDefault(key(last(words)), Set.of())) {
      if (isSame(person.name(), words)) {
        if (person.learnName(words, fullName(actor))) {
          index(person);
        }
        return person;
      }
    }
    return add(actor, words);
  }

  private Person add(Actor actor, List<String> words) {
    Person person = Person.named(words, fullName(actor));
    index(person);
    return person;
  }

  private void index(Person person) {
    for (String word : person.name()) {
      byWord.computeIfAbsent(key(word), k -> new LinkedHashSet<>(1)).add(person);
    }
    byLast.computeIfAbsent(key(last(person.name())), k -> new LinkedHashSet<>(1)).add(person);
  }

  /**
   * The person whose name contains a word, preferably as its last word; of several, the one that fits a title and was
   * named last.
   */
  private Person part(List<String> words, Gender gender, Map<String, Person> recent) {
    String key = key(last(words));
    Set<Person> people = byLast.getOrDefault(key, Set.of());
    if (people.isEmpty()) {
      people = byWord.getOrDefault(key, Set.of());
    }
    if (people.size() < 2) {
      return people.isEmpty() ? null : people.iterator().next();
    }
    Person last = recent.get(key);
    if (last != null && people.contains(last) && gender.fits(genders.ofName(last.name()))) {
      return last;
    }
    return people.stream().filter(person -> gender.fits(genders.ofName(person.name()))).findFirst()
        .orElse(people.iterator().next());
  }

  /** The gender implied by a title before a name: Mr., Mrs. */
  private Gender genderBefore(Actor actor) {
    String text = actor.getCAS().getDocumentText();
    int end = actor.getBegin() - 1;
    int begin = end;
    while (begin > 0 && end - begin < 12 && !Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return end <= 0 ? Gender.UNKNOWN : genders.ofTitle(text.substring(Math.max(0, begin), end));
  }

  /**
   * Whether two names with the same last word denote one person: the given names are equal, or one is an initial or
   * short form of the other.
   */
  private static boolean isSame(List<String> one, List<String> other) {
    String a = one.get(0).toLowerCase(Locale.ROOT);
    String b = other.get(0).toLowerCase(Locale.ROOT);
    if (a.equals(b)) {
      return true;
    }
    boolean hasInitial = (a.length() < 3 || b.length() < 3) && a.charAt(0) == b.charAt(0);
    boolean isShort = a.length() > 2 && b.length() > 2 && (a.startsWith(b.substring(0, 3)));
    return hasInitial || isShort || contains(one, b) || contains(other, a);
  }

  private static boolean contains(List<String> name, String word) {
    return name.stream().anyMatch(word::equalsIgnoreCase);
  }

  private static String fullName(Actor actor) {
    String listed = actor.getName();
    String written = WrittenName.of(actor);
    return listed != null && listed.length() >= written.length() ? listed : written;
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(3);
    for (String word : name.split("\\s")) {
      boolean isSuffix = !words.isEmpty() && SUFFIXES.contains(word);
      if (!isSuffix && !word.isEmpty()) {
        words.add(word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words.isEmpty() ? List.of(name) : words;
  }
}
