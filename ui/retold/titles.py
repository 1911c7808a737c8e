"""Names of formats, what they leave out, what their options do, and the catalogue's titles, as
`corpora` has them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("retold", text))


FORMATS = (
    _t("Plain text, one document a file (or a line, or a paragraph)"),
    _t("CoNLL-2003: a token a line, IOB tags in the last column"),
    _t("JSON Lines, one document a line (Tagwright's and Prodigy's)"),
    _t("Table with commas: a token a row, or a text a row with its category"),
    _t("Table with tabs: a token a row, or a text a row with its category"),
    _t("CoNLL-U: a word a line in ten columns (Universal Dependencies)"),
    _t("CoNLL-U Plus: CoNLL-U with the columns that its first line names"),
    _t("brat standoff: a folder of pairs, .txt and .ann"),
    _t("WebAnno TSV 3.3, a file a document (WebAnno, INCEpTION)"),
    _t("UIMA CAS (XMI), a file a document (INCEpTION, DKPro)"),
    _t("doccano's JSON Lines: spans or categories in `label`"),
    _t("Label Studio's JSON: tasks with annotations and predictions"),
    _t("spaCy's DocBin (training data of spaCy)"),
    _t("spaCy's JSON: training data of version 2, or [text, entities]"),
    _t("fastText: a text a line, its category before it"),
    _t("Parquet, as Hugging Face datasets reads it"),
    _t("A page to look at, with the annotations in colour (written only)"),
)
LEFT_OUT = (
    _t("ids"),
    _t("the white space between the words"),
    _t("token borders"),
    _t("sentence borders"),
    _t("annotations"),
    _t("annotations that overlap a longer one"),
    _t("borders of annotations within a token"),
    _t("where annotations came from (source, score)"),
    _t("proposals"),
    _t("categories that machines propose"),
    _t("categories"),
    _t("review states"),
    _t("parts (train, development, test)"),
    _t("languages other than English"),
    _t("metadata"),
)
OPTIONS = (
    _t(
        "where a document ends: with the file, with each line, or with a paragraph (at a blank"
        " line); by default with the file"
    ),
    _t("the column of the tags, from 1; by default (-1) the last of tags"),
    _t("of the tags; by default as conlleval reads them; in IO a tag is a label as a whole"),
    _t(
        "of the documents that are made where the file marks none; by default, %1 where there are"
        " more than %2"
    ),
    _t("what an I-X with no X before it does; by default it begins a span"),
    _t("the column of texts, by name (or number, where none has one); else text or the like"),
    _t("the column of categories; by default label or the like"),
    _t("the column of ids; by default id or the like"),
    _t(
        "the column, or the key of MISC, that holds the labels, such as upos, deprel or NER; by"
        " default the entities"
    ),
    _t(
        "the layer to read, by its full name or the last part of it; by default NamedEntity, else"
        " the first that does not describe grammar"
    ),
    _t(
        "the feature of the layer that is the label; by default value, else label, identifier,"
        " name, else the first"
    ),
    _t("the key of the text in a task's data; by default the first that has one"),
    _t("the column of labels; by default ner_tags, tags, labels or the like"),
    _t("of labels that are numbers, where the file has none: O,B-PER,I-PER"),
)
CORPORA = (
    _t("Sample: short news items to label; spaCy proposes, you correct"),
    _t("Sample: news and property advertisements, with gold entities"),
    _t("Sample: short news items"),
    _t("Sample: property advertisements, half of them French"),
    _t("Sample: film and restaurant reviews"),
    _t("Reuters-21578 news, 1987, without entities"),
    _t("Movie reviews, pos or neg (Pang and Lee)"),
    _t("Penn Treebank, a tenth: parts of speech"),
    _t("CoNLL-2002, Spanish news"),
    _t("CoNLL-2002, Dutch news"),
)
TITLES = (*FORMATS, *LEFT_OUT, *OPTIONS, *CORPORA)
