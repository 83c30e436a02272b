#!/usr/bin/env python3
# Boost Software License 1.0
"""Writes src/shisaku/nodes.py from the JSON Schema of the output: `budget-entry` becomes `class BudgetEntry`.

usage: tools/generate_nodes.py [--check]

The schema is itself generated from the description of the model, so a field is described once. --check writes nothing
and ends with 1 where the file is not what the schema says.
"""

import json
import pathlib
import sys
import textwrap

here = pathlib.Path(__file__).resolve().parent
schema_file = here.parent.parent.parent / "schema" / "shisaku-1.schema.json"
nodes_file = here.parent / "src" / "shisaku" / "nodes.py"

# The schema spells an enumeration out where it is used; here each has a name.
enumerations = {
    ("document", "family"): ("Family", "The layouts that are recognised."),
    ("card", "kind"): ("CardKind", "The layouts of a measure (施策)."),
    ("budget-entry", "stage"): ("Stage", "Which amount of a fiscal year is meant."),
    ("outline-node", "marks"): ("Mark", "What a mark before an outline bullet means by the document's legend."),
    ("diagnostic", "severity"): ("Severity", "How much a diagnostic matters."),
    ("diagnostic", "code"): ("Code", "What a diagnostic says; docs/diagnostics.md has an example of each."),
}

head = '''\
# Boost Software License 1.0
# Generated from schema/shisaku-1.schema.json by tools/generate_nodes.py: change it there.
"""The nodes of a document: frozen dataclasses, equal by value, hashable, with `match` patterns by position and name.

Names and order of the fields are those of the JSON (`docs/fields.md`); lists are tuples, unknown values are `None`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import ClassVar, Literal, Union

from ._node import Node

__all__ = [
{names}
]


class _Word(str, enum.Enum):
    """A word of the output contract: an enumerator that is its own text, `Stage.INITIAL == "initial"`."""

    __str__ = str.__str__
    __format__ = str.__format__  # type: ignore[assignment]
'''


def class_name(node):
    return "".join(part.capitalize() for part in node.split("-"))


def sentence(description):
    """`施策: A measure.` with the Japanese term in brackets behind it."""
    term, colon, says = description.partition(": ")
    return f"{says.rstrip('.')} ({term})." if colon and not term.isascii() else description


def type_of(node, field, said):
    """The type of a field as Python writes it."""
    if (node, field) in enumerations and "enum" in said:
        return enumerations[node, field][0]
    if "$ref" in said:
        name = said["$ref"].rsplit("/", 1)[1]
        return {"node": "BodyNode", "block": "Block"}.get(name) or class_name(name)
    if "anyOf" in said:
        return " | ".join(type_of(node, field, option) for option in said["anyOf"])
    if "const" in said:
        return f'Literal["{said["const"]}"]'
    plain = {"string": "str", "integer": "int", "boolean": "bool", "null": "None"}
    if isinstance(said["type"], list):
        return " | ".join(plain[name] for name in said["type"])
    if said["type"] == "array":
        return f"tuple[{type_of(node, field, said['items'])}, ...]"
    return plain[said["type"]]


def enumeration(name, says, words):
    members = [f'    {word.upper().replace("-", "_")} = "{word}"' for word in words]
    return "\n".join([f"class {name}(_Word):", f'    """{says}"""', "", *members])


def dataclass(node, said):
    lines = ["@dataclass(frozen=True, slots=True)", f"class {class_name(node)}(Node):",
             f'    """{sentence(said["description"])}"""', ""]
    for field, value in said["properties"].items():
        if "const" in value:
            lines += [f'    type: ClassVar[Literal["{value["const"]}"]] = "{value["const"]}"']
            continue
        lines += [f"    {field}: {type_of(node, field, value)}"]
        text = sentence(value["description"])
        if "examples" in value:
            text += f" Example: `{json.dumps(value['examples'][0], ensure_ascii=False)}`"
        wrapped = textwrap.wrap(f'"""{text}"""', 116, break_long_words=False, break_on_hyphens=False)
        lines += ["    " + line for line in wrapped]
    return "\n".join(lines)


def union(name, says, options):
    members = ", ".join(f'"{class_name(option["$ref"].rsplit("/", 1)[1])}"' for option in options)
    return f'{name} = Union[{members}]\n"""{says}."""'


def generate(schema):
    definitions = dict(schema["$defs"])
    document, node, block = (definitions.pop(name) for name in ("document", "node", "block"))
    parts, names = [], []
    for (owner, field), (name, says) in enumerations.items():
        said = (document if owner == "document" else definitions[owner])["properties"][field]
        parts.append(enumeration(name, says, said.get("enum") or said["items"]["enum"]))
        names.append(name)
    for key, said in definitions.items():
        parts.append(dataclass(key, said))
        names.append(class_name(key))
    parts.append(union("Block", block["description"], block["oneOf"]) + "\n\n"
                 + union("BodyNode", node["description"], node["oneOf"]))
    names += ["Block", "BodyNode"]
    start = head.replace("{names}", "\n".join(f'    "{name}",' for name in sorted(names)))
    return "\n\n\n".join([start.rstrip(), *parts]) + "\n"


def main():
    text = generate(json.loads(schema_file.read_text(encoding="utf-8")))
    if sys.argv[1:] == ["--check"]:
        if nodes_file.read_text(encoding="utf-8") != text:
            sys.exit(f"{nodes_file.name} is not what the schema says: run tools/generate_nodes.py")
    else:
        nodes_file.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
