"""Machines that label: pre-annotation, models, training, evaluation."""
