#!/usr/bin/env python3
"""keys.py PROGRAM FOLDER: how soon keys act while a folder loads, in a terminal of 80×24.

Presses j while rows come, waits each time until another row is selected, then opens articles. The screen model is
../shared/bench/tty/vt.py, which lies beside the project.
"""
import fcntl
import os
import pty
import random
import select
import struct
import sys
import tempfile
import termios
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TTY = ROOT.parent / "shared" / "bench" / "tty"
COLUMNS, ROWS = 80, 24
SECONDS = 20
OPENED = 20


class Session:
    """The program in a terminal, and what its reader sees."""

    def __init__(self, command, home):
        self.screen = vt.Screen(COLUMNS, ROWS)
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", HOME=home)
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvp(command[0], command)

    def rows(self):
        return ["".join(row) for row in self.screen.cells]

    def selected(self):
        return next((row[5:50] for row in self.rows() if row.startswith("›")), None)

    def wait(self, until, limit):
        """Milliseconds until something is seen, or None where it is not within the limit's seconds."""
        start = time.perf_counter()
        while True:
            now = time.perf_counter() - start
            if until():
                return now * 1000
            if now >= limit:
                return None
            if select.select([self.fd], [], [], min(0.05, limit - now))[0]:
                try:
                    self.screen.feed(os.read(self.fd, 65536))
                except OSError:
                    sys.exit("bench: the program ended")
                self.screen.replies.clear()

    def pause(self, seconds):
        self.wait(lambda: False, seconds)

    def press(self, keys):
        os.write(self.fd, keys)

    def peak(self):
        with open(f"/proc/{self.pid}/status") as status:
            return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmHWM"))


def told(name, millis):
    millis = sorted(millis)
    if not millis:
        return f"{name}: none seen"
    at = lambda share: millis[min(len(millis) - 1, int(len(millis) * share))]
    return f"{name}: {len(millis)}, median {at(.5):.1f} ms, 95 % {at(.95):.1f} ms, longest {millis[-1]:.1f} ms"


def measure(session):
    drawn = random.Random(1)
    first = session.wait(lambda: session.selected() is not None, 30)
    if first is None:
        sys.exit("bench: no row within 30 s\n" + "\n".join(session.rows()))
    print(f"first row after {first:.0f} ms")
    moves = []
    end = time.time() + SECONDS
    while time.time() < end:
        before = session.selected()
        session.press(b"j")
        took = session.wait(lambda: session.selected() != before, 1)
        moves += [] if took is None else [took]
        session.pause(drawn.uniform(0.03, 0.12))
    print(told("j while loading", moves), "|", session.rows()[0].strip())
    opened = []
    for _ in range(OPENED):
        session.press(b"\r")
        took = session.wait(lambda: session.selected() is None and session.rows()[3].strip() != "", 2)
        opened += [] if took is None else [took]
        session.press(b"q")
        session.wait(lambda: session.selected() is not None, 1)
        session.press(b"j" * drawn.randint(1, 9))
        session.pause(0.3)
    print(told("articles opened", opened), "|", session.rows()[0].strip())
    print(f"peak {session.peak()} MiB")
    session.press(b"Q")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("bench: --keys needs a folder of pages")
    if not (TTY / "vt.py").exists():
        sys.exit(f"bench: --keys needs {TTY}/vt.py, which is not beside the project")
    sys.path.insert(0, str(TTY))
    import vt

    with tempfile.TemporaryDirectory(prefix="warta-keys") as home:
        session = Session(sys.argv[1:], home)
        try:
            measure(session)
        finally:
            os.close(session.fd)
            os.waitpid(session.pid, 0)
