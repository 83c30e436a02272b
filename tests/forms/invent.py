"""A seeded generator of invented documents of each family, as known content: trees by the output contract."""
import random
import re

from words import (ACTS, BUREAUS, CHAPTERS, CLASSES, ENDS, FUNDS, GAINS, HOW, KINDS, MINISTRIES, PLACES, POSITIONS, THINGS, WHO)

CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
MARKS = {"budget": "○", "system": "☆", "other": "※"}


class Inventor:
    """Makes the parts of one document; a part is never made twice alike where a name must tell it."""

    def __init__(self, seed):
        self.pick = random.Random(seed)
        self.used = set()

    def once(self, make):
        while (text := make()) in self.used:
            pass
        self.used.add(text)
        return text

    def topic(self):
        p = self.pick
        return self.once(lambda: p.choice([f"{p.choice(PLACES)}における{p.choice(THINGS)}の{p.choice(ACTS)}",
                                           f"{p.choice(THINGS)}の{p.choice(ACTS)}",
                                           f"{p.choice(THINGS)}と{p.choice(THINGS)}の{p.choice(ACTS)}"]))

    def programme(self):
        p = self.pick
        return self.once(lambda: f"{p.choice(PLACES)}{p.choice(THINGS)}{p.choice(ACTS).replace('の', '')}{p.choice(KINDS)}")

    def fund(self):
        p = self.pick
        return self.once(lambda: f"{p.choice(THINGS).replace('の', '')}{p.choice(ACTS).split('の')[0]}{p.choice(FUNDS)}")

    def sentence(self):
        p = self.pick
        end = p.choice(ENDS)
        return (f"{p.choice(PLACES)}の{p.choice(THINGS)}について、{p.choice(WHO)}が{p.choice(HOW)}、"
                f"{p.choice(GAINS)}{end if end != '。' else '。'}")

    def passage(self, most=3):
        return "".join(self.sentence() for _ in range(self.pick.randint(1, most)))

    def office(self, ministry):
        name, bureau, divisions = self.pick.choice(BUREAUS)
        return {"text": (name if ministry else "") + bureau + self.pick.choice(divisions)}

    def bullets(self, least, most, marker=None):
        return {"type": "list", "items": [{"marker": marker, "text": self.sentence(), "items": []}
                                          for _ in range(self.pick.randint(least, most))]}

    def amount(self):
        """(yen, as printed)"""
        p = self.pick
        unit = p.choice(["百万円", "百万円", "億円", "億円", "千円"])
        if unit == "百万円":
            million = p.choice([p.randint(5, 999), p.randint(1000, 90000)])
            return million * 1_000_000, f"{million:,}百万円"
        if unit == "千円":
            thousand = p.randint(500, 900_000)
            return thousand * 1000, f"{thousand:,}千円"
        tenths = p.choice([p.randint(3, 99), p.randint(100, 9999)])
        return tenths * 10_000_000, f"{tenths // 10:,}.{tenths % 10}億円"


def entry(text, yen, year, stage, name=None, **more):
    return {"name": name, "fiscal_year": year, "stage": stage, "draft": False, "round": None, "yen": yen, "part_of": False,
            "request_item": False, "new": False, "reprint": False, "text": text, **more}


def paragraph(text):
    return {"type": "paragraph", "text": text}


def blank_card(kind, **values):
    lists = ("section", "offices", "agencies", "classification", "position", "budget", "effect", "purpose", "overview", "details",
             "body", "goals", "roadmap", "initiatives", "fields")
    card = {"kind": kind, "id": None, "marker": None, "heading": None, "series": None, "name": None, "continued": False,
            "reprint": False, **{key: [] for key in lists}}
    return card | values


def node(marker, title, marks=(), page=None, reprint=False, children=()):
    return {"marker": marker, "title": title, "marks": list(marks), "page": page, "reprint": reprint, "children": list(children)}


