package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * A line at the bottom of a terminal that shows the progress of a run; without a terminal only messages, and what takes
 * its time, are printed, a line each.
 */
final class ProgressBar {

  private static final long REDRAW_NANOS = 100_000_000L;
  private static final int BAR = 20;

  private final PrintWriter out;
  private final boolean terminal;
  private final int width;
  private String line = "";
  private long drawn;

  ProgressBar(PrintWriter out, boolean terminal, int width) {
    this.out = out;
    this.terminal = terminal;
    this.width = width;
  }

  /** Prints a permanent line, without control characters. */
  synchronized void message(String text) {
    String kept = line;
    draw("");
    out.println(Printable.line(text));
    out.flush();
    draw(kept);
  }

  /** Shows a line of text until there is progress; without a terminal it stays. */
  synchronized void show(String text) {
    if (terminal) {
      draw(text);
    } else {
      message(text);
    }
  }

  /** Shows the progress, at most ten times a second. */
  synchronized void update(Summary summary) {
    long now = System.nanoTime();
    if (!terminal || summary.done() < summary.all() && now - drawn < REDRAW_NANOS) {
      return;
    }
    drawn = now;
    int filled = (int) ((long) BAR * summary.done() / summary.all());
    long left = summary.secondsLeft();
    draw(String.format(Locale.ROOT, "[%s%s] %,d of %,d documents, %,d tokens/s%s", "#".repeat(filled),
        ".".repeat(BAR - filled), summary.done(), summary.all(), summary.tokensPerSecond(),
        left < 0 ? "" : String.format(Locale.ROOT, ", %d:%02d left", left / 60, left % 60)));
  }

  /** Clears the line. */
  synchronized void end() {
    draw("");
  }

  private void draw(String text) {
    if (!terminal || text.isEmpty() && line.isEmpty()) {
      return;
    }
    String shown = text.length() < width ? text : text.substring(0, width - 1);
    out.print("\r" + shown + " ".repeat(Math.max(0, line.length() - shown.length())) + (shown.isEmpty() ? "\r" : ""));
    out.flush();
    line = shown;
  }
}
