package org.demarche.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.demarche.syntax.reading.StrayAnnotations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exporter of documents by any tool: annotations outside the text are left out, with a warning. */
record InTextExporter(Exporter exporter) implements Exporter {

  private static final Logger LOG = LoggerFactory.getLogger(InTextExporter.class);

  @Override
  public String extension() {
    return exporter.extension();
  }

  @Override
  public void write(JCas jcas, OutputStream out) throws IOException {
    try (StrayAnnotations strays = StrayAnnotations.takeOut(jcas)) {
      if (!strays.isEmpty()) {
        LOG.warn("{}: left out: {}", ExportFolder.documentId(jcas), strays);
      }
      exporter.write(jcas, out);
    }
  }

  @Override
  public List<Exporter> companions() {
    return exporter.companions();
  }

  @Override
  public String mark() {
    return exporter.mark();
  }

  @Override
  public List<String> folderFiles() {
    return exporter.folderFiles();
  }

  @Override
  public void finish(OutputFolder folder) throws IOException {
    exporter.finish(folder);
  }
}
