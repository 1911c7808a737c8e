"""Rules: strings and patterns that propose labels; how they are written, read and kept."""
