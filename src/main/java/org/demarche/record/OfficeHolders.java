package org.demarche.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.Actors;
import org.demarche.entity.KnownNames;
import org.demarche.entity.NamedActor;
import org.demarche.lexicon.PhraseMatcher.Match;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.SpeakerRole;

/**
 * Who is meant by an office of several states: <em>the presidents of Kenya and Somalia, the Kenyan and Somali
 * leaders</em> are those whom the document names with that office of each state.
 */
final class OfficeHolders {

  /** Offices of which a state has one. */
  private static final Set<String> SINGLE = Set.of("HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER");
  private static final String ANY_HEAD = "leader";

  private final DocumentView view;
  private final KnownNames names;
  /** Persons by state and office; a name of null for an office with several. */
  private final Map<String, Actor> holders = new HashMap<>();

  OfficeHolders(JCas jcas, DocumentView view, KnownNames names) {
    this.view = view;
    this.names = names;
    for (SpeakerRole role : jcas.select(SpeakerRole.class)) {
      Actor holder = Arguments.first(role, ArgumentRole.HOLDER, Actor.class);
      if (role.getCountry() != null && role.getCategory() != null && !role.getFormer()
          && SINGLE.contains(role.getCategory()) && Actors.isNamedPerson(holder)) {
        add(role.getCountry() + " " + role.getCategory(), holder);
        if (!role.getCategory().equals("FOREIGN_MINISTER")) {
          add(role.getCountry() + " " + ANY_HEAD, holder);
        }
      }
    }
  }

  private void add(String office, Actor holder) {
    Actor known = holders.get(office);
    boolean isKnown = holders.containsKey(office);
    boolean isOther = isKnown && (known == null || !known.getName().equals(holder.getName()));
    holders.put(office, isOther ? null : isKnown ? known : holder);
  }

  /** The persons of a group that is named by office and states; empty if one of them is not named. */
  List<Actor> of(Participant group) {
    SpeakerRole office = group.annotation() instanceof Actor actor
        ? Arguments.first(actor, ArgumentRole.ROLE, SpeakerRole.class) : null;
    if (holders.isEmpty() || office == null || group.country() != null || office.getCategory() == null) {
      return List.of();
    }
    String title = office.getTitle() != null && office.getTitle().endsWith(ANY_HEAD) ? ANY_HEAD : office.getCategory();
    List<String> states = states(group);
    List<Actor> persons = new ArrayList<>();
    for (String state : states) {
      Actor person = holders.get(state + " " + title);
      if (person != null) {
        persons.add(person);
      }
    }
    return persons.size() > 1 && persons.size() == states.size() ? persons : List.of();
  }

  /** The states in the words for a group. */
  private List<String> states(Participant group) {
    List<Word> words = new ArrayList<>();
    for (Word word = view.wordAt(group.annotation().getBegin()); word != null
        && word.end() <= group.annotation().getEnd(); word = word.next()) {
      words.add(word);
    }
    List<String> states = new ArrayList<>();
    for (Match<NamedActor> match : names.statesAndBodiesIn(words)) {
      String country = match.values().get(0).who().country();
      if (country != null) {
        states.add(country);
      }
    }
    return states;
  }
}
