"""Light, dark and the terminal's own colours: the same words, and what a colour tells stands out in each."""

import pytest
from rich.color import Color
from rich.color_triplet import ColorTriplet

from tests.tui.conftest import opened_app, screen_text, settle

LEGIBLE = 3.0
"""How far at least a sign stands from its ground: from 1, not at all, to 21; WCAG 2.2, 1.4.11 asks for 3."""


def luminance(colour: ColorTriplet) -> float:
    """How bright a colour is (WCAG 2.2, relative luminance)."""
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.normalized)
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: Color, other: Color) -> float:
    low, high = sorted(luminance(colour.get_truecolor()) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["textual-dark", "textual-light", "solarized-light", "nord"])
@pytest.mark.parametrize("role", ["conflict", "error", "source", "muted"])
async def test_what_a_colour_tells_can_be_read_in_every_theme(theme: str, role: str) -> None:
    async with opened_app() as pilot:
        words = screen_text(pilot.app)
        pilot.app.theme = theme
        await settle(pilot)
        assert screen_text(pilot.app) == words
        style = pilot.app.desk.get_component_rich_style(role)
        assert style.color is not None
        assert style.bgcolor is not None
        assert contrast(style.color, style.bgcolor) >= LEGIBLE
