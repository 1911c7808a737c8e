"""The Evaluate workspace: scores side by side."""
