"""Files: what is written is read back, at each bit depth, and what is broken is named."""

from __future__ import annotations

import struct
import sys
import wave

import numpy as np
import pytest

from symdict.errors import FileError, MissingTool
from symdict.runtime.files import check_place, read, summary, write

RNG = np.random.default_rng(0)


def test_npy_round_trip(tmp_path):
    place = tmp_path / "a.npy"
    for dtype in ("f4", "f8", "i2", "u1", "?", ">f8", "f2"):
        values = (RNG.random((3, 4)) * 9).astype(dtype)
        np.save(place, values)
        signal = read(place)
        assert np.array_equal(signal.values, values.astype(float))
        assert signal.ndim is None
        write(place, signal.values)
        assert np.array_equal(np.load(place), signal.values)


def test_npy_never_unpickles(tmp_path):
    place = tmp_path / "a.npy"
    np.save(place, np.array([print], dtype=object), allow_pickle=True)
    with pytest.raises(FileError, match="is not a plain npy file"):
        read(place)
    place.write_bytes(b"\x93NUMPY garbage")
    with pytest.raises(FileError, match="is not a plain npy file"):
        read(place)
    np.savez(tmp_path / "b.npz", a=[1])
    (tmp_path / "b.npz").rename(place)
    with pytest.raises(FileError, match="holds several arrays"):
        read(place)


@pytest.mark.parametrize(
    ("text", "expected", "header"),
    [
        ("1\n2.5\n-3e-2\n", [1, 2.5, -0.03], ()),
        ("t, x\n0, 1\n1, 2\n2, 4\n", [[0, 1, 2], [1, 2, 4]], ("t", "x")),
        ("\ufeff1;2\n3;4\n", [[1, 3], [2, 4]], ()),
        ("# a comment\n1 2\n\n3 4\n", [[1, 3], [2, 4]], ()),
        ("a\tb\n1\t2\n", [[1], [2]], ("a", "b")),
    ],
)
def test_tables(tmp_path, text, expected, header):
    place = tmp_path / "a.csv"
    place.write_text(text, encoding="utf-8")
    signal = read(place)
    assert np.array_equal(signal.values, np.array(expected, float))
    assert signal.header == header
    assert signal.ndim == 1
    write(place, signal.values, like=signal)
    again = read(place)
    assert np.array_equal(again.values, signal.values)
    assert again.header == header


def test_tables_keep_every_bit(tmp_path):
    values = RNG.standard_normal(1000) * 10.0 ** RNG.integers(-300, 300, 1000)
    write(tmp_path / "a.csv", values)
    assert np.array_equal(read(tmp_path / "a.csv").values, values)


@pytest.mark.parametrize(
    ("text", "message", "where"),
    [
        ("", "holds no numbers", ""),
        ("1,2\n3\n", "1 columns instead of 2", "line 2"),
        ("1,2\n3,x\n", "'x' is not a number", "line 2, column 2"),
        ("\xff\xfe", "is not text in UTF-8", ""),
    ],
)
def test_broken_tables(tmp_path, text, message, where):
    place = tmp_path / "a.csv"
    place.write_bytes(text.encode("latin-1"))
    with pytest.raises(FileError, match=message) as caught:
        read(place)
    assert where in caught.value.where


