"""A folder in, a Case and its Problems out; the only layer that reads a case."""
