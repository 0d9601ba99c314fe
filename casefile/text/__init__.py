"""What all other layers share: making text inert, folding it for comparing, finding words and quotations in it."""
