"""`python -m ui`: the same as `tagwright`."""

import sys


def main() -> int:
    """Run the command line; returns the exit status, 130 when interrupted at any moment."""
    try:
        from ui import cli  # it takes a moment, in which one may be interrupted too

        return cli.main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
