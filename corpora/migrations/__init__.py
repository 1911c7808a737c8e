"""Steps from one version of the project file to the next, run by Alembic."""

from sqlalchemy import Connection

HEAD = "0006"


def upgrade(connection: Connection, *, to: str = HEAD) -> None:
    """Bring the file to a version (HEAD), within the transaction that the connection is in.

    The steps and the record that they ran are one commit: a process killed in between leaves the
    file as it was.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "corpora:migrations")
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, to)
