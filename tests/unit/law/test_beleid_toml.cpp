#include "opp/codec/events.hpp"
#include "opp/law/beleid.hpp"
#include "opp/model/dossier.hpp"
#include "opp/rules/check.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/samples.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace opp;

namespace {

const std::string kRoot = opp::test::source_dir();

std::string file(const std::string& name) { return read_file(kRoot + "/" + name); }

BeleidReeks shipped(const std::string& name) { return parse_beleid(file("data/beleid/" + name), name); }

Beleid newest(const BeleidReeks& reeks) { return reeks.versies().back().waarde; }

/// A sound file with one version; lines 1-3 are the head.
const std::string kHead = "naam = \"x\"\n[[versie]]\nvanaf = 2024-08-01\n";

struct Place {
  std::string id;
  std::size_t line;
  std::size_t column;
  std::string path;

  friend bool operator==(const Place&, const Place&) = default;
  friend std::ostream& operator<<(std::ostream& out, const Place& p) {
    return out << p.id << " " << p.line << ":" << p.column << " " << p.path;
  }
};

std::vector<Place> places(const std::string& toml) {
  std::vector<Place> result;
  for (const BeleidMelding& m : check_beleid(toml, "x.toml")) {
    CHECK(m.where.source == "x.toml");
    result.push_back({std::string(m.error.id), m.where.line, m.where.column, m.where.path});
  }
  if (!result.empty()) {  // the parser throws the first of them
    const auto thrown = test::error_of([&] { (void)parse_beleid(toml, "x.toml"); });
    REQUIRE(thrown);
    CHECK(thrown->id() == result.front().id);
    CHECK(thrown->where().line == result.front().line);
    CHECK(thrown->where().column == result.front().column);
  }
  return result;
}

using Places = std::vector<Place>;

std::string detail_of(const std::string& toml) {
  const auto meldingen = check_beleid(toml, "x.toml");
  REQUIRE(meldingen.size() == 1);
  return meldingen.front().detail;
}

/// One level, in five lines.
std::string niveau(const std::string& code, bool above, const std::string& more = {}) {
  return "[[versie.niveau]]\ncode = \"" + code + "\"\nnaam = \"" + code +
         "\"\nherkomst = \"afgeleid\"\ntoelichting = \"x\"\nboven_basis = " + (above ? "true" : "false") +
         "\n" + more;
}

/// Calls `f(key, field line, value)` for every value.
template <class F>
void for_each_key(const Beleid& beleid, F&& f) {
  for_each_field<Beleid>([&](const auto& group) {
    using Group = typename std::remove_cvref_t<decltype(group)>::member_type;
    if constexpr (Described<Group>) {
      for_each_field<Group>([&](const auto& x) {
        f(std::string(group.name) + "." + std::string(x.name), x, (beleid.*group.member).*x.member);
      });
    }
  });
}

std::set<std::string> amb_of(const Beleid& beleid) {
  std::set<std::string> ids;
  for (const Herkomstregel& regel : beleid.herkomst) ids.insert(regel.amb.begin(), regel.amb.end());
  return ids;
}

std::string amb(int number) { return "AMB-" + std::string(number < 10 ? "0" : "") + std::to_string(number); }

std::set<std::string> ambs(std::initializer_list<int> numbers) {
  std::set<std::string> ids;
  for (const int number : numbers) ids.insert(amb(number));
  return ids;
}

}  // namespace

TEST_CASE("every value of every shipped policy says where it comes from", "[law][Beleid]") {
  std::vector<Beleid> policies{Beleid::wet(), newest(shipped("po3002.toml")), newest(shipped("vo-vso.toml")),
                               newest(shipped("wet.toml"))};
  for (const Beleid& beleid : policies) {
    INFO(beleid.naam);
    CHECK_NOTHROW(beleid.validate());
    std::size_t count = 0;
    for_each_key(beleid, [&](const std::string& key, const auto&, const auto&) {
      INFO(key);
      ++count;
      const Herkomstregel* regel = beleid.herkomst_van(key);
      REQUIRE(regel != nullptr);
      CHECK((!regel->bron.empty() || (regel->herkomst == Herkomst::afgeleid &&
                                      (!regel->amb.empty() || !regel->toelichting.empty()))));
    });
    for (const Ondersteuningsniveau& level : beleid.niveaus) {
      CHECK(beleid.herkomst_van("niveau." + level.code) != nullptr);
    }
    CHECK(beleid.herkomst.size() == count + beleid.niveaus.size());
  }
  CHECK(std::ranges::none_of(Beleid::wet().herkomst,
                             [](const Herkomstregel& r) { return r.herkomst == Herkomst::seed; }));
}

