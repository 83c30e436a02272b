#!/usr/bin/env python3
"""Holds contract version 1: nothing that the frozen schema promises may be gone from the one that is generated now.

docs/contract.md says what may change. Descriptions and examples are free; a key may be added if it is not required; an
enumeration may grow. Everything else must be as it was frozen.
"""
import copy
import json
import pathlib
import sys

free = {"description", "examples", "title"}


def breaches(frozen, now, path=""):
    """What `now` does not keep of `frozen`, one line each."""
    if type(frozen) is not type(now):
        return [f"{path}: is another thing"]
    if isinstance(frozen, dict):
        # what is inside these is named by us, not by JSON Schema
        named = path.endswith(("/properties", "/$defs"))
        keys = {key for key in frozen | now if named or key not in free}
        found = [f"{path}/{key}: gone" for key in sorted(keys - now.keys())]
        if not named:
            found += [f"{path}/{key}: a new restriction" for key in sorted(keys - frozen.keys())]
        for key in sorted(keys & frozen.keys() & now.keys()):
            found += breaches(frozen[key], now[key], f"{path}/{key}")
        return found
    if isinstance(frozen, list):
        word = path.rsplit("/", 1)[1]
        missing = [item for item in frozen if item not in now]
        added = [item for item in now if item not in frozen]
        found = [f"{path}: {item} is gone" for item in missing]
        if word != "enum":
            found += [f"{path}: {item} is new" for item in added]
        return found
    return [] if frozen == now else [f"{path}: {frozen} became {now}"]


root = pathlib.Path(__file__).resolve().parents[2]
frozen = json.loads((root / "schema/frozen/shisaku-1.schema.json").read_text(encoding="utf-8"))
now = json.loads((root / "schema/shisaku-1.schema.json").read_text(encoding="utf-8"))
found = breaches(frozen, now)

# the check itself: each of these changes must be seen, or let pass
cases = [
    (True, "a key removed", lambda s: s["properties"].pop("yen")),
    (True, "a key renamed", lambda s: s["properties"].update(amount=s["properties"].pop("yen"))),
    (True, "a key required no more", lambda s: s["required"].remove("yen")),
    (True, "a new key required", lambda s: (s["properties"].update(x={"type": "string"}), s["required"].append("x"))),
    (True, "null no more", lambda s: s["properties"]["yen"].update(type="integer")),
    (True, "null now", lambda s: s["properties"]["text"].update(type=["string", "null"])),
    (True, "another type", lambda s: s["properties"]["yen"].update(type=["string", "null"])),
    (True, "a smaller range", lambda s: s["properties"]["yen"].update(minimum=0)),
    (True, "a new restriction", lambda s: s["properties"]["text"].update(minLength=1)),
    (True, "a word removed", lambda s: s["properties"]["stage"]["enum"].remove("settlement")),
    (True, "any key allowed", lambda s: s.update(additionalProperties=True)),
    (False, "a word added", lambda s: s["properties"]["stage"]["enum"].append("revised")),
    (False, "a key added", lambda s: s["properties"].update(x={"type": "string"})),
    (False, "other words", lambda s: s["properties"]["text"].update(description="x", examples=[])),
]
for seen, what, change in cases:
    changed = copy.deepcopy(frozen)
    change(changed["$defs"]["budget-entry"])
    if bool(breaches(frozen, changed)) != seen:
        found.append(f"frozen.py {'does not see' if seen else 'complains of'} {what}")

print("\n".join(found) or f"contract version 1 holds; {len(cases)} changes told apart")
sys.exit(1 if found else 0)
