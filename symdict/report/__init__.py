"""Printing: one layout of a formula, one model of a table, and their renderings.

Floor 5: stands on catalog, evidence and forms; knows nothing of kernels or of the command line.
"""
