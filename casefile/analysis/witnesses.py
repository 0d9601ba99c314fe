"""How many tell a value, and how many witnesses stand behind them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Witnesses:
    """“5 tellers, 2 roots, 1 unplaced”, counted over accounts, carried claims included."""

    tellers: int
    roots: tuple[str, ...]
    """Ids of the people and sources at which the chains end, each once; or of the one link that they share."""
    unplaced: int
    """Tellers without a chain that ends."""
