package org.demarche.preprocess;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.demarche.lexicon.LexiconException;
import org.demarche.type.Dateline;

/**
 * Adds a {@link Dateline} where a news story opens with place, date or agency, as in <i>GENEVA, May 3 (AP) —</i>, and a
 * {@link Div} around what is no part of the story: of type {@code byline} around by-lines and credits, of type
 * {@code boilerplate} around copyright notices, links to other stories, corrections, photo credits, lists of sources and the
 * like. Its id is that of the row that found it.
 *
 * <p>Input: the document text alone, so that it can run before every other engine. Datelines are looked for at the begin of
 * the first eight paragraphs (see {@link Nlp4jAnnotator} for what a paragraph is). Their date has no year where the text
 * gives none ({@code --05-03}). A CAS without text stays as it is.
 */
@ResourceMetaData(name = "Démarche datelines",
    description = "Datelines, by-lines and boilerplate of news stories, found in the bare text.",
    version = "0.1.0", vendor = "Démarche")
@LanguageCapability("en")
@TypeCapability(outputs = {"org.demarche.type.Dateline", "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div"})
public final class DatelineAnnotator extends JCasAnnotator_ImplBase {

  private Datelines datelines;
  private Boilerplate boilerplate;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    try {
      PatternGrammar grammar = new PatternGrammar();
      datelines = new Datelines(grammar);
      boilerplate = new Boilerplate(grammar);
    } catch (LexiconException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null || text.isBlank()) {
      return;
    }
    List<Span> paragraphs = Paragraphs.of(text);
    for (Datelines.Opening opening : datelines.find(text, paragraphs)) {
      Dateline dateline = new Dateline(jcas, opening.span().begin(), opening.span().end());
      dateline.setPlace(opening.place());
      dateline.setAgency(opening.agency());
      dateline.setDate(opening.date());
      dateline.setRule(opening.rule());
      dateline.addToIndexes();
    }
    for (Boilerplate.Block block : boilerplate.find(text, paragraphs)) {
      Div div = new Div(jcas, block.span().begin(), block.span().end());
      div.setDivType(block.type());
      div.setId(block.rule());
      div.addToIndexes();
    }
  }
}
