package org.demarche;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterDeclarations;
import org.apache.uima.resource.metadata.MetaDataObject;

/** The parameters of engine descriptions. */
final class Parameters {

  private Parameters() {
  }

  /**
   * Declares a parameter of the engines in an aggregate as its own; its value then applies to all of them that have it.
   */
  static void declare(AnalysisEngineDescription aggregate, String name) throws ResourceInitializationException {
    ConfigurationParameter own = null;
    for (Map.Entry<String, MetaDataObject> delegate
        : aggregate.getDelegateAnalysisEngineSpecifiersWithImports().entrySet()) {
      ConfigurationParameter declared = declarations((AnalysisEngineDescription) delegate.getValue())
          .getConfigurationParameter(null, name);
      if (declared != null) {
        own = own == null ? (ConfigurationParameter) declared.clone() : own;
        own.addOverride(delegate.getKey() + "/" + name);
      }
    }
    if (own != null) {
      declarations(aggregate).addConfigurationParameter(own);
    }
  }

  /**
   * Gives parameters their values.
   *
   * @param namesAndValues
   *          names and values by turns; a null value leaves the parameter as it is
   * @throws IllegalArgumentException
   *           if a name has no value, or there is no such parameter
   */
  static void set(AnalysisEngineDescription engine, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("expected names and values in pairs but found "
          + Arrays.toString(namesAndValues));
    }
    for (int i = 0; i < namesAndValues.length; i += 2) {
      String name = String.valueOf(namesAndValues[i]);
      ConfigurationParameter parameter = declarations(engine).getConfigurationParameter(null, name);
      if (parameter == null) {
        throw new IllegalArgumentException("expected one of the parameters "
            + Arrays.stream(declarations(engine).getConfigurationParameters()).map(ConfigurationParameter::getName)
                .sorted().collect(Collectors.joining(", ")) + " but found " + name);
      }
      if (namesAndValues[i + 1] != null) {
        engine.getAnalysisEngineMetaData().getConfigurationParameterSettings().setParameterValue(name,
            value(namesAndValues[i + 1], parameter.isMultiValued()));
      }
    }
  }

  private static Object value(Object value, boolean isMultiValued) {
    Object plain = value instanceof Path || value instanceof File ? value.toString() : value;
    return isMultiValued && plain instanceof String text ? new String[] {text} : plain;
  }

  private static ConfigurationParameterDeclarations declarations(AnalysisEngineDescription engine) {
    return engine.getAnalysisEngineMetaData().getConfigurationParameterDeclarations();
  }
}
