"""The published JSON Schemas and the library agree, judged by an independent validator."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import opp
import pytest
from jsonschema import Draft202012Validator

Schema = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
SCHEMAS: dict[str, Schema] = {name: json.loads(opp.json_schema(name)) for name in ("event", "dossier")}
VALIDATORS = {
    name: Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for name, schema in SCHEMAS.items()
}
EVENT = SCHEMAS["event"]
TYPES: list[str] = EVENT["properties"]["type"]["enum"]

# A good value of each kind of identifier.
IDS = {
    "Brin": "99XX",
    "Bsn": "111222333",
    "DossierId": "99XX-1",
    "EckId": "https://id.school/1",
    "Onderwijsnummer": "101222331",
    "RioOnderwijsaanbieder": "104A158",
    "RioOnderwijslocatie": "104X158",
    "SamenwerkingsverbandNummer": "PO9999",
    "TlvNummer": "PO9999-2026-00001",
    "Vestigingscode": "00",
    "Vestigingsnummer": "99XX00",
}


def resolved(schema: Schema, root: Schema) -> Schema:
    """Follow a reference, and the first choice where null is the other."""
    while True:
        if "$ref" in schema:
            schema = root["$defs"][schema["$ref"].removeprefix("#/$defs/")]
        elif "anyOf" in schema:
            schema = schema["anyOf"][0]
        else:
            return schema


def sample(schema: Schema, root: Schema) -> Any:
    """Make a value with every member that a schema allows."""
    while "anyOf" in schema:
        schema = schema["anyOf"][0]
    name = schema.get("$ref", "").removeprefix("#/$defs/")
    if name in IDS:
        return IDS[name]
    schema = resolved(schema, root)
    if "enum" in schema:
        return schema["enum"][-1]
    match schema["type"]:
        case "object" if "allOf" in schema:
            return tagged(schema["properties"]["type"]["enum"][0], root)
        case "object":
            return {key: sample(member, root) for key, member in schema["properties"].items()}
        case "array":
            return [sample(schema["items"], root), sample(schema["items"], root)]
        case "string":
            samples = {"date": "2026-09-01", "date-time": "2026-09-01T12:00:00.25Z"}
            return samples.get(schema.get("format", ""), 'Zoë "tekst"')
        case "integer":
            return 3
        case "boolean":
            return True
    raise AssertionError(f"no sample for {schema}")


def tagged(name: str, root: Schema) -> dict[str, Any]:
    return {
        "type": name,
        "schema": root["$defs"][name]["x-schema"],
        "payload": sample({"$ref": f"#/$defs/{name}"}, root),
    }


def event(name: str) -> dict[str, Any]:
    made = {
        key: sample(EVENT["properties"][key], EVENT) for key in ("dossier_id", "occurred_on", "recorded_at")
    }
    return {**made, "sequence": 3, "actor": "test", **tagged(name, EVENT)}


def mutations(value: Any, schema: Schema, root: Schema, path: str = "") -> Iterator[tuple[str, Any]]:
    """Yield copies of a value in each of which one thing is wrong, with what that is."""
    schema = resolved(schema, root)
    if isinstance(value, dict):
        if "allOf" in schema:
            yield f"{path}: unknown type", {**value, "type": "Onbekend"}
            yield f"{path}: later schema", {**value, "schema": value["schema"] + 1}
            members = {"payload": {"$ref": f"#/$defs/{value['type']}"}}
        else:
            members = schema["properties"]
        yield f"{path}: unknown field", {**value, "onbekend": 1}
        for key in schema["required"]:
            yield f"{path}: no {key}", {k: v for k, v in value.items() if k != key}
        for key, member in members.items():
            for what, wrong in mutations(value[key], member, root, f"{path}.{key}"):
                yield what, {**value, key: wrong}
    elif isinstance(value, list):
        yield f"{path}: no list", "tekst"
        for what, wrong in mutations(value[0], schema["items"], root, f"{path}[0]"):
            yield what, [wrong, *value[1:]]
    elif schema.get("format") == "date":
        for wrong in ("2026-02-30", "2026-9-1", "20260901", "0999-01-01", "2026-09-01T00:00:00"):
            yield f"{path}: {wrong}", wrong
    elif "enum" in schema:
        yield f"{path}: wrong value", "geen van deze"
    elif isinstance(value, bool):
        yield f"{path}: no mark", "ja"
    elif isinstance(value, int):
        yield f"{path}: no number", "drie"
        yield f"{path}: too large", 2**63
    elif "pattern" in schema or "x-max-bytes" not in schema:
        yield f"{path}: no identifier", ""
    else:
        yield f"{path}: too long", "x" * 65_537


def line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(SCHEMAS[name])
    published = ROOT / "docs" / "reference" / "schema" / f"{name}.schema.json"
    assert json.loads(published.read_text(encoding="utf-8")) == SCHEMAS[name]


def test_only_two_schemas_are_known() -> None:
    with pytest.raises(ValueError, match="must be 'event' or 'dossier'"):
        opp.json_schema("report")  # type: ignore[arg-type]


@pytest.mark.parametrize("name", TYPES)
def test_a_full_event_by_the_schema_is_read_and_written_the_same(name: str) -> None:
    made = event(name)
    VALIDATORS["event"].validate(made)
    (read,) = opp.parse_events(line(made))
    assert read.type == name
    written = json.loads(read.to_json())
    assert written == made
    assert opp.parse_events(read.to_json()) == [read]


@pytest.mark.parametrize("name", TYPES)
def test_what_is_wrong_is_refused_by_both(name: str) -> None:
    made = event(name)
    found = 0
    for what, wrong in mutations(made, EVENT, EVENT):
        found += 1
        assert not VALIDATORS["event"].is_valid(wrong), what
        with pytest.raises(opp.InvalidDataError):
            opp.parse_events(line(wrong))
            pytest.fail(f"the library accepts {what}")
    for key, wrong in (
        ("occurred_on", "2026-02-30"),
        ("recorded_at", "gisteren"),
        ("sequence", -1),
        ("actor", 1),
    ):
        found += 1
        assert not VALIDATORS["event"].is_valid({**made, key: wrong})
        with pytest.raises(opp.InvalidDataError):
            opp.parse_events(line({**made, key: wrong}))
    assert found >= 9


def test_the_events_and_dossiers_of_the_example_are_valid() -> None:
    text = (ROOT / "examples" / "data" / "gebeurtenissen.jsonl").read_text(encoding="utf-8")
    recorded_at = opp.parse_events(line(event(TYPES[0])))[0].recorded_at
    histories: dict[str, list[opp.Event]] = {}
    folded = 0
    for read in opp.parse_events(text, recorded_at=recorded_at):
        VALIDATORS["event"].validate(json.loads(read.to_json()))
        histories.setdefault(read.dossier_id, []).append(read)
    for dossier_id, events in histories.items():
        try:
            dossier = opp.fold(dossier_id, events)
        except opp.HistoryError:  # the enrolment of these comes from another file
            continue
        folded += 1
        VALIDATORS["dossier"].validate(json.loads(dossier.to_json()))
        assert opp.from_snapshot(opp.to_snapshot(dossier)) == dossier
    assert folded >= 20


def test_a_full_dossier_is_valid_and_a_wrong_one_is_not() -> None:
    schema = SCHEMAS["dossier"]
    made = sample(schema, schema)
    VALIDATORS["dossier"].validate(made)
    for what, wrong in mutations(copy.deepcopy(made), schema, schema):
        assert not VALIDATORS["dossier"].is_valid(wrong), what


def test_a_snapshot_that_is_none_is_refused() -> None:
    with pytest.raises(opp.InvalidDataError, match="OPP-SNAP-001"):
        opp.from_snapshot(b"OPPSNAP\n" + bytes(20))
    with pytest.raises(TypeError):
        opp.from_snapshot("tekst")  # type: ignore[arg-type]


def test_every_field_tells_its_privacy_and_since_when_it_is_there() -> None:
    classes = {"openbaar", "intern", "persoonsgegeven", "bijzonder", "geheim"}
    for schema in SCHEMAS.values():
        for definition in schema["$defs"].values():
            for member in definition.get("properties", {}).values():
                assert member["x-privacy"] in classes
                assert 1 <= member["x-since"] <= definition["x-schema"]
                assert member["description"]
