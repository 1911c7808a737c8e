"""The Models workspace on a project of news, and a run that was trained on it."""

import shutil

import pytest

from tagger import training
from tests.ui.news import news_project
from ui.jobs import Jobs
from ui.models.workspace import ModelsWorkspace
from ui.session import Session


@pytest.fixture
def project(tmp_path):
    with news_project(tmp_path / "news.tagwright") as project:
        yield project


@pytest.fixture(scope="session")
def trained(tmp_path_factory):
    """A run that was trained on the project's documents."""
    folder = tmp_path_factory.mktemp("trained")
    with news_project(folder / "news.tagwright") as project:
        snapshot = project.snapshot("reviewed")
    run = folder / "logistic-001"
    list(training.train(snapshot, model="logistic", run_dir=run))
    return run


@pytest.fixture
def run(trained, project):
    """The run at its place beside the project."""
    return shutil.copytree(trained, project.path.with_suffix(".runs") / trained.name)


@pytest.fixture
def jobs(qapp, tmp_path):
    jobs = Jobs(log=tmp_path / "jobs.log")
    yield jobs
    jobs.close()


@pytest.fixture
def models(qtbot, project, jobs):
    session = Session(project)
    models = ModelsWorkspace(session, jobs)
    qtbot.addWidget(models)
    models.resize(1200, 800)
    with qtbot.waitExposed(models):
        models.show()
    yield models
    models.close()
    session.close()
