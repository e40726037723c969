package org.demarche.syntax;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;

/**
 * A name found by a recogniser. The finer classes of CoreNLP's recogniser count as the classes of OntoNotes that
 * include them; what it marks besides names, such as titles and pronouns, is left out.
 *
 * @param span
 *          the words of the name
 * @param value
 *          its class in the recogniser's label set, never null
 */
public record EntityLabel(Span span, String value) {

  private static final Map<String, String> COARSE = Map.of("COUNTRY", "GPE", "CITY", "GPE", "STATE_OR_PROVINCE", "GPE",
      "NATIONALITY", "NORP", "RELIGION", "NORP", "IDEOLOGY", "NORP", "NUMBER", "CARDINAL", "DURATION", "DATE", "SET",
      "DATE");
  private static final Set<String> NO_NAMES = Set.of("TITLE", "CAUSE_OF_DEATH", "CRIMINAL_CHARGE", "EMAIL", "URL",
      "HANDLE");
  private static final Set<String> PRONOUNS = Set.of("he", "him", "his", "she", "her", "hers", "i", "me", "my", "we",
      "us", "our", "they", "them", "their", "it", "its", "you", "your");

  /**
   * The named entities of a document in text order, except those without a value. If a recogniser annotates each word
   * of a name separately (as DKPro Core's CoreNLP component does), adjacent words of one class are merged into one
   * name.
   */
  public static List<EntityLabel> of(JCas jcas) {
    String text = jcas.getDocumentText();
    List<EntityLabel> found = new ArrayList<>();
    boolean isWordByWord = true;
    for (NamedEntity entity : jcas.select(NamedEntity.class)) {
      isWordByWord &= entity.getCoveredText().chars().noneMatch(Character::isWhitespace);
      String value = entity.getValue();
      if (value != null && !NO_NAMES.contains(value)
          && !PRONOUNS.contains(entity.getCoveredText().toLowerCase(Locale.ROOT))) {
        found.add(new EntityLabel(Span.of(entity), COARSE.getOrDefault(value, value)));
      }
    }
    return isWordByWord ? joined(text, found) : found;
  }

  private static List<EntityLabel> joined(String text, List<EntityLabel> words) {
    List<EntityLabel> names = new ArrayList<>(words.size());
    for (EntityLabel word : words) {
      EntityLabel last = names.isEmpty() ? null : names.get(names.size() - 1);
      if (last != null && last.value.equals(word.value) && last.span.end() <= word.span.begin()
          && isBlankOrNothing(text, last.span.end(), word.span.begin())) {
        names.set(names.size() - 1, new EntityLabel(last.span.to(word.span), word.value));
      } else {
        names.add(word);
      }
    }
    return names;
  }

  private static boolean isBlankOrNothing(String text, int begin, int end) {
    return begin == end || end == begin + 1 && text.charAt(begin) == ' ';
  }
}
