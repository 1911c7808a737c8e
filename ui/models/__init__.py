"""The Models workspace: train, watch, stop."""
