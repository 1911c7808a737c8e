"""`python -m ui`: the same as `tagwright`."""

import os
import sys


def main() -> int:
    """Run the command line; returns the exit status, 130 when interrupted at any moment."""
    try:
        from ui import cli  # it takes a moment, in which one may be interrupted too
    except KeyboardInterrupt:
        # At once: an interruption while a dataclass is made marks the process for an end by the
        # signal, whatever it returns (CPython's `exec` of a string), and there is nothing to close.
        os._exit(130)
    try:
        return cli.main()
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
