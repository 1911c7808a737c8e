"""What is wrong with a JSON text, in words for whoever wrote it.

Python says it in words for programmers, and at times with a place of its own at the end.
"""

from json import JSONDecodeError

WORDS = (  # how Python begins, and what that means
    ("Expecting ',' delimiter", "a comma is missing"),
    ("Expecting ':' delimiter", "a colon is missing"),
    ("Expecting property name", "a name in double quotes is missing"),
    ("Expecting value", "a value is missing"),
    ("Extra data", "something follows its end"),
    ("Illegal trailing comma", "there is a comma too many"),
    ("Invalid control character", "a string holds a control character"),
    ("Invalid \\", "an escape in a string is wrong"),
    ("Unterminated string", "a string is not closed"),
)


def explained(error: JSONDecodeError) -> str:
    """Such as `a comma is missing`; Python's own words where there are no others."""
    return next((words for start, words in WORDS if error.msg.startswith(start)), error.msg)
