"""The Annotate workspace: documents, the text, labels."""
