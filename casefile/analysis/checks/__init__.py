"""Rules that compare values: clashes, orders and expectations."""
