package org.demarche.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;

/**
 * Finds statements that are printed in full: <em>The ministry issued the following statement on Monday:</em>, <em>The
 * text of the declaration by the council follows.</em> The paragraphs behind such a sentence are the statement, up to
 * the next one or to the end of the document. If they are in quotation marks, they are left to the rules for these.
 */
final class IssuedStatements {

  private static final Set<String> FOLLOWS = Set.of("following", "follows", "below");
  private static final String OPENING = "“\"«„";

  private final Set<String> texts;
  private final Set<String> verbs;
  private final DocumentView view;
  private final List<Span> paragraphs;

  IssuedStatements(DocumentView view, WordClasses classes) {
    this.texts = classes.words("issued-text");
    this.verbs = classes.words("issue");
    this.view = view;
    this.paragraphs = Quotations.paragraphs(view);
  }

  /** The statements, in text order. */
  List<Attribution> attributions() {
    List<Attribution> found = new ArrayList<>();
    for (int p = 0; p + 1 < paragraphs.size(); p++) {
      Attribution attribution = attribution(p);
      if (attribution != null) {
        if (!found.isEmpty()) {
          Attribution before = found.remove(found.size() - 1);
          int end = Math.min(before.content().end(), paragraphs.get(p - 1).end());
          if (end > before.content().begin()) {
            found.add(before.withContent(new Span(before.content().begin(), end)));
          }
        }
        found.add(attribution);
      }
    }
    return found;
  }

  /** The statement that the last sentence of a paragraph announces, or null. */
  private Attribution attribution(int p) {
    SentenceView sentence = view.sentenceAt(paragraphs.get(p).end() - 1);
    boolean isHere = sentence != null && !sentence.isInert() && announces(sentence)
        && OPENING.indexOf(view.text().charAt(paragraphs.get(p + 1).begin())) < 0;
    Word noun = isHere ? text(sentence) : null;
    if (noun == null) {
      return null;
    }
    Word verb = issuing(sentence);
    Speaker speaker = verb == null ? null : Speakers.ofVerb(verb);
    if (speaker == null || texts.contains(speaker.head().lemma())) {
      speaker = Speakers.ofNoun(noun, List.of("on", "about"));
    }
    Span content = content(p + 1);
    return speaker == null || content == null ? null
        : new Attribution(CueWords.unlisted(verb == null ? noun : verb), speaker, content,
            ReportingConstruction.ISSUED);
  }

  private static boolean announces(SentenceView sentence) {
    List<Word> words = sentence.words();
    String last = words.isEmpty() ? "" : words.get(words.size() - 1).form();
    boolean isEnd = last.equals(":") || last.equals(".");
    return isEnd && words.stream().anyMatch(word -> FOLLOWS.contains(word.lower()))
        && (last.equals(":") || words.stream().anyMatch(word -> word.lower().equals("follows")
            || word.index() == 0 && word.lower().equals("following")));
  }

  private Word text(SentenceView sentence) {
    return sentence.words().stream().filter(word -> word.isNoun() && texts.contains(word.lemma()))
        .reduce((first, second) -> second.lemma().equals("text") ? first : second).orElse(null);
  }

  private Word issuing(SentenceView sentence) {
    return sentence.words().stream().filter(word -> word.isVerb() && verbs.contains(word.lemma())).findFirst()
        .orElse(null);
  }

  /** From a paragraph to the end of the document, without the boilerplate that ends it. */
  private Span content(int first) {
    List<SentenceView> sentences = view.sentences();
    int last = sentences.size() - 1;
    while (last >= 0 && sentences.get(last).isInert()) {
      last--;
    }
    int end = last < 0 ? 0 : sentences.get(last).span().end();
    int begin = paragraphs.get(first).begin();
    return end > begin ? new Span(begin, end) : null;
  }
}
