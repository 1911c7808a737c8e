"""Alembic's entry: it runs the steps on the connection that `upgrade` hands it."""

from alembic import context

# The transaction is the caller's: Alembic itself would not open one for SQLite.
context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
