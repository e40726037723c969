package org.demarche.syntax.fallback;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.syntax.Relation;
import org.demarche.syntax.SentenceBuilder;
import org.demarche.syntax.Word;

/**
 * Gives a sentence without dependencies an approximate tree, from its parts of speech (Penn tags) alone: noun phrases and
 * verb groups first ({@link Chunker}), then, in one pass from left to right, their relations. It finds subjects, objects,
 * prepositional phrases beside their noun or verb, complement, relative and infinitive clauses, coordination, appositions
 * and reporting clauses that follow what they report; where two readings are possible it takes the nearer.
 */
public final class ShallowParser {

  private static final Set<String> SUBORDINATORS = Set.of("if", "because", "although", "though", "while", "unless", "until",
      "whether", "since", "after", "before", "when", "where", "as", "once", "so", "whereas", "till");

  private final SentenceBuilder tree;
  private final List<Word> words;
  private Chunker chunks;

  /** The verb that the present clause is built around; the last chunk that may still become a subject; and so on. */
  private Word verb;
  private Word object;
  private boolean hasDative;
  private boolean inverting;
  private Word root;
  private Word pending;
  private Word lastNoun;
  private Word marker;
  private Word relative;
  /** A noun phrase whose relative clause or participle came before its verb, and the verb of the clause around it. */
  private Word interrupted;
  private Word outer;
  private Word coordinator;
  private Word preposition;
  private boolean comma;
  private boolean commaBeforeBracket;
  /** Times and prepositional phrases before the verb that they belong to. */
  private final List<Word> waiting = new ArrayList<>();

  private ShallowParser(SentenceBuilder tree) {
    this.tree = tree;
    this.words = tree.words();
  }

  /** Sets heads and relations; words without parts of speech stay without. */
  public static void parse(SentenceBuilder sentence) {
    if (sentence.words().stream().anyMatch(word -> !word.pos().isEmpty())) {
      new ShallowParser(sentence).parse();
      sentence.setParsed();
    }
  }

  private void parse() {
    chunks = Chunker.of(tree);
    for (Word word : words) {
      if (word.head() != null) {
        continue;
      }
      if (chunks.isVerb(word)) {
        verb(word);
      } else if (chunks.isNoun(word)) {
        noun(word);
      } else {
        other(word);
      }
    }
    attachTheRest();
  }

  private void noun(Word noun) {
    if (noun.pos().startsWith("W") && noun.pos().length() > 1 && lastNoun != null && preposition == null) {
      interrupt();
      relative = noun;
      pending = noun;
      comma = false;
      return;
    }
    int before = chunks.begin(noun) - 1;
    if (before >= 0 && words.get(before).pos().equals("-LRB-") && lastNoun != null) {
      attach(noun, lastNoun, Relation.APPOSITION);
      return;
    } else if (preposition != null) {
      attach(noun, preposition, Relation.PREPOSITION_OBJECT);
      preposition = null;
    } else if (Chunker.isTime(noun) && !noun.is(Relation.COMPOUND) && pending != null && pending.index() < noun.index()
        && coordinator == null) {
      waiting.add(noun);
      return;
    } else if (coordinator != null && lastNoun != null && (pending != null || !startsClause(noun))) {
      attach(noun, lastNoun, Relation.CONJUNCT);
      attach(coordinator, lastNoun, Relation.COORDINATOR);
      coordinator = null;
    } else if (comma && lastNoun != null && isApposition(noun)) {
      attach(noun, lastNoun, isListed(noun) ? Relation.CONJUNCT : Relation.APPOSITION);
    } else if (inverting) {
      attach(noun, verb, Relation.SUBJECT);
      inverting = false;
    } else if (verb != null && Chunker.isTime(noun) && !startsClause(noun)) {
      attach(noun, verb, Relation.NOUN_ADVERBIAL);
      return;
    } else if (verb != null && isObject(noun)) {
      if (object != null) {
        if (object.index() + 1 != chunks.begin(noun)) {
          return;
        }
        tree.setRelation(object, Relation.DATIVE);
        hasDative = true;
      }
      attach(noun, verb, Chunker.isCopula(verb) ? Relation.ATTRIBUTE : Relation.OBJECT);
      object = noun;
    } else {
      pending = noun;
    }
    lastNoun = noun;
    comma = false;
  }

