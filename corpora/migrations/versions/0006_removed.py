"""Documents that a person took out."""

from alembic import op

revision = "0006"
down_revision = "0005"

STATEMENTS = (
    "CREATE TABLE removed (doc INTEGER NOT NULL, PRIMARY KEY (doc),"
    ' FOREIGN KEY(doc) REFERENCES documents ("key"))',
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
