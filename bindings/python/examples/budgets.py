# Boost Software License 1.0
# %% [markdown]
# # Budgets by year and bureau
# Reads a folder of policy documents and draws what each bureau (局・部) has in each fiscal year (年度).
# Runs as a script, too: `python budgets.py [FOLDER] [-o budgets.png]`; opens as a notebook wherever `# %%` cells do.

# %%
from __future__ import annotations

import argparse
import pathlib

import matplotlib
import pandas as pd

import shisaku

matplotlib.use("Agg")  # draws into a file; leave it out in a notebook
import matplotlib.pyplot as plt
from matplotlib.colors import LogNorm
from matplotlib.font_manager import get_font_names

# the first of these that is installed has Japanese letters (Debian: fonts-noto-cjk)
japanese = ["Noto Sans CJK JP", "Hiragino Sans", "Yu Gothic", "IPAexGothic"]
plt.rcParams["font.family"] = [name for name in japanese if name in get_font_names()][:1] or ["sans-serif"]

CORPUS = pathlib.Path(__file__).resolve().parents[3] / "corpus"
arguments = argparse.ArgumentParser(description="Draws budgets by fiscal year and bureau.")
arguments.add_argument("folder", nargs="?", default=str(CORPUS))
arguments.add_argument("-o", "--output", default="budgets.png")
options = arguments.parse_args()

# %% [markdown]
# ## Read
# A folder is read on all processors. What cannot be read costs itself only.

# %%
results = shisaku.convert(options.folder, pattern="*.txt")
documents = [result.document for result in results if result.document is not None]
for result in results:
    if result.error is not None:
        print(result.error)
budgets = shisaku.to_pandas(documents, "budgets")
offices = shisaku.to_pandas(documents, "offices")
print(f"{len(documents)} documents, {len(budgets)} amounts")

# %% [markdown]
# ## Which amounts may be added
# Those that print a number, are no part of another one (内数) and were not printed before (再掲). A settlement (決算) is
# the same money once more, and so is a request (要求) of a year whose budget the measure prints, too.

# %%
can_be_added = budgets["yen"].notna() & budgets["fiscal_year"].notna() & ~budgets["part_of"] & ~budgets["reprint"]
amounts = budgets[can_be_added & (budgets["stage"] != "settlement")]
measure_and_year = ["document", "card", "fiscal_year"]
decided = amounts[amounts["stage"] == "initial"][measure_and_year].drop_duplicates().assign(decided=True)
amounts = amounts.merge(decided, how="left", on=measure_and_year)
amounts = amounts[(amounts["stage"] != "request") | amounts["decided"].isna()]

# %% [markdown]
# ## By year and bureau
# A measure of two bureaus counts for both: do not add the rows up.

# %%
bureaus = offices[offices["initiative"].isna() & offices["bureau"].notna()]
bureaus = bureaus[["document", "card", "bureau"]].drop_duplicates()
joined = amounts.merge(bureaus, on=["document", "card"])
yen = joined.pivot_table(index="bureau", columns="fiscal_year", values="yen", aggfunc="sum").astype("Float64")
years = range(int(min(yen.columns)), int(max(yen.columns)) + 1)
yen = yen.reindex(columns=list(years))
yen = yen.loc[yen.max(axis=1).sort_values(ascending=False).index]
print(yen.map(lambda value: "" if pd.isna(value) else f"{value:,.0f}").to_string())


# %%
def in_words(value: float) -> str:
    """An amount as budgets print it: `3.7億円`, `33百万円`."""
    return f"{value / 1e8:,.1f}億円" if value >= 1e8 else f"{value / 1e6:,.0f}百万円"


figure, axes = plt.subplots(figsize=(1.6 + 0.95 * len(years), 1.9 + 0.46 * len(yen)), layout="constrained")
cells = yen.to_numpy(dtype=float, na_value=float("nan"))
norm = LogNorm(vmin=float(yen.min().min()), vmax=float(yen.max().max()))
image = axes.pcolormesh(cells, cmap="YlGnBu", norm=norm, edgecolors="white", linewidth=2)
for row, _ in enumerate(yen.index):
    for column, _ in enumerate(years):
        value = cells[row, column]
        if value == value:
            dark = norm(value) > 0.55
            axes.text(column + 0.5, row + 0.5, in_words(value), ha="center", va="center", fontsize=9,
                      color="white" if dark else "black")  # fmt: skip
axes.set_xticks([i + 0.5 for i in range(len(years))], [f"{year}年度" for year in years])
axes.set_yticks([i + 0.5 for i in range(len(yen))], list(yen.index))
axes.invert_yaxis()
axes.xaxis.tick_top()
axes.tick_params(length=0)
for side in axes.spines.values():
    side.set_visible(False)
figure.suptitle("局・部別の予算額（当初・補正・要求の計）", fontsize=14, x=0.01, ha="left")
figure.supxlabel(
    f"施策の文書 {len(documents)} 件のうち、担当局・部と金額のあるもの。内数・再掲・決算を除く。空欄は記載なし。",
    fontsize=8.5, x=0.01, ha="left", color="dimgray",
)  # fmt: skip
figure.savefig(options.output, dpi=150)
print(f"drawn: {options.output}")
