"""The reference solutions: what the candidate should not see yet."""
