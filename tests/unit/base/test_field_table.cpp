#include "opp/base/field_table.hpp"
#include "opp/core.hpp"
#include "support/catch.hpp"

#include <optional>
#include <string>
#include <vector>

namespace opp {

/// A type whose table misses each kind of member once.
struct MissesString {
  int a;
  std::string b;
};
template <>
inline constexpr TypeInfo type_info<MissesString>{"MissesString", "x"};
template <>
inline constexpr auto fields<MissesString> =
    std::tuple{field{&MissesString::a, "a", since(1), Privacy::intern, "x"}};

struct MissesOptional {
  int a;
  std::optional<std::string> b;
};
template <>
inline constexpr TypeInfo type_info<MissesOptional>{"MissesOptional", "x"};
template <>
inline constexpr auto fields<MissesOptional> =
    std::tuple{field{&MissesOptional::a, "a", since(1), Privacy::intern, "x"}};

struct MissesBool {
  bool a;
  bool b;
};
template <>
inline constexpr TypeInfo type_info<MissesBool>{"MissesBool", "x"};
template <>
inline constexpr auto fields<MissesBool> =
    std::tuple{field{&MissesBool::a, "a", since(1), Privacy::intern, "x"}};

struct MissesDate {
  int a;
  Date b;
};
template <>
inline constexpr TypeInfo type_info<MissesDate>{"MissesDate", "x"};
template <>
inline constexpr auto fields<MissesDate> =
    std::tuple{field{&MissesDate::a, "a", since(1), Privacy::intern, "x"}};

struct NamesTwice {
  int a;
  int b;
};
template <>
inline constexpr TypeInfo type_info<NamesTwice>{"NamesTwice", "x"};
template <>
inline constexpr auto fields<NamesTwice> =
    std::tuple{field{&NamesTwice::a, "a", since(1), Privacy::intern, "x"},
               field{&NamesTwice::b, "a", since(1), Privacy::intern, "x"}};

static_assert(!fields_complete<MissesString>());
static_assert(!fields_complete<MissesOptional>());
static_assert(!fields_complete<MissesBool>());
static_assert(!fields_complete<MissesDate>());
static_assert(!fields_complete<NamesTwice>());
static_assert(fields_complete<OppVersie>() && fields_complete<Dossier>());

}  // namespace opp

using namespace opp;

TEST_CASE("equality of described types looks at every field", "[base][field_table]") {
  const Factor factor{Factorsoort::bevorderend, "a"};
  CHECK(factor == Factor{Factorsoort::bevorderend, "a"});
  CHECK_FALSE(factor == Factor{Factorsoort::belemmerend, "a"});
  CHECK_FALSE(factor == Factor{Factorsoort::bevorderend, "b"});
}

TEST_CASE("every enumeration of the model has a sound table", "[base][enum_table]") {
  CHECK(enum_table_is_sound<Status>());
  CHECK(enum_table_is_sound<Reden>());
  CHECK(enum_table_is_sound<Schooltype>());
  CHECK(enum_table_is_sound<Jaargroep>());
  CHECK(from_name<Schooltype>("vso") == Schooltype::vso);
  CHECK(from_name<Schooltype>("VSO") == std::nullopt);
  CHECK(label(Status::nvt) == "n.v.t.");
  CHECK(label(Status::nvt, Language::en) == "n/a");
}