TEST_CASE("a seed mark names a line of its own document", "[law][Beleid]") {
  for (const auto& [name, prefix] : {std::pair{"po3002.toml", "PO r"}, std::pair{"vo-vso.toml", "VO r"}}) {
    const Beleid beleid = newest(shipped(name));
    for (const Herkomstregel& regel : beleid.herkomst) {
      INFO(regel.sleutel);
      if (regel.herkomst == Herkomst::seed) CHECK(regel.bron.starts_with(prefix));
    }
  }
}

TEST_CASE("the policy of PO3002 reads as its document does", "[law][Beleid]") {
  const BeleidReeks reeks = shipped("po3002.toml");
  CHECK(test::error_id([&] { (void)reeks.at(Date(2024, 10, 31)); }) == "OPP-LAW-003");
  const Beleid& po = reeks.at(Date(2025, 9, 1));
  CHECK(po.samenwerkingsverband == SamenwerkingsverbandNummer("PO3002"));
  CHECK(po.zittende_leerling.anker == Anker::ondersteuning_gestart);
  CHECK(po.zittende_leerling.termijn_weken == 6);
  CHECK(po.zittende_leerling.norm_moment == Oppmoment::opgesteld);
  CHECK_FALSE(po.atw.zittende_leerling);
  CHECK(po.atw.opp_termijn);  // of the law, not of the document
  CHECK(po.hoorrecht.fasen.size() == 4);
  CHECK(po.hoorrecht.vanaf == Date(2025, 8, 1));
  CHECK(po.toestemming.ondersteuningsteam == std::vector{Rol::ouder});
  CHECK_FALSE(po.rod.termijn_dagen);
  REQUIRE(po.niveau("breedte") != nullptr);
  CHECK(po.niveau("breedte")->boven_basis);
  CHECK(po.niveau("breedte") == po.niveau("breedteondersteuning"));
  CHECK_FALSE(po.niveau("basis_aanvullend")->boven_basis);
  CHECK(po.niveau("diepteondersteuning") == nullptr);
}

TEST_CASE("the policy for vo and vso reads as its document does", "[law][Beleid]") {
  const Beleid vo = newest(shipped("vo-vso.toml"));
  CHECK_FALSE(vo.samenwerkingsverband);
  CHECK(vo.zittende_leerling.termijn_weken == 6);
  CHECK(vo.herkomst_van("zittende_leerling.termijn_weken")->herkomst == Herkomst::afgeleid);
  CHECK(vo.zittende_leerling.signaal_na_dagen == 0);
  CHECK(vo.flex_zat.vaste_leden ==
        std::vector{Rol::ondersteuningscoordinator, Rol::mentor, Rol::ouder, Rol::leerling});
  CHECK(vo.toestemming.terugkoppeling == std::vector{Rol::ouder});
  CHECK(vo.toestemming.ondersteuningsteam.empty());
  CHECK_FALSE(vo.ondersteuningsteam.binnen_dagen);
  CHECK(vo.grens.uitgesloten.empty());
}

TEST_CASE("a rule set works with the shipped policies", "[law][Beleid][rules]") {
  for (const char* name : {"po3002.toml", "vo-vso.toml"}) {
    const RuleSet regels(newest(shipped(name)));
    const Report report = check(empty_dossier(DossierId("99XX-1")), Date(2025, 9, 1), regels);
    CHECK(report.findings.size() == regels.rules().size());
  }
}

