package org.demarche.hedge;

/** The kinds of hedge; the names are the values of the CAS feature. */
enum HedgeCategory {
  EPISTEMIC, DOXASTIC, EVIDENTIAL, CONDITIONAL, INVESTIGATIVE, APPROXIMATOR
}
