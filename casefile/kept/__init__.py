"""What the program keeps of its own, outside of every case."""
