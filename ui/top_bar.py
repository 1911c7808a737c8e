"""The bar at the top: the project, the workspaces, what is at work, search."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from ui import keycap, make, phrases, theme
from ui.job import Job
from ui.jobs import Jobs
from ui.models.outcomes import unit_title

HEIGHT = 48
WIDEST_STATUS = 290
Progress = tuple[int, int | None, str]


class TopBar(QFrame):
    """`shown` names the workspace that was chosen; `searched` asks for the palette."""

    shown = Signal(str)
    searched = Signal()

    def __init__(self, jobs: Jobs, search: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.setProperty("role", "bar")
        self.setFixedHeight(HEIGHT)
        self.project = make.tool("", role="project", says=self.tr("Project menu"))
        self.project.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.size_note = make.label(role="muted")
        self.segments: dict[str, QToolButton] = {}
        self.status = JobStatus(jobs)
        self.status.clicked.connect(self._on_status)
        self.search = SearchButton(search)
        self.search.clicked.connect(lambda: self.searched.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        left, right = QHBoxLayout(), QHBoxLayout()
        left.setSpacing(4)
        left.addWidget(self.project)
        left.addWidget(self.size_note)
        left.addStretch(1)
        right.setSpacing(14)
        right.addStretch(1)
        right.addWidget(self.status)
        right.addWidget(self.search)
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 0, 14, 1)
        grid.addLayout(left, 0, 0)
        grid.addWidget(self._make_segments(), 0, 1, Qt.AlignmentFlag.AlignCenter)
        grid.addLayout(right, 0, 2)
        # Equal sides keep the switch in the middle of the window.
        grid.setColumnMinimumWidth(0, 300)
        grid.setColumnMinimumWidth(2, 300)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)

    def _make_segments(self) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "segments")
        line = QHBoxLayout(frame)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(2)
        group = QButtonGroup(self)
        names = {
            "annotate": self.tr("Annotate"),
            "models": self.tr("Models"),
            "evaluate": self.tr("Evaluate"),
        }
        for name, title in names.items():
            button = make.tool(title, name=name, role="segment")
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, name=name: self.shown.emit(name))
            group.addButton(button)
            line.addWidget(button)
            self.segments[name] = button
        self._segments = frame
        return frame

    def show_project(self, name: str, documents: int | None) -> None:
        """The project's name and size; None where no project is open."""
        self.project.setText(name)
        there = documents is not None
        self.size_note.setText("· " + phrases.documents(documents or 0) if there else "")
        self._segments.setVisible(there)

    def show_workspace(self, name: str) -> None:
        self.segments[name].setChecked(True)

    def _on_status(self) -> None:
        """Trainings are followed in Models; other jobs can be cancelled here."""
        job = self.status.job
        if job is not None and job.args[:1] == ("train",):
            self.shown.emit("models")
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for job in self._jobs.active:
            text = self.tr("Cancel “%1”").replace("%1", job.title)
            menu.addAction(text).triggered.connect(job.cancel)
        menu.popup(self.status.mapToGlobal(self.status.rect().bottomLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        line = QColor(theme.current().line)
        QPainter(self).fillRect(0, self.height() - 1, self.width(), 1, line)


class JobStatus(QAbstractButton):
    """What is at work: a pie of how much is done, and words. Hidden when nothing is."""

    PIE = 13.0

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._jobs = jobs
        self._told: tuple[Job, Progress | None] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Show what is at work"))
        jobs.changed.connect(self._follow)
        self._follow()

    @property
    def job(self) -> Job | None:
        """The job that is shown: the one that began first of those at work."""
        return next(iter(self._jobs.active), None)

    def _follow(self) -> None:
        self.setVisible(self.job is not None)
        said = self._words()
        if said != self.text():
            self.setText(said)
            self.setAccessibleName(said)
            self.updateGeometry()
        self.update()

    def _words(self) -> str:
        job = self.job
        if job is None:
            return ""
        parts = [job.title]
        progress = self._progress(job)
        if progress is not None:
            done, total, unit = progress
            amount = phrases.number(done)
            if total:
                amount = f"{amount}/{phrases.number(total)}"
            parts.append(f"{unit_title(unit)} {amount}")
        if "dev_f1" in job.figures:
            parts.append(f"F1 {phrases.percent(job.figures['dev_f1'])}")
        more = len(self._jobs.active) - 1
        if more:
            parts.append(f"+{more}")
        return " · ".join(parts)

    def _progress(self, job: Job) -> Progress | None:
        """Between two epochs a training counts tokens: those move the pie, the words stay."""
        now = job.progress
        known = self._told is not None and self._told[0] is job
        if not known or (now is not None and now[2] != "token"):
            self._told = (job, now)
        return self._told[1] if self._told else now

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(min(WIDEST_STATUS, int(self.PIE) + 8 + text + 12), 30)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        middle = self.height() / 2
        self._pie(painter, QPointF(6 + self.PIE / 2, middle), look)
        painter.setPen(QColor(look.text if self.underMouse() else look.muted))
        room = self.rect().adjusted(int(self.PIE) + 14, 0, -4, 0)
        metrics = painter.fontMetrics()
        said = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)

    def _pie(self, painter: QPainter, centre: QPointF, look: theme.Theme) -> None:
        half = self.PIE / 2
        box = QRectF(centre.x() - half, centre.y() - half, self.PIE, self.PIE)
        painter.setPen(QPen(QColor(look.muted), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box)
        fraction = self.job.fraction if self.job else None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.text))
        painter.drawPie(box.adjusted(2, 2, -2, -2), 90 * 16, -round(360 * 16 * (fraction or 0)))


class SearchButton(QAbstractButton):
    """Looks like a field; opens the palette, whose command it shows the key of."""

    def __init__(self, command: QAction) -> None:
        super().__init__()
        self._command = command
        command.changed.connect(self.update)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Search or run…"))
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFixedHeight(32)

    def sizeHint(self) -> QSize:
        return QSize(224, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(look.accent if focus else look.border), 2 if focus else 1))
        painter.setBrush(QColor(look.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        key = self._command.shortcut().toString()
        wide = 0.0
        if key:
            text = keycap.caption(key)
            wide = keycap.width(text)
            top = (self.height() - keycap.HEIGHT) / 2
            keycap.draw(painter, QRectF(self.width() - wide - 8, top, wide, keycap.HEIGHT), text)
        painter.setFont(theme.font(theme.BODY_SIZE))
        painter.setPen(QColor(look.muted))
        room = self.rect().adjusted(11, 0, -round(wide) - 16, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        right = Qt.TextElideMode.ElideRight
        said = painter.fontMetrics().elidedText(self.accessibleName(), right, room.width())
        painter.drawText(room, flags, said)
