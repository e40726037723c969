package org.demarche.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;

/**
 * What INCEpTION sends for a prediction.
 *
 * @param typeSystem
 *          the layers of its project, as a type system description
 * @param xmi
 *          the document
 * @param layer
 *          the type to predict; null for all
 * @param feature
 *          the feature to predict; null for all
 */
record PredictionRequest(String typeSystem, String xmi, String layer, String feature) {

  /**
   * Reads a request.
   *
   * @throws HttpError
   *           if it is not JSON, or has no type system or no document
   */
  static PredictionRequest of(byte[] json) throws IOException, HttpError {
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
        .maxStringLength(Integer.MAX_VALUE).build()).build();
    String typeSystem = null;
    String xmi = null;
    String layer = null;
    String feature = null;
    try (JsonParser parser = factory.createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING && parser.currentName() != null) {
          String path = parser.getParsingContext().pathAsPointer().toString();
          switch (path) {
            case "/typeSystem" -> typeSystem = parser.getText();
            case "/document/xmi" -> xmi = parser.getText();
            case "/metadata/layer" -> layer = parser.getText();
            case "/metadata/feature" -> feature = parser.getText();
            default -> { }
          }
        }
      }
    } catch (JsonProcessingException e) {
      throw new HttpError(HttpError.BAD_REQUEST, "not JSON: " + e.getOriginalMessage());
    }
    if (typeSystem == null || xmi == null) {
      throw new HttpError(HttpError.BAD_REQUEST, "expected a JSON object with typeSystem and document.xmi");
    }
    return new PredictionRequest(typeSystem, xmi, layer, feature);
  }
}
