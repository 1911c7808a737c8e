# `make demo` and `make test` are all that a newcomer needs; `make help` lists the rest.
PYTHON ?=
export PYTHON
# The tests' processes; the suite is written for two cores.
JOBS ?= 2
BIN := .venv/bin

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help demo test lint format soak bench gallery translations constraints system clean

help: ## say what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 20

demo: system .venv/ready ## the main job on the corpus that ships: in a window where there is a screen
	@$(BIN)/tagwright demo

test: system .venv/ready-dev ## run the tests
	@echo "Running the tests."
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(JOBS)

lint: .venv/ready-dev ## check style, types and which room imports which
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/ready-dev ## mend what ruff can mend
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

soak: system .venv/ready-dev ## all tests, the long trials among them, with many more random examples
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(JOBS) -m '' --hypothesis-profile soak --timeout 0

bench: system .venv/ready-dev ## measure speed
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

gallery: system .venv/ready-dev ## draw every screen, light and dark, into gallery-out
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.gallery

translations: system .venv/ready-dev ## find the window's texts anew, and compile what is translated
	@$(BIN)/python -m tools.translations

constraints: .venv/ready-dev ## write constraints.txt anew from what .venv holds
	@tools/freeze > .venv/constraints.new && mv .venv/constraints.new constraints.txt

clean: ## remove .venv and what the tools leave behind
	rm -rf .venv build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache \
		.hypothesis demo-out gallery-out

system:
	@tools/system-libraries

.venv/ready: pyproject.toml constraints.txt
	@tools/make-venv .
	@touch $@

.venv/ready-dev: pyproject.toml constraints.txt
	@tools/make-venv '.[dev]'
	@touch .venv/ready $@
