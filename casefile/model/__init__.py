"""What a case is made of: frozen records, no files, no screens."""
