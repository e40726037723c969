package org.demarche.hedge;

/** The kinds of hedge; the names are the values of the CAS feature. */
enum Category {
  EPISTEMIC, DOXASTIC, EVIDENTIAL, CONDITIONAL, INVESTIGATIVE, APPROXIMATOR
}
