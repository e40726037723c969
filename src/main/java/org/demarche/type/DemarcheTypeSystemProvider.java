package org.demarche.type;

import org.apache.uima.spi.TypeSystemProvider_ImplBase;

/** Tells UIMA of our types and their classes, also where class loaders keep them apart (as in OSGi or a PEAR). */
public final class DemarcheTypeSystemProvider extends TypeSystemProvider_ImplBase {

  /** Called by {@link java.util.ServiceLoader}. */
  public DemarcheTypeSystemProvider() {
    setTypeSystemLocations("DemarcheTypeSystem.xml");
  }
}
