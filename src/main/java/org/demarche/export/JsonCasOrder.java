package org.demarche.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings UIMA's JSON CAS into the form that all readers take, such as dkpro-cassis: a Sofa is before the annotations
 * of its text, as the specification of the format asks, and the type DocumentAnnotation, which others extend, is
 * declared.
 */
final class JsonCasOrder {

  private static final String TYPES = "%TYPES";
  private static final String STRUCTURES = "%FEATURE_STRUCTURES";
  private static final String DOCUMENT_ANNOTATION = "uima.tcas.DocumentAnnotation";

  private final JsonFactory json = new ObjectMapper(JsonFactory.builder().streamReadConstraints(
      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build()).build()).getFactory();
  private final byte[] written;

  /** What UIMA has written, with feature structures in an array. */
  JsonCasOrder(byte[] written) {
    this.written = written;
  }

  /** Writes it in order; the stream is left open. */
  void write(OutputStream out) throws IOException {
    List<JsonNode> sofas = sofas();
    try (JsonParser parser = json.createParser(written);
        JsonGenerator generator = json.createGenerator(new OpenStream(out))) {
      generator.useDefaultPrettyPrinter();
      parser.nextToken();
      generator.writeStartObject();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        generator.writeFieldName(name);
        if (name.equals(TYPES)) {
          copyTypes(parser, generator);
        } else if (name.equals(STRUCTURES)) {
          copyStructures(parser, generator, sofas);
        } else {
          generator.copyCurrentStructure(parser);
        }
      }
      generator.writeEndObject();
    }
  }

  private static void copyTypes(JsonParser parser, JsonGenerator generator) throws IOException {
    generator.writeStartObject();
    boolean isDeclared = false;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      isDeclared |= parser.currentName().equals(DOCUMENT_ANNOTATION);
      generator.writeFieldName(parser.currentName());
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    }
    if (!isDeclared) {
      generator.writeObjectFieldStart(DOCUMENT_ANNOTATION);
      generator.writeStringField("%NAME", DOCUMENT_ANNOTATION);
      generator.writeStringField("%SUPER_TYPE", "uima.tcas.Annotation");
      generator.writeObjectFieldStart("language");
      generator.writeStringField("%NAME", "language");
      generator.writeStringField("%RANGE", "uima.cas.String");
      generator.writeEndObject();
      generator.writeEndObject();
    }
    generator.writeEndObject();
  }

  private static void copyStructures(JsonParser parser, JsonGenerator generator, List<JsonNode> sofas)
      throws IOException {
    generator.writeStartArray();
    for (JsonNode sofa : sofas) {
      generator.writeTree(sofa);
    }
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      JsonNode structure = parser.readValueAsTree();
      if (!isSofa(structure)) {
        generator.writeTree(structure);
      }
    }
    generator.writeEndArray();
  }

  private List<JsonNode> sofas() throws IOException {
    List<JsonNode> sofas = new ArrayList<>();
    try (JsonParser parser = json.createParser(written)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean hasSofas = parser.currentName().equals(STRUCTURES);
        parser.nextToken();
        if (!hasSofas) {
          parser.skipChildren();
          continue;
        }
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          JsonNode structure = parser.readValueAsTree();
          if (isSofa(structure)) {
            sofas.add(structure);
          }
        }
      }
    }
    return sofas;
  }

  private static boolean isSofa(JsonNode structure) {
    return structure.path("%TYPE").asText().equals("uima.cas.Sofa");
  }
}
