"""Labels in the window: the dialog that manages them, their guidelines, their spans in context."""
