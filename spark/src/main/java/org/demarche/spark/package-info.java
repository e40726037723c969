/**
 * Démarche's engines on Apache Spark: {@link org.demarche.spark.DemarcheSpark} for use in programs,
 * {@link org.demarche.spark.Main} for {@code spark-submit}.
 */
package org.demarche.spark;
