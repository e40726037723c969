package org.demarche.preprocess.decoder;

import edu.emory.mathcs.nlp.component.morph.MorphAnalyzer;
import edu.emory.mathcs.nlp.component.morph.english.EnglishMorphAnalyzer;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Loads the models and lexica of NLP4J's English decoder. The word embeddings are left out: they change almost nothing
 * and take longest to load.
 */
public final class ModelLoader {

  private static final String FOLDER = "edu/emory/mathcs/nlp/";

  private final ModelSource source;

  public ModelLoader(ModelSource source) {
    this.source = source;
  }

  /** Loads everything in two threads; the largest model comes first. */
  public Models load() throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(2, task -> {
      Thread thread = new Thread(task, "demarche-models");
      thread.setDaemon(true);
      return thread;
    });
    try {
      Future<LinearModel> trees = threads.submit(model("models/en-dep.xz"));
      Future<Gazetteer> gazetteer = threads.submit(
          () -> source.get(FOLDER + "lexica/en-named-entity-gazetteers-simplified.xz", new Gazetteer.Format()));
      Future<WordLists> clusters = threads.submit(lexicon("en-brown-clusters"));
      Future<WordLists> ambiguity = threads.submit(lexicon("en-ambiguity-classes"));
      Future<LinearModel> names = threads.submit(model("models/en-ner.xz"));
      Future<LinearModel> tags = threads.submit(model("models/en-pos.xz"));
      Future<MorphAnalyzer> lemmas = threads.submit(EnglishMorphAnalyzer::new);
      return new Models(List.of(tags.get(), names.get(), trees.get()), ambiguity.get(), clusters.get(),
          gazetteer.get(), lemmas.get());
    } catch (ExecutionException e) {
      throw new IOException("cannot load the NLP4J models: " + e.getCause().getMessage(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while loading the NLP4J models", e);
    } finally {
      threads.shutdownNow();
    }
  }

  private Callable<LinearModel> model(String name) {
    return () -> source.get(FOLDER + name, new LinearModel.Format());
  }

  private Callable<WordLists> lexicon(String name) {
    return () -> source.get(FOLDER + "lexica/" + name + "-simplified-lowercase.xz", new WordLists.Format());
  }
}
