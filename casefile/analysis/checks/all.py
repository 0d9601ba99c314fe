"""Every check that compares values; those of single records and of references stand in `loading/checks`."""

from collections.abc import Callable, Iterator

from casefile.analysis.checks.expectations import check_expectations, check_pinned_quotes
from casefile.analysis.checks.orders import check_circles, check_orders
from casefile.analysis.checks.own_statements import check_own_statements
from casefile.analysis.checks.partial_copies import check_partial_copies
from casefile.model.case import Case
from casefile.model.problems import Problem

Check = Callable[[Case], Iterator[Problem]]

CHECKS: tuple[Check, ...] = (
    check_own_statements,
    check_orders,
    check_circles,
    check_expectations,
    check_pinned_quotes,
    check_partial_copies,
)
"""Each gives the problems that it finds, in the order of the files."""
