#!/bin/sh
# Make the virtual environment VAR/venv and install the pinned packages of a requirements file.
# Usage: deploy/venv.sh VAR REQUIREMENTS. Does nothing when they are installed already.
set -eu
var=$1
requirements=$2

fail() {
    echo "make: $1" >&2
    exit 1
}

mkdir -p "$var" 2>/dev/null && [ -w "$var" ] || fail "cannot write to $var. Free it: chown -R \$(id -un) '$var', or choose another: make VAR=/path/to/folder"

python=
for name in python3 python3.13 python3.12 python3.11; do
    if command -v "$name" >/dev/null 2>&1 && "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        python=$name
        break
    fi
done
[ -n "$python" ] || fail "Python 3.11 or newer is needed, found $(python3 --version 2>&1 || echo none). On Debian 12: apt-get install python3"

stamp="$var/venv/.installed-$(cksum "$requirements" | cut -d' ' -f1)"
[ -e "$stamp" ] && exit 0

if [ ! -x "$var/venv/bin/pip" ]; then
    "$python" -c 'import ensurepip, venv' 2>/dev/null || fail "Python's venv module is missing. On Debian: apt-get install python3-venv"
    "$python" -m venv "$var/venv" || fail "the virtual environment could not be made in $var/venv. Remove that folder and try again"
fi
"$var/venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$requirements" ||
    fail "the packages could not be installed. Is the network up? Then try again"
touch "$stamp"
