"""Jobs: the program's commands in processes of their own."""

import os
import sys
import time
from pathlib import Path

import pytest

from ui.job import Job
from ui.jobs import Jobs
from ui.top_bar import JobStatus

# What every command does for the window, in a few lines: events out, `stop` and the end in.
SCRIPT = """
import json, sys, threading, os
def say(**event): print(json.dumps(event), flush=True)
stop = threading.Event()
def listen():
    for line in sys.stdin:
        if line.strip() == "stop": stop.set()
    if os.environ["TAGWRIGHT_LIFELINE"]: os._exit(3)
what = sys.argv[1]
assert sys.argv[-1] == "--json"
if what == "count":
    say(event="progress", done=1, total=4, unit="epoch")
    say(event="metric", name="loss", value=0.5, step=1, unit="epoch")
    say(event="message", text="caf\\u00e9", level="info")
    say(event="result", encoding=sys.stdout.encoding)
elif what == "halves":
    sys.stdout.write('{"event": "mess'); sys.stdout.flush()
    import time; time.sleep(0.2)
    print('age", "text": "whole"}\\nno json'); say(event="result")
elif what == "refuse":
    print("a warning", file=sys.stderr)
    sys.exit("There is no such file.")
elif what == "crash":
    raise RuntimeError("deep trouble")
elif what == "silent":
    pass
elif what == "learn":
    say(event="progress", done=3, total=9, unit="epoch")
    say(event="metric", name="dev_f1", value=0.5, step=3, unit="epoch")
    say(event="progress", done=17, total=90, unit="token")
    sys.stdin.read()
else:
    threading.Thread(target=listen, daemon=True).start()
    say(event="message", text=str(os.getpid()), level="info")
    stop.wait(60)
    say(event="result", kept=stop.is_set())
"""


@pytest.fixture
def command(tmp_path: Path) -> tuple[str, ...]:
    script = tmp_path / "command.py"
    script.write_text(SCRIPT, encoding="utf-8")
    return (sys.executable, str(script))


@pytest.fixture
def jobs(qapp, command, tmp_path):
    jobs = Jobs(command=command, log=tmp_path / "jobs.log")
    yield jobs
    jobs.close()


def gone(pid: int) -> bool:
    """Whether a process has ended (within three seconds)."""
    for _ in range(60):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.05)
    return False


def running(qtbot, job: Job) -> int:
    """Wait for the job's first event, and say its process."""
    with qtbot.waitSignal(job.reported):
        pass
    return job.pid


def test_the_program_itself_answers_as_a_job(qtbot, tmp_path):
    jobs = Jobs(log=tmp_path / "jobs.log")
    made = jobs.start(["new", str(tmp_path / "a.tagwright"), "--labels", "PER,LOC"])
    with qtbot.waitSignal(made.ended, timeout=20000):
        pass
    assert (made.state, made.sentence) == ("done", "")
    assert made.result["project"] == str(tmp_path / "a.tagwright")
    again = jobs.start(["new", str(tmp_path / "a.tagwright")])
    with qtbot.waitSignal(again.ended, timeout=20000):
        pass
    assert again.state == "failed"
    assert "a.tagwright" in again.sentence


def test_a_job_reports_its_events_and_its_result(qtbot, jobs):
    job = jobs.start(["count"], title="counting")
    events = []
    job.reported.connect(events.append)
    with qtbot.waitSignal(job.finished) as result:
        pass
    assert [event["event"] for event in events] == ["progress", "metric", "message", "result"]
    assert events[2]["text"] == "café"
    assert result.args[0]["encoding"] == "utf-8"
    assert (job.state, job.progress, job.fraction) == ("done", (1, 4, "epoch"), 0.25)
    assert job.figures == {"loss": 0.5}
    assert job.seconds > 0
    assert jobs.active == []


def test_half_a_line_waits_for_its_other_half_and_other_lines_are_logged(qtbot, jobs, caplog):
    job = jobs.start(["halves"])
    events = []
    job.reported.connect(events.append)
    with qtbot.waitSignal(job.finished):
        pass
    assert events[0] == {"event": "message", "text": "whole"}
    assert "no event" in caplog.text


def test_what_the_user_can_mend_comes_as_the_commands_own_sentence(qtbot, jobs):
    job = jobs.start(["refuse"])
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args == ["There is no such file."]
    assert (job.state, job.sentence) == ("failed", "There is no such file.")


@pytest.mark.parametrize(("what", "how"), [("silent", "exit status 0"), ("crash", "deep trouble")])
def test_our_own_mistakes_name_the_log(qtbot, jobs, tmp_path, what, how):
    job = jobs.start([what], title="import")
    with qtbot.waitSignal(job.failed) as failed:
        pass
    assert failed.args[0].startswith("import stopped unexpectedly")
    assert str(tmp_path / "jobs.log") in failed.args[0]
    assert how in (tmp_path / "jobs.log").read_text(encoding="utf-8")


def test_a_program_that_is_not_there_fails_too(qtbot, tmp_path):
    jobs = Jobs(command=(str(tmp_path / "nothing"),), log=tmp_path / "jobs.log")
    job = jobs.start(["count"])
    with qtbot.waitSignal(job.failed):
        pass
    assert "did not start" in (tmp_path / "jobs.log").read_text(encoding="utf-8")


def test_stop_ends_early_and_keeps(qtbot, jobs):
    job = jobs.start(["wait"])
    running(qtbot, job)
    with qtbot.waitSignal(job.finished) as result:
        job.stop()
    assert result.args[0]["kept"] is True


def test_cancel_ends_at_once_and_emits_nothing_else(qtbot, jobs):
    job = jobs.start(["wait"])
    pid = running(qtbot, job)
    ends = []
    job.finished.connect(ends.append)
    job.failed.connect(ends.append)
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    qtbot.waitUntil(lambda: job.pid == 0)
    assert gone(pid)
    assert (job.state, ends) == ("cancelled", [])


def test_closing_leaves_no_process(qtbot, jobs):
    pids = [running(qtbot, jobs.start(["wait"])) for _ in range(2)]
    jobs.close()
    assert all(gone(pid) for pid in pids)


def test_queued_jobs_run_one_after_another(qtbot, jobs):
    first, second = jobs.queue(["wait"]), jobs.queue(["count"])
    running(qtbot, first)
    assert (second.state, jobs.active) == ("waiting", [first, second])
    with qtbot.waitSignal(second.finished):
        first.stop()
    assert first.state == second.state == "done"


def test_a_queued_job_that_is_cancelled_never_runs(qtbot, jobs):
    first, second, third = (jobs.queue([what]) for what in ("wait", "crash", "count"))
    running(qtbot, first)
    with qtbot.waitSignal(second.cancelled):
        second.cancel()
    with qtbot.waitSignal(third.finished):
        first.cancel()
    assert second.state == "cancelled"


def test_at_the_top_epochs_are_told_not_the_tokens_between_them(qtbot, jobs):
    status = JobStatus(jobs)
    qtbot.addWidget(status)
    job = jobs.start(["learn"], title="crf")
    qtbot.waitUntil(lambda: job.progress == (17, 90, "token"))
    assert status.text() == "crf · epoch 3/9 · F1 50.0"
    jobs.queue(["count"])
    assert status.text() == "crf · epoch 3/9 · F1 50.0 · +1"
