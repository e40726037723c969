/**
 * Démarche's engines on Apache Spark: {@link org.demarche.spark.DemarcheSpark} for a program of one's own,
 * {@link org.demarche.spark.Main} for {@code spark-submit}.
 */
package org.demarche.spark;
