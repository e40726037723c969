package org.demarche;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.util.CasCopier;
import org.apache.uima.util.CasCreationUtils;
import org.demarche.lexicon.LexiconReader;

/**
 * Measures the hedge and role engines side by side with their own phrase tables as UIMA Ruta rules, in one run:
 * processor time on one thread, behind the embedded preprocessing. The rules have the phrases alone, not the conditions
 * that the engines test, nor scopes and holders.
 *
 * <pre>
 * mvn -q -Pruta test-compile
 * java -Xmx3g -cp target/test-classes:target/classes:$(cat target/test-classpath) org.demarche.RutaComparison FOLDER
 * DOCUMENTS
 * </pre>
 */
public final class RutaComparison {

  private RutaComparison() {
  }

  /** @param arguments a folder of {@code .txt} files, and how many of them to read */
  public static void main(String[] arguments) throws Exception {
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(arguments[0]))) {
      files = found.filter(file -> file.toString().endsWith(".txt")).sorted().limit(Long.parseLong(arguments[1]))
          .toList();
    }
    AggregateBuilder before = new AggregateBuilder();
    before.add(Demarche.preprocessing());
    before.add(Demarche.actors());
    Map<String, AnalysisEngine> engines = new LinkedHashMap<>();
    AnalysisEngine preprocessing = AnalysisEngineFactory.createEngine(before.createAggregateDescription());
    engines.put("RoleAnnotator", AnalysisEngineFactory.createEngine(Demarche.roles()));
    engines.put("roles in Ruta", ruta("role/en/titles.tsv", "id phrase category sector country use body example"));
    engines.put("HedgeAnnotator", AnalysisEngineFactory.createEngine(Demarche.hedges()));
    engines.put("hedges in Ruta", ruta("hedge/en/cues.tsv", "id phrase category strength scope when example"));
    Map<String, Long> nanos = new LinkedHashMap<>();
    Map<String, Integer> finds = new LinkedHashMap<>();
    long tokens = 0;
    for (int i = 0; i < files.size(); i++) {
      JCas document = preprocessing.newJCas();
      document.setDocumentText(Files.readString(files.get(i)));
      document.setDocumentLanguage("en");
      preprocessing.process(document);
      boolean isWarm = i >= files.size() / 3;
      tokens += isWarm ? document.getAnnotationIndex(Token.class).size() : 0;
      for (Map.Entry<String, AnalysisEngine> engine : engines.entrySet()) {
        JCas jcas = engine.getValue().newJCas();
        CasCopier.copyCas(document.getCas(), jcas.getCas(), true, true);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        engine.getValue().process(jcas);
        long time = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        if (isWarm) {
          nanos.merge(engine.getKey(), time, Long::sum);
          finds.merge(engine.getKey(), finds(jcas, engine.getKey()), Integer::sum);
        }
      }
    }
    System.out.printf("%d documents, %d tokens, after %d to warm up%n", files.size() - files.size() / 3, tokens,
        files.size() / 3);
    for (Map.Entry<String, Long> engine : nanos.entrySet()) {
      System.out.printf("%-16s %9.0f tokens a second, %d found%n", engine.getKey(), tokens * 1e9 / engine.getValue(),
          finds.get(engine.getKey()));
    }
    System.out.printf("roles: %.1f times Ruta, hedges: %.1f times Ruta%n",
        nanos.get("roles in Ruta") / (double) nanos.get("RoleAnnotator"),
        nanos.get("hedges in Ruta") / (double) nanos.get("HedgeAnnotator"));
  }

  private static int finds(JCas jcas, String engine) {
    Type type = jcas.getTypeSystem().getType(engine.contains("Ruta") ? "org.demarche.ruta.Found"
        : engine.startsWith("Role") ? "org.demarche.type.SpeakerRole" : "org.demarche.type.HedgeCue");
    return jcas.getCas().getAnnotationIndex(type).size();
  }

  private static AnalysisEngine ruta(String table, String columns) throws Exception {
    StringBuilder script = new StringBuilder();
    List<String> rules = LexiconReader.read("classpath:org/demarche/" + table, columns,
        row -> row.id().contains(".not.") ? "" : rule(row.text("phrase")));
    rules.forEach(rule -> script.append(rule).append('\n'));
    TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
    types.addType("org.demarche.ruta.Found", "what a rule has found", "uima.tcas.Annotation");
    AnalysisEngineDescription ruta = AnalysisEngineFactory.createEngineDescription(RutaEngine.class,
        TypeSystemDescriptionFactory.createTypeSystemDescription("org.apache.uima.ruta.engine.BasicTypeSystem"),
        RutaEngine.PARAM_RULES, script.toString());
    ruta.getAnalysisEngineMetaData().setTypeSystem(CasCreationUtils.mergeTypeSystems(
        List.of(types, ruta.getAnalysisEngineMetaData().getTypeSystem())));
    return AnalysisEngineFactory.createEngine(ruta);
  }

  /** A phrase of a table as a Ruta rule over tokens, by lemma or form and part of speech. */
  static String rule(String phrase) {
    List<String> elements = new ArrayList<>();
    boolean isOpen = false;
    for (String part : phrase.split(" ")) {
      boolean isOptional = isOpen || part.startsWith("(");
      isOpen = isOptional && !part.endsWith(")");
      String word = part.replaceAll("^\\(|\\)$", "");
      elements.add("Token" + (isOptional ? "?" : "") + condition(word));
    }
    return "(" + String.join(" ", elements) + "){-> MARK(org.demarche.ruta.Found)};";
  }

  /** Of the alternatives of one word: one of the lemmas or forms, and one of the parts of speech where all have one. */
  private static String condition(String word) {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String part : word.split("\\|")) {
      int slash = part.lastIndexOf('/');
      words.add(pattern((slash > 0 ? part.substring(0, slash) : part).replaceFirst("^=", "")));
      tags.add(slash > 0 ? part.substring(slash + 1) + ".*" : ".*");
    }
    boolean isAny = words.contains("\\\\*");
    boolean hasTag = !tags.contains(".*");
    String alternatives = String.join("|", words);
    String match = "OR(REGEXP(Token.lemma.value,\"" + alternatives + "\"),REGEXP(\"" + alternatives + "\",true))";
    String tag = "REGEXP(Token.pos.PosValue,\"" + String.join("|", tags) + "\")";
    return isAny ? hasTag ? "{" + tag + "}" : "" : hasTag ? "{AND(" + match + "," + tag + ")}" : "{" + match + "}";
  }

  private static String pattern(String word) {
    return word.replaceAll("([.$*+?()\\[\\]])", "\\\\\\\\$1");
  }
}
