"""`python -m tests.benchmarks [NAME...]`: run the benchmarks, all or those named, one by one.

Each is a module of this folder with a `main()`, and prints its own figures beside a peer's or a
bare library call's. The machine's cores are printed first, for no figure means much without them.
"""

import os
import pkgutil
import sys
from importlib import import_module

import tests.benchmarks


def main(wanted: list[str]) -> int:
    names = sorted(module.name for module in pkgutil.iter_modules(tests.benchmarks.__path__))
    runnable = [name for name in names if not name.startswith("_")]
    if unknown := [name for name in wanted if name not in runnable]:
        print(f"There is no benchmark {unknown[0]!r}; the known ones are: {', '.join(runnable)}.")
        return 2
    del sys.argv[1:]  # each benchmark runs with its own defaults
    print(f"{os.cpu_count()} cores")
    for name in wanted or runnable:
        print(f"\n# {name}", flush=True)
        import_module(f"tests.benchmarks.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main(list(sys.argv[1:])))
