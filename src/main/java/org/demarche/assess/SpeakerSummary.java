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
 * What a speaker says in a document, and how firmly.
 *
 * @param speaker
 *          the name used in the statements
 * @param statements
 *          the number of statements attributed to the speaker; at least 1
 * @param hedged
 *          the number of those that contain a hedge of the speaker's own
 * @param meanCertainty
 *          the mean of their certainties, from 0 to 1
 */
public record SpeakerSummary(String speaker, int statements, int hedged, double meanCertainty) {

  /** The proportion of the speaker's statements that are hedged, from 0 to 1. */
  public double shareHedged() {
    return (double) hedged / statements;
  }

  /**
   * One summary per speaker of a document, in the order in which they first speak. Statements of unknown speakers are
   * ignored.
   */
  public static List<SpeakerSummary> of(JCas jcas) {
    return of(jcas, Statement::getSpeaker);
  }

  /**
   * The same, with custom speaker names.
   *
   * @param name
   *          returns the speaker of a statement, or null if unknown
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
   * One summary per speaker of some statements, in the order in which they first speak.
   *
   * @param statements
   *          the statements; those without a speaker are ignored
   * @param hedged
   *          those of them that contain a hedge of their speaker's own, with any number of repetitions
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
