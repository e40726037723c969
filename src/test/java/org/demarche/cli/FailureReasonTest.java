package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** What a user is told of a failure. */
class FailureReasonTest {

  @Test
  void filesAreNamedWithWhatIsWrongWithThem() {
    assertThat(FailureReason.reason(new NoSuchFileException("/a"))).isEqualTo("no such file: /a");
    assertThat(FailureReason.reason(new AccessDeniedException("/a"))).isEqualTo("no permission: /a");
    assertThat(FailureReason.reason(new FileSystemException("/a", null, "Read-only file system")))
        .isEqualTo("/a: Read-only file system");
    assertThat(FailureReason.reason(new FileAlreadyExistsException("/a"))).isEqualTo("FileAlreadyExistsException: /a");
  }

  @Test
  void innermostCauseIsTheReason() {
    assertThat(FailureReason.reason(new IllegalStateException("outer", new IOException("no room"))))
        .isEqualTo("no room");
    assertThat(FailureReason.reason(new IllegalStateException("odd"))).isEqualTo("IllegalStateException: odd");
    assertThat(FailureReason.reason(new IllegalStateException())).isEqualTo("java.lang.IllegalStateException");
  }
}
