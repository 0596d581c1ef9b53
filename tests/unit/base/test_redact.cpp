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
inline constexpr TypeInfo type_info<Onderzoek>{"Onderzoek", "x"};
template <>
inline constexpr auto fields<Onderzoek> =
    std::tuple{field{&Onderzoek::datum, "datum", since(1), Privacy::bijzonder, "x"},
               field{&Onderzoek::uitslag, "uitslag", since(1), Privacy::bijzonder, "x"}};
static_assert(fields_complete<Onderzoek>());

/// Can be emptied member by member.
struct Notitie {
  std::string tekst;
  std::optional<bool> gedeeld;
};
template <>
inline constexpr TypeInfo type_info<Notitie>{"Notitie", "x"};
template <>
inline constexpr auto fields<Notitie> =
    std::tuple{field{&Notitie::tekst, "tekst", since(1), Privacy::persoonsgegeven, "x"},
               field{&Notitie::gedeeld, "gedeeld", since(1), Privacy::intern, "x"}};
static_assert(fields_complete<Notitie>());

struct Map {
  int nummer;
  std::optional<Onderzoek> laatste;
  std::vector<Onderzoek> alle;
  std::vector<std::variant<Notitie, Onderzoek>> stukken;
  Notitie notitie;
};
template <>
inline constexpr TypeInfo type_info<Map>{"Map", "x"};
template <>
inline constexpr auto fields<Map> =
    std::tuple{field{&Map::nummer, "nummer", since(1), Privacy::openbaar, "x"},
               field{&Map::laatste, "laatste", since(1), Privacy::openbaar, "x"},
               field{&Map::alle, "alle", since(1), Privacy::openbaar, "x"},
               field{&Map::stukken, "stukken", since(1), Privacy::openbaar, "x"},
               field{&Map::notitie, "notitie", since(1), Privacy::bijzonder, "x"}};
static_assert(fields_complete<Map>());

struct Omslag {
  Onderzoek onderzoek;
};
template <>
inline constexpr TypeInfo type_info<Omslag>{"Omslag", "x"};
template <>
inline constexpr auto fields<Omslag> =
    std::tuple{field{&Omslag::onderzoek, "onderzoek", since(1), Privacy::openbaar, "x"}};
static_assert(fields_complete<Omslag>());

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
