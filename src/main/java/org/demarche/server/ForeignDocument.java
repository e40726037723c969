package org.demarche.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.demarche.preprocess.XmiDocument;
import org.xml.sax.SAXException;

/** Documents with the type system of another program, in which our types may have other features. */
final class ForeignDocument {

  /** Types of other programs are not those of our classes, even if their names are the same. */
  private static final class NoClasses extends ClassLoader {

    NoClasses() {
      super(ForeignDocument.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("java.") || name.startsWith("org.apache.uima.")) {
        return super.loadClass(name, resolve);
      }
      throw new ClassNotFoundException(name);
    }
  }

  private final ResourceManager resources = UIMAFramework.newDefaultResourceManager();

  ForeignDocument() {
    resources.setExtensionClassLoader(new NoClasses(), false);
  }

  /**
   * Reads a document.
   *
   * @throws HttpError
   *           if the type system or the document cannot be read; neither may refer to anything outside
   */
  CAS read(String typeSystem, String xmi) throws HttpError {
    CAS cas;
    try {
      TypeSystemDescription types = types(typeSystem);
      if (types.getImports().length > 0) {
        throw new HttpError(HttpError.BAD_REQUEST, "typeSystem: imports are not allowed");
      }
      cas = CasCreationUtils.createCas(types, null, null, null, resources);
    } catch (UIMAException | RuntimeException e) {
      throw new HttpError(HttpError.BAD_REQUEST, "typeSystem: not a type system description: " + e.getMessage());
    }
    try {
      XmiDocument.read(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)), cas);
    } catch (IOException e) {
      throw new HttpError(HttpError.BAD_REQUEST, "document.xmi: " + e.getMessage());
    }
    return cas;
  }

  private static TypeSystemDescription types(String typeSystem) throws HttpError, UIMAException {
    if (typeSystem.contains("<!DOCTYPE")) {
      throw new HttpError(HttpError.BAD_REQUEST, "typeSystem: a document type declaration is not allowed");
    }
    return UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(
        new ByteArrayInputStream(typeSystem.getBytes(StandardCharsets.UTF_8)), null));
  }

  /** The document as XMI. */
  static String write(CAS cas) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XmiCasSerializer.serialize(cas, out);
    } catch (SAXException e) {
      throw new IOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
