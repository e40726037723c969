package org.demarche.assess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.uima.jcas.JCas;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.HedgedStatement;
import org.demarche.type.Statement;

/**
 * What one speaker says in a document, and how firmly.
 *
 * @param speaker
 *          the name, as the statements give it
 * @param statements
 *          how many statements are attributed to the speaker; at least 1
 * @param hedged
 *          how many of them hold a hedge of the speaker's own
 * @param meanCertainty
 *          the mean of their certainties, from 0 to 1
 */
public record SpeakerSummary(String speaker, int statements, int hedged, double meanCertainty) {

  /** The share of the speaker's statements that is hedged, from 0 to 1. */
  public double shareHedged() {
    return (double) hedged / statements;
  }

  /**
   * One summary for each speaker of a document, in the order in which they first speak. Statements whose speaker is not
   * known are left out.
   */
  public static List<SpeakerSummary> of(JCas jcas) {
    return of(jcas, Statement::getSpeaker);
  }

  /**
   * The same with speakers of your own naming.
   *
   * @param name
   *          who says a statement, or null where that is not known
   */
  public static List<SpeakerSummary> of(JCas jcas, Function<Statement, String> name) {
    List<Statement> hedged = new ArrayList<>();
    for (HedgedStatement hedge : jcas.select(HedgedStatement.class)) {
      Statement statement = Arguments.first(hedge, ArgumentRole.STATEMENT, Statement.class);
      if (statement != null) {
        hedged.add(statement);
      }
    }
    return of(jcas.select(Statement.class).asList(), hedged, name);
  }

  /**
   * One summary for each speaker of some statements, in the order in which they first speak.
   *
   * @param statements
   *          statements; those without speaker are left out
   * @param hedged
   *          those of them that hold a hedge of their speaker's own, each any number of times
   */
  static List<SpeakerSummary> of(Collection<Statement> statements, Collection<Statement> hedged) {
    return of(statements, hedged, Statement::getSpeaker);
  }

  private static List<SpeakerSummary> of(Collection<Statement> statements, Collection<Statement> hedged,
      Function<Statement, String> name) {
    Set<Statement> isHedged = new HashSet<>(hedged);
    Map<String, SpeakerSummary> summaries = new LinkedHashMap<>();
    for (Statement statement : statements) {
      String speaker = name.apply(statement);
      if (speaker != null) {
        SpeakerSummary one = new SpeakerSummary(speaker, 1, isHedged.contains(statement) ? 1 : 0,
            statement.getCertainty());
        summaries.merge(speaker, one, SpeakerSummary::and);
      }
    }
    return List.copyOf(summaries.values());
  }

  private SpeakerSummary and(SpeakerSummary other) {
    int all = statements + other.statements;
    double mean = (meanCertainty * statements + other.meanCertainty * other.statements) / all;
    return new SpeakerSummary(speaker, all, hedged + other.hedged, mean);
  }
}
