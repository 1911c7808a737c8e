"""The window on a small project, as the window's own tests have it."""

from tests.ui.window.conftest import bare_window, project_path, settings, window

__all__ = ["bare_window", "project_path", "settings", "window"]
