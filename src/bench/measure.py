"""Runs one command and prints what it cost: wall seconds, CPU seconds, peak memory in MB, separated by tabs.

Memory is that of the largest process of the command, CPU that of all of them. What the command says goes to a log.
"""

import os
import subprocess
import sys
import time


def main():
    log, command = sys.argv[1], sys.argv[2:]
    with open(log, "wb") as out:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    if status != 0:
        sys.exit(f"failed with {os.waitstatus_to_exitcode(status)}, see {log}: {' '.join(command)}")
    print(f"{wall:.3f}\t{usage.ru_utime + usage.ru_stime:.3f}\t{usage.ru_maxrss / 1024:.0f}")


main()
