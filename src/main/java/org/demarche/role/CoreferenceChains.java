package org.demarche.role;

import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceChain;
import de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.Actors;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/** The people that another engine's coreference chains link to pronouns. */
final class CoreferenceChains {

  private final Map<Word, Person> byPronoun = new HashMap<>();

  static CoreferenceChains of(JCas jcas, DocumentView document, Actors actors, People people) {
    CoreferenceChains chains = new CoreferenceChains();
    for (CoreferenceChain chain : jcas.select(CoreferenceChain.class)) {
      chains.add(chain, document, actors, people);
    }
    return chains;
  }

  private void add(CoreferenceChain chain, DocumentView document, Actors actors, People people) {
    Person person = null;
    List<Word> pronouns = new ArrayList<>();
    Set<CoreferenceLink> seen = new HashSet<>();
    for (CoreferenceLink link = chain.getFirst(); link != null && seen.add(link); link = link.getNext()) {
      Word head = document.headOf(Span.of(link));
      if (head != null && head.isPronoun()) {
        pronouns.add(head);
      } else if (head != null && person == null) {
        person = people.of(actors.at(head));
      }
    }
    if (person != null) {
      for (Word pronoun : pronouns) {
        byPronoun.put(pronoun, person);
      }
    }
  }

  /** The person that a pronoun refers to, or null if no chain resolves it. */
  Person personOf(Word pronoun) {
    return byPronoun.get(pronoun);
  }
}
