"""All that a person touches: the commands and the window."""
