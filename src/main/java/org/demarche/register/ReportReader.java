package org.demarche.register;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Div;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.demarche.entity.ActorKind;
import org.demarche.entity.DocumentDay;
import org.demarche.lexicon.WordClasses;
import org.demarche.record.NumberWords;
import org.demarche.type.Actor;
import org.demarche.type.ArgumentRole;
import org.demarche.type.Arguments;
import org.demarche.type.DiplomaticEvent;
import org.demarche.type.EventRecord;
import org.demarche.type.NegotiationVenue;
import org.demarche.type.SpeakerRole;

/** Reads the records of a document from its CAS. */
public final class ReportReader {

  private static final String CLASSES = "classpath:org/demarche/register/en/classes.tsv";
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  /** Names, nouns and figures. */
  private static final Pattern NAMING = Pattern.compile("N.*|CD|PROPN|NUM");
  private static final Pattern FIGURE = Pattern.compile("\\d{2,6}");
  private static final Pattern EXTENSION = Pattern.compile("\\.txt$");

  /** The letters of a lemma that make its stem: enough for <em>negotiate</em> and <em>negotiation</em> to be one. */
  private static final int STEM = 6;
  private static final int SHORTEST = 3;

  private static final List<ArgumentRole> ROLES = List.of(ArgumentRole.SOURCE, ArgumentRole.TARGET, ArgumentRole.PARTY,
      ArgumentRole.MEDIATOR, ArgumentRole.HOST);
  private static final List<String> KINDS = List.of("SITE", "CITY", "REGION", "COUNTRY", "VIRTUAL");

  private final Set<String> plain = new TreeSet<>();
  private final Counts counts = new Counts(NumberWords.read(NumberWords.BUILT_IN));

  private ReportReader(Set<String> words) {
    words.forEach(word -> plain.add(stem(word)));
  }

  /**
   * A reader with the built-in list of words that are too common.
   *
   * @throws org.demarche.lexicon.LexiconException
   *           if it cannot be read
   */
  public static ReportReader create() {
    return new ReportReader(WordClasses.read(CLASSES).words("plain"));
  }

  /**
   * The reports of a document, one for each EventRecord, in text order; none if it has no records.
   *
   * @param name
   *          the id of the document, where its metadata have none
   */
  public List<Report> read(JCas jcas, String name) {
    return List.copyOf(byRecord(jcas, name).values());
  }

  /** The same by the records, in text order. */
  public Map<EventRecord, Report> byRecord(JCas jcas, String name) {
    String id = id(jcas, name);
    DocumentDay day = DocumentDay.of(jcas, null);
    String title = jcas.select(Div.class).filter(div -> "headline".equals(div.getDivType())).findFirst()
        .map(ReportReader::oneLine).orElse(null);
    Sentences sentences = Sentences.of(jcas);
    Map<EventRecord, Report> reports = new LinkedHashMap<>();
    for (EventRecord record : jcas.select(EventRecord.class)) {
      List<DiplomaticEvent> mentions = Arguments.all(record, ArgumentRole.MENTION).stream()
          .filter(DiplomaticEvent.class::isInstance).map(DiplomaticEvent.class::cast)
          .sorted(Comparator.comparingInt(DiplomaticEvent::getBegin)).toList();
      if (!mentions.isEmpty() && record.getCategory() != null) {
        reports.put(record, report(jcas, sentences, record, mentions, id, title, day));
      }
    }
    return reports;
  }

  private static String id(JCas jcas, String name) {
    DocumentMetaData data = jcas.select(DocumentMetaData.class).findFirst().orElse(null);
    String id = data == null || data.getDocumentId() == null ? name : data.getDocumentId();
    return EXTENSION.matcher(id).replaceAll("");
  }

