"""Tests of evaluate.py, with a command in the place of bin/demarche: python3 -m unittest discover evaluation/scorers"""
import json
import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))
import evaluate  # noqa: E402

# Stands in for the engines: notes how it was called, and writes one document without annotations, or fails.
ENGINES = """
import os, sys
out = sys.argv[sys.argv.index("-o") + 1]
os.makedirs(out, exist_ok=True)
with open(os.path.join(os.path.dirname(out), "called"), "w") as called:
    called.write(" ".join(os.path.basename(argument) for argument in sys.argv[1:]))
with open(os.path.join(out, "a.txt.xmi"), "w") as xmi:
    xmi.write('<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmi:version="2.0">'
              '<cas:Sofa xmi:id="900" sofaString="They met."/></xmi:XMI>')
sys.exit(3 if os.path.exists(os.path.join(sys.argv[1], "bad")) else 0)
"""
# Runs evaluate.py with that command, as a program of its own, for its scorers print where this process cannot catch it.
RUN = "import sys, evaluate; evaluate.ANNOTATE = [sys.executable, '-c', %r]; evaluate.main()"


class EvaluateTest(unittest.TestCase):

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.corpus = os.path.join(self.folder, "corpus")
        os.makedirs(os.path.join(self.corpus, "text"))

    def write(self, name, text):
        with open(os.path.join(self.corpus, name), "w", encoding="utf8") as out:
            out.write(text)

    def gold(self, **fields):
        self.write("gold.jsonl", json.dumps(dict(fields, id="a")) + "\n")

    def run_it(self, *options):
        out = os.path.join(self.folder, "out")
        command = [sys.executable, "-c", RUN % ENGINES, self.corpus, "--out", out] + list(options)
        done = subprocess.run(command, cwd=os.path.dirname(HERE), stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              universal_newlines=True)
        return done.returncode, done.stdout

    def called(self):
        with open(os.path.join(self.folder, "out", "called")) as called:
            return called.read()

    def test_corpus_is_annotated_and_scored(self):
        self.gold(trigger=[5, 8], participants=[[0, 4]], place=[])
        code, printed = self.run_it()
        self.assertEqual(0, code, printed)
        self.assertTrue(printed.startswith("== corpus: venues\n"), printed)
        self.assertIn("trigger      0.000 of 1", printed)
        self.assertEqual("text -o corpus", self.called())

    def test_metadata_beside_the_texts_are_used(self):
        self.gold(trigger=[5, 8], participants=[], place=[])
        self.write("metadata.tsv", "id\tdate\n")
        self.run_it()
        self.assertEqual("text -o corpus --metadata metadata.tsv", self.called())

    def test_gold_says_what_is_scored(self):
        for field, names in (("records", ["stories"]), ("mentions", ["coref", "dates"]), ("annotations", ["reference"]),
                             ("cues", ["hedges"]), ("pairs", ["events"]), ("trigger", ["venues"])):
            self.gold(**{field: []})
            self.assertEqual(names, evaluate.scorers(self.corpus))
        os.mkdir(os.path.join(self.corpus, "attributions"))
        self.assertEqual(["attribution"], evaluate.scorers(self.corpus))

    def test_unknown_gold_and_failures_are_told(self):
        self.assertIn("neither attributions nor gold.jsonl in " + self.corpus, self.run_it()[1])
        self.gold(colour="blue")
        code, printed = self.run_it()
        self.assertEqual(1, code)
        self.assertIn("name a scorer with --scorer", printed)
        self.assertIn("there is no scorer colours", self.run_it("--scorer", "colours")[1])
        self.write(os.path.join("text", "bad"), "")
        code, printed = self.run_it("--scorer", "venues")
        self.assertEqual(1, code)
        self.assertIn("corpus could not be annotated", printed)


if __name__ == "__main__":
    unittest.main()
