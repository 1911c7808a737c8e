"""Ways to damage a file: each takes its bytes and a source of chance, and gives other bytes."""

import re
import zlib
from collections.abc import Callable
from random import Random

Damage = Callable[[bytes, Random], bytes]

HUGE = b"9" * 5000  # more digits than Python turns into a number
NUMBERS = (b"-1", b"0", b"99999999999999999999", b"2147483648", b"1e400", b"NaN", b"0.5", HUGE)
VALUES = (b"null", b"true", b"[]", b"{}", b'""', b"0", b"[[]]", b'{"a": 1}', b"-1e400", b'["x"]')
ATTRIBUTES = (b'=""', b'="-1"', b'="99999999999"', b'="1 2 x"', '="😀"'.encode())
ODD = (
    *("\ufeff", "e" + "\u0301" * 500, "\u2028", "\x85", "👩\u200d👩\u200d👧", "\u202e", "\u200b"),
    *("\\ud83d", "\\u0000", "&#0;", "&#xD800;", "&bomb;", "]]>", "\x1b[31m", "\\", "%s", "{}"),
    *(
        "=1+1",
        "-DOCSTART-",
        "B-",
        "I-X",
        "O",
        "#",
        "# text = x",
        "#Text=",
        "1-1",
        "1-2\t",
        "__label__",
    ),
)
SIGNS = b"\"'[]{}()<>\t|:;,=\\-_#* "
LINE_ENDS = (b"\r\n", b"\r", b"\n\n", b"\r\r\n", b"\x0b", b"\x0c", "\u2028".encode(), b"")
ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-8-sig", "latin-1", "cp037")
ZLIB = (b"x\x9c", b"x\x01", b"x\xda")
LONGEST = 2**20
DEEPEST = 50_000


def damaged(raw: bytes, other: bytes, chance: Random) -> tuple[bytes, list[str]]:
    """The bytes after some damage, and the names of what was done. other: another file's bytes."""
    packed = raw.startswith(ZLIB) and chance.random() < 0.8
    bad = zlib.decompress(raw) if packed else raw
    kinds = chance.choices(KINDS, k=chance.choice((1, 1, 1, 1, 2, 2, 4)))
    for kind in kinds:
        bad = kind(bad, chance)
    names = [kind.__name__ for kind in kinds]
    if chance.random() < 0.05:
        bad = _mixed(bad, other, chance)
        names.append("mixed")
    return zlib.compress(bad) if packed else bad, names


def flip_bits(raw: bytes, chance: Random) -> bytes:
    bad = bytearray(raw)
    for _ in range(chance.randint(1, 8)):
        if bad:
            bad[chance.randrange(len(bad))] ^= 1 << chance.randrange(8)
    return bytes(bad)


def cut_end(raw: bytes, chance: Random) -> bytes:
    return raw[: _place(raw, chance)]


def cut_start(raw: bytes, chance: Random) -> bytes:
    return raw[_place(raw, chance) :]


def cut_middle(raw: bytes, chance: Random) -> bytes:
    start, end = sorted((_place(raw, chance), _place(raw, chance)))
    return raw[:start] + raw[end:]


def double_lines(raw: bytes, chance: Random) -> bytes:
    return b"".join(line * chance.choice((1, 1, 1, 2)) for line in raw.splitlines(keepends=True))


def remove_lines(raw: bytes, chance: Random) -> bytes:
    return b"".join(line for line in raw.splitlines(keepends=True) if chance.random() < 0.9)


def swap_lines(raw: bytes, chance: Random) -> bytes:
    lines = raw.splitlines(keepends=True)
    for _ in range(3):
        a, b = chance.randrange(len(lines) or 1), chance.randrange(len(lines) or 1)
        if lines:
            lines[a], lines[b] = lines[b], lines[a]
    return b"".join(lines)


def insert_bytes(raw: bytes, chance: Random) -> bytes:
    return _insert(raw, chance.randbytes(chance.choice((1, 2, 8, 500))), chance)


def insert_nul(raw: bytes, chance: Random) -> bytes:
    return _insert(raw, b"\0" * chance.choice((1, 2, 64)), chance)


def insert_odd(raw: bytes, chance: Random) -> bytes:
    for _ in range(chance.randint(1, 4)):
        raw = _insert(raw, chance.choice(ODD).encode(), chance)
    return raw


def insert_surrogate(raw: bytes, chance: Random) -> bytes:
    return _insert(raw, "\ud83d".encode(errors="surrogatepass"), chance)


