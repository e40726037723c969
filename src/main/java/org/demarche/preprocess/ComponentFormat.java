package org.demarche.preprocess;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;

/** A tagger or parser with {@link SparseWeights}; everything else in it uses Java serialisation. */
final class ComponentFormat implements ModelFormat<NLPComponent<NLPNode>> {

  @Override
  public NLPComponent<NLPNode> adapt(Object original) {
    OnlineComponent<NLPNode, ?> component = component(original);
    WeightVector weights = component.getOptimizer().getWeightVector();
    weights.setSparseWeightVector(SparseWeights.of(weights.getSparseWeightVector()));
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  @Override
  public void write(NLPComponent<NLPNode> model, DataOutputStream out) throws IOException {
    WeightVector weights = component(model).getOptimizer().getWeightVector();
    SparseWeights sparse = (SparseWeights) weights.getSparseWeightVector();
    sparse.write(out);
    weights.setSparseWeightVector(new ColumnMajorVector());
    try {
      ObjectOutputStream objects = new ObjectOutputStream(out);
      objects.writeObject(model);
      objects.flush();
    } finally {
      weights.setSparseWeightVector(sparse);
    }
  }

  @Override
  public NLPComponent<NLPNode> read(DataInputStream in) throws IOException {
    SparseWeights weights = SparseWeights.read(in);
    OnlineComponent<NLPNode, ?> component = component(Serialized.readCached(in));
    component.getOptimizer().getWeightVector().setSparseWeightVector(weights);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  @SuppressWarnings("unchecked")
  private static OnlineComponent<NLPNode, ?> component(Object model) {
    return (OnlineComponent<NLPNode, ?>) model;
  }
}
