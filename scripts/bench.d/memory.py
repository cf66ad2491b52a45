#!/usr/bin/env python3
"""memory.py PROGRAM PATH…: one `read` of all paths, and what it took: pages, seconds, peak memory."""
import os
import subprocess
import sys
import tempfile
import time

program, paths = sys.argv[1], sys.argv[2:]
if not paths:
    sys.exit("bench: --memory needs a folder of pages")
with tempfile.TemporaryFile() as out:  # a file: a slow reader of a pipe would slow the program
    start = time.time()
    child = subprocess.Popen([program, "read", *paths, "--format", "jsonl"], stdout=out, stdin=subprocess.DEVNULL)
    _, status, use = os.wait4(child.pid, 0)
    wall = time.time() - start
    out.seek(0)
    pages = sum(1 for _ in out)
print(f"{pages} pages in {wall:.1f} s ({use.ru_utime + use.ru_stime:.1f} s CPU), "
      f"peak {use.ru_maxrss / 1024:.0f} MiB, exit {os.waitstatus_to_exitcode(status)}")
