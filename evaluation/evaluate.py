#!/usr/bin/env python3
"""Annotates a corpus and scores the result.

    bin/demarche evaluate CORPUS... [--out FOLDER] [--scorer NAME]... [--errors]

CORPUS is a folder with a folder text and either gold.jsonl or attributions; with a metadata.tsv, the texts are read with
it. What to score is found from the gold: attribution, stories, coref and dates, venues, hedges, events or reference; --scorer
names it where it cannot be told. The annotated documents go to FOLDER (target/evaluation) / name of the corpus, and are
annotated again only if they are missing. --errors lists the errors, where the scorer can.
"""
import argparse
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ANNOTATE = [os.path.join(HERE, "..", "bin", "demarche"), "annotate"]
LISTS_ERRORS = ("stories", "reference", "coref", "dates")


def scorers(corpus):
    """The names of the scorers for a corpus, by what its gold holds."""
    if os.path.isdir(os.path.join(corpus, "attributions")):
        return ["attribution"]
    gold = os.path.join(corpus, "gold.jsonl")
    if not os.path.isfile(gold):
        sys.exit("evaluate: neither attributions nor gold.jsonl in " + corpus)
    with open(gold, encoding="utf8") as lines:
        first = json.loads(next(lines))
    if "records" in first:
        return ["stories"]
    if "mentions" in first:
        return ["coref", "dates"]
    if "annotations" in first:
        return ["reference"]
    for key, name in (("cues", "hedges"), ("pairs", "events"), ("trigger", "venues")):
        if key in first:
            return [name]
    sys.exit("evaluate: the kind of gold in %s is unknown: name a scorer with --scorer" % gold)


def evaluate(corpus, out, names, errors):
    names = names or scorers(corpus)
    name = os.path.basename(os.path.abspath(corpus))
    xmi = os.path.join(out, name)
    command = ANNOTATE + [os.path.join(corpus, "text"), "-o", xmi]
    metadata = os.path.join(corpus, "metadata.tsv")
    if os.path.isfile(metadata):
        command += ["--metadata", metadata]
    if subprocess.run(command).returncode:
        sys.exit("evaluate: %s could not be annotated" % corpus)
    gold = os.path.join(corpus, "attributions")
    gold = gold if os.path.isdir(gold) else os.path.join(corpus, "gold.jsonl")
    status = 0
    for scorer in names:
        print("== %s: %s" % (name, scorer), flush=True)
        script = os.path.join(HERE, "scorers", "score_%s.py" % scorer)
        if not os.path.isfile(script):
            sys.exit("evaluate: there is no scorer " + scorer)
        more = ["--errors"] if errors and scorer in LISTS_ERRORS else []
        status |= subprocess.run([sys.executable, script, gold, xmi] + more).returncode
    return status


def main():
    parser = argparse.ArgumentParser(prog="demarche evaluate", description=__doc__.split("\n")[0])
    parser.add_argument("corpus", nargs="+", help="a folder with text and gold.jsonl or attributions")
    parser.add_argument("--out", default="target/evaluation", help="where the annotated documents go (%(default)s)")
    parser.add_argument("--scorer", action="append", default=[], help="what to score; found from the gold if left out")
    parser.add_argument("--errors", action="store_true", help="list the errors")
    args = parser.parse_args()
    sys.exit(max(evaluate(corpus, args.out, args.scorer, args.errors) for corpus in args.corpus))


if __name__ == "__main__":
    main()
