"""HTML to PDF with Chromium, and back to text as `pdftotext` gives it."""
import os
import pathlib
import shutil
import subprocess
import tempfile

from typeset import mark

MODES = {"plain": [], "layout": ["-layout"], "raw": ["-raw"]}


def browser():
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def missing():
    """What is not here of what PDFs are made and read with."""
    fonts = shutil.which("fc-list") and subprocess.run(["fc-list", "Noto Sans CJK JP"], capture_output=True).stdout
    needed = (("chromium", browser()), ("pdftotext", shutil.which("pdftotext")), ("Noto Sans CJK JP", fonts))
    return [name for name, found in needed if not found]


def make(html, folder):
    """Sets a page of HTML as a PDF; its path."""
    folder = pathlib.Path(folder)
    source, pdf = folder / "book.html", folder / "book.pdf"
    source.write_text(html)
    with tempfile.TemporaryDirectory() as profile:
        command = [browser(), "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
                   "--disable-component-update", "--disable-sync", f"--user-data-dir={profile}", "--no-pdf-header-footer",
                   f"--print-to-pdf={pdf}", source.resolve().as_uri()]
        done = subprocess.run(command, capture_output=True, text=True, timeout=600, env={**os.environ, "HOME": profile})
    if not pdf.exists():
        raise RuntimeError(f"no PDF came of it:\n{done.stderr}")
    return pdf


def texts(pdf, mode, count):
    """The text of each document of the book: a page with a mark alone stands before each."""
    out = subprocess.run(["pdftotext", *MODES[mode], pdf, "-"], capture_output=True, check=True).stdout.decode()
    found, number = [[] for _ in range(count)], -1
    for page in out.split("\f"):
        # the mark's page may bear a page number
        if number + 1 < count and mark(number + 1) in page:
            number += 1
        elif number >= 0:
            found[number].append(page)
    return ["\f".join(pages) for pages in found]
