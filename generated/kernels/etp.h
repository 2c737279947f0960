/* No kernels of etp: no closed proximity operator: x = y + phi'(y) = gamma*sigma*exp(-gamma*y)/(1 - exp(-gamma)) + y. */
