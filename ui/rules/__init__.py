"""Rules in the window: written, tried on the open document while one types, and let propose."""
