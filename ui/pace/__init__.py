"""How fast one works: measured in the window, kept on this machine only, told to nobody else."""
