"""Categories that machines suggest."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    "CREATE TABLE category_proposals (doc INTEGER NOT NULL, category TEXT NOT NULL,"
    " source TEXT NOT NULL, score FLOAT, time FLOAT NOT NULL,"
    " PRIMARY KEY (doc, category, source),"
    ' FOREIGN KEY(doc) REFERENCES documents ("key")) WITHOUT ROWID',
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