  private Report report(JCas jcas, Sentences sentences, EventRecord record, List<DiplomaticEvent> mentions, String id,
      String title, DocumentDay day) {
    List<Annotation> apart = new ArrayList<>(Arguments.all(record, ArgumentRole.TIME));
    List<Side> sides = new ArrayList<>();
    for (ArgumentRole role : ROLES) {
      for (Annotation annotation : Arguments.all(record, role)) {
        apart.add(annotation);
        sides.add(side(role, annotation));
      }
    }
    List<Site> sites = Arguments.all(record, ArgumentRole.VENUE).stream().filter(NegotiationVenue.class::isInstance)
        .map(venue -> site((NegotiationVenue) venue)).sorted(Comparator.comparingInt(ReportReader::breadth)).toList();
    apart.addAll(Arguments.all(record, ArgumentRole.VENUE));
    Coverage elsewhere = new Coverage(apart);
    Set<String> words = new TreeSet<>();
    Set<String> context = new TreeSet<>();
    for (DiplomaticEvent mention : mentions) {
      addWords(jcas, mention, words, elsewhere);
      Sentence sentence = sentences.at(mention);
      if (sentence != null) {
        addNames(jcas, sentence, context, elsewhere);
      }
    }
    addTopic(jcas, sentences, record, mentions, words);
    if (record.getMode() != null) {
      add(record.getMode(), words);
    }
    context.removeAll(words);
    Sentence told = sentences.at(record);
    List<Report.Mention> spans = mentions.stream().map(mention -> new Report.Mention(
        sentences.codePoints(mention.getBegin()), sentences.codePoints(mention.getEnd()))).toList();
    return new Report(id, title, day.day(), record.getCategory(), record.getMode(), record.getStatus(),
        record.getCertainty(), record.getSalience(), record.getDate(), record.getTopic(), record.getRound(),
        List.copyOf(sides), sites, words, context, spans, told == null ? oneLine(record) : oneLine(told),
        record.getDisputed(), counts.of(jcas, mentions));
  }

  /** The words of a mention itself: what the act is called. */
  private void addWords(JCas jcas, Annotation span, Set<String> words, Coverage elsewhere) {
    jcas.select(Token.class).coveredBy(span).forEach(token -> add(token, words, elsewhere));
  }

  /** The names and nouns of a sentence. */
  private void addNames(JCas jcas, Annotation sentence, Set<String> context, Coverage elsewhere) {
    jcas.select(Token.class).coveredBy(sentence)
        .filter(token -> token.getPosValue() != null && NAMING.matcher(token.getPosValue()).matches())
        .forEach(token -> add(token, context, elsewhere));
  }

  private void add(Token token, Set<String> words, Coverage elsewhere) {
    if (!elsewhere.has(token)) {
      add(lemma(token), words);
    }
  }

  /** The words of the topic, by their lemmas where a sentence of the act has them. */
  private void addTopic(JCas jcas, Sentences sentences, EventRecord record, List<DiplomaticEvent> mentions,
      Set<String> words) {
    if (record.getTopic() == null) {
      return;
    }
    Map<String, String> lemmas = new HashMap<>();
    for (DiplomaticEvent mention : mentions) {
      Sentence sentence = sentences.at(mention);
      if (sentence != null) {
        jcas.select(Token.class).coveredBy(sentence)
            .forEach(token -> lemmas.put(token.getCoveredText().toLowerCase(Locale.ROOT), lemma(token)));
      }
    }
    Side.words(record.getTopic()).forEach(word -> add(lemmas.getOrDefault(word, word), words));
  }

  /** The lemma of a word; the word itself if it has none. */
  static String lemma(Token token) {
    return token.getLemmaValue() == null ? token.getCoveredText() : token.getLemmaValue();
  }

  private void add(String lemma, Set<String> words) {
    String stem = stem(lemma.toLowerCase(Locale.ROOT));
    boolean isWord = stem.length() >= SHORTEST && Character.isLetter(stem.charAt(0)) && !plain.contains(stem);
    if (isWord || FIGURE.matcher(stem).matches()) {
      words.add(stem);
    }
  }

  private static String stem(String lemma) {
    return lemma.length() > STEM ? lemma.substring(0, STEM) : lemma;
  }

  private static Side side(ArgumentRole role, Annotation annotation) {
    if (annotation instanceof Actor actor) {
      SpeakerRole office = Arguments.first(actor, ArgumentRole.ROLE, SpeakerRole.class);
      String name = actor.getName() == null || actor.getName().isBlank() ? oneLine(actor) : actor.getName();
      boolean isPerson = ActorKind.of(actor.getKind()) == ActorKind.PERSON;
      return new Side(role.name(), name, isPerson, actor.getCountry(), office == null ? null : oneLine(office));
    }
    String country = annotation instanceof SpeakerRole office ? office.getCountry() : null;
    return new Side(role.name(), oneLine(annotation), false, country, null);
  }

  private static Site site(NegotiationVenue venue) {
    boolean isUnset = venue.getLatitude() == 0 && venue.getLongitude() == 0;
    return new Site(venue.getName() == null ? oneLine(venue) : venue.getName(), venue.getKind(), venue.getCountry(),
        isUnset ? Double.NaN : venue.getLatitude(), isUnset ? Double.NaN : venue.getLongitude());
  }

  private static int breadth(Site site) {
    return site.kind() == null ? KINDS.size() : KINDS.indexOf(site.kind());
  }

  private static String oneLine(Annotation annotation) {
    return BLANKS.matcher(annotation.getCoveredText()).replaceAll(" ").strip();
  }
}
