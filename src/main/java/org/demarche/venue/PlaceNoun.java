package org.demarche.venue;

import java.util.HashMap;
import java.util.Map;
import org.demarche.lexicon.LexiconReader;
import org.demarche.lexicon.TableFolder;

/**
 * A common noun for a place.
 *
 * @param kind
 *          the kind of place it denotes
 * @param use
 *          how it can be a venue
 */
record PlaceNoun(String id, PlaceKind kind, Use use) {

  /** How a noun can be a venue. */
  enum Use {
    /** Only with the name of the place: <em>resort of Antalya</em>. */
    NAMED,
    /** With the name of the place, or alone with an adjective of a state: <em>Qatari capital</em>. */
    CAPITAL,
    /** With the name of the place, or alone with an adjective of its state: <em>Swiss resort</em>. */
    OF_STATE,
    /** After a name or adjective: <em>Egyptian embassy</em>, <em>presidential palace</em>. */
    BUILDING,
    /** So too, or alone with an article or possessor: <em>at the ministry, in their church</em>. */
    ARTICLE,
    /** A building outside its owner's state: <em>Egyptian embassy</em>. */
    ABROAD,
    /** A building, also alone: <em>a lakeside hotel</em>. */
    ALONE;

    boolean isBuilding() {
      return this == BUILDING || this == ARTICLE || this == ABROAD || this == ALONE;
    }

    /** Whether it needs no more than an article to stand for a building. */
    boolean isCommon() {
      return this == ARTICLE || this == ABROAD;
    }
  }

  /** The nouns by lemma. */
  static Map<String, PlaceNoun> read(TableFolder folder) {
    Map<String, PlaceNoun> byLemma = new HashMap<>();
    LexiconReader.read(folder.table("place-nouns.tsv"), "id noun kind use example",
        row -> {
          PlaceNoun noun = new PlaceNoun(row.id(), row.oneOf("kind", PlaceKind.class), row.oneOf("use", Use.class));
          row.list("noun").forEach(lemma -> byLemma.put(lemma, noun));
          return noun;
        });
    return byLemma;
  }
}
