"""Known content as HTML pages in the layouts in which ministries print it; a browser sets them as a PDF.

All documents stand in one HTML file, so that the browser starts once; a page with a `mark` alone parts them.
"""
import html
import zlib

from facts import again, budget_lines, printed, with_offices

STYLE = """
@page { size: A4; margin: 18mm 16mm; @bottom-center { content: counter(page); font: 9pt "Noto Sans CJK JP" } }
/* brackets keep their width, as office suites set them */
body { font: 10.5pt/1.5 "Noto Sans CJK JP"; margin: 0; text-spacing-trim: space-all }
.mark, .document, .new { break-before: page }
h1 { font-size: 18pt } h2 { font-size: 14pt; margin: 0 0 2mm } h3 { font-size: 12pt; margin: 2mm 0 }
p { margin: 1mm 0 }
.right { text-align: right }
table { border-collapse: collapse; width: 100%; margin: 1.5mm 0 }
td { border: 0.4mm solid #335; padding: 1mm 2mm; vertical-align: middle }
td.label { background: #dde4f0; font-weight: bold; text-align: center; white-space: nowrap }
td.text { vertical-align: top }
td.narrow { width: 7em; white-space: normal }
ul { list-style: none; margin: 0; padding-left: 1.2em } li { text-indent: -1em }
.box { border: 0.4mm solid #335; padding: 1mm 2mm; margin: 1.5mm 0 }
.hang { padding-left: 1em; text-indent: -1em } .deep { padding-left: 2em }
.leader { display: flex } .leader i { flex: 1; overflow: hidden; white-space: nowrap; direction: rtl; font-style: normal }
.columns { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8mm; align-items: start }
.dense h3 { font-size: 10.5pt; margin: 1.5mm 0 0 } .dense p { margin: 0 }
.whole { display: inline-block }
.part h2 { background: #335; color: white; padding: 1mm 2mm }
"""


def esc(text):
    return html.escape(text or "", quote=False)


def blocks(nodes, bullet="・"):
    """Blocks of running text."""
    out = []
    for node in nodes:
        if node["type"] == "list":
            out.append("<ul>" + "".join(item(entry, bullet) for entry in node["items"]) + "</ul>")
        elif node["type"] == "table":
            out.append("<table>" + "".join(row(cells) for cells in node["rows"]) + "</table>")
        else:
            out.append(f"<p>{esc(node['text'])}</p>")
    return "".join(out)


def item(entry, bullet):
    mark = entry["marker"] or bullet
    return f"<li>{esc(mark)}{'' if mark in '・※' else ' '}{esc(entry['text'])}</li>" + (
        blocks([{"type": "list", "items": entry["items"]}], "・") if entry["items"] else "")


def row(cells):
    return "<tr>" + "".join(f"<td>{esc(cell)}</td>" for cell in cells) + "</tr>"


def label(word, kind=""):
    return f'<td class="label {kind}">{word}</td>'


def budget_cell(card):
    texts = [entry["text"] for entry in card["budget"]]
    return "<br>".join([esc(texts[0]), *(f"（{esc(text)}）" for text in texts[1:])]) if texts else "―"


def choices(values):
    return "<br>".join(f"{chr(0x245F + v['number']) if v['number'] else ''}{esc(v['label'])}" for v in values) or "―"


def layout_of(text, count):
    """Which of its layouts a document has: by its words, so that one document is set alike in every run."""
    return zlib.crc32(text.encode()) % count


def beside(value):
    return (f'<table><tr>{label("目的")}<td class="text" style="width:40%">{value["purpose"]}</td>'
            f'{label("概要")}<td class="text" style="width:46%">{value["overview"]}</td></tr></table>')


def below(value):
    return "<table>" + "".join(f'<tr>{label(word)}<td class="text" style="width:90%">{value[key]}</td></tr>'
                               for word, key in (("目的", "purpose"), ("概要", "overview"))) + "</table>"


def sheet(card):
    """A policy sheet: heading, 施策名, offices, the header table, boxes, 目的 and 概要 beside or below; references behind."""
    series = chr(0x245F + card["series"]) if card["series"] else ""
    value = {key: blocks(card[key]) or "―" for key in ("effect", "purpose", "overview")}
    out = [f'<section class="sheet new"><h2>{esc(card["heading"])}{series}{"【再掲】" if card["reprint"] else ""}</h2>',
           f'<p><b>施策名：{esc(card["name"])}</b></p>',
           *(f'<p class="right">{esc(office["text"])}</p>' for office in card["offices"]),
           f'<table><tr>{label("施策分類")}<td>{choices(card["classification"])}</td>',
           f'{label("デジ田総合戦略における位置づけ", "narrow")}<td>{choices(card["position"])}</td>',
           f'{label("予算額")}<td>{budget_cell(card)}</td></tr></table>',
           f'<table><tr>{label("施策効果の詳細")}<td class="text">{value["effect"]}</td></tr></table>',
           beside(value) if layout_of(card["heading"] or card["name"], 2) else below(value)]
    if card["details"]:
        out.append(f'<div class="box"><p><b>詳細</b></p>{blocks(card["details"])}</div>')
    if card["roadmap"]:
        out.append(f"<p>＜中長期的取組＞</p>{blocks(card['roadmap'])}")
    return "".join(out) + "</section>" + references(card["initiatives"])