def header_budget(inventor, year):
    """The 予算額 of a sheet: this year's draft, the supplementary budget, the year before."""
    p, era, entries = inventor.pick, year - 2018, []
    if p.random() < 0.15:
        return []

    def add(label, fiscal_year, stage, **more):
        yen, printed = inventor.amount()
        part = p.random() < 0.1
        entries.append(entry(f"{label}：{printed}{'の内数' if part else ''}", yen, fiscal_year, stage, part_of=part, **more))
    add(f"令和{era}年度予算{p.choice(['（案）', '額（案）', '(案)'])}", year, "initial", draft=True)
    if p.random() < 0.5:
        number = p.choice([(None, ""), (2, "第二次"), (1, "第1次")])
        add(f"令和{era - 1}年度{number[1]}補正{p.choice(['', '予算'])}", year - 1, "supplementary", round=number[0])
    if p.random() < 0.8:
        add(f"令和{era - 1}年度予算{p.choice(['', '額'])}", year - 1, "initial")
    return entries


def initiatives(inventor):
    p, found = inventor.pick, []
    for index in range(p.choice([1, 1, 2])):
        path = [p.choice(CHAPTERS), f"{p.randint(1, 3)}. {inventor.topic()}"]
        path.append(f"{p.choice(CIRCLED[:5])} {inventor.topic()}")
        if p.random() < 0.6:
            path.append(f"{p.choice('アイウエ')} {inventor.topic()}")
        offices = [[inventor.office(True) for _ in range(p.randint(1, 3))]]
        found.append({"path": path, "marker": f"({'abcdefgh'[index + p.randint(0, 3)]})", "title": inventor.topic(),
                      "items": [inventor.bullets(1, 3, "・")], "offices": offices})
    return found


def policy_sheets(inventor, year):
    p, cards = inventor.pick, []
    for _ in range(p.randint(2, 4)):
        heading, run = inventor.topic(), p.choice([1, 1, 1, 2])
        for number in range(1, run + 1):
            era, roadmap = year - 2018, []
            if p.random() < 0.4:
                years = [f"令和{era}年度", f"令和{era + 1}年度", f"令和{era + 2}年度以降"]
                roadmap = [{"type": "table", "rows": [years, [p.choice(ACTS) for _ in years]], "unit": None, "caption": None}]
            overview = p.choice([lambda: paragraph(inventor.passage(2)), lambda: inventor.bullets(2, 4)])()
            cards.append(blank_card(
                "policy-sheet", heading=heading, series=number if run > 1 else None, name=inventor.programme(),
                offices=[inventor.office(False) for _ in range(p.choice([1, 1, 2]))],
                classification=[dict(zip(("number", "label"), c)) for c in sorted(p.sample(CLASSES, p.choice([1, 1, 2])))],
                position=[dict(zip(("number", "label"), c)) for c in sorted(p.sample(POSITIONS, p.choice([1, 1, 2])))],
                budget=header_budget(inventor, year), effect=[paragraph(inventor.passage(2))] if p.random() < 0.8 else [],
                purpose=[paragraph(inventor.passage(2))], overview=[overview], details=[inventor.bullets(2, 4)], roadmap=roadmap,
                initiatives=initiatives(inventor) if number == run else []))
    entries, page = [], 1
    for heading in dict.fromkeys(card["heading"] for card in cards):
        entries.append(node("・", heading, page=page))
        page += p.randint(1, 3)
    return {"title": f"{inventor.topic()} 関連施策集", "date": {"text": f"令和{year - 2018}年1月{p.randint(10, 28)}日"},
            "contents": [node("1.", inventor.topic(), children=entries)], "outline": [], "cards": cards}


def numbered_measures(inventor, year):
    p, cards = inventor.pick, []
    for chapter in range(1, p.choice([2, 3])):
        section = [{"marker": f"{chapter}.", "title": inventor.topic()}]
        for number in range(1, p.randint(3, 6)):
            goals = [f"{year + p.randint(1, 4)}年度までに{p.choice(THINGS)}の{p.choice(ACTS)}を{p.randint(2, 40) * 5}か所で実施",
                     f"{p.choice(THINGS)}の利用者の満足度 {p.randint(60, 95)}％（{year + 2}年度）", "利用件数の毎年の公表"]
            cards.append(blank_card(
                "numbered-measure", id=f"{chapter}-{number}", section=section, name=inventor.topic(),
                body=[{"type": "list", "items": [{"marker": "・", "text": inventor.passage(), "items": []}
                                                 for _ in range(p.randint(1, 4))]}],
                goals=p.choice([goals[:1], goals[:2], goals, []]), agencies=p.sample(MINISTRIES, p.choice([1, 1, 2, 3]))))
    return {"title": None, "date": None, "contents": [], "outline": [], "cards": cards}