TEST_CASE("the readings of the ambiguities are beside the keys, and the rest is accounted for",
          "[law][Beleid]") {
  const auto po = ambs({1,  2,  4,  5,  6,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
                        21, 22, 23, 24, 25, 26, 27, 29, 30, 35, 52, 53, 54, 55, 56, 63, 67, 68});
  const auto vo = ambs({1, 3, 6, 7, 9, 20, 22, 23, 26, 30, 32, 33, 34, 35, 57, 58, 61, 63, 68});
  const auto elsewhere = ambs({28, 31, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46,
                               47, 48, 49, 50, 51, 59, 60, 62, 64, 65, 66, 69, 70});
  CHECK(amb_of(newest(shipped("po3002.toml"))) == po);
  CHECK(amb_of(newest(shipped("vo-vso.toml"))) == vo);
  CHECK(amb_of(Beleid::wet()).empty());

  const std::string doc = file("docs/reference/beleid.md");
  std::set<std::string> documented;
  for (int number = 1; number <= 99; ++number) {
    if (doc.find("\n| " + amb(number) + " |") != std::string::npos) documented.insert(amb(number));
  }
  CHECK(documented == elsewhere);

  for (int number = 1; number <= 70; ++number) {
    INFO(amb(number));
    CHECK((po.contains(amb(number)) || vo.contains(amb(number))) != elsewhere.contains(amb(number)));
  }
}

namespace {

template <class M>
std::string type_text() {
  if constexpr (opp::detail::is_optional<M>::value) {
    if constexpr (std::is_same_v<M, std::optional<std::string>>)
      return "code of a level or `geen`";
    else
      return type_text<typename M::value_type>() + " or `geen`";
  } else if constexpr (opp::detail::is_vector<M>::value) {
    return "list of " + type_text<typename M::value_type>();
  } else if constexpr (DescribedEnum<M>) {
    return "`" + std::string(enum_name<M>) + "`";
  } else if constexpr (std::is_same_v<M, bool>) {
    return "yes/no";
  } else if constexpr (std::is_same_v<M, int>) {
    return "number";
  } else if constexpr (std::is_same_v<M, Date>) {
    return "date";
  } else {
    return "text";
  }
}

template <class M>
std::string value_text(const M& value) {
  if constexpr (opp::detail::is_optional<M>::value) {
    return value ? value_text(*value) : "geen";
  } else if constexpr (opp::detail::is_vector<M>::value) {
    std::string text;
    for (const auto& item : value) text += (text.empty() ? "" : ", ") + value_text(item);
    return text.empty() ? "–" : text;
  } else if constexpr (DescribedEnum<M>) {
    return std::string(to_name(value));
  } else if constexpr (std::is_same_v<M, bool>) {
    return value ? "true" : "false";
  } else if constexpr (std::is_same_v<M, int>) {
    return std::to_string(value);
  } else if constexpr (std::is_same_v<M, Date>) {
    return value.iso();
  } else {
    return value;
  }
}

}  // namespace

TEST_CASE("the reference page has a line for every key", "[law][Beleid]") {
  const std::string doc = file("docs/reference/beleid.md");
  const Beleid& wet = Beleid::wet();
  std::string missing;
  for_each_key(wet, [&](const std::string& key, const auto& x, const auto& value) {
    using M = std::remove_cvref_t<decltype(value)>;
    const std::string line = "| `" + key + "` | " + type_text<M>() + " | " + value_text(value) + " | " +
                             std::string(to_name(wet.herkomst_van(key)->herkomst)) + " | " +
                             std::string(x.doc) + " |\n";
    if (doc.find("\n" + line) == std::string::npos) missing += line;
  });
  CHECK(missing == "");
}

namespace {

template <class E>
std::string undocumented(const std::string& doc) {
  std::string missing;
  for (const auto& row : enum_table<E>) {
    const std::string line = "| `" + std::string(enum_name<E>) + "` | `" + std::string(row.name) + "` | " +
                             std::string(row.nl) + " |\n";
    if (doc.find("\n" + line) == std::string::npos) missing += line;
  }
  return missing;
}

template <class... E>
std::string all_undocumented(const std::string& doc) {
  return (undocumented<E>(doc) + ...);
}

}  // namespace

