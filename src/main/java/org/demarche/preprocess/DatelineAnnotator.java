package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.reading.ConfiguredAnnotator;
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
    version = "0.2.0", vendor = "Démarche")
@LanguageCapability("en")
@TypeCapability(outputs = {"org.demarche.type.Dateline", "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div"})
public final class DatelineAnnotator extends ConfiguredAnnotator {

  /** The {@link Div#getDivType() type} of a Div around a headline. */
  public static final String HEADLINE = "headline";

  /**
   * A folder of tables to use instead of the built-in ones of the same name: datelines.tsv, dateline-places.tsv,
   * agencies.tsv and boilerplate.tsv. Tables that it lacks are the built-in ones.
   */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = PreprocessingTables.BUILT_IN)
  private String modelLocation;

  private Datelines datelines;
  private Boilerplate boilerplate;

  @Override
  protected void load(UimaContext context) {
    TableFolder tables = PreprocessingTables.in(withOwnRows("preprocess", modelLocation));
    PatternGrammar grammar = new PatternGrammar(tables, entities().calendar());
    datelines = new Datelines(tables, grammar);
    boilerplate = new Boilerplate(tables, grammar);
  }

  @Override
  protected void work(JCas jcas) {
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
