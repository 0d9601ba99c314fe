"""Places and the way between them."""

from casefile.tui.places import Choice, Place, Way, place_of

HOME, SEA, HILL = Place(at="home"), Place(at="sea"), Place("compare", at="hill")


def test_choices_add_up_one_a_list() -> None:
    place = Place().choose("people", "hale").choose("sources", "log").choose("people", "marsh")
    assert place.choices == (Choice("sources", "log"), Choice("people", "marsh"))
    assert place.chosen_in("people") == "marsh"
    assert place.chosen_in("events") == ""


def test_the_newest_choice_is_taken_away_first() -> None:
    place = Place().choose("people", "hale").choose("sources", "log")
    assert place.without_newest().choices == (Choice("people", "hale"),)


def test_one_can_go_back_and_forward_again() -> None:
    way = Way().left(HOME).left(SEA)
    place, way = way.back(HILL)
    assert place == SEA
    place, way = way.back(SEA)
    assert (place, way.back(HOME)) == (HOME, None)
    place, way = way.on(HOME)
    assert place == SEA
    place, way = way.on(SEA)
    assert (place, way.on(HILL)) == (HILL, None)


def test_going_elsewhere_forgets_what_was_ahead() -> None:
    _, way = Way().left(HOME).back(SEA)
    assert way.left(HOME).ahead == ()


def test_a_box_answers_with_a_screen_a_pane_or_a_record() -> None:
    assert place_of("go:conflicts") == Place("conflicts")
    assert place_of("go:desk.events") == Place("desk", pane="events")
    assert place_of("service-2009#death") == Place(at="service-2009#death", pane="reader")
