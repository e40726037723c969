package org.demarche.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a register costs: processor time of the thread that makes it, and the most memory, for archives of several sizes
 * whose acts are known.
 */
public final class RegisterBenchmark {

  private RegisterBenchmark() {
  }

  /** The arguments: numbers of reports; behind {@code -o FOLDER}, the reports are written, for Spark to read. */
  public static void main(String[] arguments) throws IOException {
    Path folder = arguments.length > 1 && arguments[0].equals("-o") ? Path.of(arguments[1]) : null;
    System.out.println("reports  acts  processor seconds  microseconds a report  most heap MB  precision  recall");
    for (int i = folder == null ? 0 : 2; i < arguments.length; i++) {
      List<Report> reports = GeneratedArchive.of(Integer.parseInt(arguments[i]));
      if (folder != null) {
        write(reports, folder.resolve(arguments[i] + ".jsonl"));
        continue;
      }
      System.gc();
      ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      List<Entry> entries = Register.create().entries(reports, Map.of());
      double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
      long most = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType().name().equals("HEAP"))
          .mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
      double[] score = score(reports, entries);
      System.out.printf(Locale.ROOT, "%d  %d  %.1f  %.0f  %d  %.4f  %.4f%n", reports.size(), entries.size(), seconds,
          1e6 * seconds / reports.size(), most >> 20, score[0], score[1]);
    }
  }

  private static void write(List<Report> reports, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (Report report : reports) {
        out.write(ReportJson.line(report));
        out.write('\n');
      }
    }
  }

  /** Precision and recall of the links between the reports of one act. */
  static double[] score(List<Report> reports, List<Entry> entries) {
    Map<Integer, Integer> told = new HashMap<>();
    reports.forEach(report -> told.merge(GeneratedArchive.act(report), 1, Integer::sum));
    long found = 0;
    long right = 0;
    for (Entry entry : entries) {
      Map<Integer, Integer> acts = new HashMap<>();
      entry.reports().forEach(report -> acts.merge(GeneratedArchive.act(report), 1, Integer::sum));
      right += pairs(acts);
      found += entry.reports().size() * (entry.reports().size() - 1L) / 2;
    }
    return new double[] {(double) right / found, (double) right / pairs(told)};
  }

  private static long pairs(Map<Integer, Integer> counts) {
    return counts.values().stream().mapToLong(count -> count * (count - 1L) / 2).sum();
  }
}
