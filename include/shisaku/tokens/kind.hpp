// Boost Software License 1.0
#pragma once

#include <cstdint>

namespace shisaku::tokens {

/// What a piece of a line is by its own shape. What it is in its context, the grammars over tokens decide.
enum class Kind : std::uint8_t {
    empty,       ///< an empty cell of a table row
    rule,        ///< `------`, `---|---`: a line that only draws
    page_number, ///< `12`, `- 12 -` alone on a line
    running,     ///< a head that most pages repeat
    image,       ///< `![…](…)`
    none,        ///< `-`, `―` alone: "no value"
    label,       ///< `施策名：…`: a label of the lexicon opens the piece
    card_number, ///< `○[No.1-4] …`
    date,        ///< `令和4年12月23日` alone
    unit,        ///< `（単位：億円）` alone
    legend,      ///< `○：予算関連 ☆：制度関連 ※：その他`
    amount,      ///< `3.9億円（4年度補正 0.7億円）`: an amount opens the piece
    tag,         ///< `【…】` opens the piece
    angle,       ///< `＜…＞` alone
    bracketed,   ///< `（…）`: a round bracket opens the piece and closes at its end or not at all
    marked,      ///< a marker opens the piece: `(1)`, `①`, `・`
    text,        ///< everything else
};

/// The mark that opens a piece. The order is that of the levels of an official text, outermost first.
enum class Marker : std::uint8_t {
    none,
    part,        ///< `Ⅰ`, `III`
    chapter,     ///< `第4章`
    decimal_dot, ///< `1.`
    decimal,     ///< `1 …`
    bracket,     ///< `[3]`
    paren,       ///< `(1)`
    circled,     ///< `①`
    kana,        ///< `ア`
    roman,       ///< `ⅰ`, `iv`
    alpha,       ///< `(a)`
    circle,      ///< `○`, `●`, `◎`
    square,      ///< `■`, `□`
    diamond,     ///< `◆`, `◇`
    triangle,    ///< `▶`, `➤`
    check,       ///< `✓`
    star,        ///< `☆`, `★`
    note,        ///< `※`, `(注1)`
    arrow,       ///< `⇒`, `➡`
    dot,         ///< `・`
    dash,        ///< `－ …`; a Markdown `- ` is `Token::dash`, not a marker
};

/// The fields that a label opens.
enum class Label : std::uint8_t {
    none,
    name,           ///< 施策名
    classification, ///< 施策分類
    position,       ///< …における位置づけ
    budget,         ///< 予算額
    effect,         ///< 施策効果の詳細
    purpose,        ///< 目的
    overview,       ///< 概要
    details,        ///< 詳細
    roadmap,        ///< 中長期的取組
    initiatives,    ///< 【具体的取組】
    goals,          ///< 具体的な目標
    agencies,       ///< 主担当省庁
    offices,        ///< 担当部局
    budget_line,    ///< 【予算】
    contents,       ///< 目次
    other,          ///< a label without a key of its own
};

/// How a piece is set off from the piece before it.
enum class Break : std::uint8_t {
    line, ///< it begins a physical line
    item, ///< it begins an item or paragraph inside a line (`<li>`, `<p>`, `<br>`)
    row,  ///< it begins a table row inside a line (`<tr>`)
    cell, ///< it is the next cell of a row (tab, `|`, `<td>`)
};

} // namespace shisaku::tokens
