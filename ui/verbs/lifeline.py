"""Standard input as the window uses it: a line `stop`, and an end that ends the job."""

import os
import threading

# The window sets this for its jobs: their standard input is a pipe that it holds open as long as
# it lives. Without it the end of standard input means nothing, as under cron.
LIFELINE = "TAGWRIGHT_LIFELINE"


class Stop:
    """Whether somebody asked to stop early and keep the best."""

    def __init__(self) -> None:
        self._asked = threading.Event()

    def __call__(self) -> bool:
        return self._asked.is_set()

    def listen(self) -> "Stop":
        """Follow standard input from now on, in a thread that does not keep the program alive."""
        threading.Thread(target=self._follow, name="standard input", daemon=True).start()
        return self

    def _follow(self) -> None:
        try:
            with open(0, encoding="utf-8", errors="replace", closefd=False) as lines:
                for line in lines:
                    if line.strip() == "stop":
                        self._asked.set()
        except OSError:  # there is no standard input at all
            return
        if os.environ.get(LIFELINE):
            os._exit(3)  # nobody is left to hear how it went
