"""What the command line asks of the limited worker: each job takes and returns JSON.

One module a subject, so that a worker imports what its job needs and no more. Floor: between api and cli.
"""
