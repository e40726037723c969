package org.demarche.cli;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.collection.metadata.CasProcessorConfigurationParameterSettings;
import org.apache.uima.collection.metadata.CasProcessorErrorHandling;
import org.apache.uima.collection.metadata.CpeCasProcessor;
import org.apache.uima.collection.metadata.CpeCasProcessors;
import org.apache.uima.collection.metadata.CpeComponentDescriptor;
import org.apache.uima.collection.metadata.CpeDescription;
import org.apache.uima.collection.metadata.CpeDescriptorException;
import org.apache.uima.collection.metadata.NameValuePair;
import org.apache.uima.resource.ResourceCreationSpecifier;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.resource.metadata.ConfigurationParameterDeclarations;
import org.apache.uima.util.XMLInputSource;

/**
 * What is wrong with a CPE descriptor that UIMA would not say, or only with a NullPointerException: kinds of deployment
 * and actions that there are none of, numbers that make no sense, parts that are missing, and parameters that an engine
 * does not have, or that it must have and that are empty.
 */
final class CpeCheck {

  private static final Set<String> ACTIONS = Set.of("terminate", "continue", "disable", "kill-pipeline");
  /** More threads or CASes than any machine has use for. */
  private static final int MOST = 1000;
  private static final String INTEGRATED = "integrated";

  private final List<String> problems = new ArrayList<>();

  private CpeCheck() {
  }

  /** The problems of a descriptor, each in a line that names the place; empty if there are none. */
  static List<String> problems(CpeDescription description) throws CpeDescriptorException {
    CpeCheck check = new CpeCheck();
    if (description.getCpeConfiguration() == null) {
      check.problems.add("expected a <cpeConfig> behind the engines but found none");
    }
    CpeCasProcessors engines = description.getCpeCasProcessors();
    check.number("casPoolSize", engines.getCasPoolSize());
    check.number("processingUnitThreadCount", engines.getConcurrentPUCount());
    Arrays.stream(description.getAllCollectionCollectionReaders()).forEach(reader -> check.parameters("the reader",
        reader.getDescriptor(), reader.getConfigurationParameterSettings()));
    CpeCasProcessor[] all = engines.getAllCpeCasProcessors();
    for (int i = 0; i < all.length; i++) {
      if (all[i] == null) {
        check.problems.add("engine " + (i + 1) + ": expected deployment=\"integrated\", as no other is supported");
      } else {
        check.engine(all[i]);
      }
    }
    return check.problems;
  }

  private void number(String attribute, int value) {
    if (value < 1 || value > MOST) {
      problems.add("<casProcessors>: expected " + attribute + " to be from 1 to " + MOST + " but found \"" + value
          + "\"");
    }
  }

  private void engine(CpeCasProcessor engine) {
    String where = "engine \"" + engine.getName() + "\"";
    if (!INTEGRATED.equals(engine.getDeployment())) {
      problems.add(where + ": expected deployment=\"integrated\", as no other is supported, but found \""
          + engine.getDeployment() + "\"");
    }
    CasProcessorErrorHandling handling = engine.getErrorHandling();
    if (handling == null || handling.getErrorRateThreshold() == null || handling.getMaxConsecutiveRestarts() == null
        || handling.getTimeout() == null) {
      problems.add(where + ": expected <errorRateThreshold>, <maxConsecutiveRestarts> and <timeout> in "
          + "<errorHandling>");
    } else {
      action(where + ", <errorRateThreshold>", handling.getErrorRateThreshold().getAction());
      action(where + ", <maxConsecutiveRestarts>", handling.getMaxConsecutiveRestarts().getAction());
    }
    parameters(where, engine.getCpeComponentDescriptor(), engine.getConfigurationParameterSettings());
  }

  private void action(String where, String action) {
    if (!ACTIONS.contains(String.valueOf(action))) {
      problems.add(where + ": expected one of the actions " + String.join(", ", ACTIONS.stream().sorted().toList())
          + " but found \"" + action + "\"");
    }
  }

  private void parameters(String where, CpeComponentDescriptor component,
      CasProcessorConfigurationParameterSettings settings) {
    ConfigurationParameterDeclarations declared = declared(component);
    if (settings == null || settings.getParameterSettings() == null || declared == null) {
      return;
    }
    for (NameValuePair setting : settings.getParameterSettings()) {
      if (setting.getName() == null) {
        problems.add(where + ": expected a <name> for each value of a parameter but found none");
        continue;
      }
      ConfigurationParameter parameter = declared.getConfigurationParameter(null, setting.getName());
      if (parameter == null) {
        problems.add(where + ": expected one of the parameters "
            + String.join(", ", Arrays.stream(declared.getConfigurationParameters())
                .map(ConfigurationParameter::getName).sorted().toList())
            + " but found \"" + setting.getName() + "\"");
      } else if (parameter.isMandatory() && String.valueOf(setting.getValue()).isBlank()
          || setting.getValue() == null) {
        problems.add(where + ": expected a value of the parameter " + setting.getName() + " but found none");
      }
    }
  }

  /** The parameters of a component; null if its descriptor cannot be read, of which UIMA tells itself. */
  private static ConfigurationParameterDeclarations declared(CpeComponentDescriptor component) {
    try {
      URL url = component.findAbsoluteUrl(UIMAFramework.newDefaultResourceManager());
      ResourceSpecifier specifier = UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(url));
      return specifier instanceof ResourceCreationSpecifier creation
          ? creation.getMetaData().getConfigurationParameterDeclarations() : null;
    } catch (UIMAException | IOException e) {
      return null;
    }
  }
}
