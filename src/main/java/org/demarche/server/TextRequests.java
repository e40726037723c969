package org.demarche.server;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.jcas.JCas;
import org.demarche.entity.DocumentDay;
import org.demarche.entity.EntityTables;
import org.demarche.entity.States;
import org.demarche.export.ExportFormat;
import org.demarche.preprocess.DocumentMetadata;
import org.xml.sax.SAXException;

/** Texts that are annotated: {@code /annotate}, and the form of the page. */
final class TextRequests {

  private static final String TEXT = "text";
  private static final String ID = "id";
  private static final String FORMAT = "format";
  private static final String XMI = "xmi";
  private static final JsonFactory JSON = new JsonFactory();

  private final EnginePool engines;
  private final ServerSettings settings;
  private final States states;

  TextRequests(EnginePool engines, ServerSettings settings) {
    this.engines = engines;
    this.settings = settings;
    this.states = EntityTables.read(settings.entities()).states();
  }

  /**
   * A text, as it is or in JSON, with what is known of it; the answer is in the {@code format} that the address asks
   * for, UIMA's JSON CAS by default.
   */
  void annotate(Request request) throws IOException, HttpError {
    Map<String, String> fields = request.query();
    String body = request.text(settings.maxTextBytes());
    if (request.isJson()) {
      fields.putAll(json(body));
    } else {
      fields.put(TEXT, body);
    }
    answer(request, fields);
  }

  /** The form of the page; the answer is the report. */
  void report(Request request) throws IOException, HttpError {
    Map<String, String> fields = Request.fields(request.text(settings.maxTextBytes()));
    fields.put(FORMAT, "html");
    fields.put(ID, "pasted-text");
    answer(request, fields);
  }

  private void answer(Request request, Map<String, String> fields) throws IOException, HttpError {
    String text = fields.get(TEXT);
    if (text == null) {
      throw new HttpError(HttpError.BAD_REQUEST, "expected a text");
    }
    if (text.length() > settings.maxText()) {
      throw new HttpError(HttpError.TOO_LARGE, "the text has " + text.length() + " characters, more than "
          + settings.maxText());
    }
    String date = fields.get(DocumentDay.KEY);
    if (date != null && date.isBlank()) {
      fields.remove(DocumentDay.KEY);
    } else if (date != null && DocumentDay.day(date) == null) {
      throw new HttpError(HttpError.BAD_REQUEST, "expected a date as in 2025-05-16 but found \"" + date + "\"");
    }
    String format = fields.getOrDefault(FORMAT, "json").toLowerCase(Locale.ROOT);
    ExportFormat known = format.equals(XMI) ? null : format(format);
    byte[] content = engines.annotate(jcas -> fill(jcas, text, fields), jcas -> content(jcas, known));
    request.answer(type(format), content);
  }

  private static ExportFormat format(String name) throws HttpError {
    try {
      return ExportFormat.of(name);
    } catch (IllegalArgumentException e) {
      throw new HttpError(HttpError.BAD_REQUEST, e.getMessage() + ", xmi");
    }
  }

  private static void fill(JCas jcas, String text, Map<String, String> fields) {
    jcas.setDocumentText(text);
    DocumentMetaData metaData = DocumentMetaData.create(jcas);
    metaData.setDocumentId(fields.getOrDefault(ID, TEXT));
    metaData.setDocumentTitle(fields.getOrDefault(ID, TEXT));
    Map<String, String> known = new LinkedHashMap<>(fields);
    known.keySet().retainAll(List.of(DocumentDay.KEY, DocumentMetadata.SOURCE, DocumentMetadata.TITLE));
    DocumentMetadata.add(jcas, known);
  }

  private byte[] content(JCas jcas, ExportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (format == null) {
      try {
        XmiCasSerializer.serialize(jcas.getCas(), out);
      } catch (SAXException e) {
        throw new IOException(e);
      }
    } else {
      format.exporter(states).write(jcas, out);
    }
    return out.toByteArray();
  }

  private static String type(String format) {
    return switch (format) {
      case "html" -> "text/html; charset=utf-8";
      case "csv" -> "text/csv; charset=utf-8";
      case "plover" -> "application/x-ndjson; charset=utf-8";
      case "brat" -> "text/plain; charset=utf-8";
      case XMI -> "application/xml; charset=utf-8";
      default -> "application/json; charset=utf-8";
    };
  }

  /** The strings of an object by their names. */
  private static Map<String, String> json(String body) throws IOException, HttpError {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = JSON.createParser(body.getBytes(StandardCharsets.UTF_8))) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new HttpError(HttpError.BAD_REQUEST, "expected a JSON object with the text as \"text\"");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    } catch (JsonProcessingException e) {
      throw new HttpError(HttpError.BAD_REQUEST, "not JSON: " + e.getOriginalMessage());
    }
    return fields;
  }
}
