package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the tests of the scorers, which are in Python, and {@code bin/demarche evaluate} on what it must refuse. */
class EvaluationTest {

  private record Result(String output, int code) {
  }

  private static Result run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(output, process.waitFor());
  }

  private static void assumePython() throws InterruptedException {
    try {
      run("python3", "--version");
    } catch (IOException e) {
      assumeTrue(false, "Python 3 is not installed: the scorers are not tested");
    }
  }

  @Test
  void scorersCountAsTheySay() throws Exception {
    assumePython();
    Result tests = run("python3", "-W", "ignore", "-B", "-m", "unittest", "discover", "evaluation/scorers");
    assertThat(tests.output()).endsWith("OK\n");
  }

  @Test
  void folderWithoutGoldIsRefused() throws Exception {
    assumePython();
    Result refused = run("bin/demarche", "evaluate", "examples");
    assertThat(refused.output()).contains("neither attributions nor gold.jsonl in examples");
    assertThat(refused.code()).isNotZero();
  }
}
