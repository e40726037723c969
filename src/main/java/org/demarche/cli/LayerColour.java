package org.demarche.cli;

import org.demarche.export.Layer;

/** The colours of the layers in a terminal; if several cover the same word, the last one here wins. */
enum LayerColour {
  DATELINE(Layer.DATELINE, "2"),
  STATEMENT(Layer.STATEMENT, "32"),
  HEDGED(Layer.HEDGED, ""),
  SOURCE(Layer.SOURCE, "1;36"),
  ACTOR(Layer.ACTOR, "36"),
  ROLE(Layer.ROLE, "35"),
  CUE(Layer.CUE, "33"),
  VENUE(Layer.VENUE, "1;34"),
  HEDGE(Layer.HEDGE, "4;33"),
  EVENT(Layer.EVENT, "1;31");

  private final Layer layer;
  private final String sgr;

  LayerColour(Layer layer, String sgr) {
    this.layer = layer;
    this.sgr = sgr;
  }

  Layer layer() {
    return layer;
  }

  /** The colour, as SGR parameters (Select Graphic Rendition); empty if the layer has none of its own. */
  String sgr() {
    return sgr;
  }
}