  /** Whether a noun phrase right after a verb completes it, rather than beginning the next clause. */
  private boolean isObject(Word noun) {
    return !startsClause(noun) && !comma && coordinator == null && !hasDative && marker == null;
  }

  /** Whether a finite verb follows a noun phrase at once, so that the phrase is its subject. */
  private boolean startsClause(Word noun) {
    boolean mayBeFar = verb == null || isAfterPunctuation(noun) || marker != null || isTelling(verb);
    Word next = mayBeFar ? behindPhrases(noun) : chunks.nextChunk(noun);
    return next != null && chunks.isVerb(next) && chunks.isFinite(next) && !(isReduced(next) && verb != null
        && marker == null && !isAfterPunctuation(noun) && !isTelling(verb));
  }

  /** Whether another verb follows that a subject can wait for. */
  private boolean finiteFollows(Word verb) {
    for (int i = verb.index() + 1; i < words.size(); i++) {
      if (chunks.isVerb(words.get(i)) && chunks.isFinite(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The chunk behind a noun phrase and the prepositional phrases and times that follow it without a comma; or null. */
  private Word behindPhrases(Word noun) {
    Word next = chunks.nextChunk(noun);
    for (int i = 0; i < 4; i++) {
      int after = next != null ? next.index() : end(noun);
      if (next == null && after > noun.index() + 1 && after < words.size() && chunks.headAt(after) != null) {
        return chunks.headAt(after);
      }
      boolean isPhrase = next == null && after < words.size() && words.get(after).pos().matches("IN|TO");
      if (!isPhrase && (next == null || !Chunker.isTime(next) || chunks.isVerb(next))) {
        return next;
      }
      Word object = next != null ? next : chunks.nextChunk(words.get(after));
      if (object == null || !chunks.isNoun(object) || object.pos().startsWith("W")) {
        return null;
      }
      noun = object;
      next = chunks.nextChunk(object);
    }
    return null;
  }

  /** The index behind a noun, the number that belongs to it, and a bracket. */
  private int end(Word noun) {
    int next = noun.index() + 1;
    next = next < words.size() && words.get(next).head() == noun ? next + 1 : next;
    if (next < words.size() && words.get(next).pos().equals("-LRB-")) {
      while (next < words.size() && !words.get(next).pos().equals("-RRB-")) {
        next++;
      }
      next++;
    }
    return next;
  }

  private static boolean isTelling(Word verb) {
    Inflections.Verb forms = Inflections.builtIn().verb(verb.lower());
    return WordList.TELLING.has(forms == null ? verb.lemma() : forms.base());
  }

  /** Whether a past form can be a participle that follows its noun: <em>the plan put forward by, sanctions imposed on</em>. */
  private boolean isReduced(Word next) {
    if (!next.pos().equals("VBD") || chunks.begin(next) != next.index()) {
      return false;
    }
    Inflections.Verb forms = Inflections.builtIn().verb(next.lower());
    boolean isParticiple = forms == null ? next.lower().endsWith("ed") : forms.isParticiple();
    int after = next.index() + 1;
    while (after < words.size() && words.get(after).pos().matches("RP|RB")) {
      after++;
    }
    return isParticiple && after < words.size() && words.get(after).pos().matches("IN|TO");
  }

  private boolean isApposition(Word noun) {
    Word first = words.get(Math.max(0, chunks.begin(noun)));
    return !startsClause(noun) && (isListed(noun) || noun.isName() != lastNoun.isName()
        || first.pos().equals("DT") || first.pos().equals("CD"));
  }

  /** Whether more phrases of the same kind follow with a coordinator: <em>Iran, Iraq and Syria</em>. */
  private boolean isListed(Word noun) {
    for (int i = noun.index() + 1, seen = 0; i < words.size() && seen < 12; i++, seen++) {
      Word word = words.get(i);
      if (word.pos().equals("CC")) {
        return noun.isName() == lastNoun.isName();
      }
      if (chunks.isVerb(word) || word.pos().equals("IN")) {
        return false;
      }
    }
    return false;
  }

  private void verb(Word next) {
    inverting = false;
    boolean isReduced = isReduced(next) && relative == null && pending == null && marker == null && coordinator == null
        && verb != null && lastNoun != null && lastNoun.head() != null
        && (interrupted == null || interrupted.head() != null || finiteFollows(next))
        && (adjacent(next) || comma && chunks.begin(next) == lastNoun.index() + 2);
    if (isReduced && !(comma && isTelling(next))) {
      chunks.reduce(next);
      interrupt();
      attach(next, lastNoun, Relation.NOUN_CLAUSE);
    }
    boolean finite = chunks.isFinite(next);
    boolean infinitive = chunks.isInfinitive(next);
    if (next.head() != null) {
      comma = false;
    } else if (relative != null && lastNoun != null) {
      attach(next, lastNoun, Relation.RELATIVE_CLAUSE);
      subject(next, pending == null ? relative : pending);
      if (pending != relative && relative.head() == null) {
        attach(relative, next, Relation.OBJECT);
      }
      relative = null;
    } else if (preposition != null && next.pos().equals("VBG")) {
      attach(next, preposition, Relation.PREPOSITION_COMPLEMENT);
      preposition = null;
    } else if (finite) {
      finite(next);
    } else if (infinitive && verb != null) {
      attach(next, verb, Relation.OPEN_COMPLEMENT);
    } else if (coordinator != null && verb != null) {
      conjoin(next);
    } else if (!comma && lastNoun != null && lastNoun.index() < next.index() && adjacent(next)) {
      interrupt();
      attach(next, lastNoun, Relation.NOUN_CLAUSE);
    } else if (verb != null) {
      attach(next, verb, comma || marker != null ? Relation.ADVERBIAL_CLAUSE : Relation.OPEN_COMPLEMENT);
    }
    if (marker != null && marker.head() == null) {
      attach(marker, next, Relation.MARKER);
      marker = null;
    }
    if (root == null && next.head() == null) {
      root = next;
    }
    if (finite) {
      waiting.forEach(word -> attach(word, next, word.isNoun() ? Relation.NOUN_ADVERBIAL : Relation.PREPOSITION));
      waiting.clear();
      coordinator = null;
    }
    verb = next;
    object = null;
    hasDative = false;
    pending = null;
    comma = false;
  }

  /** Remembers a subject that waits for its verb while a clause stands between them. */
  private void interrupt() {
    if (pending != null) {
      interrupted = pending;
      outer = verb;
    }
  }

  private void finite(Word next) {
    if (pending == null && interrupted != null && marker == null && interrupted.head() == null) {
      pending = interrupted;
      verb = outer;
      interrupted = null;
    }
    Word subject = pending;
    if (subject == null && marker == null && coordinator != null && verb != null) {
      conjoin(next);
      return;
    }
    boolean inverted = subject == null && isAfterPunctuation(next) && isTelling(next);
    if (verb != null && marker == null && coordinator == null && root != null
        && (inverted || subject != null && isAfterPunctuation(subject))) {
      takeOver(next);
      inverting = inverted;
    } else if (verb != null && coordinator != null && marker == null) {
      conjoin(next);
    } else if (verb != null) {
      boolean adverbial = marker != null && SUBORDINATORS.contains(marker.lower()) && !marker.lower().equals("whether");
      attach(next, verb, adverbial ? Relation.ADVERBIAL_CLAUSE : Relation.CLAUSAL_COMPLEMENT);
    }
    if (subject != null) {
      subject(next, subject);
    }
  }

  private boolean isAfterPunctuation(Word head) {
    int begin = chunks.begin(head);
    return begin > 0 && words.get(begin - 1).isPunctuation();
  }

  /**
   * Makes a clause the main one: what stands before it is what it reports (<em>We agree, Sato said</em>), or a clause that was
   * put in front (<em>If they agree, Sato will come</em>; <em>Asked about it, Sato smiled</em>).
   */
  private void takeOver(Word next) {
    boolean fronted = child(root, Relation.MARKER) != null || child(root, Relation.SUBJECT, Relation.PASSIVE_SUBJECT) == null;
    tree.attach(root, next, fronted ? Relation.ADVERBIAL_CLAUSE : Relation.CLAUSAL_COMPLEMENT);
    root = next;
  }

  private void conjoin(Word next) {
    attach(next, verb, Relation.CONJUNCT);
    attach(coordinator, verb, Relation.COORDINATOR);
    coordinator = null;
  }

  private void subject(Word next, Word subject) {
    if (subject.head() == null) {
      attach(subject, next, chunks.isPassive(next) ? Relation.PASSIVE_SUBJECT : Relation.SUBJECT);
    }
  }

  private boolean adjacent(Word next) {
    return chunks.begin(next) == lastNoun.index() + 1;
  }

  private void other(Word word) {
    switch (word.pos()) {
      case "IN", "TO" -> preposition(word);
      case "CC" -> coordinator = word;
      case "WRB" -> marker = word;
      case "RB", "RBR", "RBS" -> {
        Word next = chunks.nextChunk(word);
        if (next != null && chunks.isVerb(next)) {
          attach(word, next, word.lower().equals("not") ? Relation.NEGATION : Relation.ADVERB);
        } else if (verb != null) {
          attach(word, verb, Relation.ADVERB);
        }
      }
      case "RP" -> {
        if (verb != null) {
          attach(word, verb, Relation.PARTICLE);
        }
      }
      case "JJ", "JJR", "JJS", "VBN", "VBG" -> {
        if (verb != null) {
          attach(word, verb, Relation.ADJECTIVAL_COMPLEMENT);
        }
      }
      case "," -> comma = true;
      case "-LRB-" -> commaBeforeBracket = comma;
      case "-RRB-" -> comma = commaBeforeBracket;
      default -> {
        comma |= word.isPunctuation();
        if (word.lower().matches("[;:.?!]")) {
          coordinator = null;
        }
      }
    }
  }

  private void preposition(Word word) {
    Word next = chunks.nextChunk(word);
    Word after = next == null ? null : chunks.nextChunk(next);
    boolean clause = next != null && chunks.isNoun(next) && after != null && chunks.isVerb(after) && chunks.isFinite(after);
    if (word.lower().equals("that") || clause && SUBORDINATORS.contains(word.lower())) {
      marker = word;
      pending = null;
      return;
    }
    Word before = word.previous();
    boolean afterNoun = lastNoun != null && before == lastNoun;
    String form = word.lower();
    boolean isBeyond = lastNoun != null && !form.equals("of") && (Chunker.isTime(lastNoun)
        || lastNoun.isName() && lastNoun.is(Relation.PREPOSITION_OBJECT) && form.matches("with|for|on"));
    boolean ofNoun = afterNoun && !(isBeyond && verb != null) && (verb == null || pending == lastNoun || word.lower().matches("of|between|for|on|with")
        && !(lastNoun.is(Relation.OBJECT) && word.lower().matches("with|for|on")));
    if (word.lower().equals("by") && verb != null && chunks.isPassive(verb)) {
      attach(word, verb, Relation.AGENT);
    } else if (ofNoun) {
      attach(word, lastNoun, Relation.PREPOSITION);
    } else if (before != null && before.head() != null && before.is(Relation.PREPOSITION)
        && before.pos().matches("IN|VBG")) {
      attach(word, before, Relation.PREPOSITION);
    } else if (verb != null) {
      attach(word, verb, Relation.PREPOSITION);
    } else if (pending == null) {
      waiting.add(word);
    }
    preposition = word;
    comma = false;
  }

  private void attachTheRest() {
    Word top = root;
    for (Word word : words) {
      if (top == null && word.head() == null && !word.isPunctuation()) {
        top = word;
      }
    }
    for (Word word : words) {
      if (word != top && word.head() == null && top != null) {
        attach(word, top, word.isPunctuation() ? Relation.PUNCTUATION : Relation.OTHER);
      }
    }
    if (top != null) {
      tree.setRelation(top, Relation.ROOT);
    }
  }

  private Word child(Word head, Relation... relations) {
    return head.child(relations);
  }

  private void attach(Word word, Word head, Relation relation) {
    if (word.head() == null && !head.isUnder(word)) {
      tree.attach(word, head, relation);
    }
  }
}
