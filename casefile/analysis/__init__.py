"""Conclusions drawn from records, never stored: conflicts, witnesses, chains, accounts."""
