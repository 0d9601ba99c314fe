"""The people of the shipped case are found however readers spell them, across alphabets and by sound."""

from pathlib import Path

import pytest

from casefile.loading.case import load_case
from casefile.search.engine import Index, build_index
from casefile.search.entries import entries_of
from casefile.search.filters import read_filter
from casefile.search.find import find
from casefile.search.findings import NO_FINDINGS
from casefile.search.narrowing import narrow
from casefile.search.stopping import never
from casefile.text.fold import fold

CASE = Path(__file__).parents[2] / "cases" / "sedov"
SPELLINGS = {
    "sedov": "Sedov Sedoff Sedow Sedof Ssedow Sédov Седов СЕДОВ Cedov Sedov’s",
    "zborowski": "Zborowski Zborovski Zborovsky Zborowsky Zborovskij Zborovskii Zbrowski Sborowski Зборовский",
    "shpiegelglass": "Shpiegelglass Shpigelglas Shpigel-Glas Spiegelglass Schpigelglas Spigelglas Шпигельглас",
    "yezhov": "Yezhov Ezhov Ezhoff Jeschow Jeżow Jezov Ежов",
    "krivitsky": "Krivitsky Krivitskij Krivitzky Krivitskii Kriwitzki Kriwicki Кривицкий",
    "trotsky": "Trotsky Trotzky Trotzki Trotskij Trocki Троцкий",
    "orlov": "Orlov Orloff Orlow Орлов",
    "slutsky": "Slutsky Slutzki Sloutsky Слуцкий",
    "elsa-poretsky": "Poretsky Poretzky Порецкий",
    "ignace-reiss": "Reiss Reis Reiß Райсс",
    "rudolf-klement": "Klement Clement Клемент",
    "stalin": "Stalin Staline Сталин",
    "henricus-sneevliet": "Sneevliet Sneevlit Snevlit Снефлит Сневлит",
    "serebryansky": "Serebryansky Serebrjanski Serebrianskii Sieriebrianski Sérébrianski Серебрянский",
    "zinoviev": "Zinoviev Sinowjew Zinov'ev Zinov’yev Zinovieff Зиновьев Зінов'єв",
    "jeanne-martin": "Molinier Жанна",
    "bergere": "Bergère Бержер",
    "thalheimer": "Talheimer Тальгеймер Тальхаймер",
    "carl-sternheim": "Sternhaim Штернхайм",
    "fedor-dan": "Fyodor Fjodor Фёдор",
    "kamenev": "Kamenjew Kamieniew Каменев",
    "mrachkovsky": "Mratschkowski Mraczkowski Mračkovskij Мрачковский",
    "oleg-tsarev": "Zarew Cariow Tsaryov Царёв",
}
EACH = [(id_, spelling) for id_, spellings in SPELLINGS.items() for spelling in spellings.split()]


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(entries_of(load_case(CASE)[0]))


def names(index: Index, id_: str) -> set[str]:
    return {word for form in index.names.forms[id_] for word in form.words if len(word) > 3}


@pytest.mark.parametrize(("id_", "spelling"), EACH)
def test_the_first_passage_names_whoever_is_meant(index: Index, id_: str, spelling: str) -> None:
    passage = next(hit for hit in find(index, spelling).hits if hit.kind == "passage")
    lit = {fold(passage.text[start:end]).removesuffix("'s") for start, end in passage.spans}
    assert any(word in words for words in lit for word in names(index, id_))


@pytest.mark.parametrize(("id_", "spelling"), EACH)
def test_a_filter_takes_the_spelling_for_that_person(index: Index, id_: str, spelling: str) -> None:
    typed = read_filter(f"who:{spelling}", 0)
    assert typed is not None
    assert id_ in narrow(index, (typed,), NO_FINDINGS, never).people
