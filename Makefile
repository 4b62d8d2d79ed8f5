# Everything installs itself: Python 3.11, git and make are all that a machine needs.
PYTHON ?= python3
PY := .venv/bin/python
NODE_PATH := $(CURDIR)/.venv/bin
export PATH := $(NODE_PATH):$(PATH)
export DJANGO_SETTINGS_MODULE ?= config.settings.dev
export PYTHONPATH := backend
MANAGE := $(PY) backend/manage.py

.PHONY: help run test check bench format lock messages schema setup setup-dev build clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: setup build ## Install, migrate, load the demonstration on first start, serve on http://127.0.0.1:8000
	$(PY) scripts/serve.py

test: setup-dev build ## Everything that a change must pass
	$(PY) scripts/test_all.py

check: setup-dev build ## The static part of the tests
	$(PY) scripts/check.py

bench: setup-dev ## Measure the two main reads as ratios to a yardstick
	$(PY) scripts/with_postgres.py $(PY) tests/bench/run.py

format: setup-dev ## Format the code
	$(PY) -m ruff check -q --fix backend tests scripts; $(PY) -m ruff format -q backend tests scripts
	cd frontend && npm run --silent format

messages: setup-dev ## Bring both catalogues up to date
	$(PY) scripts/messages.py extract
	cd frontend && npm run --silent extract

schema: setup-dev ## Write the committed schema files
	$(MANAGE) export_schema
	$(MANAGE) spectacular --file backend/schema/openapi.yaml --fail-on-warn

lock: ## Resolve the requirements anew into locked, hashed lists
	$(PY) scripts/lock.py

setup: ## Install what running needs
	@$(PYTHON) scripts/setup.py build

setup-dev:
	@$(PYTHON) scripts/setup.py dev

build: ## Build the pages and the translations, if their sources changed
	@$(PY) scripts/build.py

clean: ## Remove what was built; data in var/ stays
	rm -rf build frontend/dist frontend/node_modules .venv
