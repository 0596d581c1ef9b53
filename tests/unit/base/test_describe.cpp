#include "opp/base/describe.hpp"
#include "opp/core.hpp"
#include "support/catch.hpp"
#include "support/sound.hpp"

#include <optional>
#include <string>

namespace opp {

/// A type whose table misses each kind of member once.
struct MissesString {
  int a;
  std::string b;
};
template <>
inline constexpr auto describe<MissesString> =
    [](auto d) { return d("MissesString", "x", d.intern(&MissesString::a, "a", "x")); };

struct MissesOptional {
  int a;
  std::optional<std::string> b;
};
template <>
inline constexpr auto describe<MissesOptional> =
    [](auto d) { return d("MissesOptional", "x", d.intern(&MissesOptional::a, "a", "x")); };

struct MissesBool {
  bool a;
  bool b;
};
template <>
inline constexpr auto describe<MissesBool> =
    [](auto d) { return d("MissesBool", "x", d.intern(&MissesBool::a, "a", "x")); };

struct MissesDate {
  int a;
  Date b;
};
template <>
inline constexpr auto describe<MissesDate> =
    [](auto d) { return d("MissesDate", "x", d.intern(&MissesDate::a, "a", "x")); };

struct NamesTwice {
  int a;
  int b;
};
template <>
inline constexpr auto describe<NamesTwice> = [](auto d) {
  return d("NamesTwice", "x", d.intern(&NamesTwice::a, "a", "x"), d.intern(&NamesTwice::b, "a", "x"));
};

// Names that are not those of the code; those of the library are asserted in
// tests/unit/workflow/test_described.cpp.
struct Misnamed {
  int a;
};
template <>
inline constexpr auto describe<Misnamed> =
    [](auto d) { return d("Misnamed", "x", d.intern(&Misnamed::a, "b", "x")); };
static_assert(fields_complete<Misnamed>() && !description_is_sound<Misnamed>());

/// With a comment and a comma in a label.
OPP_CODES(Proefcode,
  (eerste, "een, met komma", "one, with a comma")  // of one row
  (tweede, "twee", "two")
  (derde, "drie", "three"))
static_assert(enum_table<Proefcode>.size() == 3 && enum_name<Proefcode> == "Proefcode" &&
              static_cast<int>(Proefcode::derde) == 2 && to_name(Proefcode::derde) == "derde" &&
              from_name<Proefcode>("tweede") == Proefcode::tweede &&
              label(Proefcode::eerste) == "een, met komma" &&
              label(Proefcode::derde, Language::en) == "three");

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

TEST_CASE("a table tells name and label of each enumerator", "[base][enum_table]") {
  CHECK(from_name<Schooltype>("vso") == Schooltype::vso);
  CHECK(from_name<Schooltype>("VSO") == std::nullopt);
  CHECK(label(Status::nvt) == "n.v.t.");
  CHECK(label(Status::nvt, Language::en) == "n/a");
}