@pytest.mark.parametrize("bits", [8, 16, 24, 32])
@pytest.mark.parametrize("channels", [1, 2])
def test_wav_of_each_depth_survives_a_round_trip(tmp_path, bits, channels):
    """The judge is Python's own wave module, on raw frames."""
    place = tmp_path / "a.wav"
    raw = RNG.integers(0, 256, 333 * channels * bits // 8, dtype=np.uint8).tobytes()
    with wave.open(str(place), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(bits // 8)
        file.setframerate(8000)
        file.writeframes(raw)
    signal = read(place)
    assert signal.values.shape == (channels, 333)
    assert signal.rate == 8000
    assert np.abs(signal.values).max() <= 1
    if bits == 16:
        assert np.array_equal(signal.values.T.ravel() * 32768, np.frombuffer(raw, "<i2"))
    write(tmp_path / "b.wav", signal.values, like=signal)
    with wave.open(str(tmp_path / "b.wav")) as file:
        assert file.getparams()[:4] == (channels, bits // 8, 8000, 333)
        assert file.readframes(333) == raw


@pytest.mark.parametrize("bits", [32, 64])
def test_float_wav(tmp_path, bits):
    scipy = pytest.importorskip("scipy.io.wavfile")
    values = RNG.standard_normal((50, 2)).astype(f"f{bits // 8}")
    scipy.write(tmp_path / "a.wav", 22050, values)
    signal = read(tmp_path / "a.wav")
    assert np.array_equal(signal.values.T, values)
    write(tmp_path / "b.wav", signal.values, like=signal)
    rate, again = scipy.read(tmp_path / "b.wav")
    assert rate == 22050
    assert again.dtype == values.dtype
    assert np.array_equal(again, values)


def test_wav_saturates_and_rounds(tmp_path):
    write(tmp_path / "a.wav", np.array([2.0, -2.0, 0.4 / 32768, np.nan]))
    with wave.open(str(tmp_path / "a.wav")) as file:
        assert struct.unpack("<4h", file.readframes(4)) == (32767, -32768, 0, 0)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is not a wav file"),
        (b"RIFF\0\0\0\0WAVE", "lacks its format chunk"),
        (b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0" + struct.pack("<HHIIHH", 1, 1, 8000, 8000, 1, 8), "lacks its data chunk"),
        (
            b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0" + struct.pack("<HHIIHH", 6, 1, 8000, 8000, 1, 8) + b"data\0\0\0\0",
            "wav format 6 with 8 bits",
        ),
    ],
)
def test_broken_wav(tmp_path, content, message):
    place = tmp_path / "a.wav"
    place.write_bytes(content)
    with pytest.raises(FileError, match=message):
        read(place)


@pytest.mark.parametrize("suffix", [".png", ".tif", ".bmp", ".pgm", ".jpg"])
def test_grey_images(tmp_path, suffix):
    image_module = pytest.importorskip("PIL.Image")
    pixels = RNG.integers(0, 256, (20, 30), dtype=np.uint8)
    image_module.fromarray(pixels).save(tmp_path / f"a{suffix}")
    signal = read(tmp_path / f"a{suffix}")
    assert signal.values.shape == (20, 30)
    assert signal.ndim == 2
    write(tmp_path / f"b{suffix}", signal.values, like=signal)
    again = read(tmp_path / f"b{suffix}")
    if suffix == ".jpg":
        assert np.abs(again.values - signal.values).max() < 0.2
    else:
        assert np.array_equal(signal.values * 255, pixels)
        assert np.array_equal(again.values, signal.values)


def test_colour_and_transparency(tmp_path):
    image_module = pytest.importorskip("PIL.Image")
    pixels = RNG.integers(0, 256, (8, 9, 4), dtype=np.uint8)
    image_module.fromarray(pixels).save(tmp_path / "a.png")
    signal = read(tmp_path / "a.png")
    assert signal.values.shape == (3, 8, 9)
    write(tmp_path / "b.png", signal.values, like=signal)
    assert np.array_equal(np.asarray(image_module.open(tmp_path / "b.png")), pixels)


def test_sixteen_bit_images(tmp_path):
    image_module = pytest.importorskip("PIL.Image")
    pixels = RNG.integers(0, 65536, (8, 9)).astype(np.uint16)
    image_module.fromarray(pixels).save(tmp_path / "a.png")
    signal = read(tmp_path / "a.png")
    assert signal.depth == "uint16"
    write(tmp_path / "b.png", signal.values, like=signal)
    assert np.array_equal(np.asarray(image_module.open(tmp_path / "b.png")).astype(np.uint16), pixels)


def test_broken_images_and_formats(tmp_path):
    (tmp_path / "a.png").write_bytes(b"not an image")
    with pytest.raises(FileError, match="is not an image"):
        read(tmp_path / "a.png")
    with pytest.raises(FileError, match="is no image"):
        write(tmp_path / "b.png", np.zeros((2, 3, 4)))
    with pytest.raises(FileError, match="there is no file"):
        read(tmp_path / "missing.npy")
    with pytest.raises(FileError, match=r"the format \.xyz is unknown"):
        read(tmp_path / "a.xyz")
    with pytest.raises(FileError, match="the format without a suffix is unknown"):
        write(tmp_path / "a", np.zeros(3))
    with pytest.raises(FileError, match="cannot be written"):
        write(tmp_path / "no" / "folder.npy", np.zeros(3))
    (tmp_path / "d.npy").mkdir()
    with pytest.raises(FileError, match="is a folder"):
        read(tmp_path / "d.npy")
    assert not [path for path in tmp_path.iterdir() if path.suffix == ".part"]


def test_a_place_is_checked_before_the_work(tmp_path):
    check_place(tmp_path / "a.npy")
    check_place("a.csv")
    with pytest.raises(FileError, match=r"the format \.xyz is unknown"):
        check_place(tmp_path / "a.xyz")
    with pytest.raises(FileError, match="there is no folder"):
        check_place(tmp_path / "no" / "folder.npy")
    (tmp_path / "d.npy").mkdir()
    with pytest.raises(FileError, match="it is a folder"):
        check_place(tmp_path / "d.npy")


def test_images_need_pillow(tmp_path, monkeypatch):
    (tmp_path / "a.png").write_bytes(b"")
    monkeypatch.setitem(sys.modules, "PIL", None)
    with pytest.raises(MissingTool, match="images need pillow"):
        read(tmp_path / "a.png")


def test_summaries(tmp_path):
    write(tmp_path / "a.wav", np.array([0.0, 0.5, -0.5]))
    assert summary(read(tmp_path / "a.wav")) == (
        "sound 1 x 3, stored as int16, 44100 samples per second, values -0.5 to 0.5"
    )
    np.save(tmp_path / "a.npy", [1.0, np.nan])
    assert summary(read(tmp_path / "a.npy")) == "array 2, stored as float64, with NaN or infinite values"
