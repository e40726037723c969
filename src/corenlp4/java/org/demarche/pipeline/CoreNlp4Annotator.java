package org.demarche.pipeline;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import java.util.List;
import java.util.Properties;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Writes what CoreNLP 4 finds as DKPro Core's types: sentences, tokens, Penn's parts of speech, lemmas, names with its
 * fine-grained labels, and basic dependencies of Universal Dependencies version 2. Nothing is changed or left out.
 */
public final class CoreNlp4Annotator extends JCasAnnotator_ImplBase {

  /** CoreNLP's annotators, separated by commas. */
  public static final String PARAM_ANNOTATORS = "annotators";
  @ConfigurationParameter(name = PARAM_ANNOTATORS, defaultValue = "tokenize,pos,lemma,ner,depparse")
  private String annotators;

  private StanfordCoreNLP pipeline;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public void process(JCas jcas) {
    CoreDocument document = pipeline.processToCoreDocument(jcas.getDocumentText());
    for (CoreSentence sentence : document.sentences()) {
      List<CoreLabel> words = sentence.tokens();
      new Sentence(jcas, words.get(0).beginPosition(), words.get(words.size() - 1).endPosition()).addToIndexes();
      Token[] tokens = new Token[words.size()];
      for (int i = 0; i < tokens.length; i++) {
        tokens[i] = token(jcas, words.get(i));
      }
      SemanticGraph tree = sentence.coreMap().get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
      if (tree != null) {
        addDependencies(jcas, tree, tokens);
      }
    }
    if (document.entityMentions() != null) {
      for (CoreEntityMention mention : document.entityMentions()) {
        NamedEntity name = new NamedEntity(jcas, mention.charOffsets().first(), mention.charOffsets().second());
        name.setValue(mention.entityType());
        name.addToIndexes();
      }
    }
  }

  private static Token token(JCas jcas, CoreLabel word) {
    int begin = word.beginPosition();
    int end = word.endPosition();
    Token token = new Token(jcas, begin, end);
    POS pos = new POS(jcas, begin, end);
    pos.setPosValue(word.tag());
    pos.addToIndexes();
    token.setPos(pos);
    Lemma lemma = new Lemma(jcas, begin, end);
    lemma.setValue(word.lemma());
    lemma.addToIndexes();
    token.setLemma(lemma);
    token.addToIndexes();
    return token;
  }

  private static void addDependencies(JCas jcas, SemanticGraph graph, Token[] tokens) {
    for (IndexedWord root : graph.getRoots()) {
      add(jcas, tokens[root.index() - 1], tokens[root.index() - 1], "root");
    }
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      add(jcas, tokens[edge.getDependent().index() - 1], tokens[edge.getGovernor().index() - 1],
          edge.getRelation().toString());
    }
  }

  private static void add(JCas jcas, Token dependent, Token governor, String label) {
    Dependency dependency = new Dependency(jcas, dependent.getBegin(), dependent.getEnd());
    dependency.setDependent(dependent);
    dependency.setGovernor(governor);
    dependency.setDependencyType(label);
    dependency.addToIndexes();
  }
}
