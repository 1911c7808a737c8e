"""The commands: a function for each thing the program can do, without a window."""