TEST_CASE("the reference page has a line for every value of a code list", "[law][Beleid]") {
  CHECK(all_undocumented<Herkomst, Anker, Oppmoment, Uitsluiting, Oppdeel, Hoorfase, Hoorbereik, Rol,
                         Leerlinginstemming, Ouderaantal, Handelingsverlegen, Teamrol, Overstapbereik,
                         MedischeUitzondering, Schooltype>(file("docs/reference/beleid.md")) == "");
}

TEST_CASE("the example of the reference page is a sound file", "[law][Beleid]") {
  const std::string doc = file("docs/reference/beleid.md");
  const std::size_t begin = doc.find("```toml\n") + 8;
  const BeleidReeks reeks = parse_beleid(std::string_view(doc).substr(begin, doc.find("```", begin) - begin));
  CHECK(reeks.at(Date(2026, 7, 31)).evaluatie.deelschooljaar_weken == 4);
  CHECK(reeks.at(Date(2026, 8, 1)).evaluatie.deelschooljaar_weken == 6);
}

TEST_CASE("a version takes over what it does not change", "[law][Beleid]") {
  const BeleidReeks reeks = parse_beleid(
      "naam = \"x\"\n"
      "[[versie]]\nvanaf = 2024-08-01\ntot_en_met = 2025-07-31\n"
      "[versie.evaluatie]\ndeelschooljaar_weken = { waarde = 4, herkomst = \"seed\", bron = \"p. 3\" }\n"
      "[[versie]]\nvanaf = 2025-08-01\n"
      "[versie.evaluatie]\nrollend_jaar_signaal = { waarde = true, herkomst = \"seed\", bron = \"p. 9\" }\n");
  REQUIRE(reeks.size() == 2);
  const Beleid& first = reeks.at(Date(2025, 7, 31));
  const Beleid& second = reeks.at(Date(2025, 8, 1));
  CHECK(first.evaluatie.deelschooljaar_weken == 4);
  CHECK(second.evaluatie.deelschooljaar_weken == 4);
  CHECK_FALSE(first.evaluatie.rollend_jaar_signaal);
  CHECK(second.evaluatie.rollend_jaar_signaal);
  CHECK(second.herkomst_van("evaluatie.deelschooljaar_weken")->bron == "p. 3");
  CHECK(second.evaluatie.deelnemers == Beleid::wet().evaluatie.deelnemers);
  CHECK(second.niveaus == Beleid::wet().niveaus);
}

TEST_CASE("versions with a gap, an overlap or a reversed period are refused in place", "[law][Beleid]") {
  const auto two = [](const std::string& end, const std::string& begin) {
    return "naam = \"x\"\n[[versie]]\nvanaf = 2024-08-01\n" + end + "\n[[versie]]\nvanaf = " + begin + "\n";
  };
  CHECK(places(two("tot_en_met = 2025-07-31", "2025-08-01")).empty());
  CHECK(places(two("tot_en_met = 2025-07-31", "2025-08-02")) ==
        Places{{"OPP-LAW-002", 6, 9, "versie[2].vanaf"}});
  CHECK(places(two("tot_en_met = 2025-07-31", "2025-07-31")) ==
        Places{{"OPP-LAW-002", 6, 9, "versie[2].vanaf"}});
  CHECK(places(two("", "2025-08-01")) == Places{{"OPP-LAW-002", 6, 9, "versie[2].vanaf"}});
  CHECK(places(two("tot_en_met = 2024-07-31", "2024-08-01")) ==
        Places{{"OPP-LAW-002", 4, 14, "versie[1].tot_en_met"}});
  CHECK(detail_of(two("tot_en_met = 2025-07-31", "2025-08-02")) ==
        "the days between 2025-07-31 and 2025-08-02 have no version");
}

