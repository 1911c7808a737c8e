"""Documents of every kind of text that has ever shifted an offset."""

from hypothesis import strategies as st

from corpora.document import PARTS, STATES, Document, Span, sort_spans
from corpora.tags import TokenSpan, to_spans
from corpora.tokens import complete, tokenize

WORDS = ["Anna", "U.S.", "said", "don't", ".", "!", "1", "ß", "İ", "𝒳", "東京", "서울", "ไทย"]
SIGNS = ['"', "#", "-", "_", "O", "B-PER", "-DOCSTART-", "😀", "👩\u200d👩\u200d👧", "🇫🇷", "👍🏽"]
MARKS = ["é", "e\u0301", "Z\u0351\u036b", "\u200b", "\u200d", "\ufeff", "\u00ad"]
RIGHT_TO_LEFT = ["שלום", "مرحبا", "\u202eabc\u202c"]
PIECES = [*WORDS, *SIGNS, *MARKS, *RIGHT_TO_LEFT]
SPACES = [" ", "  ", "\n", "\r\n", "\n\n", "\t", "\u00a0", "\u3000", "\u2028", "\x85", "\r"]
LANGS = ["en", "de", "xx"]  # each a tokenizer of its own; the French takes seconds to load
LABELS = ["PER", "LOC", "creative-work", "a_b", "B", "O", "E-MAIL", "été", "人"]

texts = st.lists(st.sampled_from(PIECES) | st.sampled_from(SPACES), max_size=30).map("".join)
ids = st.text("abc/-. é😀", min_size=1, max_size=12).filter(lambda name: name.strip())
scores = st.none() | st.floats(0, 1)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("aé😀", max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text("ab"), inner, max_size=3),
    max_leaves=5,
)


@st.composite
def spans(draw: st.DrawFn, text: str, *, source: st.SearchStrategy[str]) -> tuple[Span, ...]:
    """Spans anywhere: nested, overlapping, within a token."""
    found = {}
    for _ in range(draw(st.integers(0, 5)) if text else 0):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        span = Span(start, end, draw(st.sampled_from(LABELS)), draw(source), draw(scores))
        found[span.key] = span
    return sort_spans(found.values())


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Documents with all that a document may hold."""
    text = draw(texts)
    doc = Document(
        id=draw(ids),
        text=text,
        lang=draw(st.sampled_from(LANGS)),
        spans=draw(spans(text, source=st.just("") | st.just("ruler"))),
        proposals=draw(spans(text, source=st.just("en_core_web_sm"))),
        category=draw(st.none() | st.sampled_from(["pos", "neg"])),
        state=draw(st.none() | st.sampled_from(STATES)),
        part=draw(st.none() | st.sampled_from(PARTS)),
        meta=draw(st.dictionaries(st.text("xyz", min_size=1), json_values, max_size=3)),
    )
    return complete(doc)


@st.composite
def flat_documents(draw: st.DrawFn) -> Document:
    """Documents as a table of tags can carry them: words, and labels on whole words."""
    doc = complete(Document(id=draw(ids), text=draw(texts.filter(str.strip)), state="reviewed"))
    found, free = [], 0
    for first, end in doc.sentences:
        free = max(free, first)
        while free < end and draw(st.booleans()):
            start = draw(st.integers(free, end - 1))
            free = draw(st.integers(start + 1, end))
            found.append(TokenSpan(start, free, draw(st.sampled_from(LABELS))))
    return doc.replace(spans=sort_spans(to_spans(doc.tokens, found)))


def with_own_ids(docs: list[Document]) -> list[Document]:
    """The documents, each with an id of its own."""
    return [doc.replace(id=f"{doc.id}{number}") for number, doc in enumerate(docs)]


def labelled_words(doc: Document) -> list[tuple[list[str], str]]:
    """Each span as the words that it covers, and its label."""
    return [
        ([doc.text[a:b] for a, b in doc.tokens if span.start <= a and b <= span.end], span.label)
        for span in doc.spans
    ]


# The first look at a language loads it, which is no draw's business.
for lang in LANGS:
    tokenize("", lang)
