package org.demarche.preprocess;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * NLP4J's English components in the order of its own decoder: lexica, tags, lemmas, names, dependencies. The word
 * embeddings are left out: they change almost nothing and take longest to load. A pipeline is immutable once it is
 * loaded, so threads may share one.
 */
final class Nlp4jPipeline {

  private static final String FOLDER = "edu/emory/mathcs/nlp/";

  /** The number of components that have run when every word has a tag. */
  private static final int TAGGED = 2;

  private final List<NLPComponent<NLPNode>> components;
  private final Map<String, List<String>> tags;

  private Nlp4jPipeline(List<NLPComponent<NLPNode>> components, Map<String, List<String>> tags) {
    this.components = components;
    this.tags = tags;
  }

  /** The tags that words in small letters may have, the usual one first; words that are only names have none. */
  Map<String, List<String>> tags() {
    return tags;
  }

  /** Loads everything in two threads, the dependency parser in one and the rest in the other. */
  static Nlp4jPipeline load(ModelCache cache) throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(2, task -> {
      Thread thread = new Thread(task, "demarche-models");
      thread.setDaemon(true);
      return thread;
    });
    try {
      ComponentFormat format = new ComponentFormat();
      Future<NLPComponent<NLPNode>> dependencies = threads.submit(() -> cache.get(FOLDER + "models/en-dep.xz", format));
      Future<NameTree> names = threads.submit(
          () -> cache.get(FOLDER + "lexica/en-named-entity-gazetteers-simplified.xz", new NameTree.Format()));
      Future<Map<String, Set<String>>> clusters = threads.submit(
          () -> cache.get(FOLDER + "lexica/en-brown-clusters-simplified-lowercase.xz",
              new WordTableFormat<Set<String>>(LinkedHashSet::new)));
      Future<Map<String, List<String>>> tags = threads.submit(
          () -> cache.get(FOLDER + "lexica/en-ambiguity-classes-simplified-lowercase.xz",
              new WordTableFormat<List<String>>(List::copyOf)));
      Future<NLPComponent<NLPNode>> entities = threads.submit(() -> cache.get(FOLDER + "models/en-ner.xz", format));
      Future<NLPComponent<NLPNode>> partsOfSpeech = threads.submit(() -> cache.get(FOLDER + "models/en-pos.xz",
          format));
      Future<NLPComponent<NLPNode>> lemmas = threads.submit(() -> new MorphologicalAnalyzer<>(Language.ENGLISH));

      GlobalLexica<NLPNode> lexica = new GlobalLexica<>(
          new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8)));
      lexica.setAmbiguityClasses(
          new GlobalLexicon<>(tags.get(), Field.word_form_simplified_lowercase, "ambiguity_classes"));
      lexica.setWordClusters(
          new GlobalLexicon<>(clusters.get(), Field.word_form_simplified_lowercase, "word_clusters"));
      lexica.setNamedEntityGazetteers(
          new GlobalLexicon<>(names.get(), Field.word_form_simplified, "named_entity_gazetteers"));
      return new Nlp4jPipeline(
          List.of(lexica, partsOfSpeech.get(), lemmas.get(), entities.get(), dependencies.get()), tags.get());
    } catch (ExecutionException e) {
      throw new IOException("cannot load the NLP4J models: " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while loading the NLP4J models", e);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Tags, lemmatises and parses one sentence; the first node is the root of the tree. */
  NLPNode[] decode(List<RawToken> sentence) {
    return decode(sentence, nodes -> {
    });
  }

  /**
   * Tags, lemmatises and parses one sentence.
   *
   * @param correction
   *          corrects the tags of the nodes before anything else is made of them
   */
  NLPNode[] decode(List<RawToken> sentence, Consumer<NLPNode[]> correction) {
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setID(i);
      nodes[i].setWordForm(sentence.get(i - 1).form());
    }
    for (int i = 0; i < components.size(); i++) {
      if (i == TAGGED) {
        correction.accept(nodes);
      }
      components.get(i).process(nodes);
    }
    return nodes;
  }
}
