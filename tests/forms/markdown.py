"""Known content as the Markdown that OCR models write, with tables as pipes, tabs or HTML."""
import html

from facts import again, budget_lines, printed, with_offices


class Form:
    """A way to write headings and tables; a cell is a list of lines."""

    def heading(self, level, text):
        return ["", f"{'#' * level} {text}", ""]

    def paragraph(self, text):
        return ["", text, ""]

    def bullets(self, texts):
        return ["", *(f"- {text}" for text in texts), ""]


class Pipes(Form):
    def table(self, rows):
        lines = ["| " + " | ".join("<br>".join(cell).replace("|", "｜") for cell in row) + " |" for row in rows]
        return ["", lines[0], "|" + "---|" * len(rows[0]), *lines[1:], ""]


class Tabs(Form):
    """A dump of cells: headings are plain lines, the second line of a cell stands in a row below."""

    def heading(self, level, text):
        return ["", text, ""]

    def table(self, rows):
        out = [""]
        for row in rows:
            for index in range(max(map(len, row))):
                out.append("\t".join(cell[index] if index < len(cell) else "" for cell in row).rstrip("\t"))
        return out + [""]

    def bullets(self, texts):
        return ["", *(text if text[0] in "・※○☆(①②③④⑤⑥⑦⑧⑨" else f"・{text}" for text in texts), ""]


class Html(Form):
    def heading(self, level, text):
        return [f"<h{level}>{html.escape(text, quote=False)}</h{level}>"]

    def paragraph(self, text):
        return [f"<p>{html.escape(text, quote=False)}</p>"]

    def bullets(self, texts):
        return ["<ul>", *(f"<li>{html.escape(text, quote=False)}</li>" for text in texts), "</ul>"]

    def table(self, rows):
        def cell(lines):
            return "<td>" + "<br>".join(html.escape(line, quote=False) for line in lines) + "</td>"
        return ["", "<table>", *("<tr>" + "".join(map(cell, row)) + "</tr>" for row in rows), "</table>", ""]


FORMS = {"pipes": Pipes(), "tabs": Tabs(), "html": Html()}


def lines_of(nodes, form):
    """Blocks as lines of a cell."""
    out = []
    for node in nodes:
        if node["type"] == "list":
            for entry in node["items"]:
                out.append(f"{entry['marker'] or '・'}{' ' if entry['marker'] not in (None, '・', '※') else ''}{entry['text']}")
                out += lines_of([{"type": "list", "items": entry["items"]}], form)
        elif node["type"] == "table":
            out += ["　".join(row) for row in node["rows"]]
        else:
            out.append(node["text"])
    return out


def blocks(nodes, form):
    """Blocks as running lines."""
    out = []
    for node in nodes:
        if node["type"] == "list":
            out += form.bullets(flat(node["items"]))
        elif node["type"] == "table":
            out += form.table([[[cell] for cell in row] for row in node["rows"]])
        else:
            out += form.paragraph(node["text"])
    return out


def flat(items):
    """The entries of a list and those below them."""
    out = []
    for entry in items:
        out += [f"{entry['marker']} {entry['text']}" if entry["marker"] else entry["text"], *flat(entry["items"])]
    return out


def choices(values):
    return [f"{chr(0x245F + v['number']) if v['number'] else ''}{v['label']}" for v in values] or ["―"]


def sheet(card, form):
    budget = [entry["text"] for entry in card["budget"]]
    budget = [*budget[:1], *(f"（{text}）" for text in budget[1:])] or ["―"]
    value = {key: lines_of(card[key], form) or ["―"] for key in ("effect", "purpose", "overview")}
    series = chr(0x245F + card["series"]) if card["series"] else ""
    out = [*form.heading(1, f"{card['heading']}{series}{'【再掲】' if card['reprint'] else ''}"), *form.paragraph(f"施策名：{card['name']}")]
    for office in card["offices"]:
        out += form.paragraph(office["text"])
    out += form.table([[["施策分類"], choices(card["classification"]), ["デジ田総合戦略における位置づけ"], choices(card["position"]),
                        ["予算額"], budget]])
    out += form.table([[["施策効果の詳細"], value["effect"]]])
    out += form.table([[["目的"], value["purpose"], ["概要"], value["overview"]]])
    if card["details"]:
        out += [*form.paragraph("詳細"), *blocks(card["details"], form)]
    if card["roadmap"]:
        out += [*form.paragraph("＜中長期的取組＞"), *blocks(card["roadmap"], form)]
    return out + references(card["initiatives"], form)


def references(initiatives, form):
    out = []
    for node in initiatives:
        for line in (*node["path"], "【具体的取組】", f"{node['marker']} {node['title']}"):
            out += form.paragraph(line)
        for block, groups in with_offices(node):
            out += blocks([block], form)
            for group in groups:
                out += form.paragraph(f"（{'、'.join(office['text'] for office in group)}）")
    return out


def numbered(card, form):
    out = form.heading(3, f"○[No.{card['id']}] {card['name']}")
    for block in card["body"]:
        for entry in block.get("items", []):
            out += form.paragraph(f"・ {entry['text']}")
    return out + form.table([[["具体的な目標"], card["goals"] or ["―"]], [["主担当省庁"], ["、".join(card["agencies"])]]])


def priority(card, form):
    out = form.heading(3, f"{card['marker']} {card['name']}{'（続き）' if card['continued'] else ''}") if card["marker"] else []
    out += blocks(card["body"], form)
    lines = []
    for first, *_ in budget_lines(card["budget"]):
        name, text = first["name"] or "", printed(first)
        cells = [name, text[len(name):].strip()] if name and text.startswith(name) else [text]
        lines.append([[f"【予算】 {cells[0]}"], *([cell] for cell in cells[1:])])
    return out + (form.table(lines) if lines else [])


def contents(nodes, form):
    out = []
    for node in nodes:
        page = f"……{node['page']}" if node["page"] is not None else ""
        text = f"{node['marker'] or ''} {node['title']}{'【再掲】' if node['reprint'] else ''}{page}".strip()
        out += [*form.paragraph(text), *contents(node["children"], form)]
    return out


def outline(nodes, form, level=2):
    out = []
    for node in nodes:
        text = f"{node['marker']} {node['title']}"
        if node["marker"].isdigit():
            out += form.heading(level, text) + form.bullets([f"{b['marker'] or '○'}{b['title']}" for b in node["children"]])
        elif node["marker"] == "■":
            out += form.paragraph(text) + outline(node["children"], form, level)
        else:
            out += form.heading(level, text) + outline(node["children"], form, level + 1)
    return out


def document_text(document, form):
    out = form.heading(1, document["title"]) if document["title"] else []
    if document["date"]:
        out += form.paragraph(document["date"]["text"])
    if document["outline"]:
        out += form.paragraph("○：予算関連 ☆：制度関連 ※：その他") + outline(document["outline"], form)
    if document["contents"]:
        out += form.paragraph("目次") + contents(document["contents"], form)
    writers = {"policy-sheet": sheet, "numbered-measure": numbered, "priority-measure": priority}
    before = {"section": []}
    for card in document["cards"]:
        repeated = again(card, before)
        if card["section"] != before["section"] or repeated:
            same = 1 if not repeated and len(card["section"]) > 1 and card["section"][:1] == before["section"][:1] else 0
            for section in card["section"][same:]:
                out += form.heading(2, f"{section['marker']} {section['title']}")
        out += writers[card["kind"]](card, form)
        before = card
    lines = [line for line, before in zip(out, ["", *out]) if line or before]  # one blank line is enough
    return "\n".join(lines).strip("\n") + "\n"
