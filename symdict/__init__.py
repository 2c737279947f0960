"""One nonlinearity, four forms: derived, decided, printed and compiled."""
