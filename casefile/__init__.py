"""casefile: who says what, on whose word, and how the accounts differ."""

__version__ = "0.1.0"
