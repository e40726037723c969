#!/usr/bin/env python3
"""Makes src/main/resources/org/demarche/entity/en/office-holders.tsv: who held which high office when.

    python3 office_holders.py REIGN.csv PHOENIX.txt HOLDERS.tsv > office-holders.tsv

REIGN.csv    data_sets/leaderlist_3_21.csv of OEFDataScience/REIGN.github.io (MIT): the leaders of states, to March 2021
PHOENIX.txt  Phoenix.Countries.actors.txt of openeventdata/Dictionaries (MIT): members of governments, to about 2012
HOLDERS.tsv  holders.tsv beside this script: leaders since 2021, foreign ministers since 1945, heads of international bodies

Taken over are facts alone: name, state, first and last day. What is changed: states of REIGN get ISO 3166-1 alpha-3 codes
(those that are no more the code of their successor); a leader of a parliamentary state is a HEAD_OF_GOVERNMENT,
any other a HEAD_OF_STATE; a leader whose given name REIGN leaves out gets it from Phoenix where exactly one member of that
government has that last name; members of governments are MINISTER and only taken where both days are known, the name has two
to four words, and they were in office for two years, to 1985 or later; who is in holders.tsv is not taken from elsewhere for the same years. REIGN's leaders who had not left in March 2021
and are not in holders.tsv end on that day.
"""
import csv
import re
import sys
import unicodedata

# COW's abbreviations where they are not ISO's codes
# Phoenix codes that are not ISO, and states that are no more
OTHER = {"KNT": "KNA", "KSV": "XKX", "SUN": "RUS", "THI": "THA", "TMP": "TLS", "YUG": "SRB"}
ISO = dict(zip(
    "AAB ALG ANG AUL BAH BAR BFO BHM BHU BLZ BNG BOS BOT BRU BUI BUL CAM CAO CAP CDI CEN CHA CON COS CRO CZR DEN DRC DRV EQG "
    "ETM FIJ FRN FSM GAM GDR GFR GMY GRG GRN GUA GUI HAI HON ICE INS IRE KIR KOS KUW KYR KZK LAT LBR LEB LES LIB LIT MAA MAC "
    "MAD MAG MAL MAS MAW MLD MNC MNG MON MOR MSI MYA MZM NAU NEP NEW NIC NIG NIR NTH OMA PAL PAR PHI POR RVN ROK ROM SAF SAL SEN "
    "SEY SIE SIN SKN SLO SLU SLV SNM SOL SPN SRI SUD SVG SWA SWD SWZ TAJ TAZ TKM TOG TRI UAE UKG URU VAN YAR YPR ZAM ZIM".split(),
    "ATG DZA AGO AUS BHR BRB BFA BHS BTN BLZ BGD BIH BWA BRN BDI BGR KHM CMR CPV CIV CAF TCD COG CRI HRV CZE DNK COD VNM GNQ "
    "TLS FJI FRA FSM GMB DEU DEU DEU GEO GRD GTM GIN HTI HND ISL IDN IRL KIR XKX KWT KGZ KAZ LVA LBR LBN LSO LBY LTU MRT MKD "
    "MDV MDG MYS MUS MWI MDA MCO MNE MNG MAR MHL MMR MOZ NRU NPL VUT NIC NGA NER NLD OMN PLW PRY PHL PRT VNM KOR ROU ZAF SLV SEN "
    "SYC SLE SGP KNA SVK LCA SVN SMR SLB ESP LKA SDN VCT SWZ SWE CHE TJK TZA TKM TGO TTO ARE GBR URY VUT YEM YEM ZMB ZWE".split()))
PARLIAMENTARY = set(
    "GBR DEU ITA NLD BEL LUX SWE NOR DNK IRL ISL AUT MLT JPN IND BGD NPL THA MYS SGP AUS NZL CAN ISR JAM TTO BHS BRB BLZ GRD "
    "ATG DMA LCA VCT KNA PNG FJI SLB VUT WSM TON TUV MUS LSO CZE SVK HUN BGR EST LVA SVN MKD ALB MNE XKX KHM".split())
SINCE = {"ESP": 1976, "PRT": 1976, "GRC": 1974, "ETH": 1991, "HRV": 2000, "GEO": 2013, "ARM": 2018, "IRQ": 2004, "POL": 1997}
UNTIL = {"TUR": 2014}
FAMILY_NAME_FIRST = set("CHN PRK KOR VNM KHM TWN".split())
END = "2021-03-31"


