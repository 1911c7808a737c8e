"""The tables of a project file. `corpora/migrations` makes them; a test holds the two together.

`changes` and `change_items` are the log: written once, never altered (triggers see to it).
`annotations`, `rejections`, `category_rejections`, `flags`, `removed`, `labels`, `label_map` and
two columns of `documents` are the current state, derived from the log in the same transaction.
`proposals` and `category_proposals` are machines' and outside the log.
`marks`, `tallies` and the counts of `documents` follow from these, kept so that lists are quick.
"""

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
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
    Column("status", Text, nullable=False),  # pending, visible, hidden (undone), abandoned
    Column("beat", Float, nullable=False),  # seconds since 1970 of its last sign of life
)

LISTED = (
    "import",
    "state",
    "part",
    "category",
    "lang",
    "span_count",
    "proposal_count",
    "least_score",
    "token_count",
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
    Index("documents_by_id", "id", "import"),
    Index("documents_by_import", "import"),
    # All that lists filter and order by, in the two orders that no sorting gives quickly: reading
    # these passes over texts, which are a hundred times as large.
    Index("documents_listed", "key", *LISTED),
    Index("documents_by_title", "title", "key", *LISTED),
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


def _category_columns() -> list[Column[object]]:
    return [
        Column("doc", ForeignKey("documents.key"), nullable=False),
        Column("category", Text, nullable=False),
        Column("source", Text, nullable=False),
        Column("score", Float),
    ]


annotations = Table(
    "annotations",
    metadata,
    *_span_columns(),
    Column("change", Integer),  # which put it there; NULL: its import
    PrimaryKeyConstraint("doc", "start", "end", "label"),
    sqlite_with_rowid=False,
)

rejections = Table(
    "rejections",
    metadata,
    *_span_columns(),
    PrimaryKeyConstraint("doc", "start", "end", "label", "source"),
    sqlite_with_rowid=False,
)

proposals = Table(
    "proposals",
    metadata,
    *_span_columns(),
    Column("time", Float, nullable=False),
    PrimaryKeyConstraint("doc", "start", "end", "label", "source"),
    sqlite_with_rowid=False,
)

category_proposals = Table(
    "category_proposals",
    metadata,
    *_category_columns(),
    Column("time", Float, nullable=False),
    PrimaryKeyConstraint("doc", "category", "source"),
    sqlite_with_rowid=False,
)

category_rejections = Table(
    "category_rejections",
    metadata,
    *_category_columns(),
    PrimaryKeyConstraint("doc", "category", "source"),
    sqlite_with_rowid=False,
)

# Documents that a person marked.
flags = Table("flags", metadata, Column("doc", ForeignKey("documents.key"), primary_key=True))

# Documents that a person took out: nobody sees them, and all that is on them stays as it was.
removed = Table("removed", metadata, Column("doc", ForeignKey("documents.key"), primary_key=True))

# Which labels a document's annotations have (kind "label"), and who had a hand in it ("who": see
# `corpora/store/marks.py` for how).
marks = Table(
    "marks",
    metadata,
    Column("kind", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("doc", ForeignKey("documents.key"), nullable=False),
    Column("how", Integer, nullable=False),
    PrimaryKeyConstraint("kind", "name", "doc"),
    Index("marks_by_doc", "doc", "kind", "name"),
    sqlite_with_rowid=False,
)

# How many annotations of each label the documents of an import have.
tallies = Table(
    "tallies",
    metadata,
    Column("import", ForeignKey("imports.number"), nullable=False),
    Column("label", Text, nullable=False),
    Column("number", Integer, nullable=False),
    PrimaryKeyConstraint("import", "label"),
    sqlite_with_rowid=False,
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

# What machines call `name` is the project's `label`, or nothing: what became of names that labels
# no longer have.
label_map = Table(
    "label_map",
    metadata,
    Column("name", Text, primary_key=True),
    Column("label", Text),
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

# Ends every text in the search index, so that each of its characters begins a trigram and one or
# two of them can be looked for: a character for private use, twice.
PAD = chr(0x10FFFD)
PADDED = f"text || char({ord(PAD)}, {ord(PAD)})"

# What SQLAlchemy has no words for.
EXTRAS = (
    f"CREATE VIEW documents_padded AS SELECT key, {PADDED} AS text FROM documents",
    "CREATE VIRTUAL TABLE documents_fts USING fts5 (text, content='documents_padded',"
    " content_rowid='key', tokenize='trigram', columnsize=0)",
    "CREATE VIRTUAL TABLE documents_terms USING fts5vocab ('documents_fts', 'row')",
    *(
        f"CREATE TRIGGER {table}_keep_{verb.lower()} BEFORE {verb} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, 'the log is never altered'); END"
        for table in ("changes", "change_items")
        for verb in ("UPDATE", "DELETE")
    ),
    "CREATE TRIGGER documents_fts_add AFTER INSERT ON documents BEGIN"
    f" INSERT INTO documents_fts (rowid, text) VALUES (new.key, new.{PADDED}); END",
    "CREATE TRIGGER documents_fts_drop AFTER DELETE ON documents BEGIN"
    " INSERT INTO documents_fts (documents_fts, rowid, text)"
    f" VALUES ('delete', old.key, old.{PADDED}); END",
)
