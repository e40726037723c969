package org.demarche.preprocess;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of a model without its zeros (19 in 20): a tenth of the memory, and less to add up. The scores are
 * identical to the last bit, since the terms are added in the same order and zeros change nothing. For decoding only:
 * weights cannot be changed.
 */
final class SparseWeights extends MajorVector {

  private static final long serialVersionUID = 1L;

  /** The weights of feature {@code f} are those from {@code begin[f]} to {@code begin[f + 1]}. */
  private final int[] begin;
  private final short[] labels;
  private final float[] values;

  private SparseWeights(int labelSize, int[] begin, short[] labels, float[] values) {
    feature_size = begin.length - 1;
    label_size = labelSize;
    this.begin = begin;
    this.labels = labels;
    this.values = values;
  }

  static SparseWeights of(MajorVector dense) {
    int labelSize = dense.getLabelSize();
    int[] begin = new int[dense.getFeatureSize() + 1];
    short[] labels = new short[1 << 16];
    float[] values = new float[1 << 16];
    int n = 0;
    for (int feature = 0; feature + 1 < begin.length; feature++) {
      for (int label = 0; label < labelSize; label++) {
        float value = dense.get(label, feature);
        if (value != 0) {
          if (n == values.length) {
            labels = Arrays.copyOf(labels, 2 * n);
            values = Arrays.copyOf(values, 2 * n);
          }
          labels[n] = (short) label;
          values[n++] = value;
        }
      }
      begin[feature + 1] = n;
    }
    return new SparseWeights(labelSize, begin, Arrays.copyOf(labels, n), Arrays.copyOf(values, n));
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(label_size);
    out.writeInt(begin.length);
    for (int i = 1; i < begin.length; i++) {
      out.writeShort(begin[i] - begin[i - 1]);
    }
    out.writeInt(values.length);
    for (short label : labels) {
      out.writeShort(label);
    }
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  static SparseWeights read(DataInputStream in) throws IOException {
    int labelSize = in.readInt();
    int[] begin = new int[in.readInt()];
    for (int i = 1; i < begin.length; i++) {
      begin[i] = begin[i - 1] + in.readUnsignedShort();
    }
    short[] labels = new short[in.readInt()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.readShort();
    }
    float[] values = new float[labels.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return new SparseWeights(labelSize, begin, labels, values);
  }

  @Override
  public void addScores(SparseVector features, float[] scores) {
    List<SparseItem> items = features.getVector();
    for (int i = 0; i < items.size(); i++) {
      SparseItem item = items.get(i);
      int feature = item.getIndex();
      if (feature < feature_size) {
        float times = item.getValue();
        for (int k = begin[feature]; k < begin[feature + 1]; k++) {
          scores[labels[k]] += values[k] * times;
        }
      }
    }
  }

  @Override
  public float get(int index) {
    int feature = index / label_size;
    int k = Arrays.binarySearch(labels, begin[feature], begin[feature + 1], (short) (index % label_size));
    return k < 0 ? 0 : values[k];
  }

  @Override
  public int size() {
    return feature_size * label_size;
  }

  @Override
  public int indexOf(int label, int feature) {
    return feature * label_size + label;
  }

  @Override
  public void addScores(float[] features, float[] scores) {
    throw readOnly();
  }

  @Override
  public boolean expand(int features, int labelCount, WeightGenerator generator) {
    throw readOnly();
  }

  @Override
  protected MajorVector createInstance() {
    throw readOnly();
  }

  @Override
  protected void setRowSize(int size) {
    label_size = size;
  }

  @Override
  protected void setColumnSize(int size) {
    feature_size = size;
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("these weights are for decoding with sparse features only");
  }
}
