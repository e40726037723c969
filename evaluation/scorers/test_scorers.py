"""Tests of the scorers on one small story: python3 -m unittest discover evaluation/scorers"""
import contextlib
import io
import json
import os
import tempfile
import unittest

import score_coref
import score_dates
import score_stories

TEXT = "Norway met Peru in Oslo 😀. The talks on Monday failed."
NAMES = {"Norway": "Norway", "Peru": "Peru", "it": "Norway"}


def at(word):
    begin = TEXT.index(word)
    return begin, begin + len(word)


def utf16(offset):
    return len(TEXT[:offset].encode("utf-16-le")) // 2


class Story:
    """A gold story and the XMI of what an engine found in it."""

    def __init__(self):
        self.elements, self.annotations, self.index = [], [], 0

    def fs(self, fs_type, word=None, **features):
        self.index += 1
        if word:
            begin, end = at(word)
            features.update(begin=utf16(begin), end=utf16(end))
        attributes = " ".join('%s="%s"' % item for item in features.items())
        self.elements.append('<type:%s xmi:id="%d" sofa="900" %s/>' % (fs_type, self.index, attributes))
        return self.index

    def argument(self, role, target):
        return self.fs("Argument", role=role, target=target)

    def event(self, word, category="CONSULT", status="OCCURRED", parties=(), venue=None, date=None):
        actors = [self.argument("PARTY", self.fs("Actor", name, name=NAMES[name])) for name in parties]
        places = [self.argument("VENUE", self.fs("NegotiationVenue", venue, kind="CITY"))] if venue else []
        more = {"date": date} if date else {}
        return self.fs("DiplomaticEvent", word, category=category, status=status,
                       arguments=" ".join(map(str, actors + places)), **more)

    def record(self, mentions, status="OCCURRED", parties=(), venue=None, date=None):
        arguments = [self.argument("MENTION", m) for m in mentions]
        arguments += [self.argument("PARTY", self.fs("Actor", name, name=NAMES[name])) for name in parties]
        if venue:
            arguments.append(self.argument("VENUE", self.fs("NegotiationVenue", venue, kind="CITY")))
        more = {"date": date} if date else {}
        return self.fs("EventRecord", status=status, arguments=" ".join(map(str, arguments)), **more)

    def write(self, folder):
        with open(os.path.join(folder, "a.txt.xmi"), "w", encoding="utf8") as out:
            out.write('<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" '
                      'xmlns:type="http:///org/demarche/type.ecore" xmi:version="2.0">%s'
                      '<cas:Sofa xmi:id="900" sofaString="%s"/></xmi:XMI>' % ("".join(self.elements), TEXT))


def gold(word, **more):
    begin, end = at(word)
    return dict(type="DiplomaticEvent", begin=begin, end=end, category="CONSULT", status="OCCURRED", **more)


STORIES = {
    "id": "a",
    "annotations": [
        gold("met", participants=[{"text": "Norway", "role": "PARTY"}, {"text": "Peru", "role": "PARTY"}], venue="Oslo"),
        gold("talks"),
        dict(zip(("begin", "end"), at("Oslo")), type="NegotiationVenue", kind="CITY")],
    "links": {"same": [[0, 1]], "open": []},
    "records": [{"mentions": [0, 1], "status": "OCCURRED", "main": True, "date": "2025-03-03", "venues": ["Oslo"],
                 "allowedVenues": ["Oslo"], "participants": [{"text": "Norway", "role": "PARTY"}], "allowed": ["Peru"]}]}

MENTIONS = {"id": "a", "source": "ecb", "mentions": [
    dict(zip(("begin", "end"), at("met")), cluster="1", type="ACTION", date="2025-03-03"),
    dict(zip(("begin", "end"), at("talks")), cluster="1", type="ACTION", date="2025-03-03")]}


def run(scorer, gold_line, story):
    with tempfile.TemporaryDirectory() as folder:
        story.write(folder)
        file = os.path.join(folder, "gold.jsonl")
        with open(file, "w", encoding="utf8") as out:
            out.write(json.dumps(gold_line) + "\n")
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            scorer.main(file, folder)
        return printed.getvalue()


def line(printed, name):
    return next(one for one in printed.split("\n") if one.startswith(name))


class ScorersTest(unittest.TestCase):

    def complete(self):
        story = Story()
        met = story.event("met", parties=("Norway", "Peru"), venue="Oslo", date="2025-03-03")
        talks = story.event("talks", date="2025-03-03")
        story.record([met, talks], parties=("Norway", "Peru"), venue="Oslo", date="2025-03-03")
        return story

    def test_everything_is_found(self):
        printed = run(score_stories, STORIES, self.complete())
        events = line(printed, "events")
        self.assertIn("P 1.000  R 1.000", events)
        self.assertIn("who P 1.000 R 1.000", events)
        self.assertTrue(events.endswith("whole P 1.000 R 1.000"))
        self.assertIn("P 1.000  R 1.000", line(printed, "links  "))
        self.assertIn("date 1.000 of 1", line(printed, "records"))
        self.assertIn("whole P 1.000 R 1.000  main R 1.000 of 1", line(printed, "records"))

    def test_offsets_are_code_points(self):
        self.assertIn("P 1.000  R 1.000", line(run(score_stories, STORIES, self.complete()), "events"))
        self.assertGreater(utf16(at("talks")[0]), at("talks")[0])

    def test_wrong_values_and_missing_links_cost(self):
        story = Story()
        met = story.event("met", status="PLANNED", parties=("Norway",))
        story.event("talks", category="AGREE")
        story.record([met], status="PLANNED")
        printed = run(score_stories, STORIES, story)
        events = line(printed, "events")
        self.assertIn("category 0.500  status 0.500  who P 1.000 R 0.500  venue P 0.000 R 0.000", events)
        self.assertTrue(events.endswith("whole P 0.000 R 0.000"))
        self.assertIn("R 0.000", line(printed, "links  "))
        self.assertIn("status 0.000", line(printed, "records"))

    def test_invented_events_cost_precision_unless_optional(self):
        story = self.complete()
        story.event("failed", category="REJECT")
        self.assertIn("P 0.667  R 1.000", line(run(score_stories, STORIES, story), "events"))
        optional = json.loads(json.dumps(STORIES))
        optional["annotations"].append(gold("failed", optional=True))
        self.assertIn("P 1.000  R 1.000", line(run(score_stories, optional, story), "events"))

    def test_coreference_and_dates(self):
        printed = run(score_coref, MENTIONS, self.complete())
        self.assertIn("links    1 of    1  P 1.000  R 1.000", line(printed, "all but timeml"))
        self.assertIn("found 2  dated 2  right 2", run(score_dates, MENTIONS, self.complete()))


if __name__ == "__main__":
    unittest.main()
