"""Documents and annotations: what a corpus is, and where it is kept."""
