package org.demarche.cli;

import org.apache.uima.analysis_component.AnalysisComponent;
import org.demarche.export.ExportFormat;
import org.demarche.input.InputDocument;

/** Where a thread is in its work on a document, for messages. */
final class WorkPlace {

  private static final String READING = InputDocument.class.getPackageName() + ".";
  private static final String WRITING = ExportFormat.class.getPackageName() + ".";

  private WorkPlace() {
  }

  /** The engine, or whether the document is being read or written: {@code in EventAnnotator, while it was written}. */
  static String of(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      String type = frame.getClassName();
      if (type.startsWith(READING)) {
        return "while it was read";
      }
      if (type.startsWith(WRITING)) {
        return "while it was written";
      }
      if (isEngine(type)) {
        return "in " + type.substring(type.lastIndexOf('.') + 1);
      }
    }
    return "between two engines";
  }

  private static boolean isEngine(String type) {
    try {
      return AnalysisComponent.class.isAssignableFrom(Class.forName(type, false, WorkPlace.class.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
