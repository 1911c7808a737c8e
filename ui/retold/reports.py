"""More sentences of the lower rooms: of each line of a file that is read or written, of rules, and
of what a model is made with. Places as in `sentences`."""

from PySide6.QtCore import QT_TRANSLATE_NOOP


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("retold", text))


READ = (  # what reading a file refuses or mends
    _t("row %1 of the file %2"),
    _t("row %1 of the file: %2"),
    _t("item %1 of the file %2"),
    _t("task %1 of the file %2"),
    _t("document %1 of the file %2"),
    _t("is not JSON that can be read (it is nested too deeply)"),
    _t("the file ends before its list does; what was whole was taken"),
    _t("has a token whose borders are not whole numbers"),
    _t("has a sentence whose borders are not whole numbers"),
    _t("has a score %1, which is not a number"),
    _t("has a proposed category without a name"),
    _t("has a token without %1"),
    _t("has a span by tokens that the line does not have"),
    _t("has a token without a word"),
    _t("has %1 labels for %2 tokens"),
    _t("has the label %1, for which there is no name"),
    _t("has tokens that do not stand in its text"),
    _t("has an impossible label: %1"),
    _t("has metadata that are not JSON"),
    _t("has a label %1, which is neither a name nor [start, end, name]"),
    _t("is not a JSON object"),
    _t('is no object with "data"'),
    _t('has no text among its data (%1); its key should be "text"'),
    _t("has no column %1; it has: %2"),
    _t("has neither tokens nor a text; its columns are: %1"),
    _t("has numbers in %1 and no names for them; give these in order, names=O,B-PER,I-PER"),
    _t("is not a Parquet file that can be read; write it anew"),
    _t("cannot be read after row %1; the rest was left out"),
    _t("the columns %1 were not read"),
    _t("the columns %1 hold bytes, and were not read"),
    _t("is not a UIMA CAS that can be read (%1)"),
    _t("is not XML that can be read (%1)"),
    _t("its tokens overlap or leave the text; they were made anew"),
    _t("has no layer %1; it has: %2"),
    _t("has no feature %1 in its layer; it has: %2"),
    _t("is not of the form `T1<tab>Label 0 4<tab>text`"),
    _t("has a range that is empty or runs backwards"),
    _t("is in several parts; taken as one range, the parts kept in the metadata"),
    _t("has no labels of entities; name a column to read others"),
    _t("is not of the form `1-1<tab>0-4<tab>word<tab>...`"),
    _t("stands in a sentence without a #Text= line"),
    _t("%1 has several categories; they were kept in its metadata"),
)
WRITTEN = (  # what writing a file leaves out
    _t("white space in labels (it became _)"),
    _t("white space in categories (it became _)"),
    _t("white space at the ends of categories"),
    _t("white space at the ends of annotations"),
    _t("white space in ids that ends a line or stands at its end"),
    _t("documents without words"),
    _t("documents without words (reading refuses their files)"),
    _t("line breaks within words"),
    _t("line breaks, and white space at a text's ends"),
    _t("words with white space in them, or named as the mark of documents"),
    _t("metadata other than short texts, one of a kind in each document"),
    _t("characters that no token covers"),
    _t("control characters (XML has none; U+FFFD stands for them)"),
    _t("the border before a document (a blank line stands there)"),
    _t("annotations across sentences in one piece"),
    _t("annotations of no character that touch no word"),
    _t("annotations on white space alone"),
    _t("annotations, having no column for them"),
    _t("rows in the metadata that do not fit the text"),
    _t("columns that the file has not"),
)
RULES = (  # of rules
    _t("the term has no label; write one after it, or choose one for all"),
    _t('a rule is written {"label": "ORG", "pattern": "..."}'),
    _t('a pattern is a list of tokens, such as [{"LOWER": "dr."}, {}]'),
    _t("a pattern has %1 tokens at most"),
)
TRAINED = (  # of models
    _t("The look at the test part cannot be recorded in %1 (%2); make the folder writable."),
    _t("Taggers and classifiers have different scores; train either, not both."),
    _t("There is no file %1 to read word vectors from."),
    _t("%1 holds no vectors: a word and its numbers must stand in each line."),
    _t("%1 has no vector for any word of the training part."),
    _t("The spaCy pipeline %1 has no word vectors; name another."),
)
REPORTS = (*READ, *WRITTEN, *RULES, *TRAINED)