def priority_budget(inventor, year):
    """A 【予算】 line: this year's amount, those of earlier years in brackets, each an entry of the same text."""
    p, era, name = inventor.pick, year - 2018, inventor.fund()
    more, prior = {}, []

    def tenths():
        number = p.choice([p.randint(2, 99), p.randint(100, 9999)])
        return number * 10_000_000, f"{number // 10:,}.{number % 10}億円"
    yen, printed = tenths()
    kind = p.random()
    if kind < 0.08:
        yen, printed, more = None, "事項要求", {"request_item": True}
    elif kind < 0.16:
        printed, more = printed + "の内数", {"part_of": True}
    elif kind < 0.26:
        printed, more = printed + "【新規】", {"new": True}
    if not more.get("new") and p.random() < 0.75:
        if p.random() < 0.4:
            prior.append((*tenths(), year - 2, "supplementary", f"{era - 2}年度補正"))
        prior.append((*tenths(), year - 1, "initial", f"{era - 1}年度"))
    inner = " ".join(f"{label} {amount}" for _, amount, _, _, label in prior)
    text = f"{name} {printed}{f'（{inner}）' if inner else ''}"
    return [entry(text, yen, None, "unspecified", name, **more),
            *(entry(text, amount, fiscal_year, stage, name) for amount, _, fiscal_year, stage, _ in prior)]


def priority_measures(inventor, year):
    p, cards, listed, page = inventor.pick, [], [], 1
    for theme in range(1, p.randint(3, 4)):
        title, items = inventor.topic(), []
        for item in range(1, p.randint(2, 4)):
            section = [{"marker": str(theme), "title": title}, {"marker": f"[{item}]", "title": inventor.topic()}]
            items.append(node(f"[{item}]", section[1]["title"], page=(page := page + 1)))
            for number in range(1, p.randint(2, 5)):
                lines = [priority_budget(inventor, year) for _ in range(p.choice([0, 1, 1, 1, 2]))]
                cards.append(blank_card("priority-measure", marker=f"({number})", section=section, name=inventor.topic(),
                                        body=[inventor.bullets(1, 3, "・")], budget=[e for line in lines for e in line]))
        listed.append(node(str(theme), title, children=items))
    return {"title": f"{inventor.topic()}（重点施策{year}）", "date": {"text": f"令和{year - 2018}年8月31日"},
            "contents": listed, "outline": [], "cards": cards}


def priority_outline(inventor, year):
    p, parts, number = inventor.pick, [], 0
    for roman in "ⅠⅡⅢ"[:p.choice([2, 3])]:
        children = [node("■", inventor.sentence())] if p.random() < 0.6 else []
        for _ in range(p.randint(2, 4)):
            number += 1
            bullets = []
            for _ in range(p.randint(1, 4)):
                marks = p.choice([["budget"], ["system"], ["budget", "system"], ["other"], ["budget"]])
                bullets.append(node("".join(MARKS[m] for m in marks), inventor.topic(), marks))
            children.append(node(str(number), inventor.topic(), children=bullets))
        parts.append(node(roman, inventor.topic(), children=children))
    iso_day = p.randint(10, 31)
    return {"title": f"{inventor.topic()}（重点施策{year}）",
            "date": {"text": f"令和{year - 2018}年8月{iso_day}日", "iso": f"{year}-08-{iso_day}"},
            "contents": [], "outline": parts, "cards": []}


MAKERS = {"policy-sheet": policy_sheets, "numbered-measure": numbered_measures, "priority-measure": priority_measures,
          "priority-outline": priority_outline}


def invent(family, number):
    """The document of a number: the same at every run."""
    inventor = Inventor(f"{family}-{number}")
    return MAKERS[family](inventor, inventor.pick.randint(2022, 2026))
