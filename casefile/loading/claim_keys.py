"""The keys of claims, and of what they answer: facts and questions."""

from casefile.loading.answers import Answers
from casefile.loading.references import SUBJECT, VOICE
from casefile.loading.shapes import Key, Shape
from casefile.loading.structures import Record, Records
from casefile.loading.values import AsWritten, Choice, DateValue, Id, IdOrName, Many, PassageId, Words, YesNo
from casefile.model.matters import Resolution
from casefile.model.words import FIRMNESS, HOLDS, READINGS, TURNS_ON

WORDS = Words()
DATE = DateValue()
YES_NO = YesNo()
PASSAGES = Many(PassageId())
VOICES = Many(IdOrName(VOICE), needs_all=True)
PARTS = Many(WORDS, needs_all=True)

SAID = {
    "by": Key("by", VOICES),
    "firm": Key("firm", Choice(FIRMNESS)),
    "note": Key("note", WORDS),
    "when": Key("when", DATE),
}
GROUNDS = {"reading": Key("reading", Choice(READINGS)), "because": Key("because", WORDS)}

CLAIM = Shape(
    {
        "says": Key("says", AsWritten(PARTS)),
        "denies": Key("denies", AsWritten(PARTS)),
        "doubts": Key("doubts", AsWritten(PARTS)),
        "in": Key("passages", PASSAGES, is_required=True),
        "worded": Key("worded", WORDS),
        **SAID,
        **GROUNDS,
    },
    one_of=("says", "denies", "doubts"),
    is_whole=True,
)

CLAIMS = Records(Record(CLAIM, dict, "a claim"))

_MATTER = {
    "holds": Key("holds", Choice(HOLDS)),
    "turns on": Key("turns_on", Choice(TURNS_ON)),
    "many": Key("many", YES_NO),
    "answers": Key("answers", Answers()),
}

FACT = Shape({"asks": Key("asks", WORDS), "claims": Key("claims", AsWritten(CLAIMS), is_required=True), **_MATTER})

RESOLVED = Shape(
    {"as": Key("as_", WORDS, is_required=True), "because": Key("because", WORDS, is_required=True)}, is_whole=True
)

QUESTION = Shape(
    {
        "asks": Key("asks", WORDS, is_required=True),
        "about": Key("about", Id(SUBJECT), is_required=True),
        "claims": Key("claims", AsWritten(CLAIMS)),
        "resolved": Key("resolved", Record(RESOLVED, Resolution, "“resolved”")),
        **_MATTER,
    },
    any_of=("answers", "claims"),
)
