package org.demarche.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.demarche.lexicon.RuleBook;

/**
 * INCEpTION's external recommender: {@code /predict} and {@code /train}.
 *
 * <p>Source of the protocol: the chapter on external recommenders of INCEpTION's developer guide.
 */
final class RecommenderRequests {

  private final EnginePool engines;
  private final ServerSettings settings;
  private final ForeignDocument documents = new ForeignDocument();
  private final Predictions predictions;

  RecommenderRequests(EnginePool engines, ServerSettings settings) {
    this.engines = engines;
    this.settings = settings;
    this.predictions = new Predictions(RuleBook.read(settings.lexicon()));
  }

  /** A document with the types of its project; the answer is the document with suggestions. */
  void predict(Request request) throws IOException, HttpError {
    PredictionRequest asked = PredictionRequest.of(request.body(settings.maxCasBytes()));
    CAS project = documents.read(asked.typeSystem(), asked.xmi());
    List<Type> layers = Predictions.layers(project);
    if (asked.layer() != null && layers.stream().noneMatch(layer -> layer.getName().equals(asked.layer()))) {
      throw new HttpError(HttpError.BAD_REQUEST, "no suggestions for the layer " + asked.layer()
          + "; there are some for " + layers.stream().map(Type::getName).sorted().collect(Collectors.joining(", ")));
    }
    String text = project.getDocumentText();
    if (text != null && text.length() > settings.maxText()) {
      throw new HttpError(HttpError.TOO_LARGE, "the text has " + text.length() + " characters, more than "
          + settings.maxText());
    }
    if (text != null) {
      engines.annotate(jcas -> jcas.setDocumentText(text), jcas -> {
        predictions.add(jcas, project, asked.layer(), asked.feature());
        return null;
      });
    }
    request.answer("application/json", json(ForeignDocument.write(project)));
  }

  /** Documents to learn from, which are not read: rules do not learn. */
  void train(Request request) throws IOException {
    request.skipBody();
    request.answerNothing();
  }

  private static byte[] json(String xmi) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator generator = new JsonFactory().createGenerator(out)) {
      generator.writeStartObject();
      generator.writeStringField("document", xmi);
      generator.writeEndObject();
    }
    return out.toByteArray();
  }
}
