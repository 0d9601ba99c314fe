"""The engine on disk: postings and vocabulary in tantivy, texts in SQLite, in the platform's cache folder."""
