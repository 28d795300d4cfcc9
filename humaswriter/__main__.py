"""`python -m humaswriter`."""

from humaswriter.cli import main

main()
