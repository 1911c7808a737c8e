"""Dialogs: they ask, and give what was answered; they do nothing themselves."""