def references(initiatives):
    out = []
    for node in initiatives:
        out += [f'<p class="{"new" if not out else ""}">{esc(node["path"][0])}</p>',
                *(f'<p class="hang">{esc(level)}</p>' for level in node["path"][1:]), "<p>【具体的取組】</p>",
                f'<p>{esc(node["marker"])} {esc(node["title"])}</p>']
        for block, groups in with_offices(node):
            out += [blocks([block]), *(f"<p>（{esc('、'.join(office['text'] for office in group))}）</p>" for group in groups)]
    return "".join(out)


def numbered(card):
    """A numbered measure: ・ paragraphs, then goals and agencies behind their labels."""
    goals = "".join(f'<p class="deep">{esc(goal)}</p>' for goal in card["goals"][1:])
    return (f'<h3>○[No.{card["id"]}] {esc(card["name"])}</h3>' +
            "".join(f'<p class="hang">・ {esc(entry["text"])}</p>' for block in card["body"] for entry in block.get("items", [])) +
            f'<p>具体的な目標： {esc((card["goals"] or ["―"])[0])}</p>{goals}<p>主担当省庁： {esc("、".join(card["agencies"]))}</p>')


def priority(card):
    """A measure of a priority book: its bullets and the 【予算】 lines that close them."""
    lines = "".join(f"<p>【予算】 {esc(printed(line[0]))}</p>" for line in budget_lines(card["budget"]))
    more = "（続き）" if card["continued"] else ""
    title = f"<h3>{esc(card['marker'])} {esc(card['name'])}{more}</h3>" if card["marker"] else ""
    return title + blocks(card["body"]) + lines


def headings(card, before):
    """The headings of the sections that a card opens; a book's items begin a page and repeat their theme."""
    path = card["section"]
    if path == before["section"] and not again(card, before):
        return ""
    level = "h2" if len(path) < 2 else "h3"
    new = '<div class="new"></div>' if len(path) > 1 else ""
    return new + "".join(f"<{level}>{esc(s['marker'])} {esc(s['title'])}</{level}>" for s in path[-2:])


def contents(nodes, deep=0):
    out = []
    for node in nodes:
        text = f"{esc(node['marker'])} {esc(node['title'])}{'【再掲】' if node['reprint'] else ''}"
        page = f"<i>{'…' * 60}</i>{node['page']}" if node["page"] is not None else ""
        out.append(f'<div class="leader" style="padding-left:{deep}em"><span>{text}</span>{page}</div>')
        out.append(contents(node["children"], deep + 1))
    return "".join(out)


def outline(document):
    """The one-page outline: its parts side by side; the bullets of an item share a line where they fit."""
    def item(node):
        bullets = " ".join(f"<span class=\"whole\">{esc(b['marker'] or '○')}{esc(b['title'])}</span>" for b in node["children"])
        return f"<h3>{esc(node['marker'])} {esc(node['title'])}</h3><p>{bullets}</p>"

    def within(nodes):
        return "".join(item(node) if (node["marker"] or "").isdigit()
                       else f"<p>{esc(node['marker'])} {esc(node['title'])}</p>{within(node['children'])}" for node in nodes)
    parts = "".join(f'<div class="part"><h2>{esc(part["marker"])} {esc(part["title"])}</h2>{within(part["children"])}</div>'
                    for part in document["outline"])
    layout = ("dense", "airy")[layout_of(document["title"] or "", 2)]
    return f'<p class="right">○：予算関連 ☆：制度関連 ※：その他</p><div class="columns {layout}">{parts}</div>'


def front(document):
    out = f"<h1>{esc(document['title'])}</h1>" if document["title"] else ""
    if document["date"]:
        out += f'<p class="right">{esc(document["date"]["text"])}</p>'
    if document["outline"]:
        out += outline(document)
    return out + (f'<p class="new">目次</p>{contents(document["contents"])}' if document["contents"] else "")


def document_html(document):
    out, before = [front(document)], {"section": []}
    setters = {"policy-sheet": sheet, "numbered-measure": numbered, "priority-measure": priority}
    for card in document["cards"]:
        out += [headings(card, before), setters[card["kind"]](card)]
        before = card
    return "".join(out)


def mark(number):
    return f"@@{number}@@"


def paper(document):
    """Sheets and one-page outlines lie across."""
    if document["outline"]:
        return "A3 landscape"
    return "A4 landscape" if any(card["kind"] == "policy-sheet" for card in document["cards"]) else "A4"


def book(documents):
    """One HTML file of all documents. A document's running head stands on each of its pages but an outline's one."""
    out = []
    for number, document in enumerate(documents):
        head = "" if document["outline"] else (document["title"] or "")[:30].replace('"', "")
        out.append(f'<style>@page d{number} {{ size: {paper(document)}; '
                   f'@top-right {{ content: "{esc(head)}"; font: 8pt "Noto Sans CJK JP" }} }}</style>'
                   f'<p class="mark">{mark(number)}</p>'
                   f'<div class="document" style="page: d{number}">{document_html(document)}</div>')
    return f'<!doctype html><html lang="ja"><meta charset="utf-8"><style>{STYLE}</style><body>{"".join(out)}</body></html>'
