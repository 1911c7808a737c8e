"""XML that was made to do harm: it does not grow, and it names no other file."""

from pathlib import Path

import pytest

from corpora import formats
from corpora.errors import FormatError
from corpora.formats import Report

LAUGHS = "".join(
    f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' if n else '<!ENTITY l0 "ha">' for n in range(10)
)
GOOD = (
    '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" '
    'xmi:version="2.0"><cas:NULL xmi:id="0"/>'
    '<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text" sofaString="{text}"/>'
    '<cas:View sofa="1" members=""/></xmi:XMI>'
)


@pytest.mark.parametrize(
    "doctype",
    [
        f"<!DOCTYPE x [{LAUGHS}]>",
        '<!DOCTYPE x [<!ENTITY l9 SYSTEM "secret.txt">]>',
        '<!DOCTYPE x [<!ENTITY % p SYSTEM "secret.txt"> %p;]>',
        '<!DOCTYPE x SYSTEM "secret.dtd">',
    ],
)
@pytest.mark.parametrize("name", ["a.xmi", "TypeSystem.xml"])
def test_entities_are_refused_in_a_file_and_in_its_types(
    tmp_path: Path, doctype: str, name: str
) -> None:
    (tmp_path / "secret.txt").write_text("the secret")
    (tmp_path / "a.xmi").write_text(GOOD.format(text="Plain."))
    harm = f'<?xml version="1.0"?>{doctype}{GOOD.format(text="&l9;")}'
    (tmp_path / name).write_text(harm)
    report = Report()
    if name == "a.xmi":
        with pytest.raises(FormatError, match="has a DOCTYPE, which could name other files"):
            list(formats.read(tmp_path / name, report=report))
    else:
        (doc,) = formats.read(tmp_path / "a.xmi", report=report)
        assert doc.text == "Plain."
        assert "DOCTYPE" in report.mended[0].message
    assert "the secret" not in str(report.to_dict())
