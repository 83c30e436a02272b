"""Known content to the facts that a reader would note of it, in the format of corpus/README.md.

Content is a tree by the output contract: `{title, date, contents, outline, cards}`. No fact comes from a text form.
"""
import re
import unicodedata

DASHES = str.maketrans({c: "-" for c in "‐‑‒–—―−ー－─"})


def text_of(value):
    """The running text of blocks."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(map(text_of, value))
    if not isinstance(value, dict):
        return ""
    return "".join(text_of(value.get(key)) for key in ("caption", "text", "items", "blocks", "rows"))


def long_text(blocks):
    """Head, tail and folded length of a field's text; None where it says nothing."""
    text = text_of(blocks)
    if not text:
        return None
    folded = re.sub(r"[\s・]", "", unicodedata.normalize("NFKC", text)).translate(DASHES)
    return {"head": text[:25], "tail": text[-25:], "chars": len(folded)}


def count_texts(blocks):
    """Bullets and paragraphs of the first level."""
    return sum(len(block["items"]) if block["type"] == "list" else block["type"] == "paragraph" for block in blocks)


def with_offices(node):
    """(block, groups) of an initiative: a list of offices closes the bullets that it answers for."""
    lists, groups = [block for block in node["items"] if block["type"] == "list"], node["offices"]
    for block in node["items"]:
        if block["type"] != "list":
            yield block, []
        else:
            lists = lists[1:]
            yield block, groups if not lists else groups[:1]
            groups = groups[1:]


def initiative(node):
    path = node["path"]
    chapter = path[0] if path and path[0].startswith("第") else None
    return {"chapter": chapter, "path": path[1:] if chapter else path, "marker": node["marker"], "title": node["title"],
            "items": count_texts(node["items"]),
            "offices": [[office["text"] for office in group] for group in node["offices"]]}


def sheet(card):
    keys = ("stage", "draft", "round", "yen", "part_of", "request_item")
    return {"heading": card["heading"], "series": card["series"], "name": card["name"], "reprint": card["reprint"],
            "offices": [office["text"] for office in card["offices"]],
            "classification": [[c["number"], c["label"]] for c in card["classification"]],
            "position": [[p["number"], p["label"]] for p in card["position"]],
            "budget": [{"fy": b["fiscal_year"], **{key: b[key] for key in keys}} for b in card["budget"]],
            "effect": long_text(card["effect"]), "purpose": long_text(card["purpose"]),
            "overview": long_text(card["overview"]),
            "details": bool(card["details"]), "roadmap": bool(card["roadmap"]),
            "initiatives": [initiative(node) for node in card["initiatives"]]}


def numbered(card):
    body = text_of(card["body"])
    return {"id": card["id"], "title": card["name"], "paragraphs": count_texts(card["body"]), "body_head": body[:25],
            "body_tail": body[-25:], "goals": card["goals"], "agencies": card["agencies"]}


def budget_lines(entries):
    """Entries grouped as printed: the amounts of one line stand together, those of earlier years in its brackets."""
    lines = []
    for entry in entries:
        if lines and lines[-1][0]["text"] == entry["text"] and lines[-1][0]["name"] == entry["name"]:
            lines[-1].append(entry)
        else:
            lines.append([entry])
    return lines


def printed(first):
    """A line of a budget as it is printed; a name that stood elsewhere on its page is put in front."""
    name, text = first["name"] or "", first["text"]
    return text if name in text else f"{name} {text}"


def again(card, before):
    """True for a measure that goes on on the next page, which repeats its headings."""
    return card["marker"] is not None and card["marker"] == before.get("marker") and card["name"] == before["name"]


def priority(card):
    budget = []
    for first, *prior in budget_lines(card["budget"]):
        keys = ("name", "yen", "part_of", "request_item", "new", "reprint")
        budget.append({**{key: first[key] for key in keys},
                       "prior": [{"fy": p["fiscal_year"], **{key: p[key] for key in ("stage", "round", "yen", "part_of")}}
                                 for p in prior]})
    theme, item = ([None, None] + [section["marker"] for section in card["section"]])[-2:]
    return {"theme": theme, "item": item and item.strip("[]"), "marker": card["marker"], "title": card["name"],
            "continued": card["continued"], "budget": budget}


def contents(nodes):
    """Every line of a table of contents that bears a page."""
    found = []
    for node in nodes:
        if node["page"] is not None:
            found.append({"title": node["title"], "page": node["page"], "reprint": node["reprint"]})
        found += contents(node["children"])
    return found


def outline_items(nodes):
    for node in nodes:
        if re.fullmatch(r"\d+", unicodedata.normalize("NFKC", node["marker"] or "")):
            bullets = [{"marks": b["marks"], "text": b["title"]} for b in node["children"]]
            yield {"number": int(node["marker"]), "title": node["title"], "bullets": bullets}
        else:
            yield from outline_items(node["children"])


def outline(document):
    """Parts with their items, whatever heading they stand under."""
    return {"title": document["title"], "date": (document["date"] or {}).get("iso"),
            "parts": [{"number": part["marker"], "title": part["title"], "items": list(outline_items(part["children"]))}
                      for part in document["outline"]]}


def sections(cards):
    """The chapters of numbered measures, by the number that their ids begin with."""
    found = {}
    for card in cards:
        if card["section"]:
            found.setdefault(int(card["id"].split("-")[0]), card["section"][-1]["title"])
    return [{"number": number, "title": title} for number, title in found.items()]


def facts_of(document):
    """The facts of a document, by the part that stands in the name of their file: `gold`, `contents.gold`, …"""
    kinds = {}
    for card in document["cards"]:
        kinds.setdefault(card["kind"], []).append(card)
    found = {}
    if cards := kinds.get("policy-sheet"):
        found["sheets.gold"] = {"cards": [sheet(card) for card in cards]}
    if cards := kinds.get("numbered-measure"):
        found["numbered.gold"] = {"sections": sections(cards), "cards": [numbered(card) for card in cards]}
    if cards := kinds.get("priority-measure"):
        found["priority.gold"] = {"measures": [priority(card) for card in cards]}
    if document["contents"]:
        found["contents.gold"] = contents(document["contents"])
    if document["outline"]:
        found["outline.gold"] = outline(document)
    return found
