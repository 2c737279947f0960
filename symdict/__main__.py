"""`python -m symdict` is the command line."""

from symdict.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
