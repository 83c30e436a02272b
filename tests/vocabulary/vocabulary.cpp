// Boost Software License 1.0
// Vocabulary files: those we ship, what is wrong with others, what a caller's words change, what is learned.
#include "lib/vocabulary/describe.hpp"
#include "tests/tree/sheet.hpp"

#include <shisaku/vocabulary/learn.hpp>

#include <set>

using namespace shisaku;

namespace {

std::string const head = R"(<vocabulary version="1" name="x" form="sheet">)";
std::string const tail = R"(<label field="name">台帳の名</label></vocabulary>)";

Options with(std::string const& xml) {
    auto words = read_vocabulary(xml);
    REQUIRE(words);
    Options options;
    options.vocabularies = std::make_shared<Vocabularies const>(std::vector{std::move(*words)});
    return options;
}

} // namespace

TEST_CASE("the vocabularies that are compiled in are their files") {
    std::set<std::string> names;
    for (auto const& [words, file] : shipped_vocabularies()) {
        CAPTURE(words.name);
        auto const read = read_vocabulary(file);
        REQUIRE(read);
        CHECK(*read == words);
        auto const again = read_vocabulary(to_xml(words));
        REQUIRE(again);
        CHECK(*again == words);
        names.insert(words.name);
    }
    CHECK(names == std::set<std::string>{"policy-sheet", "numbered-measure", "priority-measure", "priority-outline",
                                         "municipal-project", "project-review", "budget-request"});
}

TEST_CASE("the schema of vocabularies names every word that a file may use") {
    auto const schema = vocabulary_schema();
    auto const names = [&](auto const& all) {
        for (auto const& name : all) {
            std::string const word(name.text.substr(0, name.text.find_last_not_of('-') + 1)); // new_ is new
            CAPTURE(word);
            CHECK((word == "none" || schema.find("\"" + word + "\"") != schema.npos));
        }
    };
    names(describe::enum_names<tokens::Label>);
    names(describe::enum_names<Form>);
    names(describe::enum_names<MarkMeaning>);
    names(describe::enum_names<Stage>);
}

TEST_CASE("a vocabulary file that is wrong says where and how") {
    struct Row {
        std::string xml;
        char const* message;
    };
    auto const row = GENERATE_REF(values<Row>({
        {"", "no XML"},
        {"<words/>", "expected the element \"vocabulary\""},
        {R"(<vocabulary version="2" name="x" form="sheet"/>)", "only version 1 is read"},
        {R"(<vocabulary version="1" name="x" form="poem"/>)", "form=\"poem\": expected one of policy-sheet"},
        {R"(<vocabulary version="1" form="sheet"/>)", "a vocabulary has a name"},
        {R"(<vocabulary version="1" name="x" form="sheet"/>)", "a sheet begins with a label"},
        {head + "<word>a</word>" + tail, "unknown element \"word\""},
        {head + "<label field=\"title\">a</label>" + tail, "field=\"title\": expected one of"},
        {head + "<label field=\"none\">a</label>" + tail, "opens nothing"},
        {head + "<label field=\"name\"> </label>" + tail, "is empty"},
        {head + "<label field=\"name\" size=\"3\">a</label>" + tail, "no attribute \"size\""},
        {head + "<label field=\"name\" part=\"1\">a</label>" + tail, "expected yes or no"},
        {head + "<label field=\"budget\" year=\"last\">a</label>" + tail, "expected years from the sheet's own"},
        {head + "<label field=\"budget\" stage=\"late\">a</label>" + tail, "stage=\"late\": expected one of initial"},
        {head + "<unit>枚</unit>" + tail, "is no unit of yen"},
        {head + "<unit>円</unit><unit>千円</unit>" + tail, "a second \"unit\""},
        {head + "text" + tail, "text stands in a label"},
    }));
    CAPTURE(row.xml);
    auto const words = read_vocabulary(row.xml);
    REQUIRE_FALSE(words);
    CHECK(words.error().code == Error::Code::malformed);
    CHECK_THAT(words.error().message, Catch::Contains(row.message) && Catch::Contains("line 1"));
}

TEST_CASE("a caller's sheet is read by its own words") {
    std::string const text = "台帳の名：橋の補修\n持ち場：建設部道路課\n使うお金：1,200\nねらい：安全に渡る。\n";
    CHECK(sheet::cards(text).empty());
    auto const options = with(head +
                              "<unit>千円</unit><label field=\"offices\">持ち場</label>"
                              "<label field=\"budget\" stage=\"initial\">使うお金</label>"
                              "<label field=\"purpose\">ねらい</label>" +
                              tail);
    auto const document = parse(text, options);
    REQUIRE(document->cards.size() == 1);
    auto const& card = document->cards[0];
    CHECK(card.name == "橋の補修");
    CHECK(card.offices.at(0).division == "道路課");
    CHECK(card.budget.at(0).yen == 1'200'000);
    CHECK(card.budget.at(0).stage == Stage::initial);
    CHECK(sheet::texts(card.purpose) == sheet::All{"安全に渡る。"});
}

TEST_CASE("words of a family are added to its own, and count first") {
    std::string const text = "施策の題：橋の補修\n\n建設局道路課\n\n施策分類\t①普請\n\n目的\n渡る。\n\n概要\n直す。\n";
    auto const options =
        with(R"(<vocabulary version="1" name="x" form="policy-sheet"><label field="name">施策の題</label>
        <label field="overview">目的</label><class>普請</class></vocabulary>)");
    auto const document = parse(text, options);
    REQUIRE(document->cards.size() == 1);
    CHECK(document->cards[0].name == "橋の補修");
    CHECK(document->cards[0].classification.at(0).label == "普請");
    CHECK(document->cards[0].purpose.empty());
}

TEST_CASE("labels that repeat in order are learned") {
    auto const learn = [](std::vector<std::string> const& texts) {
        std::vector<Source> sources;
        for (auto const& text : texts) sources.push_back(*Source::from_bytes(text));
        return learn_vocabulary(sources);
    };
    std::string const one = "札の名：甲\n点検の年：令和5年\n担当課：道路課\n直す費用額：3千円\n",
                      two = "札の名：乙\n点検の年：令和4年\n担当課：道路課\n直す費用額：5千円\n";
    auto const learned = learn({one, two}); // a file each
    REQUIRE(learned);
    CHECK(learned->sheets == 2);
    REQUIRE(learned->words.labels.size() == 4);
    CHECK(learned->words.labels[0].word == "札の名");
    CHECK(learned->words.labels[0].begins);
    CHECK(learned->words.labels[0].field == tokens::Label::name); // a guess by its ending
    CHECK(learned->guessed[0]);
    CHECK(learned->words.labels[1].field == tokens::Label::other);
    CHECK(learned->words.labels[2].field == tokens::Label::offices); // known
    CHECK_FALSE(learned->guessed[2]);
    auto const document = parse(one + two, with(to_xml(*learned)));
    REQUIRE(document->cards.size() == 2);
    CHECK(document->cards[1].name == "乙");
    CHECK(document->cards[1].budget.at(0).yen == 5000);
    CHECK_FALSE(learn({one}));
    CHECK_FALSE(learn({"橋の話をする。\n\n堤の話をする。\n"}));
}
