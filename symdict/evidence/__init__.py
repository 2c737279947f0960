"""What is true of a nonlinearity, proved, refuted or left open, with evidence that can be repeated.

Floor 3: imports errors, limits, language, forms.
"""