def plain(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def day(year, month, dom):
    return "%04d-%02d-%02d" % (year, month, dom) if dom else "%04d-%02d" % (year, month)


def office(country, year):
    heads = country in PARLIAMENTARY or year >= SINCE.get(country, 9999) or year < UNTIL.get(country, 0)
    return "HEAD_OF_GOVERNMENT" if heads else "HEAD_OF_STATE"


def last_name(name, country):
    words = name.split()
    return words[0] if country in FAMILY_NAME_FIRST and len(words) > 1 else words[-1]


def reign(path):
    for row in csv.DictReader(open(path, encoding="utf8", errors="replace")):
        name = re.sub(r"\(.*?\)", "", row["leader"]).strip()
        if not row["syear"] or not name or re.search(r"Government|Council|Junta|[^\w .'’-]", name) or name.endswith("."):
            continue
        code = row["stateabb"]
        country = OTHER.get(ISO.get(code, code), ISO.get(code, code))
        start = day(int(row["syear"]), int(row["smonth"]), int(row["sdate"]))
        end = day(int(row["eyear"]), int(row["emonth"]), 0) if row["eyear"] else END
        if end >= "1945":
            yield plain(name), country, office(country, int(row["syear"])), start, end


def century(text, is_start):
    if len(text) == 8:
        return "%s-%s-%s" % (text[:4], text[4:6], text[6:])
    year = int(text[:2])
    return "%04d-%s-%s" % (year + (1900 if year > 20 else 2000), text[2:4], text[4:6])


def phoenix(path):
    name, spans = None, []
    for line in list(open(path, encoding="latin1")) + ["END\n"]:
        if line.startswith("\t"):
            spans.append(line.strip())
        elif line[:1] not in "+#\n":
            if name and re.fullmatch(r"[A-Z'_.-]+", name):
                for span in spans:
                    match = re.match(r"\[([A-Z]{3})GOV\w* (\d{6}|\d{8})-(\d{6}|\d{8})\]", span)
                    if match:
                        yield name, OTHER.get(match[1], match[1]), century(match[2], True), century(match[3], False)
            name, spans = line.split(";")[0].split("[")[0].strip().strip("_"), []


def title(name):
    return " ".join(re.sub(r"(^|[-'])(\w)", lambda m: m[1] + m[2].upper(), word.lower()) for word in name.split("_") if word)


def joined(spans):
    """The spans in order, those that follow each other within a year as one."""
    found = []
    for start, end in sorted(spans):
        if found and int(start[:4]) - int(found[-1][1][:4]) <= 1:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def main(reign_file, phoenix_file, own_file):
    rows = []
    for line in open(own_file, encoding="utf8"):
        if line.strip() and not line.startswith("#"):
            rows.append(line.rstrip("\n").split("\t"))
    known = {(plain(name).split()[-1].lower(), r[2]) for r in rows for name in r[1].split("|") + [r[0]]}
    known |= {(plain(form).lower(), r[2]) for r in rows for form in r[1].split("|")}
    members = {}
    for name, country, start, end in phoenix(phoenix_file):
        if 2 <= len(name.split("_")) <= 4 and end > start and end >= "1945":
            members.setdefault((country, name.split("_")[-1].lower()), {}).setdefault(title(name), []).append((start, end))
    leaders = set()
    for name, country, rank, start, end in reign(reign_file):
        last = last_name(name, country)
        if (last.lower(), country) in known or len(last) < 3:
            continue
        if name == last or re.match(r"[A-Z]\. ?", name):
            full = [n for n, spans in members.get((country, last.lower()), {}).items() if any(s <= end and e >= start for s, e in spans)]
            name = full[0] if len(full) == 1 else last
        rows.append([name, last, country, rank, start, end])
        leaders.add((last.lower(), country))
    for (country, last), people in members.items():
        is_state = any(country == of for _, of in leaders)
        if is_state and (last, country) not in known and (last, country) not in leaders and len(last) > 2:
            for name, spans in people.items():
                for start, end in joined(spans):
                    if int(end[:4]) - int(start[:4]) >= 2 and end >= "1985":
                        rows.append([name, name.split()[-1], country, "MINISTER", start, end])
    seen = set()
    print(HEAD)
    for name, last, country, rank, start, end in rows:
        key = "holder.%s.%s.%s" % (country.lower() or "int", re.sub(r"\W+", "-", plain(name.split("|")[0]).lower()).strip("-"), start[:4])
        count = 2
        while key in seen:
            key = re.sub(r"(\.\d{4})(-\d+)?$", r"\1-%d" % count, key)
            count += 1
        seen.add(key)
        print("\t".join([key, name, last, country, rank, start, end]))


HEAD = """\
# Who held which high office when, since 1945.
# name: as news writes it, or the last name alone where no more is known; surname: the forms of the last name, | between them;
# country: ISO 3166-1 alpha-3, empty for an international body; office: a category of SpeakerRole, of which MINISTER means any
# member of a government; from, to: ISO 8601 as precise as known, the ends included; an empty "to" means still in office.
# The first head of a state in the table who was in office on a day is its leader.
# Origin: made by src/main/scripts/entity/office_holders.py, which says what was changed, from facts of REIGN (Rulers, Elections,
# and Irregular Governance; copyright 2017 Paul Le) and of the Phoenix dictionaries (copyright 2014 Open Event Data Alliance), both
# under the MIT licence, and from src/main/scripts/entity/holders.tsv, written for Démarche. To add somebody, add a row there.
# No examples: a row is a fact; tests look some of them up.
id	name	surname	country	office	from	to"""

if __name__ == "__main__":
    main(*sys.argv[1:])
