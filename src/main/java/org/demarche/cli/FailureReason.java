package org.demarche.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.TimeoutException;
import org.demarche.lexicon.LexiconException;

/** The cause of a failure, in one line. */
final class FailureReason {

  private FailureReason() {
  }

  /** The innermost cause of a failure; the failure itself if it has none. */
  static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** The message of the innermost cause, with its class unless the message was written for users. */
  static String reason(Throwable failure) {
    Throwable cause = cause(failure);
    if (cause instanceof NoSuchFileException missing) {
      return "no such file: " + missing.getFile();
    }
    if (cause instanceof AccessDeniedException denied) {
      return "no permission: " + denied.getFile();
    }
    if (cause instanceof FileSystemException failed && failed.getReason() != null) {
      return failed.getFile() + ": " + failed.getReason();
    }
    if (cause instanceof OutOfMemoryError) {
      return "not enough memory (DEMARCHE_JAVA_OPTIONS=-Xmx6g gives more): " + cause.getMessage();
    }
    if (cause instanceof NumberFormatException) {
      return "expected a number: " + cause.getMessage();
    }
    boolean readable = cause instanceof IOException && !(cause instanceof FileSystemException)
        || cause instanceof TimeoutException || cause instanceof LexiconException;
    String message = cause.getMessage() == null ? "" : cause.getMessage().strip();
    return message.isEmpty() ? cause.getClass().getName() : readable ? message
        : cause.getClass().getSimpleName() + ": " + message;
  }
}
