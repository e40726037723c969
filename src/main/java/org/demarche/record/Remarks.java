package org.demarche.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.syntax.Clause;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.Statement;

/**
 * What is said about a meeting or an accord by statements that do not name it: a read-out of it, a comment on it, a
 * judgement in the words behind it. <em>“It was constructive,” he said</em>, after a sentence that names the talks.
 */
final class Remarks {

  private static final Set<String> CATEGORIES = Set.of("CONSULT", "AGREE");
  private static final Set<String> BACK = Set.of("it", "this", "that", "they", "these");
  /** How many words a judgement without a verb has at most: <em>“frank and constructive”</em>. */
  private static final int FRAGMENT = 6;
  /** How many sentences a judgement may lie behind the act. */
  private static final int NEAR = 2;

  private final RecordTables tables;
  private final DocumentView view;
  private final List<Mention> mentions;
  private final Map<Integer, List<Statement>> bySentence = new HashMap<>();
  private final Map<Mention, List<Annotation>> found = new HashMap<>();

  private Remarks(RecordTables tables, DocumentView view, List<Mention> mentions) {
    this.tables = tables;
    this.view = view;
    this.mentions = mentions.stream().filter(mention -> CATEGORIES.contains(mention.category())).toList();
  }

  /** The statements about each of some mentions, which are in text order; mentions without any are left out. */
  static Map<Mention, List<Annotation>> of(JCas jcas, DocumentView view, RecordTables tables, List<Mention> mentions) {
    Remarks remarks = new Remarks(tables, view, mentions);
    for (Statement statement : jcas.select(Statement.class)) {
      remarks.read(statement);
    }
    remarks.mentions.forEach(remarks::addComments);
    return remarks.found;
  }

  private void read(Statement statement) {
    Annotation cue = Arguments.first(statement, ArgumentRole.CUE, Annotation.class);
    SentenceView sentence = view.sentenceAt(cue == null ? statement.getBegin() : cue.getBegin());
    if (sentence == null) {
      return;
    }
    bySentence.computeIfAbsent(sentence.index(), key -> new ArrayList<>()).add(statement);
    Word judgement = judgement(statement);
    Mention judged = judgement == null ? null : lastBefore(judgement, statement);
    if (judged != null) {
      add(judged, statement);
    }
  }

  /** The word of a statement that judges what was named before; null if there is none. */
  private Word judgement(Statement statement) {
    Span span = Span.of(statement);
    SentenceView sentence = view.sentenceAt(span.begin());
    if (sentence == null) {
      return null;
    }
    List<Word> words = sentence.words(span);
    boolean isFragment = words.size() <= FRAGMENT && words.stream().noneMatch(Word::isVerb);
    for (Word word : words) {
      if (tables.words("judgement").contains(word.lemma()) && (isFragment || isSaidOfPronoun(word))) {
        return word;
      }
    }
    return null;
  }

  /** <em>It was constructive, they have been a failure</em>. */
  private static boolean isSaidOfPronoun(Word word) {
    boolean isPredicate = word.is(Relation.ATTRIBUTE, Relation.ADJECTIVAL_COMPLEMENT, Relation.OBJECT_PREDICATE);
    Word subject = isPredicate && word.head() != null ? new Clause(word.head()).ownSubject() : null;
    return subject != null && BACK.contains(subject.lower());
  }

  private Mention lastBefore(Word judgement, Statement statement) {
    int low = 0;
    for (int high = mentions.size(); low < high;) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).word().begin() < judgement.begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Mention last = low == 0 ? null : mentions.get(low - 1);
    return last != null && judgement.sentence().index() - last.sentence() <= NEAR
        && !Span.of(statement).contains(last.word().begin()) ? last : null;
  }

  /** Adds the statements of a sentence that says what they are about: <em>commenting on the talks, he said …</em> */
  private void addComments(Mention mention) {
    Word preposition = mention.word().is(Relation.PREPOSITION_OBJECT) ? mention.word().head() : null;
    Word above = preposition == null ? null : preposition.head();
    boolean isAbout = above != null && (tables.words("read-out").contains(above.lemma())
        || tables.words("comment").contains(above.lemma())
        && tables.words("comment-on").contains(preposition.lower()));
    if (!isAbout) {
      return;
    }
    for (Statement statement : bySentence.getOrDefault(mention.sentence(), List.of())) {
      if (!Span.of(statement).contains(above.begin())) {
        add(mention, statement);
      }
    }
  }

  private void add(Mention mention, Statement statement) {
    found.computeIfAbsent(mention, key -> new ArrayList<>(1)).add(statement);
  }
}
