"""What all other layers share about text: making it inert, folding it for comparing, finding words and quotations in it."""
