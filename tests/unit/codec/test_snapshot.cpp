#include "codec/archive.hpp"
#include "opp/codec/snapshot.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/filled.hpp"
#include "support/story.hpp"

#include <string>
#include <variant>
#include <vector>

namespace opp {

OPP_CODES(Kleur,
  (rood, "rood", "red")
  (groen, "groen", "green"))
/// The same list a version later.
namespace nieuw {
enum class Kleur : std::uint8_t { rood, groen, blauw };
}  // namespace nieuw
template <>
inline constexpr auto enum_table<nieuw::Kleur> = std::to_array<EnumRow<nieuw::Kleur>>({
    {nieuw::Kleur::rood, "rood", "rood", "red"},
    {nieuw::Kleur::groen, "groen", "groen", "green"},
    {nieuw::Kleur::blauw, "blauw", "blauw", "blue"},
});

struct Punt {
  std::int32_t x;
};
template <>
inline constexpr auto describe<Punt> = [](auto d) { return d("Punt", "x", d.intern(&Punt::x, "x", "x")); };

struct Lijn {
  std::string naam;
};
template <>
inline constexpr auto describe<Lijn> =
    [](auto d) { return d("Lijn", "x", d.intern(&Lijn::naam, "naam", "x")); };

struct Tekening {
  Kleur kleur;
  Date datum;
  std::vector<std::variant<Lijn, Punt>> vormen;
};
template <>
inline constexpr auto describe<Tekening> = [](auto d) {
  return d("Tekening", "x", d.intern(&Tekening::kleur, "kleur", "x"),
           d.intern(&Tekening::datum, "datum", "x"), d.intern(&Tekening::vormen, "vormen", "x"));
};

struct Vlak {
  std::vector<Date> dagen;
};
template <>
inline constexpr auto describe<Vlak> =
    [](auto d) { return d("Vlak", "x", d.intern(&Vlak::dagen, "dagen", "x")); };

/// The same type a version later: new fields in the middle and a new alternative before the others.
struct TekeningNieuw {
  nieuw::Kleur kleur;
  std::optional<std::string> maker;
  Date datum;
  bool af;
  std::vector<std::variant<Vlak, Punt, Lijn>> vormen;
};
template <>
inline constexpr auto describe<TekeningNieuw> = [](auto d) {
  return d("Tekening", "x", d.intern(&TekeningNieuw::kleur, "kleur", "x"),
           d.intern(&TekeningNieuw::maker, "maker", "x").since(2),
           d.intern(&TekeningNieuw::datum, "datum", "x"), d.intern(&TekeningNieuw::af, "af", "x").since(2),
           d.intern(&TekeningNieuw::vormen, "vormen", "x"));
};

/// The same version with other fields: somebody forgot to count.
struct TekeningAnders {
  Kleur tint;
  Date datum;
  std::vector<std::variant<Lijn, Punt>> vormen;
};
template <>
inline constexpr auto describe<TekeningAnders> = [](auto d) {
  return d("Tekening", "x", d.intern(&TekeningAnders::tint, "tint", "x"),
           d.intern(&TekeningAnders::datum, "datum", "x"), d.intern(&TekeningAnders::vormen, "vormen", "x"));
};

}  // namespace opp

using namespace opp;

namespace {

const Tekening kTekening{Kleur::groen, Date(2026, 9, 1), {Punt{-5}, Lijn{"lang"}}};

template <class T = Dossier>
std::string load_error(std::string_view bytes) {
  return test::error_id([&] { (void)archive::load<T>(bytes); });
}

Dossier typical() {
  return test::Story()
      .leerling("2016-05-06")
      .ingeschreven("2026-08-24", Schooltype::bao)
      .ondersteuning("2026-08-24")
      .opgesteld("2026-09-14")
      .gehoord("2026-09-15")
      .akkoord("2026-09-20")
      .perspectief_vast("2026-09-21")
      .dossier();
}

}  // namespace

TEST_CASE("a dossier survives a snapshot", "[codec][snapshot]") {
  const Dossier dossier = typical();
  CHECK(from_snapshot(to_snapshot(dossier)) == dossier);
  const Dossier empty = empty_dossier(DossierId("99XX-1"));
  CHECK(from_snapshot(to_snapshot(empty)) == empty);
}

TEST_CASE("a snapshot of an earlier version is read, with what came later empty", "[codec][snapshot]") {
  const auto now = archive::load<TekeningNieuw>(archive::save(kTekening));
  CHECK(now ==
        TekeningNieuw{nieuw::Kleur::groen, std::nullopt, Date(2026, 9, 1), false, {Punt{-5}, Lijn{"lang"}}});
}

