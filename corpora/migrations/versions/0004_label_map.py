"""What became of names that labels no longer have."""

from alembic import op

revision = "0004"
down_revision = "0003"

STATEMENTS = ("CREATE TABLE label_map (name TEXT NOT NULL, label TEXT, PRIMARY KEY (name))",)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)
