package org.demarche.preprocess;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Map;
import org.apache.uima.fit.component.Resource_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceSpecifier;
import org.demarche.preprocess.decoder.ModelLoader;
import org.demarche.preprocess.decoder.Models;

/**
 * NLP4J's English models as a UIMA resource, for {@link Nlp4jAnnotator}. They are loaded once per Java virtual machine,
 * whatever the number of engines, models and threads, and released when memory is low (soft reference) once no engine
 * uses them. They take 0.2 GB of heap; loading them without the cache takes 1.2 GB.
 *
 * <p>An engine without this resource uses one with the default parameters.
 */
public final class Nlp4jModels extends Resource_ImplBase {

  /**
   * Whether to cache the models in a format that is faster to read, so that every start but the first is faster.
   */
  public static final String PARAM_CACHE = "cache";
  @ConfigurationParameter(name = PARAM_CACHE, defaultValue = "true")
  private boolean cache;

  /**
   * The folder for the cached models (0.2 GB). Default: {@code demarche} in {@code $XDG_CACHE_HOME}, or in
   * {@code ~/.cache}. If it cannot be written, a warning is logged.
   */
  public static final String PARAM_CACHE_LOCATION = "cacheLocation";
  @ConfigurationParameter(name = PARAM_CACHE_LOCATION, mandatory = false)
  private String cacheLocation;

  /** The only state that engines share: the models, which are the same whatever the parameters and never change. */
  private static final Object LOADING = new Object();
  private static SoftReference<Models> loaded = new SoftReference<>(null);

  private Models models;

  @Override
  public boolean initialize(ResourceSpecifier specifier, Map<String, Object> parameters)
      throws ResourceInitializationException {
    if (!super.initialize(specifier, parameters)) {
      return false;
    }
    Path folder = cacheLocation == null || cacheLocation.isBlank() ? ModelCache.userFolder() : Path.of(cacheLocation);
    models = shared(new ModelCache(cache ? folder : null));
    return true;
  }

  Models models() {
    return models;
  }

  /** The models with the default parameters. */
  static Models byDefault() throws ResourceInitializationException {
    return shared(new ModelCache(ModelCache.userFolder()));
  }

  private static Models shared(ModelCache cache) throws ResourceInitializationException {
    synchronized (LOADING) {
      Models models = loaded.get();
      if (models == null) {
        try {
          models = new ModelLoader(cache).load();
        } catch (IOException e) {
          throw new ResourceInitializationException(e);
        }
        loaded = new SoftReference<>(models);
      }
      return models;
    }
  }
}
