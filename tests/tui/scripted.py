"""A case whose names are four hundred letters long, run from right to left, or take two columns a letter."""

LONG = " ".join(f"Wolfeschlegelsteinhausen-{number:02}" for number in range(1, 16))[:400]
HEBREW = "יעל בת־שבע הכהן"
ARABIC = "يوسف بن إسحاق"
WIDE = "夏目漱石記念館"

SCRIPTED = f"""
    == case.yaml ==
    casefile: 1
    title: The bell of {WIDE} and of {HEBREW}
    question: Who rang the bell in the night of {LONG}?
    heart: [rings]
    == people.yaml ==
    long: {{name: {LONG}, summary: "{LONG}"}}
    yael: {{name: {HEBREW}, also: [{ARABIC}], summary: "היא ראתה את הפעמון"}}
    soseki: {{name: {WIDE}, also: [金之助], summary: "鐘を聞いた人"}}
    == events.yaml ==
    rings:
      title: "The bell rings: {LONG}"
      people: [long, yael, soseki]
      date:
        - {{says: 1911-03-20, in: roll#rings, worded: "{LONG}"}}
        - {{says: 1911-03-21, in: hebrew#rings, worded: "בעשרים ואחד במרץ"}}
        - {{says: 1911-03-22, in: wide#rings}}
        - {{says: 1911-03-20/1911-03-22, in: plain#rings}}
    rope:
      title: "החבל נקרע · الحبل ينقطع"
      people: [yael]
      date: {{says: 1911-03-21 evening, in: hebrew#rings}}
    bronze:
      title: 鐘楼から青銅の鐘が落ちて割れた
      people: [soseki]
      after: {{says: rings, in: wide#rings}}
    == questions.yaml ==
    who:
      asks: "Who rang it, {LONG}?"
      about: rings
      answers: {{long: "{LONG}", yael: {HEBREW}, soseki: {WIDE}}}
      claims:
        - {{says: long, in: plain#rings}}
        - {{says: yael, in: hebrew#rings}}
        - {{says: soseki, in: wide#rings}}
        - {{denies: yael, in: roll#rings}}
    == sources/roll.md ==
    ---
    title: {LONG}
    short: {LONG}
    kind: book
    text: transcript
    ---

    {LONG} rang the bell on the 20th, and {HEBREW} did not. {{#rings heard-from=yael}}
    == sources/hebrew.md ==
    ---
    title: ספר הפעמון
    short: ספר הפעמון
    kind: book
    text: transcript
    ---

    {HEBREW} צלצלה בפעמון בעשרים ואחד במרץ, והחבל נקרע. {{#rings}}
    == sources/wide.md ==
    ---
    title: 鐘の記録
    short: 鐘の記録
    kind: book
    text: transcript
    ---

    {WIDE}の鐘は三月二十二日に鳴り、そののち鐘楼から落ちて割れたと伝えられている。 {{#rings heard-from=soseki}}
    == sources/plain.md ==
    ---
    title: Plain
    short: Plain
    kind: letter
    reached through: [roll]
    ---

    It rang from the 20th to the 22nd, and it was {LONG}. {{#rings}}
    == evidence.yaml ==
    heard: {{shows: "{LONG}", in: roll#rings, claim: rings.date, weight: high}}
    torn: {{shows: "החבל נקרע", in: hebrew#rings, weight: medium}}
    fell: {{shows: 鐘が落ちた, in: wide#rings, weight: low}}
    == hypotheses.yaml ==
    storm:
      proposes: "{LONG}"
      weighs:
        heard: {{reads: inconsistent, because: "{LONG}"}}
        torn: {{reads: consistent}}
        fell: {{reads: neutral}}
    hand:
      proposes: "{HEBREW}"
      weighs:
        heard: {{reads: consistent, because: 鐘を聞いた}}
        torn: {{reads: very consistent}}
        fell: {{reads: consistent}}
    ghost:
      proposes: 幽霊が鳴らした
      weighs:
        heard: {{reads: neutral}}
        torn: {{reads: very inconsistent, because: "ידיים"}}
        fell: {{reads: inconsistent}}
    == leads.yaml ==
    book:
      seeks: "{LONG}"
      decides: [rings.date, storm]
      searched: [{{where: "{WIDE}", date: 2025-11, found: "לא נמצא"}}]
    scroll: {{seeks: "מגילת הפעמון", decides: [who], expected: yes}}
"""
"""Four accounts differ in the day and in who rang; the fourth names nobody but the longest."""
