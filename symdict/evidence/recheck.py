"""Recheck placeholder."""
def recheck(data: dict) -> bool:
    raise NotImplementedError

