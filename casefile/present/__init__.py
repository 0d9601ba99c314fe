"""Rows and sentences for every face; no Textual, no colours."""
