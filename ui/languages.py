"""The languages of the interface: what there is, which one the system asks for, and its words.

`translations/*.qm` are compiled from the `.ts` beside them by `make translations`.
"""

from pathlib import Path
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

Language = Literal["en", "fr", "ko"]
Choice = Literal["system", "en", "fr", "ko"]
CHOICES: tuple[Choice, ...] = get_args(Choice)
# Each in itself, for who cannot read the one that is shown.
NAMES: dict[Language, str] = {"en": "English", "fr": "Français", "ko": "한국어"}
FOLDER = Path(__file__).parent / "translations"
OURS = "interface"  # the object name of the translators that are installed here


def of_system() -> Language:
    """The first of the system's languages that there is; else English."""
    for wanted in QLocale.system().uiLanguages():
        for language in NAMES:
            if wanted.replace("_", "-").split("-")[0] == language:
                return language
    return "en"


def speak(app: QCoreApplication, choice: Choice) -> None:
    """Look texts up in a language from now on, and write numbers as it does. What is shown already
    keeps its words."""
    language = of_system() if choice == "system" else choice
    for old in app.findChildren(QTranslator, OURS):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(_locale(language, choice))
    if language == "en":
        return  # the texts of the source
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for file in (qt / f"qtbase_{language}.qm", FOLDER / f"tagwright_{language}.qm"):
        if file.is_file():  # a distribution's Qt may come without its own
            app.installTranslator(_Words(app, file))


def _locale(language: Language, choice: Choice) -> QLocale:
    """How figures and dates are written: as the system does, unless it speaks another language, in
    which 1.234 may be another number. A system without a language is taken as it is."""
    system = QLocale.system()
    none = choice == "system" and system.language() == QLocale.Language.C
    own = QLocale(language)
    return system if none or system.language() == own.language() else own


class _Words(QTranslator):
    """The words of a file, held in memory: Qt would map the file, and the program would die at its
    next word where an update writes it anew meanwhile."""

    def __init__(self, app: QCoreApplication, file: Path) -> None:
        super().__init__(app)
        self.setObjectName(OURS)
        self._data = file.read_bytes()  # Qt keeps no copy
        self.load(self._data)
