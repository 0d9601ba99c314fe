"""Rules on single records and on references, one function each."""
