package org.demarche.cli;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** The totals of a run, counted by several threads. */
final class Summary {

  private static final String OUR_TYPES = "org.demarche.type.";

  private final Map<String, Long> annotations = new LinkedHashMap<>();
  private final int skipped;
  private int all;
  private int annotated;
  private int failed;
  private boolean isUnfinished;
  private long tokens;
  private long loadNanos;
  private long start;
  private long nanos;

  /**
   * An empty summary.
   *
   * @param skipped
   *          the number of documents that were already complete
   */
  Summary(int skipped) {
    this.skipped = skipped;
  }

  /** Starts the clock. */
  synchronized void begin(int documents, long nanosToLoad) {
    all = documents;
    loadNanos = nanosToLoad;
    start = System.nanoTime();
  }

  /** Stops the clock. */
  synchronized void end() {
    nanos = System.nanoTime() - start;
  }

  /** Counts a document with its annotations. */
  synchronized void add(JCas jcas) {
    annotated++;
    tokens += jcas.getAnnotationIndex(Token.class).size();
    for (Type type : jcas.getTypeSystem().getProperlySubsumedTypes(jcas.getCasType(Annotation.type))) {
      if (type.getName().startsWith(OUR_TYPES)) {
        annotations.merge(type.getShortName(), (long) jcas.getAnnotationIndex(type).size(), Long::sum);
      }
    }
  }

  synchronized void fail() {
    failed++;
  }

  /** Notes that a file for the whole folder is missing. */
  synchronized void leaveUnfinished() {
    isUnfinished = true;
  }

  /** Whether nothing failed and nothing is missing. */
  synchronized boolean isWhole() {
    return failed == 0 && !isUnfinished;
  }

  synchronized int failed() {
    return failed;
  }

  synchronized int done() {
    return annotated + failed;
  }

  synchronized int all() {
    return all;
  }

  synchronized long tokensPerSecond() {
    return Math.round(tokens / Math.max(seconds(), 1e-9));
  }

  /** The estimated time left; -1 if unknown. */
  synchronized long secondsLeft() {
    return done() == 0 ? -1 : Math.round(seconds() / done() * (all - done()));
  }

  private double seconds() {
    return (nanos > 0 ? nanos : System.nanoTime() - start) / 1e9;
  }

  /** Prints the table. */
  synchronized void print(PrintWriter out) {
    row(out, "documents", annotated, skipped > 0 ? String.format(Locale.ROOT, "  (%,d already complete)", skipped)
        : "");
    if (failed > 0) {
      row(out, "failed", failed, "  (see errors.tsv)");
    }
    if (annotated > 0) {
      row(out, "tokens", tokens, "");
      annotations.forEach((type, count) -> row(out, type, count, ""));
      row(out, "seconds", String.format(Locale.ROOT, "%.1f", seconds()),
          String.format(Locale.ROOT, "  (plus %.1f to load)", loadNanos / 1e9));
      row(out, "tokens/s", tokensPerSecond(), "");
    }
    out.flush();
  }

  private static void row(PrintWriter out, String name, long count, String note) {
    row(out, name, String.format(Locale.ROOT, "%,d", count), note);
  }

  private static void row(PrintWriter out, String name, String value, String note) {
    out.printf(Locale.ROOT, "%-16s %10s%s%n", name, value, note);
  }
}