TEST_CASE("unsound levels are refused in place", "[law][Beleid]") {
  CHECK(places(kHead + niveau("a", false) + niveau("b", true, "eerst = [\"a\"]\n")).empty());
  CHECK(places(kHead + niveau("a", true) + niveau("b", false)) ==
        Places{{"OPP-LAW-011", 15, 15, "versie[1].niveau[2].boven_basis"}});
  CHECK(places(kHead + niveau("a", false)) == Places{{"OPP-LAW-011", 4, 1, "versie[1].niveau[1]"}});
  const std::string circle = niveau("a", false, "eerst = [\"b\"]\n") + niveau("b", true, "eerst = [\"a\"]\n");
  CHECK(places(kHead + circle) == Places{{"OPP-LAW-011", 10, 9, "versie[1].niveau[1].eerst"}});
  CHECK(detail_of(kHead + circle) == "the levels refer to each other in a circle: a → b → a");
  CHECK(detail_of(kHead + niveau("a", true, "eerst = [\"a\"]\n")) ==
        "the levels refer to each other in a circle: a → a");
  CHECK(places(kHead + niveau("a", false, "eerst = [\"b\"]\n") + niveau("b", true)) ==
        Places{{"OPP-LAW-011", 10, 9, "versie[1].niveau[1].eerst"}});
  CHECK(places(kHead + niveau("basis", false) + niveau("extra", true, "eerst = [\"basi\"]\n")) ==
        Places{{"OPP-LAW-010", 16, 9, "versie[1].niveau[2].eerst"}});
  CHECK(detail_of(kHead + niveau("basis", false) + niveau("extra", true, "eerst = [\"basi\"]\n")) ==
        "there is no level 'basi', did you mean 'basis'?");
  CHECK(places(kHead + niveau("a", false) + niveau("b", true, "aliassen = [\"a\"]\n")) ==
        Places{{"OPP-LAW-001", 16, 12, "versie[1].niveau[2].aliassen"}});
}

TEST_CASE("a value that names a level that does not exist is refused in place", "[law][Beleid]") {
  const std::string reference =
      "[versie.leerlingbespreking]\n"
      "niveau = { waarde = \"extra_ondersteunin\", herkomst = \"seed\", bron = \"p. 1\" }\n";
  CHECK(places(kHead + reference) == Places{{"OPP-LAW-010", 5, 21, "versie[1].leerlingbespreking.niveau"}});
  CHECK(detail_of(kHead + reference) ==
        "there is no level 'extra_ondersteunin', did you mean 'extra_ondersteuning'?");
  // taken over from the version before, but the level is gone
  const std::string file =
      "naam = \"x\"\n[[versie]]\nvanaf = 2024-08-01\ntot_en_met = 2025-07-31\n"
      "[versie.leerlingbespreking]\n"
      "niveau = { waarde = \"extra_ondersteuning\", herkomst = \"seed\", bron = \"p. 1\" }\n"
      "[[versie]]\nvanaf = 2025-08-01\n" +
      niveau("a", true);
  CHECK(places(file) == Places{{"OPP-LAW-010", 7, 1, "versie[2].leerlingbespreking.niveau"}});
}

TEST_CASE("unknown keys are refused with the nearest known one", "[law][Beleid]") {
  CHECK(places("naam = \"x\"\nnam = \"y\"\n[[versie]]\nvanaf = 2024-08-01\n") ==
        Places{{"OPP-LAW-007", 2, 1, "nam"}});
  CHECK(places(kHead + "[versie.evaluatei]\n") == Places{{"OPP-LAW-007", 4, 9, "versie[1].evaluatei"}});
  const std::string key = kHead + "[versie.evaluatie]\n  deelnemer = { waarde = [], herkomst = \"seed\" }\n";
  CHECK(places(key) == Places{{"OPP-LAW-007", 5, 3, "versie[1].evaluatie.deelnemer"}});
  CHECK(detail_of(key) == "unknown key 'deelnemer', did you mean 'deelnemers'?");
  CHECK(places(kHead + "[versie.evaluatie]\nper_schooljaar = { waarde = true, herkomst = \"seed\", bron = "
                       "\"x\", brom = 1 }\n") ==
        Places{{"OPP-LAW-007", 5, 66, "versie[1].evaluatie.per_schooljaar.brom"}});
}

