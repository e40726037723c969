package org.demarche.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.Demarche;
import org.demarche.explain.Explanation;
import org.demarche.lexicon.RuleBook;
import org.demarche.lexicon.RuleRow;
import org.demarche.preprocess.TextDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche explain}: which rows matched on which words of a sentence, or why one did not. */
@Command(name = "explain", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Lists the rows of the tables that matched in a sentence, with their words and where they are, or "
        + "says why one row did not match.",
    footer = {"",
        "For --rule, the engine is run with the row alone, without its conditions, and with each of them. That covers "
            + "verbs.tsv and nouns.tsv of events, cues.tsv of hedges and rules.tsv of venues. For rows of other "
            + "tables it only reports whether they made an annotation. Effects of the rest of a document are not "
            + "shown."})
final class ExplainCommand implements Callable<Integer> {

  @Spec
  private CommandSpec spec;

  @Parameters(paramLabel = "SENTENCE", description = "The sentence, in quotation marks.")
  private String sentence;

  @Option(names = "--rule", paramLabel = "ID", description = "The id of a row, such as event.meet.")
  private String rule;

  @Mixin
  private EngineMixin engines = new EngineMixin();

  @Override
  public Integer call() throws UIMAException {
    RuleBook book = RuleBook.read(engines.lexicon());
    RuleRow row = rule == null ? null : book.row(rule);
    if (rule != null && row == null) {
      throw new ParameterException(spec.commandLine(), "no row of a table has the id " + rule);
    }
    ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), Terminal.ERR, Terminal.WIDTH);
    progress.show("loading the models …");
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(Demarche.embedded(engines.parameters()));
    progress.end();
    JCas jcas = engine.newJCas();
    new TextDocument("sentence", null, sentence).into(jcas);
    engine.process(jcas);
    Explanation explanation = new Explanation(book, engines.lexicon(), jcas);
    PrintWriter out = spec.commandLine().getOut();
    if (row == null) {
      explanation.found().forEach(annotation -> print(out, annotation, book));
    } else {
      out.println(row.id() + "  " + row.place());
      row.values().forEach(value -> out.println("  " + Printable.line(value)));
      explanation.of(row).forEach(line -> out.println(Printable.line(line)));
    }
    out.flush();
    return 0;
  }

  private static void print(PrintWriter out, Annotation annotation, RuleBook book) {
    String rule = Explanation.rule(annotation);
    RuleRow row = book.row(rule);
    out.println(String.format(Locale.ROOT, "%-17s %-32s %s%s", annotation.getType().getShortName(),
        Printable.line("[" + annotation.getCoveredText() + "]"), rule, row == null ? "" : "  " + row.place()));
  }
}
