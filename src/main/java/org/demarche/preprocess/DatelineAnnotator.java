package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.LexiconException;
import org.demarche.lexicon.OwnRows;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.syntax.reading.DocumentChoice;
import org.demarche.syntax.reading.DocumentGuard;
import org.demarche.syntax.reading.SharedTables;
import org.demarche.syntax.reading.TimeLimit;
import org.demarche.type.Dateline;

/**
 * Adds a {@link Dateline} where a news story opens with place, date or agency, as in <i>GENEVA, May 3 (AP) —</i>,
 * and a {@link Div} around text that is not part of the story: of type {@code byline} around bylines and credits, of
 * type {@code boilerplate} around copyright notices, links to other stories, corrections, photo credits, lists of
 * sources and the like. Its id is that of the row that matched. A {@link Div} of type {@code headline}, without an id,
 * stands around the headline of the story, and around each further line below it (see {@link Headlines}).
 *
 * <p>Input: only the document text, so that it can run before every other engine. Datelines are searched for at the
 * beginning of the first eight paragraphs (see {@link Nlp4jAnnotator} for the definition of a paragraph). Their date
 * has no year if the text gives none ({@code --05-03}). A CAS without text is left unchanged, and so is one that this
 * engine has already processed.
 */
@ResourceMetaData(name = "Démarche datelines",
    description = "Datelines, headlines, bylines and boilerplate of news stories, found in the bare text.",
    version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
@TypeCapability(outputs = {"org.demarche.type.Dateline", "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div"})
public final class DatelineAnnotator extends JCasAnnotator_ImplBase {

  /** The {@link Div#getDivType() type} of a Div around a headline. */
  public static final String HEADLINE = "headline";

  /**
   * A folder of tables to use instead of the built-in ones of the same name: datelines.tsv, dateline-places.tsv,
   * agencies.tsv and boilerplate.tsv. Tables that it lacks are the built-in ones.
   */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = PreprocessingTables.BUILT_IN)
  private String modelLocation;

  /**
   * A folder of tables of states, bodies and people to use instead of the built-in ones of the same name: states.tsv,
   * organisations.tsv, metonyms.tsv, people.tsv, names-not.tsv, calendar.tsv, office-holders.tsv. Give the same
   * to all engines.
   */
  public static final String PARAM_ENTITY_LOCATION = "entityLocation";
  @ConfigurationParameter(name = PARAM_ENTITY_LOCATION, mandatory = false, defaultValue = EntityTables.BUILT_IN)
  private String entityLocation;

  /**
   * A folder of own rows for the tables of all layers: a sub-folder for each layer, named as the package is (actor,
   * assess, entity, event, hedge, preprocess, record, role, statement, venue), with tables of the built-in names,
   * such as event/verbs.tsv. Their rows come before the built-in ones, and a row with the id of a built-in one takes
   * its place. Give the same to all engines.
   */
  public static final String PARAM_LEXICON_LOCATION = DocumentAnnotator.PARAM_LEXICON_LOCATION;
  @ConfigurationParameter(name = PARAM_LEXICON_LOCATION, mandatory = false)
  private String lexiconLocation;

  /**
   * A table of people to add to those of people.tsv, in its format: a path, a URL, or classpath:/…. Give the same to
   * all engines.
   */
  public static final String PARAM_PERSON_LOCATION = DocumentAnnotator.PARAM_PERSON_LOCATION;
  @ConfigurationParameter(name = PARAM_PERSON_LOCATION, mandatory = false)
  private String personLocation;

  /**
   * The language of the documents that are annotated, such as en. Those that the CAS says are in another one are left
   * unchanged; if absent, none is.
   */
  public static final String PARAM_LANGUAGE = DocumentAnnotator.PARAM_LANGUAGE;
  @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = false)
  private String language;

  /**
   * The layers that run, of dateline, actor, role, reference, statement, event, venue, hedge, assess and record; all
   * if absent. An engine whose layer is not among them adds nothing.
   */
  public static final String PARAM_LAYERS = DocumentAnnotator.PARAM_LAYERS;
  @ConfigurationParameter(name = PARAM_LAYERS, mandatory = false)
  private String[] layers;

  /**
   * The most seconds that the engine may take for a document, which then fails with the name of the engine; 0 for no
   * limit.
   */
  public static final String PARAM_DOCUMENT_TIME_LIMIT = DocumentAnnotator.PARAM_DOCUMENT_TIME_LIMIT;
  @ConfigurationParameter(name = PARAM_DOCUMENT_TIME_LIMIT, mandatory = false, defaultValue = TimeLimit.DEFAULT)
  private int documentTimeLimit;

  private Datelines datelines;
  private Boilerplate boilerplate;
  private DocumentGuard guard;
  private DocumentChoice choice;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      guard = DocumentGuard.of(context, getClass(), documentTimeLimit);
      choice = DocumentChoice.of(getClass(), layers, language);
      EntityTables entities = SharedTables.in(context).read(EntityTables.class,
          EntityTables.location(entityLocation, lexiconLocation, personLocation), EntityTables::read);
      TableFolder tables = PreprocessingTables.in(OwnRows.over(lexiconLocation, "preprocess", modelLocation));
      PatternGrammar grammar = new PatternGrammar(tables, entities.calendar());
      datelines = new Datelines(tables, grammar);
      boilerplate = new Boilerplate(tables, grammar);
    } catch (LexiconException | IllegalArgumentException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    if (choice.accepts(jcas)) {
      guard.run(jcas, () -> annotate(jcas));
    }
  }

  private void annotate(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null || text.isBlank()) {
      return;
    }
    Set<TextRange> known = new HashSet<>();
    jcas.select(Dateline.class).forEach(a -> known.add(new TextRange(a.getBegin(), a.getEnd())));
    Set<TextRange> divisions = new HashSet<>();
    jcas.select(Div.class).forEach(a -> divisions.add(new TextRange(a.getBegin(), a.getEnd())));
    boolean isProcessed = jcas.select(Div.class).anyMatch(div -> HEADLINE.equals(div.getDivType()));
    List<TextRange> paragraphs = Paragraphs.of(text);
    FlatText flat = FlatText.of(text, paragraphs);
    for (Datelines.Opening opening : datelines.find(flat.text(), flat.paragraphs())) {
      TextRange span = flat.original(opening.span());
      if (known.add(span)) {
        addDateline(jcas, span, opening);
      }
    }
    for (Boilerplate.Block block : boilerplate.find(flat.text(), flat.paragraphs())) {
      TextRange span = flat.original(block.span());
      if (divisions.add(span)) {
        addDiv(jcas, span, block.type(), block.rule());
      }
    }
    if (!isProcessed) {
      Headlines.find(text, paragraphs, known, divisions).forEach(span -> addDiv(jcas, span, HEADLINE, null));
    }
  }

  private static void addDateline(JCas jcas, TextRange span, Datelines.Opening opening) {
    Dateline dateline = new Dateline(jcas, span.begin(), span.end());
    dateline.setPlace(opening.place());
    dateline.setAgency(opening.agency());
    dateline.setDate(opening.date());
    dateline.setRule(opening.rule());
    dateline.addToIndexes();
  }

  private static void addDiv(JCas jcas, TextRange span, String type, String id) {
    Div div = new Div(jcas, span.begin(), span.end());
    div.setDivType(type);
    div.setId(id);
    div.addToIndexes();
  }
}
