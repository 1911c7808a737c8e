"""Which documents a person corrected: read off the log, what was undone left out."""

from sqlalchemy import Connection, text

from corpora.store.documents import VISIBLE

# What a hand does to one document. A review alone corrects nothing; changes of the labels and what
# an import brings are nobody's work on a document.
KINDS = ("annotated", "rejected", "categorised", "refused")
# Changes of the labels: whose annotations get another name keep who made them.
RENAMING = ("rename label", "merge labels", "delete label")

_HELD = """
SELECT DISTINCT i.doc FROM change_items AS i JOIN changes AS c ON c.number = i.change
JOIN documents AS d ON d.key = i.doc
WHERE i.kind IN ({kinds}) AND {visible} AND c.kind <> 'undo'
AND c.what NOT IN ({renaming})
AND NOT EXISTS (SELECT 1 FROM taken WHERE taken."of" = c.number)
AND NOT EXISTS (SELECT 1 FROM change_items AS u WHERE u.change = i.change AND u.doc = i.doc
    AND u.kind = 'reviewed' AND u.sign = 1 AND u.value = 'accepted')
ORDER BY i.doc
"""


def keys(connection: Connection) -> list[int]:
    """Keys of the visible documents in which a change of a person's still holds, in their place.

    Such a change adds or removes annotations, rejects proposals, or gives or takes a category.
    Accepting all proposals unseen is none.
    """
    taken = 'WITH taken AS MATERIALIZED (SELECT "of" FROM changes WHERE "of" IS NOT NULL)'
    listed = {"kinds": _listed(KINDS), "renaming": _listed(RENAMING)}
    query = taken + _HELD.format(visible=VISIBLE, **listed)
    return [int(key) for key in connection.execute(text(query)).scalars()]


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"'{name}'" for name in names)