TEST_CASE("values of another kind, missing keys and unknown words are refused in place", "[law][Beleid]") {
  const auto value = [](const std::string& group, const std::string& line) {
    return kHead + "[versie." + group + "]\n" + line + "\n";
  };
  const std::string seed = ", herkomst = \"seed\", bron = \"p. 1\" }";
  CHECK(places(value("evaluatie", "per_schooljaar = { waarde = \"ja\"" + seed)) ==
        Places{{"OPP-LAW-005", 5, 29, "versie[1].evaluatie.per_schooljaar.waarde"}});
  CHECK(detail_of(value("evaluatie", "per_schooljaar = true")) ==
        "expected a table { waarde = …, herkomst = … }, found true or false");
  CHECK(places(value("evaluatie", "deelnemers = { waarde = \"ouder\"" + seed)) ==
        Places{{"OPP-LAW-005", 5, 25, "versie[1].evaluatie.deelnemers.waarde"}});
  CHECK(places(value("evaluatie", "deelnemers = { waarde = [\"ouder\", \"ouders\"]" + seed)) ==
        Places{{"OPP-LAW-008", 5, 35, "versie[1].evaluatie.deelnemers.waarde[2]"}});
  CHECK(places(value("evaluatie", "deelschooljaar_weken = { waarde = 53" + seed)) ==
        Places{{"OPP-LAW-009", 5, 35, "versie[1].evaluatie.deelschooljaar_weken.waarde"}});
  CHECK(places(value("evaluatie", "deelschooljaar_weken = { waarde = 8.0" + seed)) ==
        Places{{"OPP-LAW-005", 5, 35, "versie[1].evaluatie.deelschooljaar_weken.waarde"}});
  CHECK(places(value("evaluatie", "deelschooljaar_weken = { waarde = 9223372036854775807" + seed)) ==
        Places{{"OPP-LAW-009", 5, 35, "versie[1].evaluatie.deelschooljaar_weken.waarde"}});
  CHECK(places(value("hoorrecht", "vanaf = { waarde = \"2025-08-01\"" + seed)) ==
        Places{{"OPP-LAW-005", 5, 20, "versie[1].hoorrecht.vanaf.waarde"}});
  CHECK(places(value("rod", "termijn_dagen = { waarde = \"geen\"" + seed)).empty());
  CHECK(places(value("rod", "termijn_dagen = { waarde = \"gen\"" + seed)) ==
        Places{{"OPP-LAW-005", 5, 28, "versie[1].rod.termijn_dagen.waarde"}});

  CHECK(places(value("evaluatie", "per_schooljaar = { herkomst = \"seed\", bron = \"p. 1\" }")) ==
        Places{{"OPP-LAW-006", 5, 18, "versie[1].evaluatie.per_schooljaar"}});
  CHECK(places(value("evaluatie", "per_schooljaar = { waarde = true }")) ==
        Places{{"OPP-LAW-006", 5, 18, "versie[1].evaluatie.per_schooljaar"}});
  CHECK(places(value("evaluatie", "per_schooljaar = { waarde = true, herkomst = \"seed\" }")) ==
        Places{{"OPP-LAW-006", 5, 18, "versie[1].evaluatie.per_schooljaar"}});
  CHECK(places(value("evaluatie", "per_schooljaar = { waarde = true, herkomst = \"afgeleid\" }")) ==
        Places{{"OPP-LAW-006", 5, 18, "versie[1].evaluatie.per_schooljaar"}});
  CHECK(places(value("evaluatie", "per_schooljaar = { waarde = true, herkomst = \"sed\" }")) ==
        Places{{"OPP-LAW-008", 5, 46, "versie[1].evaluatie.per_schooljaar.herkomst"}});
  CHECK(places(value("evaluatie",
                     "per_schooljaar = { waarde = true, herkomst = \"afgeleid\", amb = [\"AMB-1\"] }")) ==
        Places{{"OPP-LAW-008", 5, 64, "versie[1].evaluatie.per_schooljaar.amb"}});
  CHECK(places("naam = \"x\"\n[[versie]]\n") == Places{{"OPP-LAW-006", 2, 1, "versie[1]"}});
  CHECK(places("naam = \"x\"\n") == Places{{"OPP-LAW-006", 1, 1, "versie"}});
  CHECK(places("") == Places{{"OPP-LAW-006", 1, 1, "naam"}, {"OPP-LAW-006", 1, 1, "versie"}});
  CHECK(places("naam = \"x\"\nsamenwerkingsverband = \"PO-1\"\n[[versie]]\nvanaf = 2024-08-01\n") ==
        Places{{"OPP-LAW-008", 2, 24, "samenwerkingsverband"}});
}

