"""Every rule on single records and on references; those that compare values stand in `analysis/checks`."""

from collections.abc import Callable, Iterator

from casefile.loading.checks.chains import check_chains
from casefile.loading.checks.citations import check_anchors, check_cited
from casefile.loading.checks.expectations import check_counts, check_independent
from casefile.loading.checks.foretold import check_foretold
from casefile.loading.checks.grounds import check_grounds, check_silence
from casefile.loading.checks.identity import check_identity, check_short_names
from casefile.loading.checks.notes import check_notes
from casefile.loading.checks.quotations import check_worded
from casefile.loading.checks.reckoned import check_reckoned
from casefile.loading.checks.wholes import check_answers, check_wholes
from casefile.model.case import Case
from casefile.model.problems import Problem

Check = Callable[[Case], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    check_worded,
    check_cited,
    check_anchors,
    check_grounds,
    check_silence,
    check_chains,
    check_wholes,
    check_answers,
    check_reckoned,
    check_foretold,
    check_identity,
    check_short_names,
    check_counts,
    check_independent,
    check_notes,
)
"""Each gives the problems that it finds. What a record cannot be read without is checked as it is read."""
