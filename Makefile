# Linli: everything is made from here. `make` alone lists what can be made.
# All run-time state lies in $(VAR); delete it and nothing is left behind.

.DEFAULT_GOAL := help
SHELL := /bin/sh
VAR ?= $(CURDIR)/var
HOST ?= 127.0.0.1
PORT ?= 8000
BIN := $(VAR)/venv/bin
export STATE_DIR := $(VAR)

.PHONY: help
help: ## list what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: demo
demo: ## set up everything and serve the sample district at http://127.0.0.1:8000/
	@deploy/demo.sh "$(VAR)" "$(HOST)" "$(PORT)"

.PHONY: dev
dev: $(VAR)/dev.stamp ## the same for developers: debug pages, reloads what changes
	@$(BIN)/python manage.py compile_catalogs && $(BIN)/python manage.py migrate --verbosity 0
	@$(BIN)/python manage.py load_sample && $(BIN)/python manage.py runserver $(HOST):$(PORT)

.PHONY: test
test: $(VAR)/dev.stamp ## set up everything and run the tests (PYTEST_ARGS="-x tests/news" for some)
	@$(BIN)/python manage.py compile_catalogs
	@$(BIN)/python -m pytest $(PYTEST_ARGS)

.PHONY: gates
gates: $(VAR)/dev.stamp $(VAR)/gates/.installed ## accessibility, valid HTML and CSS, budgets, Lighthouse (needs Chromium and Node)
	@LINLI_GATES=1 $(BIN)/python -m pytest --ignore tests/gates/test_lighthouse.py tests/gates
	@LINLI_GATES=1 $(BIN)/python -m pytest -n 0 tests/gates/test_lighthouse.py

.PHONY: install
install: $(VAR)/dev.stamp ## install what developers need into var/

.PHONY: lint
lint: $(VAR)/dev.stamp ## style, types, import contracts, migrations, templates, translations
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/python manage.py compile_catalogs --check
	@$(BIN)/python manage.py makemigrations --check --dry-run --settings portal.settings.test
	@$(BIN)/mypy
	@$(BIN)/lint-imports --cache-dir "$(VAR)/tools/import-linter"
	@$(BIN)/djlint --lint --quiet portal themes

.PHONY: format
format: $(VAR)/dev.stamp ## put the code in order
	@$(BIN)/ruff check --fix . ; $(BIN)/ruff format .

.PHONY: messages
messages: $(VAR)/dev.stamp ## collect the texts to translate (needs gettext)
	@$(BIN)/python deploy/messages.py

.PHONY: screenshots
screenshots: $(VAR)/dev.stamp ## make docs/screenshots from a running sample district (needs Chromium)
	@$(BIN)/python -m tests.screenshots

.PHONY: bench
bench: $(VAR)/dev.stamp ## measure pages against a named baseline; one JSON line
	@$(BIN)/python -m tests.bench

.PHONY: lock
lock: $(VAR)/dev.stamp ## write requirements*.txt from pyproject.toml
	@$(BIN)/python -m pip install --quiet uv==0.13.9
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header pyproject.toml -o requirements.txt
	@$(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header pyproject.toml --group dev -c requirements.txt -o requirements-dev.txt

.PHONY: reset
reset: ## forget the demo's data, keep what is installed
	@rm -rf "$(VAR)/db.sqlite3" "$(VAR)/db.sqlite3-wal" "$(VAR)/db.sqlite3-shm" "$(VAR)/media" "$(VAR)/cache" "$(VAR)/mail" "$(VAR)/demo.stamp"
	@echo "The demo's data is gone. make demo begins anew."

.PHONY: clean
clean: ## remove everything that was made
	@rm -rf "$(VAR)" && find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VAR)/gates/.installed: tests/gates/package-lock.json
	@command -v npm >/dev/null || { echo "make: the gates need Node 18 or newer with npm. On Debian: apt-get install nodejs npm" >&2; exit 1; }
	@mkdir -p $(@D) && cp tests/gates/package.json tests/gates/package-lock.json $(@D)
	@npm ci --prefix $(@D) --ignore-scripts --no-audit --no-fund --loglevel error && touch $@

$(VAR)/dev.stamp: requirements-dev.txt
	@deploy/venv.sh "$(VAR)" requirements-dev.txt
	@touch $@
