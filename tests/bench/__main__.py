"""`make bench`: what a page costs in a large district, as a ratio to the sample district.

Prints one line of JSON. Exits 1 when a bound breaks, and says which under ``broken``.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.support import demo_site

BASELINE = "sample"
COMMUNITIES, PAGES = os.environ.get("BENCH_SCALE", "1000 100000").split()
ROUNDS = 5
STATE = Path(os.environ.get("STATE_DIR", demo_site.ROOT / "var")) / "bench"
MOST_QUERIES = {"home": 10, "list": 8, "article": 10, "guide": 12}
MOST_RATIO = 1.2
MOST_SECONDS_TO_BUILD = 360
Measure = dict[str, dict[str, float]]  # page → {"cpu_ms", "queries"}


def main() -> int:
    """Measure both districts in turns, so that a busy moment of the machine hits both."""
    districts = {BASELINE: STATE / "sample", "large": STATE / f"large-{COMMUNITIES}-{PAGES}"}
    demo_site.prepare(districts[BASELINE])
    started = time.monotonic()
    demo_site.prepare(districts["large"], "--scale", COMMUNITIES, PAGES)
    seconds = round(time.monotonic() - started)
    rounds = [{name: measure(state) for name, state in districts.items()} for _ in range(ROUNDS)]
    pages = compare(rounds)
    broken = broken_bounds(pages, seconds)
    scale = {"communities": int(COMMUNITIES), "pages": int(PAGES), "seconds_to_build": seconds}
    print(json.dumps({"baseline": BASELINE} | scale | pages | {"broken": broken}))
    return 1 if broken else 0


def measure(state: Path) -> Measure:
    """Measure one district in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.pages"]
    done = subprocess.run(
        command, cwd=demo_site.ROOT, env=demo_site.environment(state), stdout=subprocess.PIPE, text=True, check=True
    )
    measured: Measure = json.loads(done.stdout)
    return measured


def compare(rounds: list[dict[str, Measure]]) -> dict[str, dict[str, float]]:
    """Return per page the medians over all rounds, and the ratio to the baseline."""
    result = {}
    for page in rounds[0][BASELINE]:
        cpu = {name: statistics.median(one[name][page]["cpu_ms"] for one in rounds) for name in rounds[0]}
        result[page] = {
            "cpu_ms": round(cpu["large"], 2),
            "baseline_cpu_ms": round(cpu[BASELINE], 2),
            "ratio": round(cpu["large"] / cpu[BASELINE], 2),
            "queries": rounds[0]["large"][page]["queries"],
            "baseline_queries": rounds[0][BASELINE][page]["queries"],
        }
    return result


def broken_bounds(pages: dict[str, dict[str, float]], seconds: int) -> list[str]:
    """Name every bound that a figure breaks."""
    broken = [f"building took more than {MOST_SECONDS_TO_BUILD} s"] if seconds > MOST_SECONDS_TO_BUILD else []
    for name, page in pages.items():
        if page["ratio"] > MOST_RATIO:
            broken.append(f"{name}: more than {MOST_RATIO} times the CPU of the sample")
        if max(page["queries"], page["baseline_queries"]) > MOST_QUERIES[name]:
            broken.append(f"{name}: more than {MOST_QUERIES[name]} queries")
    return broken


if __name__ == "__main__":
    sys.exit(main())
