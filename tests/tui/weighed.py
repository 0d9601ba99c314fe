"""A small made case in which hypotheses are weighed and things are looked for."""

WEIGHED = """
    == case.yaml ==
    casefile: 1
    title: The lamp
    question: Who put out the lamp?
    heart: [darkness]
    == people.yaml ==
    nurse: {name: the nurse}
    marten: {name: Ole Marten, also: [{name: OWL, as: codename, in: diary#owl}]}
    == events.yaml ==
    darkness:
      title: The lamp goes out
      date:
        - {says: 1911-03-20, in: [diary#night, report#night]}
        - {says: 1911-03-21, in: letter#night}
    == questions.yaml ==
    oil:
      asks: Was there oil left?
      about: darkness
      answers: {full: The tank was full, empty: It was empty}
      claims: [{says: full, in: report#oil}, {says: empty, in: letter#oil}]
    door:
      asks: Was the door locked?
      about: darkness
      answers: {locked: It was locked}
      claims: [{says: locked, in: report#door}]
    == sources/diary.md ==
    ---
    title: Diary of the keeper
    short: Diary 1911
    kind: diary
    ---

    The lamp went out on the 20th. {#night heard-from=nurse}

    OWL was seen on the stairs. {#owl}
    == sources/report.md ==
    ---
    title: The report
    short: Report 1911
    kind: report
    ---

    It was dark from the 20th. {#night heard-from=nurse}

    The tank was full of oil. {#oil heard-from=nurse}

    The door was locked. {#door}
    == sources/letter.md ==
    ---
    title: A letter
    short: Letter 1950
    kind: letter
    reached through: [report]
    ---

    The oil had run out long before. {#oil}

    On the 21st it was dark. {#night}
    == evidence.yaml ==
    tank-full: {shows: The tank was full of oil, in: report#oil, claim: oil, weight: high}
    seen: {shows: Somebody was seen on the stairs, in: diary#owl, weight: medium}
    locked: {shows: The door was locked, in: report#door, claim: door, weight: medium}
    dark-early: {shows: It was dark on the 20th already, in: [diary#night, report#night], weight: low}
    ran-out: {shows: The oil had run out, in: letter#oil, claim: oil, weight: low}
    weather: {shows: Nobody speaks of the weather, in: letter#night, weight: low}
    == hypotheses.yaml ==
    no-oil:
      proposes: The oil ran out.
      weighs:
        tank-full: {reads: very inconsistent, because: a full tank burns on}
        seen: {reads: neutral}
        locked: {reads: consistent, because: nobody was needed}
        dark-early: {reads: inconsistent, because: it was filled on the 19th}
        ran-out: {reads: very consistent}
        weather: {reads: neutral}
    thief:
      proposes: A thief put it out.
      weighs:
        tank-full: {reads: consistent}
        seen: {reads: very consistent, because: who else climbs there}
        locked: {reads: inconsistent, because: he had no key}
        ran-out: {reads: neutral}
        weather: {reads: neutral}
    wind:
      proposes: The wind blew it out.
      weighs:
        tank-full: {reads: consistent}
        locked: {reads: very inconsistent, because: no draught comes through a locked door}
        weather: {reads: neutral}
    the-keeper-himself:
      proposes: The keeper put it out himself.
      weighs:
        seen: {reads: inconsistent, because: he would have known him}
        locked: {reads: consistent, because: he had the key}
        dark-early: {reads: consistent}
        weather: {reads: neutral}
    never:
      proposes: It never went out.
      weighs:
        dark-early: {reads: inconsistent, because: two saw it}
        weather: {reads: neutral}
    == leads.yaml ==
    log: {seeks: The log of the harbour, about: darkness, decides: [darkness.date, oil, thief], expected: yes}
    key:
      seeks: Who had the key
      decides: [door]
      searched: [{where: the archive of the harbour, date: 2025-11, found: nothing}]
"""
"""The nurse is behind two rows, one row tells of a man under a codename alone, and one reads alike everywhere."""
