"""`python -m casefile`: the same as the console script."""

from casefile.cli.main import main

if __name__ == "__main__":
    main()
