"""The sentences of errors and notes that a person meets in the window, as the lower rooms have
them: `%1`, `%2`… stand for what is put in, in their order."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.retold.reports import REPORTS


def _t(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("retold", text))


OPENING = (
    _t("%1 is not a Tagwright project; import it into one instead."),
    _t("%1 is an SQLite file, but not a Tagwright project."),
    _t("%1 was made by a newer Tagwright (version %2 of the file); update this one to open it."),
    _t("%1 %2; `tagwright new %3` makes a project."),
    _t("is a folder, not a project"),
    _t("does not exist"),
    _t("%1 cannot be read: %2."),
    _t("%1 is damaged: %2."),
    _t(
        "%1 is damaged; `tagwright check %2` says where and mends its search, and"
        " `tagwright rescue %3 -o NEW` writes what can be read into a new project."
    ),
    _t(
        "%1 is damaged and open for reading only: %2; `tagwright rescue %3 -o NEW` writes that into"
        " a new project, and `tagwright backups %4` lists the backups."
    ),
    _t("%1 of its documents could be read"),
    _t("%1, parts of these tables could not: %2"),
    _t("%1; what was done before cannot be undone any more"),
    _t(
        "%1 is open for reading only, because the file or its folder cannot be written to;"
        " copy it to a folder of your own to work on it."
    ),
    _t(
        "%1 was moved, deleted or replaced while it was open; put it back, or close the project and"
        " open it where it is now."
    ),
    _t("%1 exists already; choose another name, or open it."),
    _t("%1 exists already; name a file that does not."),
    _t("There is no folder %1; create it first."),
    _t(
        "No backup of %1 could be made in %2: %3; see to it that the folder can be written to and"
        " has room."
    ),
)
WRITING = (
    _t("Nothing was changed: %1"),
    _t("a long change is under way; wait for its end."),
    _t(
        "another process changed the same thing meanwhile; nothing was changed. Look at it as it is"
        " now, and try again."
    ),
    _t("another process is writing to it; try again in a moment."),
    _t("it cannot be written to; check the permissions of the file and its folder."),
    _t("it cannot be opened; check the permissions of the file and its folder."),
    _t("the disk is full; nothing was changed. Make room and try again."),
    _t("the disk reports an error; nothing was changed. Check the disk."),
    _t("the disk is full; make room and try again"),
    _t("your share of the disk is used up; make room and try again"),
    _t("the disk is read-only; choose another place"),
    _t("permission denied; choose a place that is yours"),
    _t("the disk reports an error; check the disk"),
    _t("%1 cannot be written: %2."),
    _t("There is no document %1 in the project."),
)
FILES = (
    _t("there is no such file or folder; check its name"),
    _t("is not a file, or not in a folder; check its name"),
    _t("cannot be used (%1); try another place"),
    _t("holds binary data; name a text file"),
    _t("is longer than %1 MB; break it into shorter lines"),
    _t(
        "byte %1 of the line (0x%2) is not UTF-8; name the encoding of the file, such as latin-1,"
        " or save it as UTF-8"
    ),
    _t("cannot be read as %1 (%2); name its true encoding"),
    _t("no such encoding of texts"),
    _t("holds no document"),
    _t("holds no file that ends in one of: %1"),
    _t("its format cannot be told from its name or content; name one with --format: %1"),
    _t("its format cannot be told from its name; name one with --format: %1"),
    _t("%1 is a format to look at, not to read; read what it was made from"),
    _t("Nothing in %1 could be taken; the project is as it was."),
    _t("There are no documents to write to %1."),
    _t(
        "The import was silent for so long that another process took it for abandoned; nothing was"
        " imported. Import again."
    ),
    _t("another import brought a document %1 meanwhile; nothing was imported. Import again."),
    _t("the project has no label %1; add it, or map it with --map. Nothing was imported."),
    _t(
        "NLTK's corpus %1 is not on this machine; get it with `python -m nltk.downloader %2`, or"
        " let NLTK_DATA name the folder that has it."
    ),
)
ENTRIES = (
    _t("is in the project already; not taken again"),
    _t("%1 annotations stood there twice; one was kept"),
    _t("another document has this id; renamed %1"),
    _t("the id %1 was there before; this document was renamed %2"),
    _t("is not JSON (%1, at character %2)"),
    _t("is not JSON (%1); this and the rest were left out"),
    _t("a comma is missing"),
    _t("a colon is missing"),
    _t("a name in double quotes is missing"),
    _t("a value is missing"),
    _t("something follows its end"),
    _t("there is a comma too many"),
    _t("a string holds a control character"),
    _t("an escape in a string is wrong"),
    _t("a string is not closed"),
    _t('has no "text"; each line needs one, a string'),
    _t('is not a JSON object; each line must be one, with a "text"'),
    _t("has %1 %2, which must be a string"),
    _t("has %1 that is not a list of objects"),
    _t("has the unknown %1 %2; the known ones are: %3"),
    _t("has tokens that overlap or leave the text of %1 characters"),
    _t("has a span %1-%2, not of whole numbers"),
    _t("has a span %1-%2 that is empty or beyond its text of %3 characters"),
    _t("has a span whose label is %1, which must be a string"),
    _t("has a span whose label is %1: %2"),
    _t("an annotation cuts a token: %1 became %2"),
    _t("an annotation covers no whole token: %1 was left out"),
    _t("has a quote that is not closed; close it, or double it"),
    _t("has a quote that is not closed; it was taken for a character"),
    _t("has %1 cells for %2 columns; put its text in quotes"),
    _t("has no text"),
    _t("has a label but no text"),
    _t("has no %1 lines; each %2 sentences were taken as a document"),
    _t("a document has one category; its labels were kept as metadata"),
    _t("the white space between sentences is not in the file; spaces were put"),
)
LABELS = (
    _t("There is no label %1; the known ones are: %2."),
    _t("There is no label %1 any more; add it first."),
    _t(
        "A label cannot be named %1; give it a name without line breaks or white space at its ends."
    ),
    _t("A colour is written like #cc6677, and %1 is not."),
    _t("A label's key is one of %1, and %2 is not."),
    _t("There is a label %1 already; merge %2 into it instead."),
    _t("%1 cannot be merged into itself; name another label."),
    _t(
        "A guideline is plain text, and there is a character U+%1 in line %2 of this one; take it"
        " out."
    ),
    _t("A guideline has %1 characters at most, and this one has %2; shorten it."),
    _t("%1 has no labels in it; name another file."),
    _t("the colour stays as it is here; the file has another."),
    _t("the key stays as it is here; the file has another."),
    _t("the guideline stays as it is here; the file has another."),
    _t("the key %1 is another label's; it gets its own."),
    _t("%1 has the label %2 twice; take one of them out."),
    _t("labels are read from .json, .csv or .xml; name such a file."),
    _t("labels are written as .json or .csv; give the file that ending."),
    _t("%1 is too large for a file of labels; name another file."),
    _t("%1 is not UTF-8; save it as UTF-8."),
    _t("%1 is no JSON: %2; mend it there."),
    _t("%1 is no CSV: %2; mend it there."),
    _t("%1 is no XML: %2; mend it there."),
    _t('%1 is not a list of labels; write it like [{"name": "PER"}].'),
)
RULES = (
    _t("the phrase is empty; write what is to be found"),
    _t("a phrase has %1 characters at most; this one is longer"),
    _t("this is no JSON yet: %1"),
    _t("this is no JSON at character %1; a line is one JSON object"),
    _t("this is no JSON; a line is one JSON object"),
    _t("this is no line of a CSV file (%1)"),
    _t("this is nested too deeply"),
    _t("token %1: %2"),
    _t("there is no attribute %1; did you mean %2?"),
    _t("there is no attribute %1"),
    _t("%1 is true or false"),
    _t('%1 is %2, or a choice such as {"IN": [...]}'),
    _t("a string"),
    _t("%1 knows no %2; it knows %3"),
    _t("%1 is a list, each of it %2"),
    _t("OP is one of ! ? + * {n} {n,m} {n,} {,m}"),
    _t("OP repeats %1 times at most"),
    _t("OP %1 asks for at least %2 and at most %3"),
    _t('a token is written {"LOWER": "port"}, and {} is any'),
    _t('there is no "label", or it is not a string'),
    _t('there is no "pattern", or it is neither a string nor a list of tokens'),
    _t("there is no rule in it"),
    _t("rules are written as .jsonl; give the file that ending."),
    _t(
        "The regular expression %1 of a rule takes too long; make it simpler, for example without"
        " repetitions within repetitions."
    ),
    _t("The regular expression %1 cannot be read: %2."),
    _t(
        "The regular expression %1 takes too long; make it simpler, for example without"
        " repetitions within repetitions."
    ),
    _t("Relabelling %1 as %2 changes nothing."),
    _t("%1 has no rules that are on; add some with `tagwright rules` or in the window."),
)
EXPRESSIONS = (  # what the library says is wrong in a regular expression
    _t("%1 at position %2"),
    _t("bad character in group name"),
    _t("bad character range"),
    _t("bad escape (end of pattern)"),
    _t("invalid group reference"),
    _t("min repeat greater than max repeat"),
    _t("missing %1"),
    _t("multiple repeat"),
    _t("nothing to repeat"),
    _t("unbalanced parenthesis"),
    _t("unknown extension"),
    _t("unknown group"),
    _t("unknown property"),
    _t("unterminated character set"),
)
MACHINES = (
    _t("There is no %1 named %2; the known ones are: %3."),
    _t("spaCy pipeline"),
    _t("The spaCy pipeline %1 cannot be loaded (%2); install the version that fits this spaCy."),
    _t("The spaCy pipeline %1 is damaged; install it again."),
    _t(
        "%1 has no documents left to propose on: all that were asked for are reviewed. Open some"
        " again first."
    ),
    _t("%1 has no documents to propose on; import some first."),
    _t(
        "The documents that wait are not in the pipeline's language (%1) but in %2; choose a"
        " pipeline of theirs."
    ),
    _t(
        "None of the labels of %1 (%2) has a counterpart among the project's (%3); name one with"
        " --map, as in --map %4=%5."
    ),
    _t(
        "There is nothing to learn: no document of the training part has a span; label some"
        " documents, or train on proposals."
    ),
    _t(
        "There is nothing to learn: none of the %1 documents chosen has a category; give some"
        " documents one."
    ),
    _t(
        "All documents of the training part have the category %1: there is nothing to tell apart;"
        " label documents of another category, too."
    ),
    _t(
        "The training part is empty: it has none of the %1 documents chosen; label more documents,"
        " or train on more of them."
    ),
    _t("One document is too few to train on: label another one, to measure on it."),
    _t("Folds are from %1 to %2, not %3."),
    _t("%1 folds need %2 documents or more in the training and development parts; there are %3."),
    _t("The setting %1 cannot be %2; it is one of %3."),
    _t("The setting %1 cannot be %2; it is a text."),
    _t("The setting %1 cannot be %2; it is %3 from %4 to %5."),
    _t("a whole number"),
    _t("a number"),
    _t("%1 labels are too many for a tagger, which can tell %2 apart; join some of them."),
    _t("The model %1 cannot be loaded here: %2."),
    _t("%1 is damaged: %2; train again, or take another copy of the run."),
    _t("%1 is not a run: it has no %2."),
    _t("%1 is at work in another process; end that one first."),
    _t(
        "A worker process ended before its work was done (often for lack of memory); try again with"
        " one process."
    ),
    _t(
        "CoNLL scores need spans that do not overlap, but in document %1 the %2 spans [%3, %4) and"
        " [%5, %6) do."
    ),
    _t("The error grew beyond all bounds; choose a smaller learning_rate."),
)
# What stands before a sentence, and a place in a file.
PLACED, LINE = _t("%1: %2"), _t("%1, line %2")
SENTENCES = (
    *OPENING,
    *WRITING,
    *FILES,
    *ENTRIES,
    *LABELS,
    *RULES,
    *EXPRESSIONS,
    *MACHINES,
    *REPORTS,
)


def translated(text: str) -> str:
    """A text of these tables in the language of the interface."""
    return QCoreApplication.translate("retold", text)
