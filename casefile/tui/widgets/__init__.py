"""One widget a file; attributes come down, messages go up."""
