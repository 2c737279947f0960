"""Signals and images on disk: npy, csv, wav, and the common image formats.

A file is read into floats with what is needed to write a result of the same kind: integer samples are scaled
to [-1, 1] (wav) or [0, 1] (images), and scaled back with rounding and saturation when written.
"""

from __future__ import annotations

import csv
import io
import os
import struct
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from symdict.errors import FileError, MissingTool
from symdict.runtime import arrays

IMAGES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".pgm", ".ppm")
FORMATS = (".npy", ".csv", ".txt", ".wav", *IMAGES)
CSV_LIMIT = 1 << 28  # bytes of text that are read at once


@dataclass(frozen=True, slots=True, eq=False)
class Signal:
    """Samples with what a file says about them.

    values: float32 or float64. Sound: (channels, n). Image: (rows, columns), or (channels, rows, columns)
    for colour. ndim: how many of the last axes are space: 1 for signals, 2 for images, None where the file
    does not say (npy).
    """

    values: np.ndarray
    ndim: int | None
    kind: str  # "array", "table", "sound" or "image"
    depth: str = "float64"  # how samples are stored: a dtype name, or int24
    rate: int | None = None  # samples per second
    delimiter: str = ","
    header: tuple[str, ...] = ()
    alpha: np.ndarray | None = None  # an image's transparency, handed through unchanged

    def with_values(self, values: np.ndarray) -> Signal:
        """The same kind of signal with other samples."""
        return replace(self, values=values)


def read(path: str | os.PathLike[str]) -> Signal:
    """The signal in a file; its format is told by the suffix.

    Raises: FileError for what cannot be read; MissingTool for an image without pillow.
    """
    place = Path(path)
    reader = {".npy": _read_npy, ".csv": _read_csv, ".txt": _read_csv, ".wav": _read_wav}.get(place.suffix.lower())
    if reader is None:
        reader = _read_image if place.suffix.lower() in IMAGES else None
    if reader is None:
        raise _unknown(place)
    try:
        return reader(place)
    except FileNotFoundError:
        raise FileError(f"there is no file {place}") from None
    except IsADirectoryError:
        raise FileError(f"{place} is a folder") from None
    except OSError as error:
        raise FileError(f"{place} cannot be read: {error.strerror or error}") from error


def write(path: str | os.PathLike[str], values: np.ndarray, *, like: Signal | None = None) -> None:
    """Write samples in the format of the suffix, with the bit depth and rate of `like` where they fit.

    The file is complete or not there: it is written beside its place and renamed.

    Raises: FileError; MissingTool for an image without pillow.
    """
    place = Path(path)
    suffix = place.suffix.lower()
    signal = like.with_values(values) if like is not None else Signal(values, None, "array")
    if suffix == ".npy":
        content = _npy_bytes(values)
    elif suffix in (".csv", ".txt"):
        content = _csv_bytes(signal)
    elif suffix == ".wav":
        content = _wav_bytes(signal)
    elif suffix in IMAGES:
        content = _image_bytes(signal, suffix)
    else:
        raise _unknown(place)
    part = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content)
        os.replace(part, place)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise FileError(f"{place} cannot be written: {error.strerror or error}") from error


def check_place(path: str | os.PathLike[str]) -> None:
    """Refuse a place that `write` could not write to, before the work is done.

    Raises: FileError.
    """
    place = Path(path)
    if place.suffix.lower() not in FORMATS:
        raise _unknown(place)
    folder = place.parent
    if not folder.is_dir():
        raise FileError(f"{place} cannot be written: there is no folder {folder}", hint="make it, or choose another")
    if place.is_dir() or not os.access(folder, os.W_OK):
        reason = "it is a folder" if place.is_dir() else f"{folder} may not be written to"
        raise FileError(f"{place} cannot be written: {reason}", hint="choose another place with -o")


def _unknown(place: Path) -> FileError:
    return FileError(
        f"the format {place.suffix or 'without a suffix'} is unknown",
        where=str(place),
        hint=f"known: {', '.join(FORMATS)}",
    )


