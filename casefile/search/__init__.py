"""Words in, ranked passages out, with what matched and why."""
