"""Collect the texts to translate into each app's own catalogue. Needs gettext's xgettext."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Run makemessages in every folder that has a catalogue or an app."""
    folders = [path.parent for path in sorted(ROOT.glob("portal/*/apps.py")) + sorted(ROOT.glob("plugins/*/apps.py"))]
    for folder in [*folders, ROOT / "themes" / "wutong"]:
        (folder / "locale").mkdir(exist_ok=True)
        command = [
            sys.executable,
            "-m",
            "django",
            "makemessages",
            "--locale",
            "zh_Hans",
            "--no-location",
            "--no-wrap",
            "--no-obsolete",
        ]
        subprocess.run(command, cwd=folder, check=True, env=os.environ | {"PYTHONPATH": str(ROOT)})


if __name__ == "__main__":
    main()
