"""The files of a new case: what is needed, and an example of each kind of record as a comment."""

CASE = """\
# What this case is about. All else is in the files beside it; casefile’s docs/case-format.md tells all that they hold.
casefile: 1
title: TITLE
# question: What happened, and who says so?
# summary: A line or two, for whoever opens this for the first time.
# fields: {weather: words}          # what further fields of people and events hold
# about: {day: 2 days, year: 1 year}   # how far “about” reaches
"""

PEOPLE = """\
# People, organisations and places. Take “# ” away from the lines you need, here and in events.yaml.
# anna-example:
#   name: Anna Example
#   also: [A. Example]
#   summary: A line of yours, for lists.
#   born: {says: 1901-04-02, in: example-letter#arrival}
# example-town: {name: Example Town, kind: place}
"""

EVENTS = """\
# What happened. A fact has one claim, or several in a list: casefile works out whether they agree.
# arrival:
#   title: Anna arrives
#   people: [anna-example]
#   place: {says: example-town, in: example-letter#arrival}
#   date:
#     - {says: 1920-05-03, in: example-letter#arrival, worded: on the third of May}
#     - {says: 1920-05, in: example-letter#later}
#   weather: {says: rain, in: example-letter#later}
"""

QUESTIONS = """\
# What the accounts disagree about that is no field of a person or an event.
# purpose:
#   asks: What did she come for?
#   about: arrival
#   answers:
#     work: To work
#     visit: To visit her sister
#   claims:
#     - {says: work, in: example-letter#arrival}
#     - {says: visit, in: example-letter#later}
"""

EVIDENCE = """\
# What speaks for or against the explanations in hypotheses.yaml.
# mill-named-first:
#   shows: Of all that brought her she names the mill first
#   in: example-letter#arrival
#   weight: medium
"""

HYPOTHESES = """\
# Rival explanations, each weighed against evidence.yaml. The one with the least against it stands first.
# came-to-work:
#   proposes: She came for the work, and her sister was a comfort
#   weighs:
#     mill-named-first: {reads: consistent}
# came-to-visit:
#   proposes: She came for her sister, and the mill was a pretext
#   weighs:
#     mill-named-first: {reads: inconsistent, because: a pretext is not named before there is need of one}
"""

LEADS = """\
# What ought to exist and is not here, and where it was looked for.
# wage-book:
#   seeks: The wage book of the mill for 1920
#   about: arrival
#   decides: [purpose, came-to-work]
#   expected: yes
#   searched: {where: the archive of the town, date: 2025-11, found: nothing before 1923}
"""

SOURCE = """\
Each source is a file of its own here, and its name without .md is its id. What stands below, put into a file
example-letter.md, is one, and the examples in the other files rest on it. Braces give the paragraph before them a name.

---
title: Letter of Anna Example to her sister
short: Example letter
kind: letter
author: anna-example
text: transcript
---

I came here on the third of May, to work in the mill. {#arrival p=1}

It rained for all of that May, and I wish that I were only here to visit you. {#later p=2}
"""

FILES = {
    "case.yaml": CASE,
    "people.yaml": PEOPLE,
    "events.yaml": EVENTS,
    "questions.yaml": QUESTIONS,
    "evidence.yaml": EVIDENCE,
    "hypotheses.yaml": HYPOTHESES,
    "leads.yaml": LEADS,
    "sources/README.txt": SOURCE,
}
"""By their path in the case."""
