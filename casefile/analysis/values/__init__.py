"""How two values sit together, one module for each kind of value."""