TEST_CASE("text that is not TOML or not UTF-8 is refused in place", "[law][Beleid]") {
  CHECK(places("naam = \"x\"\n[[versie\n").front().id == "OPP-LAW-004");
  CHECK(places("naam = \"x\"\n[[versie\n").front().line == 2);
  CHECK(places("naam = \"x\"\n[[versie]]\nvanaf = 2025-02-30\n").front().id == "OPP-LAW-004");
  CHECK(places("naam = \"x\"\nnaam = \"y\"\n").front().line == 2);
  CHECK(places("naam = \"x\"\n[[#versie]]\nvanaf = 2025-08-01\n") == Places{{"OPP-LAW-004", 2, 1, ""}});
  CHECK(places("naam = \"é\xFF\"\n") == Places{{"OPP-BASE-001", 1, 11, ""}});
  CHECK(places("naam = \"x\"\n# \xC3") == Places{{"OPP-BASE-001", 2, 3, ""}});
  CHECK(places(std::string(kMaxBeleidBytes + 1, '#')) == Places{{"OPP-BASE-002", 1, 1, ""}});
  // columns count bytes, also after a letter of two bytes
  CHECK(places(kHead + "[versie.evaluatie]\nper_schooljaar = { toelichting = \"é\", waarde = 1, herkomst = "
                       "\"afgeleid\" }\n") ==
        Places{{"OPP-LAW-005", 5, 49, "versie[1].evaluatie.per_schooljaar.waarde"}});
}

TEST_CASE("all that is wrong with a file is reported, in the order of the file", "[law][Beleid]") {
  const Places found = places(
      "nam = \"x\"\n[[versie]]\nvanaf = \"2024\"\n[versie.zittende_leerling]\n"
      "termijn_weken = { waarde = 0, herkomst = \"seed\", bron = \"p. 1\" }\n"
      "anker = { waarde = \"inschrijving\", herkomst = \"seed\", bron = \"p. 1\" }\n");
  REQUIRE(found.size() == 5);
  CHECK(found[0] == Place{"OPP-LAW-007", 1, 1, "nam"});
  CHECK(found[1] == Place{"OPP-LAW-006", 1, 1, "naam"});
  CHECK(found[2] == Place{"OPP-LAW-005", 3, 9, "versie[1].vanaf"});
  CHECK(found[3] == Place{"OPP-LAW-009", 5, 28, "versie[1].zittende_leerling.termijn_weken.waarde"});
  CHECK(found[4] == Place{"OPP-LAW-008", 6, 20, "versie[1].zittende_leerling.anker.waarde"});
}

TEST_CASE("a file that is cut off anywhere is read or refused in place", "[law][Beleid]") {
  const std::string whole = file("data/beleid/po3002.toml");
  std::size_t refused = 0;
  for (std::size_t length = 0; length < whole.size(); length += 97) {
    const auto meldingen = check_beleid(std::string_view(whole).substr(0, length));
    if (!meldingen.empty()) ++refused;
    for (const BeleidMelding& melding : meldingen) {
      INFO(length << ": " << melding.text());
      CHECK((melding.where.line > 0 && melding.where.column > 0));
    }
  }
  CHECK(refused > 50);
}
