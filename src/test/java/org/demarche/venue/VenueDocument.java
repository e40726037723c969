package org.demarche.venue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.demarche.entity.EntityTables;
import org.demarche.lexicon.TableFolder;
import org.demarche.syntax.DocumentView;
import org.demarche.syntax.SentenceView;
import org.demarche.syntax.Word;
import org.demarche.testing.TreeBuilder;

/** A document with trees that are written by hand, its places as the built-in tables tell them, and its events. */
final class VenueDocument {

  static final TableFolder FOLDER = VenueAnnotator.tables(VenueAnnotator.BUILT_IN);
  static final Gazetteer GAZETTEER = Gazetteer.read(FOLDER, null, EntityTables.read(EntityTables.BUILT_IN).states());
  static final VenueLexicon LEXICON = VenueLexicon.read(FOLDER);
  static final PlaceReader PLACES = new PlaceReader(FOLDER, GAZETTEER, LEXICON);

  private final DocumentView view;
  private final List<Act> acts = new ArrayList<>();
  private String dateline;
  private List<String> people = List.of();
  private List<String> countries = List.of();

  private VenueDocument(DocumentView view) {
    this.view = view;
  }

  /** A document of sentences in the notation of {@link TreeBuilder#sentences}. */
  static VenueDocument of(String... sentences) {
    return new VenueDocument(TreeBuilder.view(sentences));
  }

  VenueDocument dateline(String place) {
    dateline = place;
    return this;
  }

  VenueDocument people(String... names) {
    people = List.of(names);
    return this;
  }

  VenueDocument about(String... codes) {
    countries = List.of(codes);
    return this;
  }

  /** Adds an event whose trigger is the next word of a form. */
  VenueDocument meeting(String form) {
    return act(ActUse.MEETING, form);
  }

  VenueDocument act(ActUse use, String form) {
    int from = acts.isEmpty() ? 0 : acts.get(acts.size() - 1).trigger().end();
    Word trigger = view.sentences().stream().flatMap(sentence -> sentence.words().stream())
        .filter(word -> word.begin() >= from && word.form().equals(form)).findFirst().orElseThrow();
    acts.add(new Act(acts.size(), trigger, use));
    return this;
  }

  Word word(String form) {
    return TreeBuilder.word(view, form);
  }

  List<SentenceView> sentences() {
    return view.sentences();
  }

  Map<Word, Mention> mentions() {
    return PLACES.read(view, new PlaceReader.Background(List.of(), countries, people, dateline));
  }

  /** The mention that a word is part of, or null. */
  Mention mention(String form) {
    return mentions().get(word(form));
  }

  /** The place that a word names, by its name, state and kind; null where it is no mention. */
  String place(String form) {
    Mention mention = mention(form);
    return mention == null ? null : mention.words().spaced() + " = " + mention.name() + " " + mention.country() + " "
        + mention.kind();
  }

  /** The venues, each as its words, its rule and the triggers of its events. */
  List<String> venues() {
    return found().stream().map(venue -> venue.mention().words().spaced() + " " + venue.rule() + " "
        + String.join("|", venue.acts().stream().map(act -> act.trigger().form()).toList())).toList();
  }

  List<Venue> found() {
    return new VenueFinder(LEXICON, GAZETTEER).find(acts, mentions());
  }

  @Override
  public String toString() {
    return Arrays.toString(view.sentences().toArray());
  }
}
