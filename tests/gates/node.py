"""Tools from npm, installed by `make gates` into STATE_DIR/gates after the lock in this folder."""

import os
import subprocess
from pathlib import Path

CONFIGS = Path(__file__).parent
ROOT = CONFIGS.parents[1]
INSTALLED = Path(os.environ.get("STATE_DIR", ROOT / "var")) / "gates"


def run(tool: str, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a tool at the root of the project and return what it printed."""
    command = [str(INSTALLED / "node_modules" / ".bin" / tool), *arguments]
    return subprocess.run(command, cwd=ROOT, env=os.environ | variables, capture_output=True, text=True)
