"""Lists, filters and search that stay quick with a hundred thousand documents."""

from alembic import op

revision = "0002"
down_revision = "0001"

SPAN = 'doc, start, "end", label, source, score'
LISTED = (
    '"import", state, part, category, lang, span_count, proposal_count, least_score, token_count'
)
PADDED = "text || char(1114109, 1114109)"


def _span_table(name: str, more: str, key: str) -> tuple[str, ...]:
    """A table of spans made anew, each row kept once, in the order of its key."""
    extra = more.split(maxsplit=1)[0] if more else ""
    columns = f"{SPAN}, {extra}" if extra else SPAN
    return (
        f"CREATE TABLE new_{name} (doc INTEGER NOT NULL, start INTEGER NOT NULL,"
        ' "end" INTEGER NOT NULL, label TEXT NOT NULL, source TEXT NOT NULL, score FLOAT,'
        f" {more + ',' if more else ''} PRIMARY KEY ({key}),"
        ' FOREIGN KEY(doc) REFERENCES documents ("key")) WITHOUT ROWID',
        f"INSERT INTO new_{name} ({columns}) SELECT {columns} FROM {name} ORDER BY {key}",
        f"DROP TABLE {name}",
        f"ALTER TABLE new_{name} RENAME TO {name}",
    )


STATEMENTS = (
    *_span_table("annotations", "change INTEGER", 'doc, start, "end", label'),
    *_span_table("rejections", "", 'doc, start, "end", label, source'),
    *_span_table("proposals", "time FLOAT NOT NULL", 'doc, start, "end", label, source'),
    "DROP INDEX documents_by_id",
    'CREATE INDEX documents_by_id ON documents (id, "import")',
    f'CREATE INDEX documents_listed ON documents ("key", {LISTED})',
    f'CREATE INDEX documents_by_title ON documents (title, "key", {LISTED})',
    "CREATE TABLE marks (kind TEXT NOT NULL, name TEXT NOT NULL, doc INTEGER NOT NULL,"
    " how INTEGER NOT NULL, PRIMARY KEY (kind, name, doc),"
    ' FOREIGN KEY(doc) REFERENCES documents ("key")) WITHOUT ROWID',
    "CREATE INDEX marks_by_doc ON marks (doc, kind, name)",
    "INSERT INTO marks SELECT DISTINCT 'label', label, doc, 0 FROM annotations",
    # 1: changed it by hand; 2: made what became an annotation; 4: proposes.
    "INSERT INTO marks SELECT 'who', name, doc, sum(how) FROM ("
    " SELECT DISTINCT who AS name, doc, 1 AS how FROM change_items"
    " JOIN changes ON number = change WHERE doc IS NOT NULL"
    " UNION ALL SELECT DISTINCT source, doc, 2 FROM annotations WHERE source <> ''"
    " UNION ALL SELECT DISTINCT source, doc, 4 FROM proposals"
    ") GROUP BY name, doc",
    'CREATE TABLE tallies ("import" INTEGER NOT NULL, label TEXT NOT NULL,'
    ' number INTEGER NOT NULL, PRIMARY KEY ("import", label),'
    ' FOREIGN KEY("import") REFERENCES imports (number)) WITHOUT ROWID',
    'INSERT INTO tallies SELECT "import", label, count(*)'
    ' FROM annotations JOIN documents ON "key" = doc GROUP BY "import", label',
    "DROP TRIGGER documents_fts_add",
    "DROP TRIGGER documents_fts_drop",
    "DROP TABLE documents_fts",
    f"CREATE VIEW documents_padded AS SELECT key, {PADDED} AS text FROM documents",
    "CREATE VIRTUAL TABLE documents_fts USING fts5 (text, content='documents_padded',"
    " content_rowid='key', tokenize='trigram', columnsize=0)",
    "INSERT INTO documents_fts (documents_fts) VALUES ('rebuild')",
    "CREATE VIRTUAL TABLE documents_terms USING fts5vocab ('documents_fts', 'row')",
    "CREATE TRIGGER documents_fts_add AFTER INSERT ON documents BEGIN"
    f" INSERT INTO documents_fts (rowid, text) VALUES (new.key, new.{PADDED}); END",
    "CREATE TRIGGER documents_fts_drop AFTER DELETE ON documents BEGIN"
    " INSERT INTO documents_fts (documents_fts, rowid, text)"
    f" VALUES ('delete', old.key, old.{PADDED}); END",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
