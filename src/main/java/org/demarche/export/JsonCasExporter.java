package org.demarche.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.json.jsoncas2.JsonCas2Serializer;
import org.apache.uima.json.jsoncas2.mode.FeatureStructuresMode;
import org.apache.uima.json.jsoncas2.mode.TypeSystemMode;

/** UIMA's JSON CAS, including the types used in it, so that it can be read without any other file, also by cassis. */
final class JsonCasExporter implements Exporter {

  @Override
  public String extension() {
    return ".json";
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
    OptionalLibrary.call(() -> {
      JsonCas2Serializer serializer = new JsonCas2Serializer();
      serializer.setFsMode(FeatureStructuresMode.AS_ARRAY);
      serializer.setTypeSystemMode(TypeSystemMode.MINIMAL);
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      serializer.serialize(jcas.getCas(), written);
      new JsonCasOrder(written.toByteArray()).write(out);
      out.flush();
    });
  }
}
