package org.demarche.spark;

import java.io.IOException;

/** The cause of a failure, in one line. */
final class Failure {

  private Failure() {
  }

  /** The innermost cause: its message, with its class unless the message was written for users. */
  static String reason(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = cause.getMessage() == null ? "" : cause.getMessage().strip().replaceAll("\\s+", " ");
    if (message.isEmpty()) {
      return cause.getClass().getName();
    }
    return cause instanceof IOException ? message : cause.getClass().getSimpleName() + ": " + message;
  }
}
