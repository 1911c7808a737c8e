"""Label, LabelSet: name, colour, key, guideline; and maps from a machine's labels to ours."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from corpora.errors import UserError

# Hues that stay apart for most eyes, none of them the window's accent (blue). The theme makes
# its tints from them, darker on white and lighter on black.
COLOURS = (
    "#7a5cd6", "#2f9e63", "#c98a1b", "#0f9a93", "#d9534f", "#b0569f", "#7d8a2e", "#a0673c",
    "#5f7f8f", "#c2577c", "#4f9f3f", "#8f6fbf", "#b5713a", "#3f8f7f", "#a89020", "#94606c",
)  # fmt: skip
# No command of the window is on these keys.
KEYS = "1234567890qwertyuiop"


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
                colour = COLOURS[(len(self.labels) + len(new)) % len(COLOURS)]
                new.append(Label(check_name(name), colour, keys.pop(0) if keys else ""))
        return new


def check_name(name: str) -> str:
    """The name, if it can be a label's. Raises UserError."""
    if not name or name != name.strip() or any(not c.isprintable() for c in name):
        raise UserError(
            f"A label cannot be named {name!r}; give it a name without line breaks"
            " or white space at its ends."
        )
    return name


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


def default_map(machine: Iterable[str], project: Iterable[str]) -> dict[str, str | None]:
    """From a machine's labels to the project's; None means: propose nothing.

    Identity where the project has no labels yet; else the same name, else a name that commonly
    means the same, else nothing.
    """
    names = list(project)
    if not names:
        return {label: label for label in machine}
    result: dict[str, str | None] = {}
    for label in machine:
        choices = (label, *SYNONYMS.get(label, ()))
        result[label] = next((name for name in choices if name in names), None)
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