def insert_entities(raw: bytes, chance: Random) -> bytes:
    """A document type whose entities grow tenfold with each, or name a file."""
    lines = (f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">'.encode() for n in range(1, 12))
    file = b'<!ENTITY e0 SYSTEM "file:///etc/hostname">'
    kind = (
        b"<!DOCTYPE x [" + (chance.choice((file, b'<!ENTITY e0 "ha">')) + b"".join(lines)) + b"]>"
    )
    head, mark, rest = raw.partition(b"?>")
    return head + mark + kind + rest.replace(b'="', b'="&e11;', 1) if mark else kind + raw


def change_numbers(raw: bytes, chance: Random) -> bytes:
    return _replace(rb"-?\d+(?:\.\d+)?", raw, NUMBERS, chance)


def change_values(raw: bytes, chance: Random) -> bytes:
    pattern = rb'"(?:[^"\\]|\\.){0,200}"(?!\s*:)|-?\d+(?:\.\d+)?|true|false|null'
    return _replace(pattern, raw, VALUES, chance)


def change_keys(raw: bytes, chance: Random) -> bytes:
    return _replace(rb'"\w+"(?=\s*:)', raw, (b'"x"', b'""', b'"text"', b'"label"', b'"id"'), chance)


def change_attributes(raw: bytes, chance: Random) -> bytes:
    return _replace(rb'="[^"]*"', raw, ATTRIBUTES, chance)


def drop_signs(raw: bytes, chance: Random) -> bytes:
    sign = bytes([chance.choice(SIGNS)])
    return _replace(re.escape(sign), raw, (b"",), chance)


def swap_signs(raw: bytes, chance: Random) -> bytes:
    old, new = (bytes([chance.choice(SIGNS)]) for _ in range(2))
    return (
        raw.replace(old, new)
        if chance.random() < 0.5
        else _replace(re.escape(old), raw, (new,), chance)
    )


def shift_columns(raw: bytes, chance: Random) -> bytes:
    lines = raw.split(b"\n")
    mark = b"\t" if b"\t" in raw else b","
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(lines))
        cells = lines[at].split(mark)
        chance.shuffle(cells)
        lines[at] = mark.join(cells[chance.randint(0, 1) :] + [b""] * chance.randint(0, 2))
    return b"\n".join(lines)


def encode_otherwise(raw: bytes, chance: Random) -> bytes:
    text = raw.decode(errors="replace").replace("e", "é")
    return text.encode(chance.choice(ENCODINGS), errors="replace")


def change_line_ends(raw: bytes, chance: Random) -> bytes:
    end = chance.choice(LINE_ENDS)
    return (
        raw.replace(b"\n", end) if chance.random() < 0.5 else _replace(rb"\n", raw, (end,), chance)
    )


def lengthen(raw: bytes, chance: Random) -> bytes:
    """A line, a word or a sign so often that it is as long as a book."""
    lines = raw.splitlines() or [b"x"]
    piece = chance.choice(
        (chance.choice(lines) or b"x", b"a", b"a b ", b".", "é".encode(), b"-", b"(")
    )
    times = 2 ** chance.randint(12, 20) // len(piece)
    return _insert(raw, piece * times, chance)[:LONGEST]


def deepen(raw: bytes, chance: Random) -> bytes:
    """Brackets or elements within one another, closed or not."""
    opening, closing = chance.choice(
        ((b"[", b"]"), (b'{"a":', b"}"), (b"<a>", b"</a>"), (b"(", b")"))
    )
    number = chance.choice((50, 2000, DEEPEST))
    nest = opening * number + b"1" + closing * (number * chance.randint(0, 1))
    values = list(re.finditer(rb'"[^"\n]{0,80}"|\d+', raw))
    if values and chance.random() < 0.7:
        start, end = chance.choice(values).span()
        return raw[:start] + nest + raw[end:]
    return _insert(raw, nest, chance)


def repeat(raw: bytes, chance: Random) -> bytes:
    return (raw * chance.randint(2, 12))[:LONGEST]


def leave_nothing(_raw: bytes, chance: Random) -> bytes:
    return chance.choice(
        (b"", b"\n", b" ", b"\xef\xbb\xbf", b"\xff\xfe", b"\0", b"{}", b"[]", b"<a/>")
    )


KINDS: tuple[Damage, ...] = (
    *(flip_bits, cut_end, cut_start, cut_middle, double_lines, remove_lines, swap_lines),
    *(insert_bytes, insert_nul, insert_odd, insert_odd, insert_surrogate, insert_entities),
    *(change_numbers, change_numbers, change_values, change_values, change_keys, change_attributes),
    *(drop_signs, drop_signs, swap_signs, shift_columns, encode_otherwise, change_line_ends),
    *(lengthen, deepen, repeat, leave_nothing),
)


def _mixed(raw: bytes, other: bytes, chance: Random) -> bytes:
    """The beginning of one file, and the end of another."""
    return raw[: _place(raw, chance)] + other[_place(other, chance) :]


def _place(raw: bytes, chance: Random) -> int:
    return chance.randint(0, len(raw))


def _insert(raw: bytes, piece: bytes, chance: Random) -> bytes:
    at = _place(raw, chance)
    return raw[:at] + piece + raw[at:]


def _replace(pattern: bytes, raw: bytes, new: tuple[bytes, ...], chance: Random) -> bytes:
    """Some of what a pattern finds, replaced: one place, or one in ten, or all."""
    found = list(re.finditer(pattern, raw))
    share = chance.choice((0.0, 0.0, 0.05, 0.2, 1.0))
    picked = [match for match in found if chance.random() < share]
    picked = picked or ([chance.choice(found)] if found else [])
    pieces, at = [], 0
    for match in picked:
        pieces += (raw[at : match.start()], chance.choice(new))
        at = match.end()
    return b"".join((*pieces, raw[at:]))[:LONGEST]
