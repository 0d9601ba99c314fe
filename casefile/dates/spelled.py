"""How prose spells the parts of a date: months in four languages, seasons, ordinals, parts of the day."""

from itertools import groupby
from operator import itemgetter

_MONTHS = (
    "january jan januar jänner janvier января январь январе",
    "february feb februar février fevrier févr февраля февраль феврале",
    "march mar märz maerz mars марта март марте",
    "april apr avril апреля апрель апреле",
    "may mai мая май мае",
    "june jun juni juin июня июнь июне",
    "july jul juli juillet июля июль июле",
    "august aug août aout августа август августе",
    "september sept sep septembre сентября сентябрь сентябре",
    "october oct oktober okt octobre октября октябрь октябре",
    "november nov novembre ноября ноябрь ноябре",
    "december dec dezember dez décembre decembre декабря декабрь декабре",
)
MONTH_NUMBERS = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
"""Each name of a month in lower case, with its number."""

SEASON_NUMBERS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
"""Each season with its number in EDTF."""

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
    "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first"
)
ORDINAL_NUMBERS = {name: number for number, name in enumerate(_ORDINALS.split(), 1)}
"""Ordinals in words, as days and centuries are told."""

PARTS = ("small hours", "morning", "noon", "afternoon", "evening", "night")
"""The parts of the day that every case knows."""

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

OTHER_WORDS = frozenset(("may", "march"))
"""Names of months that in lower case are other words as well."""


def any_of(*words: str) -> str:
    """The inside of a pattern that finds any of the words, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


def any_of_initials(*words: str) -> str:
    """The same, by their initials: quicker where few words of a text begin so."""
    alike = groupby(sorted(words, reverse=True), itemgetter(0))
    return "|".join(f"{initial}(?:{any_of(*(word[1:] for word in group))})" for initial, group in alike)
