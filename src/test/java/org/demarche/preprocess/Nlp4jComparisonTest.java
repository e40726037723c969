package org.demarche.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.demarche.preprocess.decoder.Decoder;
import org.demarche.preprocess.decoder.ParsedWord;
import org.junit.jupiter.api.Test;
import org.tukaani.xz.XZInputStream;

/** The decoder gives what NLP4J's own components give, for sentences that are not even English. */
class Nlp4jComparisonTest {

  private static final String FOLDER = "/edu/emory/mathcs/nlp/";
  private static final int SENTENCES = 240;
  private static final int LONGEST = 120;
  /** Every third sentence has its commas read as another word, as the headlines' may be. */
  private static final int CORRECTED = 3;

  private static final String[] ODD = {"7", "1,200.50", "$5m", "3-4", "20%", "'90s", "1st", "http://example.org/a_b",
    "press@example.org", "file.pdf", "www.example.com",
    "😀", "👩‍🚀", "é", "ÉTAT", "Ω", "—", "...", "!!!!", "_", "__",
    "a_b", "the_", "_of", "NN_NNP", "U.S.", "AT&T", "x", "Q", "@#r$%", "#crd#", "#hlink#", "qzxv", "O'Neill", "(", ")",
    "``", "''", "-LRB-", "the-", "McVrzq", "iPhone", "e.g.", "\u00ad", "İstanbul", "ﬁ",
    "a".repeat(70)};

  private static List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/resources/org/demarche"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        for (String word : Files.readString(file).split("[\\s#]+")) {
          words.addAll(Arrays.asList(word.split("(?=[.,;:?!“”\"]$)")));
        }
      }
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  private static List<List<String>> sentences() throws IOException {
    Random random = new Random(21);
    List<String> words = words();
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < SENTENCES; i++) {
      int length = i < 10 ? 1 : 1 + random.nextInt(1 + random.nextInt(LONGEST));
      int next = 0;
      List<String> sentence = new ArrayList<>();
      for (int k = 0; k < length; k++) {
        next = random.nextInt(6) == 0 ? random.nextInt(words.size()) : (next + 1) % words.size();
        sentence.add(random.nextInt(12) == 0 ? ODD[random.nextInt(ODD.length)] : words.get(next));
      }
      sentences.add(sentence);
    }
    return sentences;
  }

  private static Object read(String name) throws IOException {
    try (InputStream in = new XZInputStream(Nlp4jComparisonTest.class.getResourceAsStream(FOLDER + name + ".xz"))) {
      return new ObjectInputStream(in).readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static NLPComponent<NLPNode> component(String name) throws IOException {
    OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) read("models/en-" + name);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static NLPComponent<NLPNode> lexica() throws IOException {
    GlobalLexica<NLPNode> lexica = new GlobalLexica<>(
        new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8)));
    lexica.setAmbiguityClasses(new GlobalLexicon(read("lexica/en-ambiguity-classes-simplified-lowercase"),
        Field.word_form_simplified_lowercase, "ambiguity_classes"));
    lexica.setWordClusters(new GlobalLexicon(read("lexica/en-brown-clusters-simplified-lowercase"),
        Field.word_form_simplified_lowercase, "word_clusters"));
    lexica.setNamedEntityGazetteers(new GlobalLexicon(read("lexica/en-named-entity-gazetteers-simplified"),
        Field.word_form_simplified, "named_entity_gazetteers"));
    return lexica;
  }

  private static NLPNode[] nodes(List<String> sentence) {
    NLPNode[] nodes = new NLPNode[sentence.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setID(i);
      nodes[i].setWordForm(sentence.get(i - 1));
    }
    return nodes;
  }

  private static void correct(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      if (nodes[i].getWordForm().equals(",")) {
        nodes[i].setWordForm("and");
        nodes[i].setPartOfSpeechTag("CC");
      }
    }
  }

  private static void correct(String[] forms, String[] tags) {
    for (int i = 0; i < forms.length; i++) {
      if (forms[i].equals(",")) {
        forms[i] = "and";
        tags[i] = "CC";
      }
    }
  }

  /** What NLP4J finds; one component after another, as all at once need much memory. */
  private static List<NLPNode[]> originals(List<List<String>> sentences) throws IOException {
    List<NLPNode[]> nodes = sentences.stream().map(Nlp4jComparisonTest::nodes).toList();
    lexica().process(nodes);
    component("pos").process(nodes);
    for (int i = 0; i < nodes.size(); i += CORRECTED) {
      correct(nodes.get(i));
    }
    new MorphologicalAnalyzer<NLPNode>(Language.ENGLISH).process(nodes);
    component("ner").process(nodes);
    component("dep").process(nodes);
    return nodes;
  }

  @Test
  void everyFieldOfEveryWordIsWhatNlp4jFinds() throws Exception {
    List<List<String>> sentences = sentences();
    List<NLPNode[]> originals = originals(sentences);
    Decoder decoder = new Decoder(Nlp4jModels.byDefault());
    for (int i = 0; i < sentences.size(); i++) {
      ParsedWord[] expected = Stream.of(originals.get(i)).skip(1)
          .map(node -> new ParsedWord(node.getWordForm(), node.getPartOfSpeechTag(), node.getLemma(),
              node.getNamedEntityTag(), node.getDependencyHead().getID(), node.getDependencyLabel()))
          .toArray(ParsedWord[]::new);
      ParsedWord[] found = i % CORRECTED == 0
          ? decoder.decode(sentences.get(i), Nlp4jComparisonTest::correct) : decoder.decode(sentences.get(i));
      assertThat(found).as("%s", sentences.get(i)).isEqualTo(expected);
    }
  }
}
