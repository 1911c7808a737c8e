"""Bring the window's translations up to date: `make translations`.

Qt's lupdate does not follow the helpers by which Python modules name the context of their strings
(`def _tr(text): return QCoreApplication.translate("scores", text)`). So Python's own parser finds
the strings here, and lupdate merges them into `ui/translations/*.ts` from C++ lines that say the
same; lrelease then makes the `.qm` that the window loads.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "ui"
FOLDER = SOURCES / "translations"
LANGUAGES = ("fr", "ko")
# Qt's functions that look a string up, or mark one that is looked up later: context, then text.
LOOKS = ("translate", "QT_TRANSLATE_NOOP")


class Message(NamedTuple):
    """A string of the window, and where it was first found."""

    context: str
    source: str
    file: str = ""


class Unseen(NamedTuple):
    """A call whose string or context is not in the source, so that nobody can translate it."""

    file: str
    line: int
    call: str


def messages(folder: Path = SOURCES) -> list[Message]:
    """Every string to translate, once for each context, ordered by context and text."""
    found: dict[tuple[str, str], Message] = {}
    for thing in _found(folder):
        if isinstance(thing, Message):
            found.setdefault(thing[:2], thing)
    return sorted(found.values())


def unseen(folder: Path = SOURCES) -> list[Unseen]:
    """The calls that should be written otherwise."""
    return [thing for thing in _found(folder) if isinstance(thing, Unseen)]


def _found(folder: Path) -> Iterator[Message | Unseen]:
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        yield from Reader(path.relative_to(folder.parent).as_posix(), tree).read()


class Reader:
    """Reads one module."""

    def __init__(self, file: str, tree: ast.Module) -> None:
        self._file, self._tree = file, tree
        helpers = (node for node in tree.body if isinstance(node, ast.FunctionDef))
        contexts = {node.name: _context_of(node) for node in helpers}
        self._helpers = {name: context for name, context in contexts.items() if context}

    def read(self) -> Iterator[Message | Unseen]:
        for node in self._tree.body:
            is_helper = isinstance(node, ast.FunctionDef) and node.name in self._helpers
            if not is_helper:
                yield from self._walk(node, "", ready=False)

    def _walk(self, node: ast.AST, owner: str, *, ready: bool) -> Iterator[Message | Unseen]:
        """owner: the class around. ready: within a function, so that a language is chosen."""
        if isinstance(node, ast.ClassDef):
            owner = node.name
        if isinstance(node, ast.Call):
            yield from self._call(node, owner, ready=ready)
        ready = ready or isinstance(node, ast.FunctionDef | ast.Lambda)
        for child in ast.iter_child_nodes(node):
            yield from self._walk(child, owner, ready=ready)

    def _call(self, call: ast.Call, owner: str, *, ready: bool) -> Iterator[Message | Unseen]:
        args = self._arguments(call, owner)
        if args is None:
            return
        context, text, *_ = [*args, None, None]
        marks = _name(call.func) in ("_t", "QT_TRANSLATE_NOOP")
        if isinstance(context, str) and isinstance(text, str) and (ready or marks):
            yield Message(context, text, self._file)
        else:
            yield Unseen(self._file, call.lineno, ast.unparse(call))

    def _arguments(self, call: ast.Call, owner: str) -> list[object] | None:
        """The context and the text of a call that looks a string up; None: it does not."""
        name, args = _name(call.func), [_literal(arg) for arg in call.args]
        if isinstance(call.func, ast.Name) and name in self._helpers:
            return [self._helpers[name], *args[:1]]
        if isinstance(call.func, ast.Attribute) and name == "tr":
            by_self = isinstance(call.func.value, ast.Name) and call.func.value.id == "self"
            return [owner if by_self else None, *args[:1]]
        if name in LOOKS and not _draws(call):
            return args[:2]
        return None


def _context_of(function: ast.FunctionDef) -> str | None:
    """The context that a helper of one text gives it; None: it is no such helper."""
    names = [arg.arg for arg in function.args.args]
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and _name(node.func) in LOOKS and len(node.args) == 2:
            context, text = _literal(node.args[0]), node.args[1]
            if isinstance(text, ast.Name) and [text.id] == names and isinstance(context, str):
                return context
    return None


def _draws(call: ast.Call) -> bool:
    """Whether it moves a painter, whose function is called translate, too."""
    return isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "painter"


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", getattr(function, "id", ""))


def _literal(node: ast.expr) -> object:
    return node.value if isinstance(node, ast.Constant) else None


def ts_file(language: str) -> Path:
    return FOLDER / f"tagwright_{language}.ts"


def update(found: list[Message]) -> None:
    """Merge the strings into the .ts of each language: what is new there is unfinished."""
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / "strings.cpp"
        source.write_text("\n".join(map(_as_cpp, found)) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            file = ts_file(language)
            options = ["-no-obsolete", "-locations", "none", "-target-language", language]
            _run("lupdate", str(source), "-ts", str(file), "-source-language", "en", *options)


def release() -> None:
    """Make the .qm of each .ts, beside it."""
    for language in LANGUAGES:
        file = ts_file(language)
        _run("lrelease", "-nounfinished", str(file), "-qm", str(file.with_suffix(".qm")))


def _as_cpp(message: Message) -> str:
    context, source = (json.dumps(text, ensure_ascii=False) for text in message[:2])
    return f"//: {message.file}\nQCoreApplication::translate({context}, {source});"


def _run(tool: str, *args: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *args], check=True)


def main() -> int:
    """Returns 1 where a string cannot be seen."""
    for place in unseen():
        print(f"{place.file}:{place.line}: {place.call}: write the text out", file=sys.stderr)
    update(messages())
    release()
    return 1 if unseen() else 0


if __name__ == "__main__":
    sys.exit(main())
