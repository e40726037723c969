package org.demarche.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.lexicon.Row;

/**
 * A row of {@code verbs.tsv} or {@code nouns.tsv}: a sense of a trigger, and what its grammar says of who took part.
 *
 * @param words
 *          the words of the trigger; of a verb first its lemma, then the words that must go with it (<em>pull out</em>)
 * @param needs
 *          what must be there for this sense; of the senses of a trigger the one with most needs that are all met wins
 * @param category
 *          PLOVER's category; null for a sense that is no event
 * @param mode
 *          how it was done; null where the trigger tells no more than its category
 * @param subject
 *          the role of the subject of a verb, or of the one who does what a noun names; null for none
 * @param object
 *          the role of the object of a verb, or of the possessor of a noun; null for none
 * @param modifier
 *          the role of names before a noun (<em>the Iran talks</em>); null for none
 * @param prepositions
 *          roles by preposition; a role with a question mark counts only where nobody else has it, one with an exclamation
 *          mark takes a thing itself where no actor is named in its phrase (<em>attacked a convoy</em>)
 * @param bare
 *          whether a noun is an event where none of its participants is named
 */
record Frame(String id, List<String> words, List<Need> needs, String category, String mode, String subject, String object,
    String modifier, Map<String, String> prepositions, boolean bare) {

  static final String VERB_COLUMNS = "id verb needs category mode subject object prepositions example";
  static final String NOUN_COLUMNS = "id noun needs category mode agent possessor modifier prepositions bare example";

  private static final Set<String> CATEGORIES = Set.of("CONSULT", "AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID",
      "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");
  private static final Set<String> ROLES = Set.of("SOURCE", "TARGET", "PARTY", "MEDIATOR", "HOST");

  static Frame verb(Row row, WordClasses classes) {
    return new Frame(row.id(), List.of(row.text("verb").split(" ")), needs(row, classes), category(row),
        row.optional("mode"), role(row, "subject"), role(row, "object"), null, prepositions(row), false);
  }

  static Frame noun(Row row, WordClasses classes) {
    return new Frame(row.id(), List.of(row.text("noun").split(" ")), needs(row, classes), category(row),
        row.optional("mode"), role(row, "agent"), role(row, "possessor"), role(row, "modifier"), prepositions(row),
        row.flag("bare"));
  }

  /** How much a sense asks for: of the senses that a text allows the one that asks for most counts. */
  int weight() {
    int weight = 6 * (words.size() - 1);
    for (Need need : needs) {
      weight += switch (need.kind()) {
        case WORD, PHRASE -> 4;
        case ACTOR, PEOPLE, PLACE, SEVERAL -> 3;
        case ANY, NONE -> 2;
      };
    }
    return weight;
  }

  /** Whether a verb's object may stand between it and the rest of its trigger: <em>pulled its troops out</em>. */
  boolean asksForObject() {
    return object != null || needs.stream().anyMatch(need -> need.part().equals("object") && need.kind() != Need.Kind.NONE);
  }

  boolean isEvent() {
    return category != null;
  }

  private static String category(Row row) {
    String category = row.optional("category");
    if (row.id().contains(".not.") != (category == null)) {
      throw new IllegalArgumentException("expected a category just where the id has no .not. in it");
    }
    if (category != null && !CATEGORIES.contains(category)) {
      throw new IllegalArgumentException("expected one of PLOVER's categories in column category");
    }
    return category;
  }

  private static List<Need> needs(Row row, WordClasses classes) {
    List<Need> needs = new ArrayList<>();
    for (String need : row.list("needs")) {
      needs.add(Need.parse(need, classes));
    }
    return List.copyOf(needs);
  }

  private static String role(Row row, String column) {
    String role = row.optional(column);
    return role == null ? null : checked(role);
  }

  /** A role without the mark behind it. */
  static String plain(String role) {
    return role.endsWith("?") || role.endsWith("!") ? role.substring(0, role.length() - 1) : role;
  }

  private static String checked(String role) {
    if (!ROLES.contains(plain(role))) {
      throw new IllegalArgumentException("expected one of " + ROLES.stream().sorted().toList() + " but found " + role);
    }
    return role;
  }

  private static Map<String, String> prepositions(Row row) {
    Map<String, String> roles = new LinkedHashMap<>();
    for (String pair : row.list("prepositions")) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw new IllegalArgumentException("expected preposition=ROLE in column prepositions");
      }
      roles.put(pair.substring(0, equals), checked(pair.substring(equals + 1)));
    }
    return roles;
  }
}
