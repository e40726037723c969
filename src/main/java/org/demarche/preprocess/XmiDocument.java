package org.demarche.preprocess;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.internal.util.XMLUtils;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.reading.StrayAnnotations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** XMI files written by any pipeline. */
public final class XmiDocument {

  private static final Logger LOG = LoggerFactory.getLogger(XmiDocument.class);
  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private XmiDocument() {
  }

  /**
   * Reads a file into a CAS; annotations of types that the CAS does not know are dropped, and so are, with a warning,
   * those that lie outside the text. No other file is ever read: a document type declaration, which XMI does not need,
   * is an error.
   *
   * @throws IOException
   *           if the file cannot be read or is not XMI; the contents of the CAS are then undefined
   */
  public static void read(Path file, JCas jcas) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      parse(in, jcas.getCas());
      warn(file, jcas);
    } catch (SAXException | RuntimeException e) {
      throw new IOException(file + ": not an XMI file that can be read: " + e.getMessage());
    }
  }

  /**
   * Reads XMI into an empty CAS, of which the type system may be any. Types and features that it lacks are left out,
   * and no other file is ever read.
   *
   * @throws IOException
   *           if it is not XMI; the contents of the CAS are then undefined
   */
  public static void read(InputStream in, CAS cas) throws IOException {
    try {
      parse(in, cas);
    } catch (SAXException | RuntimeException e) {
      throw new IOException("not XMI that can be read: " + e.getMessage());
    }
  }

  private static void parse(InputStream in, CAS cas) throws IOException, SAXException {
    XMLReader parser = XMLUtils.createXMLReader();
    parser.setFeature(NO_DOCTYPE, true);
    parser.setContentHandler(new XmiCasDeserializer(cas.getTypeSystem()).getXmiCasHandler(cas, true));
    parser.setErrorHandler(new DefaultHandler());
    parser.parse(new InputSource(in));
  }

  /** Annotations outside the text are taken out for good. */
  @SuppressWarnings("resource")
  private static void warn(Path file, JCas jcas) {
    StrayAnnotations strays = StrayAnnotations.takeOut(jcas);
    if (!strays.isEmpty()) {
      LOG.warn("{}: left out: {}", file, strays);
    }
  }
}
