"""The sample district served as `make demo` serves it, from a folder of its own, on a free port."""

import fcntl
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parents[2]
SECONDS_TO_START = 60
STEPS = (
    ["migrate", "--verbosity", "0"],
    ["compile_catalogs"],
    ["collectstatic", "--noinput", "--verbosity", "0"],
)


def prepare(state: Path, *options: str) -> None:
    """Fill ``state`` with database, static files and sample, once for all processes that ask.

    ``options`` are those of load_sample.
    """
    state.mkdir(parents=True, exist_ok=True)
    with (state / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        ready = state / "ready"
        if not ready.exists():
            for step in (*STEPS, ["load_sample", *options]):
                manage(state, *step)
            ready.touch()


def manage(state: Path, *arguments: str) -> None:
    """Run a management command on the site in ``state``; a failure shows what it printed."""
    command = [sys.executable, "manage.py", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment(state), capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)}\n{done.stdout}\n{done.stderr}")


def environment(state: Path, url: str = "http://127.0.0.1:8000") -> dict[str, str]:
    """Return the variables of a production server that keeps everything in ``state``."""
    return os.environ | {
        "DJANGO_SETTINGS_MODULE": "portal.settings.production",
        "STATE_DIR": str(state),
        "DATABASE_URL": f"sqlite:///{state}/db.sqlite3",
        "SECRET_KEY": "only-for-a-site-that-lives-as-long-as-its-tests",
        "ALLOWED_HOSTS": "127.0.0.1",
        "SITE_URL": url,
        "LINLI_DEMO": "1",
        "LOG_LEVEL": "WARNING",
    }


@contextmanager
def running(state: Path) -> Iterator[str]:
    """Serve the prepared ``state``; yield the address without a slash at its end."""
    address = f"127.0.0.1:{_free_port()}"
    url = f"http://{address}"
    command = [sys.executable, "-m", "gunicorn", "portal.wsgi", "--config", "deploy/gunicorn.py", "--bind", address]
    with (state / "server.log").open("a") as log:
        server = subprocess.Popen(command, cwd=ROOT, env=environment(state, url), stdout=log, stderr=log)
        try:
            _wait_for(url, server, state / "server.log")
            yield url
        finally:
            server.terminate()
            server.wait(timeout=30)


def _wait_for(url: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urlopen(f"{url}/healthz"):
                return
        except (URLError, ConnectionError):
            time.sleep(0.1)
    raise RuntimeError(f"the site did not start:\n{log.read_text()}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
