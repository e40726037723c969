package org.demarche.preprocess.decoder;

import java.util.Arrays;

/**
 * Repairs the tags of names, of which each is by itself: first (B), inner (I), last (L) or only (U) word, or outside
 * (O). What is then no name from its first to its last word is outside.
 */
final class NameTags {

  static final String OUTSIDE = "O";

  private NameTags() {
  }

  /** Repairs the tags of the words from 1 to {@code words - 1}. */
  static void repair(String[] tags, int words) {
    boolean names = false;
    for (int i = 1; i < words; i++) {
      names |= position(tags[i]) != 'O';
    }
    if (names) {
      for (int i = 2; i < words; i++) {
        repair(tags, i - 1, i);
      }
      String[] given = Arrays.copyOf(tags, words);
      Arrays.fill(tags, 1, words, OUTSIDE);
      whole(given, tags);
    }
  }

  private static void repair(String[] tags, int before, int word) {
    char position = position(tags[word]);
    switch (position(tags[before])) {
      case 'I' -> {
        if (position == 'U') {
          tags[word] = at('I', tags[word]);
        }
      }
      case 'L' -> {
        if (position == 'I') {
          tags[before] = at('I', tags[before]);
        }
      }
      case 'O' -> {
        if (position == 'I') {
          tags[before] = tags[word];
        }
      }
      case 'U' -> {
        if (position == 'I' || position == 'L') {
          tags[before] = at(position == 'I' ? 'I' : 'B', tags[before]);
        }
      }
      default -> {
      }
    }
  }

  /** Tags the names that are whole; the kind is that of the last word. */
  private static void whole(String[] given, String[] tags) {
    int begin = 0;
    for (int i = 1; i < given.length; i++) {
      switch (position(given[i])) {
        case 'U' -> {
          tags[i] = given[i];
          begin = 0;
        }
        case 'B' -> begin = i;
        case 'L' -> {
          if (begin > 0) {
            tags[begin] = at('B', given[i]);
            Arrays.fill(tags, begin + 1, i, at('I', given[i]));
            tags[i] = given[i];
          }
          begin = 0;
        }
        case 'O' -> begin = 0;
        default -> {
        }
      }
    }
  }

  private static char position(String tag) {
    return tag.charAt(0);
  }

  private static String at(char position, String tag) {
    return position + tag.substring(1);
  }
}
