"""Two functions that all other layers share: making text inert, and folding it for comparing."""
