"""Marks on documents, rejections of proposed categories, and categories counted as proposals."""

from alembic import op

revision = "0005"
down_revision = "0004"

# The score of the surest category that is proposed for a document.
SUREST = (
    "(SELECT score FROM category_proposals WHERE doc = documents.key"
    " ORDER BY coalesce(score, 1.0) DESC, score IS NULL LIMIT 1)"
)
STATEMENTS = (
    "CREATE TABLE category_rejections (doc INTEGER NOT NULL, category TEXT NOT NULL,"
    " source TEXT NOT NULL, score FLOAT, PRIMARY KEY (doc, category, source),"
    ' FOREIGN KEY(doc) REFERENCES documents ("key")) WITHOUT ROWID',
    "CREATE TABLE flags (doc INTEGER NOT NULL, PRIMARY KEY (doc),"
    ' FOREIGN KEY(doc) REFERENCES documents ("key"))',
    "UPDATE documents SET proposal_count = proposal_count + 1,"
    f" least_score = coalesce(min(least_score, {SUREST}), least_score, {SUREST})"
    " WHERE state <> 'reviewed' AND category IS NULL"
    " AND key IN (SELECT doc FROM category_proposals)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
