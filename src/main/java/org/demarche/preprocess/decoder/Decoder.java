package org.demarche.preprocess.decoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tags, lemmatises and parses sentences with NLP4J's models, and gives what its own components give. For one thread;
 * the models are shared.
 */
public final class Decoder {

  /** Corrects the tags of a sentence before anything else is made of them. */
  @FunctionalInterface
  public interface Correction {

    /** May replace forms, and tags by others that the tagger knows. */
    void correct(String[] forms, String[] tags);
  }

  private static final Correction NONE = (forms, tags) -> {
  };

  private final Models models;
  private final WordCache cache;
  private final Layer tagLayer;
  private final Layer nameLayer;
  private final Layer treeLayer;
  private final Tagger tagger;
  private final Tagger namer;
  private final Parser parser;
  private final Word root;
  private final List<String> tagLabels;
  private final List<String> nameLabels;
  private final Map<String, Integer> tagNumbers = new HashMap<>();

  private Word[] words = {};
  private Word[] entries = {};
  private int[] tags = {};
  private int[] names = {};
  private long[] marks = {};

  public Decoder(Models models) {
    this.models = models;
    cache = new WordCache(models);
    tagLayer = new Layer(models, Models.TAGS);
    nameLayer = new Layer(models, Models.NAMES);
    treeLayer = new Layer(models, Models.TREES);
    tagger = new Tagger(tagLayer.model(), tagLayer.scorer(), Field.PART_OF_SPEECH_TAG);
    namer = new Tagger(nameLayer.model(), nameLayer.scorer(), Field.NAMED_ENTITY_TAG);
    parser = new Parser(treeLayer.model(), treeLayer.scorer());
    root = models.root();
    tagLabels = tagLayer.model().labels();
    nameLabels = nameLayer.model().labels();
    for (String tag : tagLabels) {
      tagNumbers.put(tag, tagNumbers.size());
    }
  }

  /** Tags, lemmatises and parses one sentence, given the forms of its words. */
  public ParsedWord[] decode(List<String> forms) {
    return decode(forms, NONE);
  }

  /**
   * Tags, lemmatises and parses one sentence, given the forms of its words, with the tags corrected in between.
   *
   * @throws IllegalArgumentException
   *           if the correction gives a tag that the tagger does not know
   */
  public ParsedWord[] decode(List<String> forms, Correction correction) {
    int size = forms.size() + 1;
    begin(forms, size);
    tagLayer.begin(words, entries, size);
    tagger.tag(size, tags);
    if (correction != NONE) {
      correct(correction, size);
    }
    nameLayer.begin(words, entries, size);
    treeLayer.begin(words, entries, size);
    models.nameKinds().mark(entries, size, marks);
    for (int word = 1; word < size; word++) {
      Word.Lemma lemma = words[word].lemma(tags[word], models);
      nameLayer.set(word, tags[word], lemma);
      treeLayer.set(word, tags[word], lemma);
      models.nameKinds().set(word, marks[word], nameLayer.scorer());
    }
    namer.tag(size, names);
    parser.parse(size);
    return result(size);
  }

  private void begin(List<String> forms, int size) {
    if (words.length < size) {
      words = new Word[2 * size];
      entries = new Word[2 * size];
      tags = new int[2 * size];
      names = new int[2 * size];
      marks = new long[2 * size];
    }
    words[0] = root;
    entries[0] = root;
    for (int word = 1; word < size; word++) {
      words[word] = cache.get(forms.get(word - 1));
      entries[word] = words[word];
    }
  }

  /** The entries in the lexica stay those of the forms before the correction, as in NLP4J. */
  private void correct(Correction correction, int size) {
    String[] forms = new String[size - 1];
    String[] given = new String[size - 1];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = words[i + 1].form();
      given[i] = tagLabels.get(tags[i + 1]);
    }
    correction.correct(forms, given);
    for (int i = 0; i < forms.length; i++) {
      Integer tag = tagNumbers.get(given[i]);
      if (tag == null) {
        throw new IllegalArgumentException("unknown tag " + given[i]);
      }
      tags[i + 1] = tag;
      words[i + 1] = forms[i].equals(words[i + 1].form()) ? words[i + 1] : cache.get(forms[i]);
    }
  }

  private ParsedWord[] result(int size) {
    String[] nameTags = new String[size];
    for (int word = 1; word < size; word++) {
      nameTags[word] = nameLabels.get(names[word]);
    }
    NameTags.repair(nameTags, size);
    ParsedWord[] parsed = new ParsedWord[size - 1];
    for (int word = 1; word < size; word++) {
      parsed[word - 1] = new ParsedWord(words[word].form(), tagLabels.get(tags[word]),
          words[word].lemma(tags[word], models).text(), nameTags[word], parser.head(word), parser.label(word));
    }
    return parsed;
  }
}
