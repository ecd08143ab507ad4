"""The katas: what the candidate may see."""
