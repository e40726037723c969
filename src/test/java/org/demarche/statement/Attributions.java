package org.demarche.statement;

import java.util.List;
import org.demarche.lexicon.TableFolder;
import org.demarche.lexicon.WordClasses;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.Quotations;
import org.demarche.syntax.Span;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;

/** What the built-in tables attribute in documents whose trees are written by hand. */
final class Attributions {

  private static final String BUILT_IN = "classpath:org/demarche/statement/en/";
  static final TableFolder TABLES = TableFolder.of(BUILT_IN, BUILT_IN, "cues.tsv", "rules.tsv",
      "anonymous.tsv", "labels.tsv", "classes.tsv");
  static final AnonymousSources ANONYMOUS = AnonymousSources.read(TABLES);
  static final CueLexicon CUES = CueLexicon.read(TABLES);
  static final ReportingRules RULES = ReportingRules.read(TABLES);
  private static final StatementFinder FINDER =
      new StatementFinder(CUES, LabelledParagraphs.read(TABLES, ANONYMOUS), RULES,
          WordClasses.read(TABLES.table("classes.tsv")));

  private Attributions() {
  }

  /** The attributions of a document, one line each: construction, speaker, cue and content, with bars between. */
  static List<String> in(String... sentences) {
    DocumentView view = TreeBuilder.view(sentences);
    return FINDER.find(view, Quotations.of(view)).stream().map(attribution -> line(attribution, view)).toList();
  }

  static String line(Attribution attribution, DocumentView view) {
    String speaker = attribution.speaker() == null ? "-" : view.text(attribution.speaker().span());
    String cue = attribution.cue() == null ? "-" : view.text(attribution.cue().span());
    Span content = attribution.content();
    return attribution.construction() + " | " + speaker + " | " + cue + " | "
        + (content == null ? "-" : view.text(content));
  }

  /** The first cue of the built-in tables in the first sentence of a document. */
  static CuePhrase cue(DocumentView view) {
    return CUES.phrases(view.sentences().get(0)).get(0);
  }

  /** The words of a speaker, and the word that tells who it is where it stands outside them; null for null. */
  static String text(Speaker speaker, DocumentView view) {
    if (speaker == null) {
      return null;
    }
    Word head = speaker.head();
    return view.text(speaker.span()) + (speaker.span().covers(head.span()) ? "" : " (" + head.form() + ")");
  }
}
