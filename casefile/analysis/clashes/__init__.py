"""Clashes: claims on different matters that cannot hold together, though no two on one matter conflict."""
