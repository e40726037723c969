package org.demarche.record;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.EventRecord;
import org.demarche.type.Source;
import org.demarche.type.Statement;

/** Who says that an act took place and who says that it did not. */
final class Disputes {

  /** Adds those who assert and deny the act, and whether it is disputed: where different people do. */
  void addTo(EventRecord record, Group group) {
    boolean isAsserted = false;
    boolean isDenied = false;
    String asserting = "";
    String denying = "";
    for (Mention mention : group.mentions()) {
      Source source = source(mention);
      boolean isFact = mention.isFact();
      if (!isFact && !mention.status().equals("NEGATED")) {
        continue;
      }
      String name = source == null || source.getName() == null ? "" : source.getName();
      isAsserted |= isFact;
      isDenied |= !isFact && source != null;
      if (isFact) {
        asserting = name;
      } else {
        denying = name;
      }
    }
    boolean isDisputed = isAsserted && isDenied && !asserting.equals(denying);
    record.setDisputed(isDisputed);
    if (isDisputed) {
      Arguments.addAll(record, ArgumentRole.ASSERTED_BY, sources(group, mention -> mention.isFact()));
      Arguments.addAll(record, ArgumentRole.DENIED_BY, sources(group, mention -> mention.status().equals("NEGATED")));
    }
  }

  private static List<Source> sources(Group group, Predicate<Mention> isOf) {
    return group.mentions().stream().filter(isOf).map(Disputes::source).filter(Objects::nonNull).distinct().toList();
  }

  /** The source of the innermost statement that a mention stands in; null if the author says it. */
  private static Source source(Mention mention) {
    Statement innermost = null;
    for (Annotation annotation : Arguments.all(mention.event(), ArgumentRole.STATEMENT)) {
      if (annotation instanceof Statement statement
          && (innermost == null || length(statement) < length(innermost))) {
        innermost = statement;
      }
    }
    return innermost == null ? null : Arguments.first(innermost, ArgumentRole.SOURCE, Source.class);
  }

  private static int length(Annotation annotation) {
    return annotation.getEnd() - annotation.getBegin();
  }
}
