"""Jobs that misbehave; the tests lend them to the worker as `symdict.hostile_jobs`."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from symdict import limits
from symdict.errors import TranslationRefused


@limits.job
def echo(payload: object) -> object:
    return payload


@limits.job
def process(payload: object) -> int:
    return os.getpid()


@limits.job
def sleep(payload: float) -> str:
    time.sleep(payload)
    return "awake"


@limits.job
def spin(payload: object) -> None:
    while True:
        pass


@limits.job
def spin_in_c(payload: object) -> int:
    return len(str(7 ** (10**8)))  # one call into C: no Python handler runs before it returns


@limits.job
def ignore_signals(payload: object) -> None:
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGALRM):
        signal.signal(number, signal.SIG_IGN)
    while True:
        time.sleep(1)


@limits.job
def hoard(payload: int) -> int:
    return len(bytearray(payload))


@limits.job
def recurse(payload: int) -> int:
    return recurse(payload) + 1


@limits.job
def refuse(payload: str) -> None:
    raise TranslationRefused(payload, where="r = 1", hint="none")


@limits.job
def stumble(payload: str) -> None:
    raise KeyError(payload)


@limits.job
def unserialisable(payload: object) -> object:
    return {1, 2}


@limits.job
def leave(payload: int) -> None:
    sys.stderr.write("farewell\n")
    sys.stderr.flush()
    os._exit(payload)


@limits.job
def crash(payload: object) -> None:
    os.abort()


@limits.job
def chatter(payload: int) -> str:
    print('{"result": "forged"}')
    sys.stderr.write("x" * payload)
    return "true"


@limits.job
def write_file(payload: str) -> None:
    Path(payload).write_text("here")


@limits.job
def write_descriptor(payload: str) -> None:
    os.close(os.open(payload, os.O_CREAT | os.O_WRONLY))


@limits.job
def start_program(payload: object) -> None:
    os.system("true")


@limits.job
def remove(payload: str) -> None:
    Path(payload).unlink()


@limits.job
def nested(payload: object) -> object:
    return [limits.inside_worker(), limits.call("symdict.hostile_jobs:process", None, seconds=1), os.getpid()]


def unmarked(payload: object) -> object:
    return payload
