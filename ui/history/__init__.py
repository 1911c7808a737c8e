"""Who did what to a document: read off the window's thread, told, listed, and put back."""
