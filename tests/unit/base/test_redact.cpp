#include "opp/base/redact.hpp"
#include "opp/core.hpp"
#include "support/catch.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace opp {

/// Needs a date of class `bijzonder`: it cannot be emptied.
struct Onderzoek {
  Date datum;
  std::optional<std::string> uitslag;
};
template <>
inline constexpr auto describe<Onderzoek> = [](auto d) {
  return d("Onderzoek", "x", d.bijzonder(&Onderzoek::datum, "datum", "x"),
           d.bijzonder(&Onderzoek::uitslag, "uitslag", "x"));
};

/// Can be emptied member by member.
struct Notitie {
  std::string tekst;
  std::optional<bool> gedeeld;
};
template <>
inline constexpr auto describe<Notitie> = [](auto d) {
  return d("Notitie", "x", d.persoonsgegeven(&Notitie::tekst, "tekst", "x"),
           d.intern(&Notitie::gedeeld, "gedeeld", "x"));
};

struct Map {
  int nummer;
  std::optional<Onderzoek> laatste;
  std::vector<Onderzoek> alle;
  std::vector<std::variant<Notitie, Onderzoek>> stukken;
  Notitie notitie;
};
template <>
inline constexpr auto describe<Map> = [](auto d) {
  return d("Map", "x", d.openbaar(&Map::nummer, "nummer", "x"), d.openbaar(&Map::laatste, "laatste", "x"),
           d.openbaar(&Map::alle, "alle", "x"), d.openbaar(&Map::stukken, "stukken", "x"),
           d.bijzonder(&Map::notitie, "notitie", "x"));
};

struct Omslag {
  Onderzoek onderzoek;
};
template <>
inline constexpr auto describe<Omslag> =
    [](auto d) { return d("Omslag", "x", d.openbaar(&Omslag::onderzoek, "onderzoek", "x")); };

}  // namespace opp

using namespace opp;

namespace {

const Onderzoek kOnderzoek{Date(2026, 3, 2), "uitslag"};
const Map kMap{
    7, kOnderzoek, {kOnderzoek, kOnderzoek}, {Notitie{"tekst", true}, kOnderzoek}, {"tekst", true}};

}  // namespace

TEST_CASE("redaction up to the highest class changes nothing", "[base][redact]") {
  CHECK(redacted(kMap, Privacy::geheim) == kMap);
  CHECK(redacted(kMap, Privacy::bijzonder) == kMap);
}

TEST_CASE("a value that cannot be emptied is withheld whole", "[base][redact]") {
  CHECK(redacted(kOnderzoek, Privacy::persoonsgegeven) == std::nullopt);
  CHECK(redacted(Omslag{kOnderzoek}, Privacy::persoonsgegeven) == std::nullopt);
  const auto left = redacted(kMap, Privacy::persoonsgegeven);
  REQUIRE(left);
  CHECK(left->nummer == 7);
  CHECK(left->laatste == std::nullopt);
  CHECK(left->alle.empty());
  REQUIRE(left->stukken.size() == 1);
  CHECK(std::get<Notitie>(left->stukken[0]) == Notitie{"tekst", true});
}

TEST_CASE("a member above the class is emptied, also member by member", "[base][redact]") {
  const auto left = redacted(kMap, Privacy::persoonsgegeven);
  REQUIRE(left);
  CHECK(left->notitie == Notitie{"", std::nullopt});  // the mark goes too: the field itself is bijzonder
  CHECK(redacted(Notitie{"tekst", true}, Privacy::intern) == Notitie{"", true});
  CHECK(redacted(Notitie{"tekst", true}, Privacy::openbaar) == Notitie{"", std::nullopt});
}

TEST_CASE("the payload of an event is redacted as what it is", "[base][redact]") {
  LeerlingGehoord heard{.kenmerk = "h1", .afgezien = true};
  LeerlingGehoord all = heard;
  all.wijze = "gesprek";
  all.inbreng = "inbreng";
  CHECK(redacted(Payload(all), Privacy::persoonsgegeven) == Payload(heard));
  CHECK(redacted(Payload(all), Privacy::bijzonder) == Payload(all));
  // whether it was declined is personal data; *no* would be an invented fact
  CHECK(redacted(Payload(all), Privacy::intern) == std::nullopt);
  // who agreed is personal data and cannot be emptied
  CHECK(redacted(Payload(OvereenstemmingGegeven{1, Partij::ouder, "1"}), Privacy::intern) == std::nullopt);
}
