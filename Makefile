# Everything installs itself: Python 3.11, git and make are all that a machine needs.
IS_311 := -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))'
PYTHON ?= $(or $(shell for p in python3 python3.11; do $$p $(IS_311) 2>/dev/null && echo $$p && break; done),python3)
PY := .venv/bin/python
MANAGE := $(PY) backend/manage.py
# Node and the tools come from the virtual environment
export PATH := $(CURDIR)/.venv/bin:$(PATH)
export PYTHONPATH := $(CURDIR)/backend
export DJANGO_SETTINGS_MODULE ?= config.settings.dev

.DEFAULT_GOAL := help
.PHONY: help run test check bench screens format messages schema lock setup setup-dev build clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: setup build ## Install, migrate, load the demonstration on first start, serve on http://127.0.0.1:8000
	@$(PY) scripts/serve.py

test: setup-dev build ## Everything that a change must pass; SUITES="sqlite journeys" and FILES=tests/plan for some of it
	@$(PY) scripts/test_all.py $(SUITES) $(FILES)

check: setup-dev build ## The static part of the tests; STEPS="types imports" for some of it
	@$(PY) scripts/check.py $(STEPS)

bench: setup-dev build ## Measure the main reads as ratios to a yardstick on both databases, and two pages in Chromium
	@$(PY) scripts/with_postgres.py $(PY) tests/bench/run.py
	@$(PY) scripts/setup.py browser
	@$(PY) tests/bench/timeline.py
	@$(PY) tests/bench/load.py

screens: setup-dev build ## Take the pictures of docs/screens.md anew; ONLY="plan lint" for some of them
	@$(PY) scripts/setup.py browser
	@$(PY) tests/screens/take.py $(ONLY)

format: setup-dev ## Format the code
	$(PY) -m ruff check --quiet --fix --exit-zero backend tests scripts
	$(PY) -m ruff format --quiet backend tests scripts
	cd frontend && npm run --silent format

messages: setup-dev ## Bring the catalogues of both languages up to date, server and pages
	$(PY) scripts/messages.py extract
	cd frontend && npm run --silent extract

schema: setup-dev ## Write the committed schema files
	$(MANAGE) export_schema
	$(MANAGE) spectacular --fail-on-warn --file backend/schema/openapi.yaml

lock: setup-dev ## Resolve the requirements into locked, hashed lists; UPGRADE=1 for the newest versions
	$(PY) scripts/lock.py $(if $(UPGRADE),--upgrade)

setup: ## Install what running needs
	@$(PYTHON) scripts/setup.py build

setup-dev: ## Install what developing needs
	@$(PYTHON) scripts/setup.py dev

build: ## Build the pages and the translations, if their sources changed
	@$(PY) scripts/build.py

clean: ## Remove what was installed and built; the data in var/ stays
	rm -rf build frontend/dist frontend/node_modules .venv .mypy_cache .ruff_cache .hypothesis
