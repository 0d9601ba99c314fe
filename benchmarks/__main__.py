"""`python -m benchmarks [NAME ...]`: all benchmarks, or those named."""

import os
import sys

from benchmarks import borrowing, clashing, disputing, echoing, loading, moving, painting, recalling, reusing, starting

BENCHMARKS = {
    "starting": starting.report,
    "painting": painting.report,
    "moving": moving.report,
    "loading": loading.report,
    "recalling": recalling.report,
    "echoing": echoing.report,
    "disputing": disputing.report,
    "reusing": reusing.report,
    "borrowing": borrowing.report,
    "clashing": clashing.report,
}

if __name__ == "__main__":
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # measured as installed: from compiled files
    for name in sys.argv[1:] or BENCHMARKS:
        if name not in BENCHMARKS:
            raise SystemExit(f"there is no benchmark “{name}”; there are {', '.join(BENCHMARKS)}")
        print("\n".join(BENCHMARKS[name]()), flush=True)
