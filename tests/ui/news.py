"""A project of news items from the sample, with their gold, that machines can learn from."""

from itertools import islice
from pathlib import Path

from corpora import catalog
from corpora.project import Project


def news_project(
    path: Path, *, train: int = 8, development: int = 2, test: int = 2, bare: bool = False
) -> Project:
    """So many reviewed documents in each part; `bare`: open ones without a label."""
    parts = ["train"] * train + ["development"] * development + ["test"] * test
    items = islice(catalog.load("sample-news"), len(parts))
    docs = [
        doc.replace(state="reviewed", part=part) for doc, part in zip(items, parts, strict=True)
    ]
    if bare:
        docs = [doc.replace(state="open", spans=()) for doc in docs]
    project = Project.create(path)
    list(project.import_documents(docs, source="sample"))
    return project
