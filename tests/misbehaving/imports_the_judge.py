"""Imports the reference solution."""

from solutions.relu_derivative.solution import relu_derivative
