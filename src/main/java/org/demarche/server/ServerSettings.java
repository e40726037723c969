package org.demarche.server;

import java.net.InetSocketAddress;

/**
 * How a server runs.
 *
 * @param address
 *          where it listens; port 0 for any that is free
 * @param threads
 *          documents at a time, at least 1
 * @param maxText
 *          the most characters of a text, at least 1
 * @param lexicon
 *          the folder of the user's own rows; null for none
 * @param entities
 *          the location of the tables of states, for the formats that name them
 */
public record ServerSettings(InetSocketAddress address, int threads, int maxText, String lexicon, String entities) {

  /** A request to INCEpTION's interface has the text with all its annotations, as XML in JSON. */
  private static final int BYTES_PER_CHARACTER = 100;

  /** Checks the numbers. */
  public ServerSettings {
    if (threads < 1 || maxText < 1) {
      throw new IllegalArgumentException("threads and characters must be at least 1, but are " + threads + " and "
          + maxText);
    }
  }

  /** The most bytes of a request with a text. */
  int maxTextBytes() {
    return (int) Math.min(Integer.MAX_VALUE / 2, 9L * maxText + 10_000);
  }

  /** The most bytes of a request with a CAS. */
  int maxCasBytes() {
    return (int) Math.min(Integer.MAX_VALUE / 2, (long) BYTES_PER_CHARACTER * maxText + 1_000_000);
  }
}
