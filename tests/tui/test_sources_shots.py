"""The tree of sources and the graph of witnesses as text, at the sizes that matter."""

import pytest

from tests.tui.conftest import MIDDLE, SEDOV, SIZES, SMALL, Shot, Size, opened_app, press, screen_text
from tests.tui.test_sources import BRIDGE


@SIZES
async def test_the_tree_from_the_witness_down_on_a_copy_that_departs(shot: Shot, size: Size) -> None:
    await shot("g s down down down down", size, folder=BRIDGE)


@SIZES
async def test_the_tree_from_the_page_up(shot: Shot, size: Size) -> None:
    await shot("g s o home down down", size, folder=BRIDGE)


@SIZES
async def test_words_that_transcripts_share_with_one_thing_exchanged(shot: Shot, size: Size) -> None:
    await shot("g s down down down down down", size, folder=BRIDGE)


async def test_the_tree_in_ascii(shot: Shot) -> None:
    await shot("g s left left down down left", SMALL, folder=BRIDGE, is_ascii=True)


async def test_the_tree_with_a_branch_folded_and_a_source_left_out(shot: Shot) -> None:
    await shot("g s end up i home down left", MIDDLE, folder=BRIDGE)


async def test_the_tree_narrowed_to_what_was_found(shot: Shot) -> None:
    await shot("g s f g u i d e enter", SMALL, folder=BRIDGE)


async def test_the_tree_of_a_case_of_one_source(shot: Shot, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("case")
    (folder / "case.yaml").write_text("casefile: 1\ntitle: A case\n")
    await shot("g s", SMALL, folder=folder)


@SIZES
async def test_the_witnesses_of_each_answer(shot: Shot, size: Size) -> None:
    await shot("g c p", size, folder=BRIDGE)


@SIZES
async def test_the_witnesses_with_one_link_contested(shot: Shot, size: Size) -> None:
    await shot("g c p down down down i", size, folder=BRIDGE)


async def test_the_witnesses_in_ascii(shot: Shot) -> None:
    await shot("g c p down down down down down", SMALL, folder=BRIDGE, is_ascii=True)


@pytest.mark.parametrize("keys", ["g s down down down down", "g c p down down down"], ids=["tree", "witnesses"])
async def test_without_colour_the_same_stands_there(keys: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened_app(BRIDGE, SMALL) as pilot:
        await press(pilot, keys)
        coloured = screen_text(pilot.app)
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened_app(BRIDGE, SMALL) as pilot:
        await press(pilot, keys)
        assert screen_text(pilot.app) == coloured


@SIZES
async def test_the_sample_case_has_both(size: Size) -> None:
    async with opened_app(SEDOV, size) as pilot:
        for keys, words in (("g s", "where chains end"), ("o", "from the page up"), ("g c p", "tellers")):
            await press(pilot, keys)
            assert words in screen_text(pilot.app)
