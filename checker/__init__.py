"""The machine: it grades a candidate's file against a kata's hidden tests."""

__version__ = "0.1.0"
