package org.demarche.syntax.reading;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.UimaContextAdmin;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.Session;
import org.apache.uima.resource.impl.Session_impl;
import org.apache.uima.util.Logger;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Word;

/**
 * Logs which DKPro layers a document lacks, what replaces them, and which component would add them: one line per layer,
 * from whichever engine of an aggregate notices first.
 */
final class MissingLayers {

  private static final String KEY = MissingLayers.class.getName();

  /** With this many name-like words and no name among them, the document evidently has no named-entity layer. */
  private static final int NAMES = 5;

  private final Session session;
  private final Logger logger;
  private final boolean readsNames;
  private boolean done;

  /** For an engine, from its declared inputs. */
  MissingLayers(Class<?> engine, UimaContext context, Logger logger) {
    this.session = context instanceof UimaContextAdmin admin ? admin.getRootContext().getSession() : new Session_impl();
    this.logger = logger;
    TypeCapability capability = engine.getAnnotation(TypeCapability.class);
    this.readsNames = capability != null && List.of(capability.inputs()).contains(NamedEntity.class.getName());
  }

  /** Looks at the first document that has text, and for names at the first that has some. */
  void report(JCas jcas, DocumentView document) {
    if (done || document.text().isBlank()) {
      return;
    }
    if (!document.hasTokens()) {
      Class<? extends Annotation> missing = isMissing(jcas, Sentence.class) ? Sentence.class : Token.class;
      warn(missing, "nothing can be found", "a segmenter, such as DKPro Core's OpenNlpSegmenter,");
      return;
    }
    if (isMissing(jcas, POS.class)) {
      warn(POS.class, "parts of speech are guessed from words and their endings", "a tagger, such as DKPro Core's "
          + "OpenNlpPosTagger,");
    }
    if (isMissing(jcas, Lemma.class)) {
      warn(Lemma.class, "lemmas are derived from parts of speech by rule", "a lemmatiser, such as DKPro Core's "
          + "OpenNlpLemmatizer,");
    }
    if (isMissing(jcas, Dependency.class)) {
      warn(Dependency.class, "a shallow analysis of the parts of speech replaces it",
          "a parser, such as Demarche.nlp4j() or "
          + "DKPro Core's CoreNlpDependencyParser,");
    }
    boolean hasNames = !readsNames || !isMissing(jcas, NamedEntity.class);
    if (!hasNames && names(document) >= NAMES) {
      warn(NamedEntity.class, "names are found by lexicon and capitals",
          "a recogniser, such as Demarche.nlp4j() or "
          + "DKPro Core's CoreNlpNamedEntityRecognizer,");
      hasNames = true;
    }
    done = hasNames;
  }

  private void warn(Class<? extends Annotation> layer, String consequence, String component) {
    String key = KEY + "." + layer.getSimpleName();
    synchronized (session) {
      if (session.get(key) != null) {
        return;
      }
      session.put(key, Boolean.TRUE);
    }
    logger.warn("No {} in the document: {}. Run {} before the engines of Démarche to add {}.", layer.getSimpleName(),
        consequence, component, layer.getName());
  }

  private static boolean isMissing(JCas jcas, Class<? extends Annotation> layer) {
    return jcas.getAnnotationIndex(layer).size() == 0;
  }

  private static long names(DocumentView document) {
    return document.sentences().stream().flatMap(sentence -> sentence.words().stream()).filter(Word::isName)
        .limit(NAMES).count();
  }
}
