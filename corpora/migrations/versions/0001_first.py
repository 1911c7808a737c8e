"""The first version of the project file."""

from alembic import op

from corpora.schema import EXTRAS, metadata

revision = "0001"
down_revision = None


def upgrade() -> None:
    metadata.create_all(op.get_bind(), checkfirst=False)
    for statement in EXTRAS:
        op.execute(statement)
