"""Stylesheet of what one reads and picks from: lists, tables, tabs, menus, scroll bars."""

VIEWS = """
QListView, QTreeView, QTableView, QScrollArea {
    background: transparent; border: none; outline: none; color: $text;
    selection-background-color: $accent_soft; selection-color: $text;
    alternate-background-color: $sunken;
}
QScrollArea > QWidget > QWidget { background: transparent; }
QListView[role="boxed"], QTreeView[role="boxed"], QTableView[role="boxed"] {
    background: $surface; border: 1px solid $line; border-radius: 8px; padding: 1px;
}
QListView:focus[role="boxed"], QTreeView:focus[role="boxed"], QTableView:focus[role="boxed"] {
    border: 2px solid $accent; padding: 0;
}
QListView::item, QTreeView::item { padding: 5px 8px; border: none; color: $text; }
QTableView { gridline-color: $line; }
QTableView::item { padding: 6px 10px; border: none; border-bottom: 1px solid $line; color: $text; }
QListView::item:hover, QTreeView::item:hover, QTableView::item:hover { background: $sunken; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected {
    background: $accent_soft; color: $text;
}
QTreeView::branch { background: transparent; }
QTreeView::branch:has-children:closed { image: url($icons/right-$name.svg); }
QTreeView::branch:has-children:open { image: url($icons/down-$name.svg); }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 6px 10px; font-weight: 500;
}
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow { image: url($icons/down-$name.svg); width: 12px; height: 12px; }
QHeaderView::up-arrow { image: url($icons/up-$name.svg); width: 12px; height: 12px; }
QTableCornerButton::section { background: transparent; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $muted; padding: 7px 14px; margin-right: 2px;
    border: 1px solid transparent; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $text; font-weight: 600; }
QTabBar::tab:focus { border: 1px solid $accent; border-radius: 6px; }

QMenuBar { background: $surface; color: $text; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $surface; color: $text; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 5px; background: transparent; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::right-arrow { image: url($icons/right-$name.svg); width: 12px; height: 12px; }
QMenu::indicator:checked { image: url($icons/check-$name.svg); background: $text; }
QMenu::indicator { width: 14px; height: 14px; border-radius: 4px; margin-left: 6px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 0; }
QScrollBar:horizontal { height: 12px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $thumb_hover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
"""
