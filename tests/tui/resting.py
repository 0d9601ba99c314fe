"""When the app in a test has done all that a key set off: told by what is left to do, not by a while without work.

Textual's pilot waits until the process uses little processor time, which on a loaded machine it does at any moment.
"""

from asyncio import get_running_loop, sleep
from collections.abc import Iterator
from time import monotonic
from typing import TYPE_CHECKING

from textual._context import active_app
from textual.app import App
from textual.worker import Worker, WorkerState

if TYPE_CHECKING:
    from casefile.tui.app import CasefileApp

MOMENT = 0.1
"""Seconds; a timer of no more is a part of what a key does, and a longer one waits for whoever presses the next."""
PATIENCE = 60
"""Seconds within which all must be done."""
LOOK = 0.001
"""Seconds between two looks at what a thread or a clock has in hand."""


async def rest(app: App[None]) -> None:
    """Wait until nothing is left to do but what threads have in hand, and all is painted."""
    until = monotonic() + PATIENCE
    while app._exception is None and (left := await _left(app)):  # a fault is raised by the pilot at its end
        assert monotonic() < until, f"after {PATIENCE} seconds there is still to do: {left}"


async def rest_with_workers(app: "CasefileApp") -> None:
    """The same, and wait until the case is read and counted, and what works off the screen's thread has ended."""
    until, met = monotonic() + PATIENCE, set[Worker[object]]()
    await rest(app)
    while left := [*_at_work(app), *_uncounted(app)]:
        assert monotonic() < until, f"after {PATIENCE} seconds there is still to do: {left}"
        met.update(app.workers)
        await sleep(LOOK)
        await rest(app)
    for error in (worker.error for worker in met if worker.state is WorkerState.ERROR):
        raise error or AssertionError


async def rest_of_active_app(*_: float) -> None:
    """What stands in for Textual's `wait_for_idle`."""
    await rest(active_app.get())


async def _left(app: App[None]) -> list[str]:
    """What is left to do, after having given way to it."""
    await sleep(0)
    if get_running_loop()._ready:  # type: ignore[attr-defined]
        return ["what the messages ask for"]
    if unpainted := [screen for screen in app._screen_stack if screen._update_timer._active.is_set()]:
        for screen in unpainted:
            screen._on_timer_update()
        return [f"painting {screen}" for screen in unpainted]
    if timers := list(_short_timers(app)):
        await sleep(LOOK)
    return timers


def _short_timers(app: App[None]) -> Iterator[str]:
    """The timers that will ring once in a moment, and the animations that go on."""
    for node in (app, *app._registry):
        for timer in tuple(node._timers):
            if timer._repeat == 0 and timer._interval <= MOMENT and timer._task and not timer._task.done():
                yield f"{timer.name} of {node}"
    if not app._animator._complete_event.is_set():
        yield f"animations {list(app._animator._animations)} of an app that is left: {app._exit}"


def _at_work(app: App[None]) -> Iterator[str]:
    """What works off the screen's thread."""
    return (f"the worker {worker.name}" for worker in app.workers if not worker.is_finished)


def _uncounted(app: "CasefileApp") -> Iterator[str]:
    """What of the case is not there yet; nothing will be where the app is broken."""
    if app._exception is None and app.is_running and (app.opened is None or app.opened.conflicts is None):
        yield "reading the case" if app.opened is None else "counting its conflicts"
