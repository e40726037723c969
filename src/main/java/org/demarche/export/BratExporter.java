package org.demarche.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.uima.jcas.JCas;

/**
 * Standoff annotation for the brat rapid annotation tool: a file of annotations and a copy of the text for each
 * document, and the configuration of brat for the folder.
 */
final class BratExporter implements Exporter {

  @Override
  public String extension() {
    return ".ann";
  }

  @Override
  public String mark() {
    return null;
  }

  @Override
  public List<String> folderFiles() {
    return List.of();
  }

  @Override
  public List<Exporter> companions() {
    return List.of(new TextExporter());
  }

  @Override
  public void write(JCas jcas, OutputStream out) throws IOException {
    out.write(new BratDocument(jcas).toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes {@code annotation.conf} and {@code visual.conf}; one that somebody else wrote or has changed stays as it is.
   */
  @Override
  public void finish(OutputFolder folder) throws IOException {
    for (String name : List.of("annotation.conf", "visual.conf")) {
      try (InputStream in = BratExporter.class.getResourceAsStream("brat/" + name)) {
        byte[] content = in.readAllBytes();
        if (folder.isFree(folder.path().resolve(name), null)) {
          folder.write(folder.path().resolve(name), null, out -> out.write(content));
        }
      }
    }
  }

  /** The unmodified text. */
  private static final class TextExporter implements Exporter {

    @Override
    public String extension() {
      return ".txt";
    }

    @Override
    public String mark() {
      return null;
    }

    @Override
    public List<String> folderFiles() {
      return List.of();
    }

    @Override
    public void write(JCas jcas, OutputStream out) throws IOException {
      if (jcas.getDocumentText() != null) {
        out.write(jcas.getDocumentText().getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
