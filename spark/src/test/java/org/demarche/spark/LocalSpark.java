package org.demarche.spark;

import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the one Spark of this Java virtual machine, which has two threads. */
final class LocalSpark implements ParameterResolver {

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SparkSession.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getRoot().getStore(Namespace.create(LocalSpark.class))
        .getOrComputeIfAbsent("spark", key -> new Session(), Session.class).spark;
  }

  private static final class Session implements CloseableResource {

    private final SparkSession spark = SparkSession.builder().master("local[2]").appName("test")
        .config("spark.ui.enabled", false).config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1").config("spark.sql.shuffle.partitions", 4)
        .config("spark.sql.codegen.wholeStage", false).config("spark.sql.warehouse.dir", "target/warehouse")
        .getOrCreate();

    @Override
    public void close() {
      spark.stop();
    }
  }
}
