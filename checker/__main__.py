"""`python -m checker` is `kata`."""

from checker.cli import main

main()