TEST_CASE("a snapshot of a later version is refused as that", "[codec][snapshot]") {
  const TekeningNieuw now{nieuw::Kleur::rood, "ik", Date(2026, 9, 1), true, {}};
  CHECK(load_error<Tekening>(archive::save(now)) == "OPP-SNAP-002");
  std::string bytes = to_snapshot(typical());
  bytes[archive::kMagic.size()] = 2;  // the form
  CHECK(load_error(bytes) == "OPP-SNAP-002");
}

TEST_CASE("another layout under the same version is refused", "[codec][snapshot]") {
  CHECK(load_error<TekeningAnders>(archive::save(kTekening)) == "OPP-SNAP-001");
  CHECK(load_error<Punt>(archive::save(Lijn{"lang"})) == "OPP-SNAP-002");  // an unknown type
}

TEST_CASE("a snapshot that is cut off or goes on is refused at every length", "[codec][snapshot]") {
  const std::string bytes = to_snapshot(typical());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    std::string part = bytes.substr(0, size);
    CHECK(load_error(part) == "OPP-SNAP-001");
    if (size < archive::kPreambleBytes) continue;
    archive::put(reinterpret_cast<std::uint8_t*>(part.data()) + archive::kMagic.size() + 4,
                 static_cast<std::uint32_t>(size - archive::kPreambleBytes));
    CHECK(load_error(part) == "OPP-SNAP-001");
  }
  CHECK(load_error(bytes + 'x') == "OPP-SNAP-001");
}

TEST_CASE("a changed byte is either noticed or gives a value that is well-formed", "[codec][snapshot]") {
  const std::string bytes = to_snapshot(typical());
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    for (const unsigned change : {0x01U, 0x80U, 0xFFU}) {
      std::string other = bytes;
      other[i] = static_cast<char>(static_cast<unsigned char>(other[i]) ^ change);
      try {
        const Dossier dossier = from_snapshot(other);
        CHECK(from_snapshot(to_snapshot(dossier)) == dossier);
      } catch (const Error& error) {
        CHECK(error.id().starts_with("OPP-SNAP-"));
      }
    }
  }
}

TEST_CASE("a value out of range is refused", "[codec][snapshot]") {
  std::string bytes = archive::save(kTekening);
  const std::size_t start = archive::kPreambleBytes + 4 + archive::current_table<Tekening>().size();
  const auto with = [&](std::size_t at, std::uint8_t value) {
    std::string other = bytes;
    other[start + at] = static_cast<char>(value);
    return other;
  };
  CHECK(archive::load<Tekening>(with(0, 0)).kleur == Kleur::rood);
  CHECK(load_error<Tekening>(with(0, 2)) == "OPP-SNAP-001");     // colour
  CHECK(load_error<Tekening>(with(4, 0x7F)) == "OPP-SNAP-001");  // highest byte of the date
  CHECK(load_error<Tekening>(with(5, 3)) == "OPP-SNAP-001");     // three forms where two follow
  CHECK(load_error<Tekening>(with(8, 0x7F)) == "OPP-SNAP-001");  // a thousand million forms
  CHECK(load_error<Tekening>(with(9, 0)) == "OPP-SNAP-001");     // a Tekening within a Tekening
  CHECK(load_error<Tekening>(with(15, 9)) == "OPP-SNAP-001");    // no such type
}

TEST_CASE("what is too large is refused before it is kept", "[codec][snapshot]") {
  Dossier dossier = typical();
  dossier.hoormomenten.resize(10'001, dossier.hoormomenten.at(0));
  CHECK(test::error_id([&] { (void)to_snapshot(dossier); }) == "OPP-BASE-004");
  dossier.hoormomenten.resize(1, dossier.hoormomenten.at(0));
  dossier.hoormomenten.at(0).inbreng = std::string(kMaxTextBytes + 1, 'x');
  CHECK(test::error_id([&] { (void)to_snapshot(dossier); }) == "OPP-BASE-002");
  dossier.hoormomenten.at(0).inbreng = "Isma\xEBl";
  CHECK(test::error_id([&] { (void)to_snapshot(dossier); }) == "OPP-BASE-001");
  dossier.hoormomenten.at(0).inbreng = std::string(kMaxTextBytes, 'x');
  dossier.hoormomenten.resize(300, dossier.hoormomenten.at(0));
  CHECK(test::error_id([&] { (void)to_snapshot(dossier); }) == "OPP-SNAP-003");
  CHECK(load_error(std::string((std::size_t{16} << 20U) + 1, 'x')) == "OPP-SNAP-003");
}
