"""The first version of the project file, as it was made then."""

from alembic import op

revision = "0001"
down_revision = None

STATEMENTS = (
    "CREATE TABLE settings (name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (name))",
    "CREATE TABLE imports (number INTEGER NOT NULL, source TEXT NOT NULL, status TEXT NOT "
    "NULL, beat FLOAT NOT NULL, PRIMARY KEY (number))",
    'CREATE TABLE labels (name TEXT NOT NULL, colour TEXT NOT NULL, "key" TEXT NOT NULL, '
    "guideline TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (name))",
    "CREATE TABLE changes (number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, what TEXT NOT "
    'NULL, who TEXT NOT NULL, time FLOAT NOT NULL, kind TEXT NOT NULL, "of" INTEGER)',
    'CREATE TABLE documents ("key" INTEGER NOT NULL, id TEXT NOT NULL, import INTEGER NOT '
    "NULL, title TEXT NOT NULL, text TEXT NOT NULL, lang TEXT NOT NULL, tokens BLOB NOT "
    "NULL, token_count INTEGER NOT NULL, sentences BLOB NOT NULL, part TEXT NOT NULL, meta "
    "TEXT NOT NULL, origin TEXT NOT NULL, state TEXT NOT NULL, category TEXT, span_count "
    "INTEGER DEFAULT '0' NOT NULL, proposal_count INTEGER DEFAULT '0' NOT NULL, least_score "
    'FLOAT, PRIMARY KEY ("key"), FOREIGN KEY(import) REFERENCES imports (number))',
    "CREATE INDEX documents_by_id ON documents (id)",
    "CREATE INDEX documents_by_import ON documents (import)",
    'CREATE TABLE annotations (doc INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER '
    "NOT NULL, label TEXT NOT NULL, source TEXT NOT NULL, score FLOAT, change INTEGER, "
    'UNIQUE (doc, start, "end", label), FOREIGN KEY(doc) REFERENCES documents ("key"))',
    "CREATE INDEX annotations_by_label ON annotations (label, doc)",
    'CREATE TABLE rejections (doc INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER '
    "NOT NULL, label TEXT NOT NULL, source TEXT NOT NULL, score FLOAT, UNIQUE (doc, start, "
    '"end", label, source), FOREIGN KEY(doc) REFERENCES documents ("key"))',
    'CREATE TABLE proposals (doc INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER '
    "NOT NULL, label TEXT NOT NULL, source TEXT NOT NULL, score FLOAT, time FLOAT NOT NULL, "
    'UNIQUE (doc, start, "end", label, source), FOREIGN KEY(doc) REFERENCES documents '
    '("key"))',
    "CREATE INDEX proposals_by_source ON proposals (source, doc)",
    "CREATE TABLE change_items (change INTEGER NOT NULL, sign INTEGER NOT NULL, kind TEXT "
    'NOT NULL, doc INTEGER, start INTEGER, "end" INTEGER, label TEXT, source TEXT, score '
    "FLOAT, value TEXT, FOREIGN KEY(change) REFERENCES changes (number), FOREIGN KEY(doc) "
    'REFERENCES documents ("key"))',
    "CREATE INDEX change_items_by_doc ON change_items (doc)",
    "CREATE INDEX change_items_by_change ON change_items (change)",
    "CREATE VIRTUAL TABLE documents_fts USING fts5 (text, content='documents', "
    "content_rowid='key', tokenize='trigram')",
    "CREATE TRIGGER changes_keep_update BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, "
    "'the log is never altered'); END",
    "CREATE TRIGGER changes_keep_delete BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, "
    "'the log is never altered'); END",
    "CREATE TRIGGER change_items_keep_update BEFORE UPDATE ON change_items BEGIN SELECT "
    "RAISE(ABORT, 'the log is never altered'); END",
    "CREATE TRIGGER change_items_keep_delete BEFORE DELETE ON change_items BEGIN SELECT "
    "RAISE(ABORT, 'the log is never altered'); END",
    "CREATE TRIGGER documents_fts_add AFTER INSERT ON documents BEGIN INSERT INTO "
    "documents_fts (rowid, text) VALUES (new.key, new.text); END",
    "CREATE TRIGGER documents_fts_drop AFTER DELETE ON documents BEGIN INSERT INTO "
    "documents_fts (documents_fts, rowid, text) VALUES ('delete', old.key, old.text); END",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
