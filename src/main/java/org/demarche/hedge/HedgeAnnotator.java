package org.demarche.hedge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.demarche.lexicon.TableFolder;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.reading.DocumentAnnotator;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.HedgeCue;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Statement;
import org.demarche.type.StatementCue;

/**
 * Adds a {@link HedgeCue} for each expression by which an author avoids presenting something as fact, and a
 * {@link HedgedStatement} over what such cues weaken. Cues over the same words share one HedgedStatement, with the
 * category of the strongest of them; its STATEMENT is the innermost Statement that covers its first cue, whose speaker
 * hedges. If there is none, the reporter hedges.
 *
 * <p>Requires sentences and tokens from any DKPro component, preferably with lemmas, parts of speech and dependencies;
 * where these are missing, a shallow parser replaces them. In a sentence without a tree, a cue's scope is the cue
 * itself. Statements and their cues are used if present. The categories follow the Szeged Uncertainty Corpus (Szarvas
 * et al. 2012), plus hearsay and approximators (Hyland 1998; Prince et al. 1982).
 */
@ResourceMetaData(name = "Démarche Hedges", description = "Marks hedges and their scopes.", version = "0.2.0",
    vendor = "Démarche")
@TypeCapability(
    inputs = {"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
        "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency", "org.demarche.type.Statement",
        "org.demarche.type.StatementCue"},
    outputs = {"org.demarche.type.HedgeCue", "org.demarche.type.HedgedStatement"})
@LanguageCapability("en")
public final class HedgeAnnotator extends DocumentAnnotator {

  private static final String BUILT_IN = "classpath:/org/demarche/hedge/en";

  /** A folder of tables to use instead of the built-in ones of the same name: classes.tsv, cues.tsv, modifiers.tsv. */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";
  @ConfigurationParameter(name = PARAM_MODEL_LOCATION, mandatory = false, defaultValue = BUILT_IN)
  private String modelLocation;

  private CueFinder finder;

  @Override
  protected void load() {
    TableFolder folder = TableFolder.of(withOwnRows("hedge", modelLocation), BUILT_IN, "classes.tsv", "cues.tsv",
        "modifiers.tsv");
    WordClasses classes = WordClasses.read(folder.table("classes.tsv"));
    finder = new CueFinder(Cue.read(folder.table("cues.tsv"), classes), Modifier.read(folder.table("modifiers.tsv")));
  }

  @Override
  protected boolean isDone(JCas jcas) {
    return !jcas.getAnnotationIndex(HedgeCue.class).isEmpty();
  }

  @Override
  protected void annotate(JCas jcas, DocumentView document) {
    Map<SentenceView, Set<Word>> attributions = attributions(jcas, document);
    Map<Span, List<Hedge>> byScope = new LinkedHashMap<>();
    boolean afterPast = false;
    for (SentenceView sentence : document.sentences()) {
      if (!sentence.isInert()) {
        for (Hedge hedge : finder.find(sentence, attributions.getOrDefault(sentence, Set.of()), afterPast)) {
          byScope.computeIfAbsent(hedge.scope(), s -> new ArrayList<>(2)).add(hedge);
        }
        afterPast = Clauses.isPast(sentence);
      }
    }
    write(jcas, byScope);
  }

  private static Map<SentenceView, Set<Word>> attributions(JCas jcas, DocumentView document) {
    Map<SentenceView, Set<Word>> attributions = new LinkedHashMap<>();
    for (StatementCue cue : jcas.select(StatementCue.class)) {
      Word head = document.headOf(Span.of(cue));
      if (head != null) {
        attributions.computeIfAbsent(head.sentence(), s -> new HashSet<>()).add(head);
      }
    }
    return attributions;
  }

  private static void write(JCas jcas, Map<Span, List<Hedge>> byScope) {
    Map<HedgeCue, HedgedStatement> statementOfCue = new LinkedHashMap<>();
    byScope.forEach((scope, hedges) -> {
      Hedge strongest = Collections.max(hedges, Comparator.comparingDouble(Hedge::strength));
      HedgedStatement hedged = new HedgedStatement(jcas, scope.begin(), scope.end());
      hedged.setCategory(strongest.cue().category().name());
      hedged.setCertainty(Strength.certainty(hedges));
      hedged.setRule(strongest.cue().id());
      hedged.addToIndexes();
      for (Hedge hedge : hedges) {
        HedgeCue cue = new HedgeCue(jcas, hedge.span().begin(), hedge.span().end());
        cue.setCategory(hedge.cue().category().name());
        cue.setStrength(hedge.strength());
        cue.setRule(hedge.cue().id());
        cue.addToIndexes();
        Arguments.add(hedged, ArgumentRole.CUE, cue);
        statementOfCue.put(cue, hedged);
      }
    });
    tieToStatements(jcas, statementOfCue);
  }

  /** Walks through cues and statements in parallel, with a stack of the statements that are open at a cue. */
  private static void tieToStatements(JCas jcas, Map<HedgeCue, HedgedStatement> statementOfCue) {
    List<HedgeCue> cues = new ArrayList<>(statementOfCue.keySet());
    cues.sort(Comparator.comparingInt(HedgeCue::getBegin));
    List<Statement> statements = jcas.select(Statement.class).asList();
    Deque<Statement> open = new ArrayDeque<>();
    int next = 0;
    for (HedgeCue cue : cues) {
      while (next < statements.size() && statements.get(next).getBegin() <= cue.getBegin()) {
        open.push(statements.get(next++));
      }
      open.removeIf(statement -> statement.getEnd() < cue.getEnd());
      Statement innermost = open.stream().min(Comparator.comparingInt(s -> s.getEnd() - s.getBegin())).orElse(null);
      HedgedStatement hedged = statementOfCue.get(cue);
      if (innermost != null && Arguments.all(hedged, ArgumentRole.STATEMENT).isEmpty()) {
        Arguments.add(hedged, ArgumentRole.STATEMENT, innermost);
      }
    }
  }
}