# ---- arrays and tables -------------------------------------------------------------------------------------


def _read_npy(place: Path) -> Signal:
    try:
        with open(place, "rb") as file:
            values = np.load(file, allow_pickle=False)  # a pickled object would run code
    except (ValueError, EOFError) as error:
        raise FileError(f"{place} is not a plain npy file: {error}", hint="np.save an array of numbers") from None
    if not isinstance(values, np.ndarray):
        raise FileError(f"{place} holds several arrays", hint="save one as .npy")
    depth = values.dtype.name
    return Signal(arrays.real_array(values, what=str(place)), None, "array", depth)


def _npy_bytes(values: np.ndarray) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, values, allow_pickle=False)
    return buffer.getvalue()


def _read_csv(place: Path) -> Signal:
    """Columns are channels: a table of n rows and c columns is a signal of shape (c, n), one column is (n,)."""
    if place.stat().st_size > CSV_LIMIT:
        raise FileError(f"{place} is larger than {CSV_LIMIT >> 20} MiB of text", hint="convert it to .npy")
    try:
        text = place.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise FileError(f"{place} is not text in UTF-8", hint="csv files hold numbers as text") from None
    lines = [(number, line) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    lines = [(number, line) for number, line in lines if not line.lstrip().startswith("#")]
    if not lines:
        raise FileError(f"{place} holds no numbers")
    delimiter = next((mark for mark in ",;\t" if mark in lines[0][1]), " ")
    rows = [(number, _cells(line, delimiter)) for number, line in lines]
    header: tuple[str, ...] = ()
    if not all(_is_number(cell) for cell in rows[0][1]):
        header = tuple(rows[0][1])
        rows = rows[1:]
    width = len(rows[0][1]) if rows else len(header)
    table = np.empty((len(rows), width))
    for k, (number, cells) in enumerate(rows):
        if len(cells) != width:
            raise FileError(f"{len(cells)} columns instead of {width}", where=f"{place}, line {number}")
        for column, cell in enumerate(cells):
            try:
                table[k, column] = float(cell)
            except ValueError:
                raise FileError(
                    f"{cell!r} is not a number", where=f"{place}, line {number}, column {column + 1}"
                ) from None
    values = table[:, 0].copy() if width == 1 else np.ascontiguousarray(table.T)
    return Signal(values, 1, "table", delimiter=delimiter, header=header)


def _cells(line: str, delimiter: str) -> list[str]:
    if delimiter == " ":
        return line.split()
    return [cell.strip() for cell in next(csv.reader([line], delimiter=delimiter))]


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _csv_bytes(signal: Signal) -> bytes:
    values = signal.values
    if values.ndim > 2:
        raise FileError(f"an array of shape {values.shape} does not fit into a table", hint="write .npy")
    table = np.atleast_2d(values).T if values.ndim else values.reshape(1, 1)
    delimiter = signal.delimiter if signal.kind == "table" else ","
    lines = [delimiter.join(signal.header)] if signal.header else []
    lines += [delimiter.join(repr(number) for number in row) for row in table.tolist()]
    return ("\n".join(lines) + "\n").encode()


# ---- sound -------------------------------------------------------------------------------------------------

_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE


def _read_wav(place: Path) -> Signal:
    """Linear samples of 8, 16, 24, 32 bits and floats of 32 and 64 bits; float64, scaled to [-1, 1]."""
    data = place.read_bytes()
    if len(data) < 12 or data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise FileError(f"{place} is not a wav file", hint="RIFF/WAVE is read; convert other sound formats first")
    layout: tuple[int, int, int, int] | None = None
    samples: bytes | None = None
    at = 12
    while at + 8 <= len(data) and samples is None:
        name, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        body = data[at + 8 : at + 8 + size]
        if name == b"fmt " and len(body) >= 16:
            code, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", body)
            if code == _EXTENSIBLE and len(body) >= 26:
                code = struct.unpack_from("<H", body, 24)[0]
            layout = (code, channels, rate, bits)
        elif name == b"data":
            samples = body
        at += 8 + size + size % 2
    if layout is None or samples is None:
        raise FileError(f"{place} lacks its {'format' if layout is None else 'data'} chunk", hint="the file is cut off")
    code, channels, rate, bits = layout
    if (code, bits) not in ((_PCM, 8), (_PCM, 16), (_PCM, 24), (_PCM, 32), (_FLOAT, 32), (_FLOAT, 64)) or not channels:
        raise FileError(
            f"wav format {code} with {bits} bits and {channels} channels is not read", where=str(place),
            hint="linear samples (8, 16, 24, 32 bits) and floats (32, 64 bits) are",
        )  # fmt: skip
    whole = len(samples) // (channels * bits // 8) * (channels * bits // 8)
    frames = _unpack(samples[:whole], code, bits).reshape(-1, channels).T
    depth = f"float{bits}" if code == _FLOAT else f"int{bits}"
    return Signal(np.ascontiguousarray(frames), 1, "sound", depth, rate)


def _unpack(data: bytes, code: int, bits: int) -> np.ndarray:
    if code == _FLOAT:
        return np.frombuffer(data, f"<f{bits // 8}").astype(np.float64)
    if bits == 8:
        return (np.frombuffer(data, np.uint8).astype(np.float64) - 128) / 128
    if bits == 24:
        triples = np.frombuffer(data, np.uint8).reshape(-1, 3).astype(np.int32)
        whole = triples[:, 0] | triples[:, 1] << 8 | triples[:, 2] << 16
        return (whole - ((whole & 0x800000) << 1)) / 2.0**23
    return np.frombuffer(data, f"<i{bits // 8}") / 2.0 ** (bits - 1)


def _wav_bytes(signal: Signal) -> bytes:
    values = np.atleast_2d(np.asarray(signal.values, np.float64))
    if values.ndim != 2 or not 1 <= values.shape[0] <= 65535:
        raise FileError(f"an array of shape {signal.values.shape} is no sound", hint="(n,) or (channels, n)")
    depth = signal.depth if signal.kind == "sound" else "int16"
    rate = signal.rate or 44100
    channels = values.shape[0]
    frames = np.ascontiguousarray(values.T)
    if depth.startswith("float"):
        code, bits = _FLOAT, int(depth[5:])
        data = frames.astype(f"<f{bits // 8}").tobytes()
    else:
        code, bits = _PCM, int(depth[3:])
        data = _pack(frames, bits)
    size = bits // 8
    head = struct.pack("<HHIIHH", code, channels, rate, rate * channels * size, channels * size, bits)
    if len(data) + 44 > 0xFFFFFFFF:
        raise FileError("a wav file holds at most 4 GiB", hint="write .npy")
    body = b"WAVE" + b"fmt " + struct.pack("<I", len(head)) + head + b"data" + struct.pack("<I", len(data)) + data
    return b"RIFF" + struct.pack("<I", len(body) + len(data) % 2) + body + b"\0" * (len(data) % 2)


def _pack(frames: np.ndarray, bits: int) -> bytes:
    top = 2.0 ** (bits - 1)
    whole = np.clip(np.rint(np.nan_to_num(frames) * top), -top, top - 1).astype(np.int64)
    if bits == 8:
        return (whole + 128).astype(np.uint8).tobytes()
    if bits == 24:
        return whole.astype("<i4").reshape(-1, 1).view(np.uint8)[:, :3].tobytes()
    return whole.astype(f"<i{bits // 8}").tobytes()


# ---- images ------------------------------------------------------------------------------------------------


def _pillow() -> Any:
    try:
        from PIL import Image
    except ImportError:
        raise MissingTool("images need pillow", hint="pip install 'symdict[images]'") from None
    return Image


def _read_image(place: Path) -> Signal:
    """Grey values in [0, 1], shape (rows, columns), or colours, shape (channels, rows, columns)."""
    image_module = _pillow()
    try:
        with image_module.open(place) as image:
            image.load()
            mode = image.mode
            if mode in ("P", "CMYK", "YCbCr", "HSV", "LAB", "PA", "La", "RGBa"):
                image = image.convert("RGBA" if "transparency" in image.info or mode in ("PA", "La", "RGBa") else "RGB")
            elif mode == "1":
                image = image.convert("L")
            pixels = np.asarray(image)
            mode = image.mode
    except (SyntaxError, ValueError, image_module.DecompressionBombError) as error:
        raise FileError(f"{place} is not an image that can be read: {error}") from None
    except OSError as error:
        if isinstance(error, FileNotFoundError | IsADirectoryError | PermissionError):
            raise
        raise FileError(f"{place} is not an image that can be read: {error}") from None
    depth = "uint16" if mode.startswith("I") and (pixels.size == 0 or pixels.min() >= 0) else pixels.dtype.name
    top = {"uint8": 255.0, "uint16": 65535.0}.get(depth, 1.0)
    values = pixels.astype(np.float64) / top
    alpha = None
    if mode in ("LA", "RGBA"):
        values, alpha = values[..., :-1], pixels[..., -1].copy()
        values = values[..., 0] if mode == "LA" else values
    if values.ndim == 3:
        values = np.moveaxis(values, -1, 0)
    return Signal(np.ascontiguousarray(values), 2, "image", depth, alpha=alpha)


def _image_bytes(signal: Signal, suffix: str) -> bytes:
    image_module = _pillow()
    values = np.asarray(signal.values, np.float64)
    if values.ndim == 3 and values.shape[0] == 1:
        values = values[0]
    if values.ndim not in (2, 3) or (values.ndim == 3 and values.shape[0] != 3):
        raise FileError(
            f"an array of shape {values.shape} is no image",
            hint="(rows, columns) or (3, rows, columns), values in [0, 1]",
        )
    wide = signal.depth == "uint16" and suffix in (".png", ".tif", ".tiff") and values.ndim == 2
    if signal.depth.startswith("float") and suffix in (".tif", ".tiff") and values.ndim == 2:
        pixels = values.astype(np.float32)
    else:
        top, dtype = (65535.0, np.uint16) if wide else (255.0, np.uint8)
        pixels = np.rint(np.clip(np.nan_to_num(values), 0, 1) * top).astype(dtype)
    if pixels.ndim == 3:
        pixels = np.moveaxis(pixels, 0, -1)
    keeps_alpha = pixels.dtype == np.uint8 and suffix in (".png", ".tif", ".tiff")
    if signal.alpha is not None and keeps_alpha and signal.alpha.shape == pixels.shape[:2]:
        pixels = np.dstack([pixels, signal.alpha])
    buffer = io.BytesIO()
    options = {"quality": 95} if suffix in (".jpg", ".jpeg") else {}
    form = {".jpg": "JPEG", ".jpeg": "JPEG", ".tif": "TIFF", ".tiff": "TIFF", ".pgm": "PPM", ".ppm": "PPM"}
    try:
        image_module.fromarray(np.ascontiguousarray(pixels)).save(
            buffer, form.get(suffix, suffix[1:].upper()), **options
        )
    except (OSError, ValueError, KeyError) as error:
        raise FileError(f"the image cannot be written as {suffix}: {error}") from None
    return buffer.getvalue()


def summary(signal: Signal) -> str:
    """One line that says what was read."""
    values = signal.values
    shape = " x ".join(map(str, values.shape)) or "1"
    rate = f", {signal.rate} samples per second" if signal.rate else ""
    if values.size == 0:
        extent = ", empty"
    elif np.isfinite(values).all():
        extent = f", values {values.min():g} to {values.max():g}"
    else:
        extent = ", with NaN or infinite values"
    return f"{signal.kind} {shape}, stored as {signal.depth}{rate}{extent}"
