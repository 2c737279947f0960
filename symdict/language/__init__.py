"""The language of formulas: text to an inert tree, the tree to SymPy, and SymPy back to text."""
