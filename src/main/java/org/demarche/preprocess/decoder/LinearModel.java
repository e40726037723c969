package org.demarche.preprocess.decoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A model that gives a score to each label for the features of a state. Immutable.
 *
 * @param candidates
 *          of a parser, the labels among which it chooses, see {@link Candidates}; otherwise empty
 */
record LinearModel(Template template, StringTable values, FeatureTable features, List<String> labels,
    List<int[]> candidates) {

  /** The numbers of labels as the values that features have. */
  static int[] numbers(StringTable values, List<String> strings) {
    return strings.stream().mapToInt(values::get).toArray();
  }

  /** Makes the model of NLP4J's component; writes and reads it. */
  static final class Format implements ModelFormat<LinearModel> {

    @Override
    public LinearModel adapt(InputStream original) throws IOException {
      return new ModelConverter(Serialized.read(original)).convert();
    }

    @Override
    public void write(LinearModel model, ArrayOutput out) throws IOException {
      model.template.write(out);
      model.values.write(out);
      model.features.write(out);
      out.strings(model.labels);
      out.number(model.candidates.size());
      for (int[] set : model.candidates) {
        out.ints(set);
      }
    }

    @Override
    public LinearModel read(ArrayInput in) {
      Template template = Template.read(in);
      StringTable values = StringTable.read(in);
      FeatureTable features = FeatureTable.read(in);
      List<String> labels = List.copyOf(in.strings());
      int sets = in.number();
      List<int[]> candidates = new ArrayList<>();
      for (int i = 0; i < sets; i++) {
        candidates.add(in.ints());
      }
      return new LinearModel(template, values, features, labels, candidates);
    }
  }
}
