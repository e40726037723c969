package org.demarche.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.demarche.register.RegisterSteps;
import org.demarche.register.ReportJson;

/** The links within the blocks of a partition, whose rows are sorted by block and then in the order of the block. */
final class LinkedReports implements Iterator<Row> {

  private final RegisterSteps steps = RegisterSteps.create();
  private final Iterator<Row> rows;
  private final Deque<Row> links = new ArrayDeque<>();
  private RegisterSteps.Block block;
  private String name;

  /**
   * Links.
   *
   * @param rows
   *          with the columns block, day, document, begin and report
   */
  LinkedReports(Iterator<Row> rows) {
    this.rows = rows;
  }

  @Override
  public boolean hasNext() {
    while (links.isEmpty() && rows.hasNext()) {
      add(rows.next());
    }
    return !links.isEmpty();
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return links.removeFirst();
  }

  private void add(Row row) {
    if (!row.getString(0).equals(name)) {
      name = row.getString(0);
      block = steps.block();
    }
    try {
      block.add(ReportJson.read(row.getString(4)))
          .forEach(link -> links.add(RowFactory.create(link.one(), link.other())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
