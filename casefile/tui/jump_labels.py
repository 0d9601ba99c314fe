"""Letters for all that can be gone to: short, and typeable on US, German and French keyboards without a modifier."""

from itertools import islice, product

LETTERS = "fjdkslghrueitvnbcopmaqwxyz"
"""Those under the strongest fingers first."""


def labels(count: int) -> tuple[str, ...]:
    """So many different labels, as far as they reach, none of which begins another.

    One letter each while they last; beyond, as many letters as are needed begin labels of two.
    """
    pairs = -(-max(count - len(LETTERS), 0) // (len(LETTERS) - 1))
    single = LETTERS[: max(len(LETTERS) - pairs, 0)]
    double = ("".join(pair) for pair in product(LETTERS[len(single) :], LETTERS))
    return tuple(islice((*single, *double), count))
