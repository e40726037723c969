package org.demarche.type;

import org.apache.uima.spi.TypeSystemProvider_ImplBase;

/** Makes our types and their classes available to UIMA, also across class loaders (as in OSGi or a PEAR). */
public final class DemarcheTypeSystemProvider extends TypeSystemProvider_ImplBase {

  /** Called by {@link java.util.ServiceLoader}. */
  public DemarcheTypeSystemProvider() {
    setTypeSystemLocations("DemarcheTypeSystem.xml");
  }
}
