package org.demarche.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The text of PDF and Word files, by Apache Tika. Files inside them, comments and bookmarks are left out, pictures are
 * not read, and nothing is fetched. The title in their properties becomes a field; the date in them does not, since it
 * is that of the file.
 */
final class TikaText {

  private TikaText() {
  }

  static ExtractedText pdf(byte[] bytes) throws IOException {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractBookmarksText(false);
    config.setExtractAnnotationText(false);
    config.setExtractAcroFormContent(false);
    config.setExtractInlineImages(false);
    ParseContext context = context();
    context.set(PDFParserConfig.class, config);
    return read(new PDFParser(), bytes, context, "\n");
  }

  static ExtractedText word(byte[] bytes) throws IOException {
    return read(new OOXMLParser(), bytes, context(), "\n\n");
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {
      @Override
      public boolean shouldParseEmbedded(Metadata metadata) {
        return false;
      }

      @Override
      public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
        // Never called, since nothing is to be parsed.
      }
    });
    return context;
  }

  private static ExtractedText read(Parser parser, byte[] bytes, ParseContext context, String lineEnd)
      throws IOException {
    BodyContentHandler handler = new BodyContentHandler(-1);
    Metadata metadata = new Metadata();
    try {
      parser.parse(new ByteArrayInputStream(bytes), handler, metadata, context);
    } catch (IOException | TikaException | SAXException | RuntimeException e) {
      throw new IOException("cannot be read: " + e.getMessage());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    String title = metadata.get(TikaCoreProperties.TITLE);
    if (title != null && !title.isBlank()) {
      fields.put(HtmlMetadata.TITLE, title.strip());
    }
    String text = withoutEmptyLines(handler.toString(), lineEnd);
    if (text.isEmpty()) {
      throw new IOException("has no text; are its pages pictures?");
    }
    return new ExtractedText(text, fields);
  }

  /** The lines without blanks at their ends, and with a line end, or one empty line if there is any, between them. */
  private static String withoutEmptyLines(String text, String lineEnd) {
    StringBuilder lines = new StringBuilder(text.length());
    int empty = 0;
    for (String line : text.split("\\R")) {
      String written = line.strip();
      if (written.isEmpty()) {
        empty++;
      } else {
        lines.append(lines.length() == 0 ? "" : empty > 0 ? "\n\n" : lineEnd).append(written);
        empty = 0;
      }
    }
    return lines.toString();
  }
}
