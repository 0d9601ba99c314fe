"""The base of every error that is told to a person in one line."""


class CasefileError(Exception):
    """Something the user asked for cannot be done; the message says what to do instead."""
