package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ExternalResource;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.TableFolder;
import org.demarche.preprocess.decoder.Decoder;
import org.demarche.preprocess.decoder.Models;
import org.demarche.preprocess.decoder.ParsedWord;
import org.demarche.syntax.AnalysisInterruptedException;
import org.demarche.syntax.reading.ConfiguredAnnotator;
import org.demarche.transcript.Transcript;
import org.demarche.type.Dateline;

/**
 * Adds paragraphs, sentences, tokens, parts of speech (Penn tags), lemmas, named entities (the eighteen classes of
 * OntoNotes) and dependencies (NLP4J's labels) as DKPro Core types, made by NLP4J 1.1.3 from the text alone.
 *
 * <p>A sentence never crosses a paragraph, nor the beginning or end of a {@link Dateline} or {@link Div} that is
 * already in the CAS: a dateline is a sentence of its own, and the story's first sentence begins after it. Offsets are
 * always those of the document text. Curly quotation marks, no-break spaces and long dashes are treated as plain ones.
 *
 * <p>A sentence in capitals, in title case, or in a {@link Div} of type {@code headline} with capitals throughout is
 * tagged and parsed as an ordinary sentence would be: all words but names in small letters. A token that is read in
 * another form than it has in the text, for this reason or because of a hyphen at the end of a line or soft hyphens in
 * it, has that form as its TokenForm.
 *
 * <p>Input: the document text. A CAS that has no text, only blanks, or tokens already is left unchanged.
 *
 * <p>Source of the models: J. D. Choi, Dynamic Feature Induction, NAACL 2016, and the NLP4J project, Emory University.
 */
@ResourceMetaData(name = "Démarche preprocessing with NLP4J",
    description = "Paragraphs, sentences, tokens, tags, lemmas, names and dependencies as DKPro Core types.",
    version = "0.2.0", vendor = "Démarche")
@LanguageCapability("en")
@TypeCapability(
    inputs = {"org.demarche.type.Dateline", "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div"},
    outputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Paragraph",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.TokenForm",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Lemma",
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
      "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity",
      "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"})
public final class Nlp4jAnnotator extends ConfiguredAnnotator {

  /** The {@link Nlp4jModels}; by default, those with the default parameters. */
  public static final String RES_MODELS = "models";
  @ExternalResource(key = RES_MODELS, mandatory = false)
  private Nlp4jModels models;

  /**
   * The maximum number of tokens in a sentence, at least 2; a longer one is split, at a semicolon, colon, comma or dash
   * if there is one, so that the run time stays linear.
   */
  public static final String PARAM_MAX_SENTENCE_LENGTH = "maxSentenceLength";
  @ConfigurationParameter(name = PARAM_MAX_SENTENCE_LENGTH, defaultValue = "200")
  private int maxSentenceLength;

  /**
   * A folder of tables to use instead of the built-in ones of the same name: sentence-words.tsv of the words that
   * decide where sentences end, headline-verbs.tsv, and tagging-words.tsv. Tables that it lacks are the built-in ones.
   */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = PreprocessingTables.BUILT_IN)
  private String modelLocation;

  private final Transcript transcript = Transcript.builtIn();
  private final OffsetTokenizer words = new OffsetTokenizer();
  private Decoder decoder;
  private CoarseTags coarseTags;
  private Periods periods;
  private Sentences sentences;
  private SentenceCase sentenceCase;
  private Hyphenation hyphenation;
  private Nicknames nicknames;
  private HeadlineGrammar headlineGrammar;
  private SentenceGrammar sentenceGrammar;

  @Override
  protected void load(UimaContext context) throws ResourceInitializationException {
    if (maxSentenceLength < 2) {
      throw new IllegalArgumentException("maxSentenceLength must be at least 2, but is " + maxSentenceLength);
    }
    TableFolder tables = PreprocessingTables.in(withOwnRows("preprocess", modelLocation));
    SentenceWords lexicon = new SentenceWords(tables);
    TaggingWords taggingWords = new TaggingWords(tables);
    periods = new Periods(lexicon);
    headlineGrammar = new HeadlineGrammar(tables, taggingWords);
    try {
      coarseTags = new CoarseTags();
    } catch (IOException e) {
      throw new ResourceInitializationException(e);
    }
    Models loaded = models != null ? models.models() : Nlp4jModels.byDefault();
    decoder = new Decoder(loaded);
    WordTags tags = loaded.tags()::of;
    EntityTables entities = entities();
    sentences = new Sentences(lexicon, new ClauseStart(entities.names(), tags), maxSentenceLength);
    nicknames = new Nicknames(tags, entities.calendar());
    hyphenation = new Hyphenation(tags);
    sentenceGrammar = new SentenceGrammar(taggingWords, entities.calendar());
    sentenceCase = new SentenceCase(taggingWords, entities.names(), tags);
  }

  @Override
  protected void work(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null || text.isBlank() || !jcas.getAnnotationIndex(Token.class).isEmpty()) {
      return;
    }
    String plain = hyphenation.join(text, PlainText.of(text));
    Regions regions = new Regions(jcas, transcript.turns(text));
    SentenceWriter writer = new SentenceWriter(jcas, coarseTags);
    List<List<RawToken>> found = new ArrayList<>();
    for (TextRange paragraph : Paragraphs.of(text)) {
      new Paragraph(jcas, paragraph.begin(), paragraph.end()).addToIndexes();
      for (TextRange region : regions.of(paragraph)) {
        AnalysisInterruptedException.check();
        List<RawToken> repaired = SpeakerForms.of(periods.repair(words.of(plain, region)), regions.turn(region));
        if (regions.isDateline(region) && !repaired.isEmpty()) {
          writer.write(repaired, decoder.decode(forms(repaired)));
        } else {
          found.addAll(sentences.split(text, repaired));
        }
      }
    }
    for (List<RawToken> sentence : sentenceCase.apply(found, regions.headlines())) {
      AnalysisInterruptedException.check();
      BitSet nicknamed = nicknames.in(text, sentence);
      List<RawToken> parsed = Nicknames.without(nicknamed, sentence);
      ParsedWord[] decoded = decoder.decode(forms(parsed), regions.headlines().contains(sentence.get(0).begin())
          ? headlineGrammar::correct : sentenceGrammar::correct);
      writer.write(sentence, Nicknames.insert(nicknamed, sentence, decoded));
    }
  }

  private static List<String> forms(List<RawToken> words) {
    List<String> forms = new ArrayList<>(words.size());
    for (RawToken word : words) {
      forms.add(word.form());
    }
    return forms;
  }
}
