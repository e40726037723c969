package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.entity.EntityTables;
import org.demarche.testing.RowTest;

/** The words that decide where sentences end do so in their examples, and nobody else does it for them. */
class SentenceWordsRowTest extends RowTest {

  private static final ClauseStart CLAUSES =
      new ClauseStart(EntityTables.read(EntityTables.BUILT_IN).names(), WordTags.from(Map.of()));

  /** Adds the sentences that {@link Sentences} finds, and nothing that needs a model. */
  public static final class Splitter extends JCasAnnotator_ImplBase {

    @ConfigurationParameter(name = Nlp4jAnnotator.PARAM_MODEL_LOCATION, mandatory = false,
        defaultValue = PreprocessingTables.BUILT_IN)
    private String modelLocation;

    private SentenceWords lexicon;

    @Override
    public void initialize(UimaContext context) throws ResourceInitializationException {
      super.initialize(context);
      lexicon = new SentenceWords(PreprocessingTables.in(modelLocation));
    }

    @Override
    public void process(JCas jcas) {
      String text = jcas.getDocumentText();
      List<RawToken> words = new OffsetTokenizer().of(PlainText.of(text), new TextRange(0, text.length()));
      Sentences sentences = new Sentences(lexicon, CLAUSES, 200);
      for (List<RawToken> sentence : sentences.split(text, new Periods(lexicon).repair(words))) {
        new Sentence(jcas, sentence.get(0).begin(), sentence.get(sentence.size() - 1).end()).addToIndexes();
      }
    }
  }

  SentenceWordsRowTest() {
    super("org/demarche/preprocess/en/", Splitter.class);
  }

  @Override
  protected List<Table> tables() {
    return List.of(
        table(PreprocessingTables.SENTENCE_WORDS).effect("Sentence")
        .examples(row -> List.of(marked(row.text("example")))));
  }

  /** The sentences between the bars of an example, marked. */
  private static String marked(String example) {
    return Arrays.stream(example.split(" \\| ")).map(sentence -> "[" + sentence + "]{Sentence}")
        .collect(Collectors.joining(" "));
  }
}
