package org.demarche.actor;

import org.demarche.lexicon.ActorKind;

/**
 * An actor that was found in a sentence.
 *
 * @param begin
 *          the index of its first word
 * @param end
 *          the index after its last word
 */
record Mention(int begin, int end, String name, ActorKind kind, String country, String sector, String rule) {

  boolean overlaps(Mention other) {
    return begin < other.end && other.begin < end;
  }

  int length() {
    return end - begin;
  }
}
