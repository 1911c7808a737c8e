"""The tables of a project file. `corpora/migrations` makes them; a test holds the two together.

`changes` and `change_items` are the log: written once, never altered (triggers see to it).
`annotations`, `rejections`, `labels` and three columns of `documents` are the current state,
derived from the log in the same transaction. `proposals` are machines' and outside the log.
"""

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

# Written into the file's header, so that a project is told from any other SQLite file ("TAGW").
APPLICATION_ID = 0x54414757

metadata = MetaData()

settings = Table(
    "settings",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

imports = Table(
    "imports",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("source", Text, nullable=False),
    Column("status", Text, nullable=False),  # pending, visible, hidden (undone)
    Column("beat", Float, nullable=False),  # seconds since 1970 of its last sign of life
)

documents = Table(
    "documents",
    metadata,
    Column("key", Integer, primary_key=True),
    Column("id", Text, nullable=False),
    Column("import", ForeignKey("imports.number"), nullable=False),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("tokens", LargeBinary, nullable=False),
    Column("token_count", Integer, nullable=False),
    Column("sentences", LargeBinary, nullable=False),
    Column("part", Text, nullable=False),
    Column("meta", Text, nullable=False),
    # What the import brought, as JSON; never altered, so that the log can be replayed.
    Column("origin", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("category", Text),
    # Counts kept for lists: annotations, proposals that wait, and the least sure of those.
    Column("span_count", Integer, nullable=False, server_default="0"),
    Column("proposal_count", Integer, nullable=False, server_default="0"),
    Column("least_score", Float),
    Index("documents_by_id", "id"),
    Index("documents_by_import", "import"),
)


def _span_columns() -> list[Column[object]]:
    return [
        Column("doc", ForeignKey("documents.key"), nullable=False),
        Column("start", Integer, nullable=False),
        Column("end", Integer, nullable=False),
        Column("label", Text, nullable=False),
        Column("source", Text, nullable=False),
        Column("score", Float),
    ]


annotations = Table(
    "annotations",
    metadata,
    *_span_columns(),
    Column("change", Integer),  # which put it there; NULL: its import
    UniqueConstraint("doc", "start", "end", "label"),
    Index("annotations_by_label", "label", "doc"),
)

rejections = Table(
    "rejections",
    metadata,
    *_span_columns(),
    UniqueConstraint("doc", "start", "end", "label", "source"),
)

proposals = Table(
    "proposals",
    metadata,
    *_span_columns(),
    Column("time", Float, nullable=False),
    UniqueConstraint("doc", "start", "end", "label", "source"),
    Index("proposals_by_source", "source", "doc"),
)

labels = Table(
    "labels",
    metadata,
    Column("name", Text, primary_key=True),
    Column("colour", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("guideline", Text, nullable=False),
    Column("position", Integer, nullable=False),
)

changes = Table(
    "changes",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("what", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("time", Float, nullable=False),
    Column("kind", Text, nullable=False),  # do, undo, redo
    Column("of", Integer),  # the change that an undo or redo takes back
    sqlite_autoincrement=True,
)

change_items = Table(
    "change_items",
    metadata,
    Column("change", ForeignKey("changes.number"), nullable=False),
    Column("sign", Integer, nullable=False),  # -1 removed, +1 added
    Column("kind", Text, nullable=False),
    Column("doc", ForeignKey("documents.key")),
    Column("start", Integer),
    Column("end", Integer),
    Column("label", Text),
    Column("source", Text),
    Column("score", Float),
    Column("value", Text),
    Index("change_items_by_change", "change"),
    Index("change_items_by_doc", "doc"),
)

# What SQLAlchemy has no words for.
EXTRAS = (
    "CREATE VIRTUAL TABLE documents_fts USING fts5"
    " (text, content='documents', content_rowid='key', tokenize='trigram')",
    *(
        f"CREATE TRIGGER {table}_keep_{verb.lower()} BEFORE {verb} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, 'the log is never altered'); END"
        for table in ("changes", "change_items")
        for verb in ("UPDATE", "DELETE")
    ),
    "CREATE TRIGGER documents_fts_add AFTER INSERT ON documents BEGIN"
    " INSERT INTO documents_fts (rowid, text) VALUES (new.key, new.text); END",
    "CREATE TRIGGER documents_fts_drop AFTER DELETE ON documents BEGIN"
    " INSERT INTO documents_fts (documents_fts, rowid, text)"
    " VALUES ('delete', old.key, old.text); END",
)
