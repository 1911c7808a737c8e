"""Label, LabelSet: name, colour, key, guideline; and maps from a machine's labels to ours."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpora.errors import UserError

# Paul Tol's "muted" scheme in its order (https://personal.sron.nl/~pault/), which stays apart for
# colour-blind eyes, then colours of his others, of Okabe and Ito, and of Petroff
# (https://arxiv.org/abs/2107.02270) that stay apart from these. None is the window's accent (blue).
# The theme makes its tints from them, darker on white and lighter on black.
COLOURS = (
    "#cc6677", "#332288", "#ddcc77", "#117733", "#88ccee", "#882255", "#44aa99", "#999933",
    "#aa4499", "#cc3311", "#b9ac70", "#aa3377", "#832db6", "#56b4e9", "#009988", "#e69f00",
)  # fmt: skip
# No command of the window is on these keys.
KEYS = "1234567890qwertyuiop"
# A guideline is read beside the text; a book belongs elsewhere.
LONGEST_GUIDELINE = 10_000
# What no plain text holds: control characters but for line ends and tabs, halves of characters.
_NOT_WRITTEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a project. `key` is the character that gives it, "" where keys ran out."""

    name: str
    colour: str = ""
    key: str = ""
    guideline: str = ""


@dataclass(frozen=True, slots=True)
class LabelSet:
    """The labels of a project, in their order. Iterates over Label values."""

    labels: tuple[Label, ...] = ()

    def __iter__(self) -> Iterator[Label]:
        return iter(self.labels)

    def __len__(self) -> int:
        return len(self.labels)

    def __contains__(self, name: object) -> bool:
        return any(label.name == name for label in self.labels)

    def __getitem__(self, name: str) -> Label:
        for label in self.labels:
            if label.name == name:
                return label
        raise UserError(f"There is no label {name!r}; the known ones are: {', '.join(self.names)}.")

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(label.name for label in self.labels)

    def by_key(self, key: str) -> Label | None:
        return next((label for label in self.labels if key and label.key == key), None)

    def missing(self, names: Iterable[str]) -> list[Label]:
        """New labels, with a free colour and key each, for the names that are not there yet."""
        known = set(self.names)
        new: list[Label] = []
        keys = [key for key in KEYS if not self.by_key(key)]
        for name in dict.fromkeys(names):
            if name not in known:
                colour = _free_colour([*self.labels, *new])
                new.append(Label(check_name(name), colour, keys.pop(0) if keys else ""))
        return new


def _free_colour(labels: Sequence[Label]) -> str:
    taken = {label.colour for label in labels}
    again = COLOURS[len(labels) % len(COLOURS)]
    return next((colour for colour in COLOURS if colour not in taken), again)


def check_name(name: str) -> str:
    """The name, if it can be a label's. Raises UserError."""
    if not name or name != name.strip() or any(not c.isprintable() for c in name):
        raise UserError(
            f"A label cannot be named {name!r}; give it a name without line breaks"
            " or white space at its ends."
        )
    return name


def check_colour(colour: str) -> str:
    """The colour, if it is written as `#rrggbb`. Raises UserError."""
    if not re.fullmatch("#[0-9a-fA-F]{6}", colour):
        raise UserError(f"A colour is written like #cc6677, and {colour!r} is not.")
    return colour.lower()


def check_key(key: str) -> str:
    """The key, if a label can have it; "" is none. Raises UserError."""
    if key and (len(key) > 1 or key.lower() not in KEYS):
        raise UserError(f"A label's key is one of {' '.join(KEYS)}, and {key!r} is not.")
    return key.lower()


def check_guideline(text: str) -> str:
    """The guideline, without white space at its ends. Raises UserError where it is no plain text,
    or longer than LONGEST_GUIDELINE."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip()
    if wrong := _NOT_WRITTEN.search(text):
        raise UserError(
            f"A guideline is plain text, and there is a character U+{ord(wrong[0]):04X} in line"
            f" {text.count(chr(10), 0, wrong.start()) + 1} of this one; take it out."
        )
    if len(text) > LONGEST_GUIDELINE:
        raise UserError(
            f"A guideline has {LONGEST_GUIDELINE:,} characters at most, and this one has"
            f" {len(text):,}; shorten it."
        )
    return text


def read_guideline(path: Path) -> str:
    """The guideline in a file of plain text (UTF-8). Raises UserError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise UserError(f"{path} cannot be read: {error.strerror}.") from error
    try:
        return check_guideline(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UserError(f"{path}, line {line}: it is not UTF-8; save it as UTF-8.") from error
    except UserError as error:
        raise UserError(f"{path}: {error}") from error


# What the same thing is called elsewhere, first choice first.
SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "PERSON": ("PER", "person"),
    "PER": ("PERSON", "person"),
    "GPE": ("LOC", "location"),
    "LOC": ("GPE", "location"),
    "FAC": ("LOC", "location"),
    "LOCATION": ("LOC", "GPE"),
    "ORG": ("ORGANIZATION", "organization", "corporation"),
    "ORGANIZATION": ("ORG",),
    "NORP": ("MISC",),
    "EVENT": ("MISC",),
    "WORK_OF_ART": ("MISC", "creative-work"),
    "LANGUAGE": ("MISC",),
    "LAW": ("MISC",),
    "PRODUCT": ("MISC", "product"),
    "QUANTITY": ("AREA",),
}


def default_map(
    machine: Iterable[str],
    project: Iterable[str],
    renamed: Mapping[str, str | None] | None = None,
) -> dict[str, str | None]:
    """From a machine's labels to the project's; None means: propose nothing.

    Identity where the project has no labels yet; else the same name, else a name that commonly
    means the same, else nothing. renamed: what became of names that labels no longer have (see
    `corpora.change.Mapped`), which stand for what they became.
    """
    names, became = list(project), renamed or {}
    if not names:
        return {label: became.get(label, label) for label in machine}
    result: dict[str, str | None] = {}
    for label in machine:
        choices = (label, *SYNONYMS.get(label, ()))
        meant = (name if name in names else became.get(name) for name in choices)
        result[label] = next((name for name in meant if name in names), None)
    return result


def parse_map(text: str) -> dict[str, str | None]:
    """`PERSON=PER,CARDINAL=` as a map; nothing after `=` means: propose nothing."""
    result: dict[str, str | None] = {}
    for pair in filter(None, (part.strip() for part in text.split(","))):
        source, equals, target = pair.partition("=")
        if not equals or not source.strip():
            raise UserError(
                f"A label map is written like PERSON=PER,GPE=LOC,CARDINAL= and {pair!r} is not."
            )
        result[source.strip()] = target.strip() or None
    return result
