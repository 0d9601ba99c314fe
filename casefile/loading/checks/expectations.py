"""Expectations that cannot be held against anything."""

from collections.abc import Iterator

from casefile.model.case import Case
from casefile.model.problems import Problem


def check_counts(case: Case) -> Iterator[Problem]:
    """An error for every expectation whose roots are not one number for each of its values."""
    for expected in case.expectations:
        values, roots = len(expected.values), len(expected.roots)
        if roots and roots != values:
            message = f"“roots” of {expected.id} counts {roots}, and “values” has {values}"
            yield Problem(
                severity="error", location=expected.location, message=message, mend="give one number for each value"
            )


def check_independent(case: Case) -> Iterator[Problem]:
    """An error for every argument of independence that names fewer than two accounts or roots."""
    for argued in case.independent:
        if len(argued.of) < 2:
            message = f"“{argued.of[0]}” alone cannot be independent"
            yield Problem(
                severity="error", location=argued.location, message=message, mend="name two or more under “of”"
            )
