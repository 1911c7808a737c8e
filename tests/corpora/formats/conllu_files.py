"""How the tests write a CoNLL-U file, read one, and look at the rows."""

from pathlib import Path

from corpora import formats
from corpora.document import Document
from corpora.formats import Report

COLUMNS = "# global.columns = "


def row(number: object, form: str, upos: str = "_", misc: str = "_") -> str:
    return f"{number}\t{form}\t_\t{upos}\t_\t_\t_\t_\t_\t{misc}\n"


def read(folder: Path, content: str, **options: object) -> tuple[list[Document], Report]:
    path = folder / ("a.conllup" if content.startswith(COLUMNS) else "a.conllu")
    path.write_text(content, encoding="utf-8", newline="")
    report = Report()
    return list(formats.read(path, report=report, **options)), report


def rows(content: str) -> list[str]:
    return [line for line in content.splitlines() if line and not line.startswith("#")]


def written(folder: Path, docs: list[Document], name: str = "out.conllu") -> tuple[str, Report]:
    report = formats.write(folder / name, docs)
    return (folder / name).read_text(encoding="utf-8"), report


def messages(report: Report) -> list[str]:
    return [entry.message for entry in report.mended]
