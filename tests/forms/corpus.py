"""The documents of our own corpus as known content: the trees that are expected of them, verified by hand."""
import json
import pathlib

FAMILIES = ("policy-sheet", "numbered-measure", "priority-measure", "priority-outline")


def cards_in(nodes):
    """The cards of a body, in order."""
    for node in nodes:
        if "kind" in node:
            yield node
        elif node.get("type") == "section":
            yield from cards_in(node["body"])


def has_family_layout(family, cards):
    """False for sheets and lists of other vocabularies: the layouts of typeset.py are those of the four families."""
    if family == "policy-sheet":
        return any(card["classification"] for card in cards)
    if family == "priority-measure":
        return any(entry["name"] for card in cards for entry in card["budget"])
    return True


def load(folder):
    """(family, name, content, source file) of every document."""
    for family in FAMILIES:
        for path in sorted((pathlib.Path(folder) / family).glob("*/expected.json")):
            tree = json.loads(path.read_text())
            content = {key: tree[key] for key in ("title", "date", "contents", "outline")}
            if not has_family_layout(family, list(cards_in(tree["body"]))):
                continue
            yield family, path.parent.name, {**content, "cards": list(cards_in(tree["body"]))}, path.parent / "source.txt"
