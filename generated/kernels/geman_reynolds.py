"""No kernels of geman-reynolds: no closed proximity operator: x = y + phi'(y) = y - y/(y + 1)**2 + 1/(y + 1)."""
