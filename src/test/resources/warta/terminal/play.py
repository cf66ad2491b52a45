# Written for Warta: runs a program in a pseudo-terminal and plays a script to it, line by line from standard input.
#   wait TEXT      until the terminal was sent TEXT (10 s at most)      send HEX    types these bytes
#   size C R       another window size, told by SIGWINCH                 storm N     N such changes, ending at 90x30
#   kill NAME      a signal to the program                               hangup      closes the terminal
# With PLAY_FOREIGN in the environment the terminal does not control the program: a hang-up is no signal to it.
# Prints, a line each: `exit CODE`, `before MODES`, `after MODES`, `cpu MS`, `sent` and all bytes in hex.
import fcntl, os, select, signal, struct, subprocess, sys, termios, time

columns, rows = int(sys.argv[1]), int(sys.argv[2])
main, side = os.openpty()

def size(c, r):
    fcntl.ioctl(side, termios.TIOCSWINSZ, struct.pack("HHHH", r, c, 0, 0))

def modes():
    return subprocess.run(["stty", "-g"], stdin=side, capture_output=True, text=True).stdout.strip()

size(columns, rows)
before = modes()

def child():
    os.setsid()
    for name in (signal.SIGINT, signal.SIGHUP, signal.SIGQUIT, signal.SIGTERM):
        signal.signal(name, signal.SIG_DFL)  # who runs this in the background may have them ignored, and that is inherited
    if "PLAY_FOREIGN" not in os.environ:
        fcntl.ioctl(0, termios.TIOCSCTTY, 0)

program = subprocess.Popen(sys.argv[3:], stdin=side, stdout=side, stderr=sys.stderr, preexec_fn=child)
sent = b""
opened = True

def pump(seconds, done=lambda: False):
    global sent
    end = time.monotonic() + seconds
    while opened and not done() and time.monotonic() < end:
        if select.select([main], [], [], 0.02)[0]:
            try:
                sent += os.read(main, 65536)
            except OSError:
                return

fault = ""
seen = 0
for line in sys.stdin.read().splitlines():
    verb, _, rest = line.partition(" ")
    if verb == "wait":
        text = rest.encode()
        pump(10, lambda: text in sent[seen:])
        at = sent.find(text, seen)
        if at < 0:
            fault = "fault never sent: " + rest
            break
        seen = at + len(text)
    elif verb == "send":
        os.write(main, bytes.fromhex(rest))
    elif verb == "size":
        size(*map(int, rest.split()))
    elif verb == "storm":
        for i in range(int(rest)):
            size(60 + i % 50, 20 + i % 17)
            time.sleep(0.002)
        size(90, 30)
    elif verb == "pause":
        pump(float(rest))
    elif verb == "kill":
        program.send_signal(getattr(signal, "SIG" + rest))
    elif verb == "hangup":
        after = ""
        os.close(side)
        os.close(main)
        opened = False

begun = time.monotonic()
while program.poll() is None and time.monotonic() < begun + 10:
    pump(0.05)
if program.poll() is None:
    fault = fault or "fault still running"
    program.kill()
    program.wait()
pump(0.1, lambda: not select.select([main], [], [], 0)[0]) if opened else None
usage = os.times()
print("exit", program.returncode)
print("before", before)
print("after", modes() if opened else "")
print("cpu", int((usage.children_user + usage.children_system) * 1000))
print("sent", sent.hex())
print(fault)
