package org.demarche.syntax;

/**
 * The analysis of a document was given up because its thread was interrupted, as a document that takes too long is.
 * Views of documents heed an interruption whenever their words are asked for, so that no engine works on for ever.
 */
public final class AnalysisInterruptedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private AnalysisInterruptedException() {
    super("the thread was interrupted");
  }

  /**
   * Ends the analysis if the current thread has been interrupted; its state of interruption stays.
   *
   * @throws AnalysisInterruptedException
   *           if it has been
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new AnalysisInterruptedException();
    }
  }
}
