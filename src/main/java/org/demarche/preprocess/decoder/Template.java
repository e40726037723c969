package org.demarche.preprocess.decoder;

import java.io.IOException;

/**
 * What the features of a model are made of, in numbers: each type joins up to three items, and an item is a column of
 * the word at a location. The first types are those with several values for one word. Immutable.
 *
 * @param sources
 *          the source of each location, see {@link Locator}
 * @param windows
 *          its window
 * @param relations
 *          its {@link Relation}, by ordinal
 * @param columns
 *          the {@link Field} of each column, by ordinal
 * @param attributes
 *          the attribute of each column, or zero
 * @param setLocations
 *          the location of each type with several values
 * @param setFields
 *          its {@link Field}, by ordinal
 * @param itemLocations
 *          the location of each item
 * @param itemColumns
 *          its column
 * @param joined
 *          the items of each of the other types: three numbers for a type, {@link #NO_ITEM} where there are fewer
 */
record Template(int[] sources, int[] windows, int[] relations, int[] columns, int[] attributes, int[] setLocations,
    int[] setFields, int[] itemLocations, int[] itemColumns, int[] joined) {

  /** The number of items that a type may join. */
  static final int JOINED = 3;

  /** An item whose value is always zero. */
  static final int NO_ITEM = 0;

  private static final Field[] FIELDS = Field.values();

  /** The number of types with several values for one word. */
  int sets() {
    return setFields.length;
  }

  Field setField(int type) {
    return FIELDS[setFields[type]];
  }

  Field column(int column) {
    return FIELDS[columns[column]];
  }

  /** The column of a field, or -1 if no feature has it. */
  int column(Field field) {
    for (int column = 0; column < columns.length; column++) {
      if (columns[column] == field.ordinal()) {
        return column;
      }
    }
    return -1;
  }

  void write(ArrayOutput out) throws IOException {
    for (int[] array : new int[][] {sources, windows, relations, columns, attributes, setLocations, setFields,
        itemLocations, itemColumns, joined}) {
      out.ints(array);
    }
  }

  static Template read(ArrayInput in) {
    return new Template(in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints(), in.ints(),
        in.ints(), in.ints());
  }
}
