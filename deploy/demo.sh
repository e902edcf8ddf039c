#!/bin/sh
# Set up a complete sample district and serve it: `make demo`.
# Usage: deploy/demo.sh VAR HOST PORT. A second start skips what is done and keeps the data.
set -eu
var=$1
host=$2
port=$3
cd "$(dirname "$0")/.."

say() { echo "[$1/6] $2"; }

say 1 "Python packages (pinned, into $var)"
deploy/venv.sh "$var" requirements.txt
python="$var/venv/bin/python"

"$python" - "$host" "$port" <<'EOF'
import socket, sys
host, port = sys.argv[1], int(sys.argv[2])
with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
    probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        probe.bind((host, port))
    except OSError as error:
        sys.exit(f"make: {host}:{port} cannot be used ({error.strerror}). Choose another: make demo PORT={port + 80}")
EOF

if [ ! -s "$var/secret-key" ]; then
    (umask 077 && "$python" -c 'import secrets; print(secrets.token_urlsafe(50))' >"$var/secret-key")
fi
export STATE_DIR="$var" DJANGO_SETTINGS_MODULE=portal.settings.production
SECRET_KEY=$(cat "$var/secret-key")
export SECRET_KEY
export ALLOWED_HOSTS="$host,127.0.0.1,localhost" SITE_URL="http://$host:$port" LINLI_DEMO=1 LOG_LEVEL=WARNING

# What the next steps make depends on these files alone.
now=$(find portal themes plugins search requirements.txt -type f ! -name '*.pyc' ! -name '*.mo' -exec cksum {} + | sort | cksum)
if [ "$(cat "$var/demo.stamp" 2>/dev/null || true)" = "$now" ] && [ -e "$var/db.sqlite3" ]; then
    say 2 "database, texts, static files and sample are up to date"
else
    rm -f "$var/demo.stamp"
    say 2 "database"
    "$python" manage.py migrate --verbosity 0
    say 3 "texts"
    "$python" manage.py compile_catalogs
    say 4 "static files"
    "$python" manage.py collectstatic --noinput --verbosity 0
    say 5 "the sample district 青禾区"
    "$python" manage.py load_sample >/dev/null # the sign-ins are printed below, at every start
    echo "$now" >"$var/demo.stamp"
fi

say 6 "serving http://$host:$port/  (Ctrl-C stops)"
cat "$var/sign-ins.txt" 2>/dev/null || true
exec "$var/venv/bin/gunicorn" portal.wsgi --bind "$host:$port" --config deploy/gunicorn.py
