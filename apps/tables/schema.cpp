// Boost Software License 1.0
// The SQL of the database, from the description of the tables.
#include "apps/tables/schema.hpp"
#include "apps/tables/rows.hpp"

#include <string_view>

namespace shisaku::app::tables {

namespace {

/// The first columns of a table in brackets: `(document, card)`.
std::string key(Table const& table, std::size_t columns) {
    std::string sql;
    for (std::size_t i = 0; i < columns; ++i) sql.append(sql.empty() ? "(" : ", ").append(table.columns[i].name);
    return sql + ")";
}

std::string create(Table const& table) {
    std::string sql = "CREATE TABLE " + std::string(table.name) + " (";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        sql.append("\"")
            .append(table.columns[i].name)
            .append(table.columns[i].holds == Holds::text ? "\" TEXT" : "\" INTEGER")
            .append(i < table.key ? " NOT NULL, " : ", ");
    sql += "PRIMARY KEY " + key(table, table.key);
    if (table.owner >= 0) {
        Table const& owner = all()[static_cast<std::size_t>(table.owner)];
        sql += ", FOREIGN KEY " + key(table, owner.key) + " REFERENCES " + std::string(owner.name);
    }
    return sql + ");\n";
}

/// Amounts that can be added: a part of another amount (内数), one printed before (再掲) and one of a card printed
/// before would count twice.
constexpr std::string_view views = R"(
CREATE VIEW amounts AS
  SELECT b.*, c.name AS card_name, c.classification
  FROM budgets b JOIN cards c USING (document, card)
  WHERE b.yen IS NOT NULL AND NOT b.part_of AND NOT b.reprint AND NOT c.reprint;
CREATE VIEW budget_by_year_and_bureau AS
  SELECT a.fiscal_year, a.stage, o.ministry, o.bureau, sum(a.yen) AS yen, count(*) AS amounts,
         count(DISTINCT a.document || '/' || a.card) AS cards
  FROM amounts a LEFT JOIN
       (SELECT DISTINCT document, card, ministry, bureau FROM offices WHERE initiative IS NULL) o USING (document, card)
  GROUP BY a.fiscal_year, a.stage, o.ministry, o.bureau;
CREATE VIEW budget_by_year_and_classification AS
  SELECT fiscal_year, stage, classification, sum(yen) AS yen, count(*) AS amounts,
         count(DISTINCT document || '/' || card) AS cards
  FROM amounts GROUP BY fiscal_year, stage, classification;
CREATE VIEW cards_with_offices AS
  SELECT d.path, c.document, c.card, c.kind, c.id, c.name, o.ministry, o.bureau, o.division, o.unit, o.text AS office
  FROM cards c JOIN documents d USING (document)
  LEFT JOIN offices o ON o.document = c.document AND o.card = c.card AND o.initiative IS NULL;
)";

constexpr std::string_view searched = "name, heading, section, goals, purpose, overview, details, effect, body";

} // namespace

std::string schema() {
    std::string sql;
    for (Table const& table : all()) sql += create(table);
    return sql.append(views);
}

std::string index() {
    // three letters in a row are its words, so that a language without spaces is found
    std::string sql = "CREATE VIRTUAL TABLE search USING fts5(document UNINDEXED, card UNINDEXED, ";
    sql.append(searched).append(", tokenize='trigram');\n");
    sql.append("INSERT INTO search SELECT document, card, ").append(searched).append(" FROM cards;\n");
    sql += "CREATE INDEX budgets_by_year ON budgets (fiscal_year);\n";
    return sql + "CREATE INDEX offices_by_bureau ON offices (ministry, bureau);\n";
}

} // namespace shisaku::app::tables
