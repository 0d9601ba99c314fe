# The few commands to know. Each does its own set-up; all that is needed is make and Python 3.11 or later.
.DELETE_ON_ERROR:
.PHONY: run test check snapshots docs bench bench-search lock clean

PYTHON ?= python3
CASE ?= cases/sedov
SIZES ?= 10000 100000 1000000
PIP = $(1)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $(2)

run: .venv/run
	.venv/bin/python -m casefile $(CASE)

test: .venv/dev
	.venv/bin/python -m pytest

check: .venv/dev
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

snapshots: .venv/dev
	.venv/bin/python -m pytest tests/tui --snapshot-update
	git status --short tests

docs: .venv/dev
	.venv/bin/python -m docs.make
	.venv/bin/python -m docs.picture

bench: .venv/dev
	.venv/bin/python -m benchmarks

bench-search: .venv/dev
	.venv/bin/python -m benchmarks.searching $(SIZES)

lock:
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml --output-file requirements.lock
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header pyproject.toml --group dev --output-file requirements-dev.lock

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "casefile needs Python 3.11 or later; name one with: make PYTHON=python3.11 ...")'
	@echo "Setting up .venv, once: half a minute"
	@$(PYTHON) -m venv .venv

.venv/run: requirements.lock | .venv/bin/python
	@$(call PIP,.venv,requirements.lock)
	@touch $@

.venv/dev: requirements-dev.lock | .venv/bin/python
	@$(call PIP,.venv,requirements-dev.lock)
	@touch $@ .venv/run
