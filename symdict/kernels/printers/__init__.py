"""Printers: one file per target, from straight-line code to source text."""
