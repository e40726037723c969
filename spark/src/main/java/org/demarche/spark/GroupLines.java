package org.demarche.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.demarche.register.Entry;
import org.demarche.register.RegisterFile;
import org.demarche.register.RegisterSteps;
import org.demarche.register.Report;
import org.demarche.register.ReportJson;

/** The acts of the groups of a partition, whose rows are sorted by group, as lines of JSON. */
final class GroupLines implements Iterator<String> {

  private static final int LINK = 0;
  private static final int ID = 1;

  private final RegisterSteps steps = RegisterSteps.create();
  private final Iterator<Row> rows;
  private final Deque<String> lines = new ArrayDeque<>();
  private Row next;

  /**
   * Lines.
   *
   * @param rows
   *          with the columns part, kind, one and other: links, then ids, then reports of each group
   */
  GroupLines(Iterator<Row> rows) {
    this.rows = rows;
    this.next = rows.hasNext() ? rows.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (lines.isEmpty() && next != null) {
      addGroup();
    }
    return !lines.isEmpty();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return lines.removeFirst();
  }

  private void addGroup() {
    long group = next.getLong(0);
    List<RegisterSteps.Link> links = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    List<Report> reports = new ArrayList<>();
    try {
      while (next != null && next.getLong(0) == group) {
        int kind = next.getInt(1);
        if (kind == LINK) {
          links.add(new RegisterSteps.Link(next.getString(2), next.getString(3)));
        } else if (kind == ID) {
          ids.put(next.getString(2), next.getString(3));
        } else {
          reports.add(ReportJson.read(next.getString(2)));
        }
        next = rows.hasNext() ? rows.next() : null;
      }
      for (Entry entry : steps.entries(reports, links, ids)) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        RegisterFile.write(List.of(entry), line);
        lines.add(line.toString(StandardCharsets.UTF_8).strip());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
