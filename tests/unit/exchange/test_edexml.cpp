#include "opp/exchange/edexml.hpp"
#include "opp/exchange/errors.hpp"
#include "support/catch.hpp"
#include "support/errors.hpp"
#include "support/samples.hpp"

#include <map>
#include <string>

using namespace opp;
using namespace opp::exchange;

namespace {

const EdexmlOptions kOptions{.recorded_at = Instant::parse("2026-11-21T12:00:00Z")};

const std::string kSchool =
    "<school>\n<schooljaar>2026-2027</schooljaar><peildatum>2026-10-01</peildatum><brincode>99XX</brincode></"
    "school>\n";
const std::string kGroups =
    "<groepen><groep key='g4'><naam>Vier</naam><jaargroep>4</jaargroep></groep></groepen>\n";

std::string pupil(const std::string& key, const std::string& body) {
  return "<leerling key='" + key + "'><roepnaam>Aap</roepnaam>" + body + "</leerling>\n";
}
std::string file(const std::string& pupils, const std::string& school = kSchool) {
  return "<?xml version='1.0' encoding='UTF-8'?>\n<EDEX>\n" + school + kGroups + "<leerlingen>\n" + pupils +
         "</leerlingen>\n</EDEX>\n";
}
const std::string kBody =
    "<geboortedatum>2018-01-02</geboortedatum><geslacht>2</geslacht><groep "
    "key='g4'/><instroomdatum>2026-08-24</instroomdatum>";

/// Applies plans to histories in memory.
struct Schoolbestand {
  std::map<DossierId, History> dossiers;

  EdexmlPlan import(const std::string& xml, const EdexmlOptions& options = kOptions) {
    const auto lookup = [&](const DossierId& id) -> std::optional<History> {
      const auto it = dossiers.find(id);
      return it == dossiers.end() ? std::nullopt : std::optional(it->second);
    };
    EdexmlPlan plan = plan_edexml(read_edexml(xml, "a.xml"), lookup, options);
    for (const Change& change : plan.changes) {
      dossiers.try_emplace(change.stream_id, change.stream_id).first->second.append(change.events);
    }
    return plan;
  }
  [[nodiscard]] const Dossier& dossier(const std::string& id) const {
    return dossiers.at(DossierId(id)).dossier();
  }
};

std::optional<Error> error_for(const std::string& xml) {
  return test::error_of([&] { (void)read_edexml(xml, "a.xml"); });
}
std::string id_for(const std::string& xml) {
  const auto error = error_for(xml);
  return error ? std::string(error->id()) : "none";
}

}  // namespace

TEST_CASE("a pupil becomes a dossier with person, enrolment and group", "[exchange][edexml]") {
  Schoolbestand school;
  const EdexmlPlan plan = school.import(file(pupil("7", kBody)));
  CHECK(plan.nieuw == 1);
  CHECK(plan.meldingen.empty());
  const Dossier& d = school.dossier("99XX-7");
  REQUIRE(d.leerling);
  CHECK(d.leerling->geslacht == Geslacht::vrouw);  // 2 is a girl in EDEXML, unlike in OSO
  CHECK(d.leerling->geboortedatum == Date(2018, 1, 2));
  REQUIRE(d.inschrijvingen.size() == 1);
  CHECK(d.inschrijvingen[0].ingeschreven_op == Date(2026, 8, 24));
  CHECK(d.inschrijvingen[0].schooltype == Schooltype::bao);
  REQUIRE(d.groepen.size() == 1);
  CHECK(d.groepen[0].naam == "Vier");
  CHECK(d.groepen[0].jaargroep == Jaargroep::groep_4);
}

TEST_CASE("importing again changes nothing; what changed is added", "[exchange][edexml]") {
  Schoolbestand school;
  school.import(file(pupil("7", kBody)));
  CHECK(school.import(file(pupil("7", kBody))).changes.empty());
  const EdexmlPlan left =
      school.import(file(pupil("7", kBody + "<uitstroomdatum>2027-07-31</uitstroomdatum>")));
  REQUIRE(left.changes.size() == 1);
  CHECK(left.gewijzigd == 1);
  CHECK(left.changes[0].events.size() == 1);
  CHECK(left.changes[0].expected_sequence == 3);
  CHECK(school.dossier("99XX-7").inschrijvingen[0].uitgeschreven_op == Date(2027, 7, 31));
}

TEST_CASE("a file leaves what EDEXML does not know, and an older file what came later",
          "[exchange][edexml]") {
  const auto dated = [](const std::string& day) {
    return "<school>\n<schooljaar>2026-2027</schooljaar><peildatum>" + day +
           "</peildatum><brincode>99XX</brincode></school>\n";
  };
  Schoolbestand school;
  (void)school.import(file(pupil("7", kBody)));
  History& history = school.dossiers.at(DossierId("99XX-7"));
  Leerling leerling = *history.dossier().leerling;
  leerling.handelingsbekwaam = false;
  history.append(
      {history.dossier_id(), 0, Date(2026, 10, 1), Instant(0), "test", LeerlingGeregistreerd{leerling}});
  CHECK(school.import(file(pupil("7", kBody))).ongewijzigd == 1);
  const std::string renamed = "<achternaam>Test</achternaam>" + kBody;
  CHECK(school.import(file(pupil("7", renamed), dated("2026-11-01"))).gewijzigd == 1);
  CHECK(school.dossier("99XX-7").leerling->achternaam == "Test");
  CHECK(school.dossier("99XX-7").leerling->handelingsbekwaam == false);
  // The first file once more, now the older one: it agrees with what was known of its own day.
  CHECK(school.import(file(pupil("7", kBody))).ongewijzigd == 1);
  CHECK(school.dossier("99XX-7").leerling->achternaam == "Test");
}

TEST_CASE("a file that contradicts the dossier is reported and the dossier kept", "[exchange][edexml]") {
  Schoolbestand school;
  school.import(file(pupil("7", kBody)));
  std::string other = kBody;
  other.replace(other.find("2026-08-24"), 10, "2026-08-31");
  const EdexmlPlan plan = school.import(file(pupil("7", other)));
  REQUIRE(plan.meldingen.size() == 1);
  CHECK(plan.meldingen[0].error == errors::edexml.conflict);
  CHECK(plan.changes.empty());
  EdexmlOptions strict = kOptions;
  strict.strict = true;
  CHECK(test::error_id([&] { school.import(file(pupil("7", other)), strict); }) == "OPP-EDEXML-009");
}

TEST_CASE("the kind of school follows from the year group only where it is certain", "[exchange][edexml]") {
  const auto type_for = [](const std::string& group, EdexmlOptions options = kOptions) {
    Schoolbestand school;
    school.import(
        file(pupil("7", "<jaargroep>" + group + "</jaargroep><instroomdatum>2026-08-24</instroomdatum>")),
        options);
    return school.dossier("99XX-7").inschrijvingen.at(0).schooltype;
  };
  CHECK(type_for("8") == Schooltype::bao);
  CHECK(type_for("V") == Schooltype::vso);
  CHECK(type_for("H") == std::nullopt);
  for (const char* ambiguous : {"11", "16", "S", "C"}) {
    INFO(ambiguous);
    CHECK(test::error_id([&] { type_for(ambiguous); }) == "OPP-EDEXML-010");
  }
  EdexmlOptions options = kOptions;
  options.schooltype = Schooltype::pro;
  CHECK(type_for("11", options) == Schooltype::pro);
}

TEST_CASE("children outside po and vo are counted and left out", "[exchange][edexml]") {
  Schoolbestand school;
  const EdexmlPlan plan = school.import(file(pupil("1", "<jaargroep>0</jaargroep>") +
                                             pupil("2", "<jaargroep>N</jaargroep>") + pupil("3", kBody)));
  CHECK(plan.geen_leerling == 2);
  CHECK(school.dossiers.size() == 1);
}

TEST_CASE("what is missing is a warning, and an error when strict", "[exchange][edexml]") {
  const std::string xml = file(pupil("7", "<jaargroep>4</jaargroep>"));
  Schoolbestand school;
  const EdexmlPlan lenient = school.import(xml);
  REQUIRE(lenient.meldingen.size() == 2);
  CHECK(lenient.meldingen[0].text() ==
        "a.xml:7 /EDEX/leerlingen/leerling[1]: the leerling has no geboortedatum; rules that depend on age "
        "cannot be "
        "judged; fill the element in the source system and export again [OPP-EDEXML-005]");
  CHECK(test::error_id([&] { (void)read_edexml(xml, "a.xml", true); }) == "OPP-EDEXML-005");
  CHECK(school.dossier("99XX-7").inschrijvingen.empty());
  EdexmlOptions strict = kOptions;
  strict.strict = true;
  CHECK(test::error_id([&] {
          school.import(file(pupil("8", "<geboortedatum>2018-01-02</geboortedatum>")), strict);
        }) == "OPP-EDEXML-005");
  // an enrolment that came from elsewhere, such as a temporary placement, leaves nothing open
  school.dossiers.at(DossierId("99XX-7"))
      .append({DossierId("99XX-7"), 0, Date(2026, 9, 1), Instant(0), "test",
               TijdelijkGeplaatst{Brin("99XX"), {}, {}}});
  CHECK(school.import(xml).meldingen.size() == 1);
}

TEST_CASE("each fault in a file has its own error with line and element", "[exchange][edexml]") {
  CHECK(id_for("") == "OPP-EDEXML-001");
  CHECK(id_for("geen xml") == "OPP-EDEXML-001");
  CHECK(id_for(file(pupil("7", kBody)).substr(0, 300)) == "OPP-EDEXML-001");
  CHECK(id_for("<EDEX><school></EDEX>") == "OPP-EDEXML-001");
  CHECK(id_for("<edex/>") == "OPP-EDEXML-002");
  CHECK(id_for("<EDEX/>") == "OPP-EDEXML-005");
  CHECK(id_for(file(pupil("7", "<jaargroep>9</jaargroep>"))) == "OPP-EDEXML-003");
  CHECK(id_for(file(pupil("7", "<geslacht>M</geslacht>"))) == "OPP-EDEXML-003");
  CHECK(id_for(file(pupil("7", kBody) + pupil("7", kBody))) == "OPP-EDEXML-004");
  CHECK(id_for(file("<leerling><roepnaam>Aap</roepnaam></leerling>")) == "OPP-EDEXML-005");
  CHECK(id_for(file("<leerling key='1'/>")) == "OPP-EDEXML-005");
  CHECK(id_for(file("")) == "OPP-EDEXML-005");
  CHECK(id_for(file(pupil("7", "<geboortedatum>2018-02-30</geboortedatum>"))) == "OPP-EDEXML-006");
  CHECK(id_for(file(pupil("7", "<geboortedatum>30-02-2018</geboortedatum>"))) == "OPP-EDEXML-006");
  CHECK(id_for(file(pupil(
            "7", "<instroomdatum>2026-08-24</instroomdatum><uitstroomdatum>2026-08-23</uitstroomdatum>"))) ==
        "OPP-EDEXML-006");
  CHECK(id_for(file(pupil("7", kBody), "<school><schooljaar>2026</schooljaar></school>")) ==
        "OPP-EDEXML-006");
  CHECK(id_for(file(pupil("7", kBody), "<school><brincode>9XX</brincode></school>")) == "OPP-EDEXML-006");
  CHECK(id_for(file(pupil("7", "<groep key='g5'/>"))) == "OPP-EDEXML-007");
  CHECK(id_for(file(pupil("7", "<vestiging key='x'/>"))) == "OPP-EDEXML-007");
  CHECK(id_for(file(pupil("7", "<achternaam>Isma\xEBl</achternaam>"))) == "OPP-BASE-001");
  CHECK(id_for(file(pupil("7", "<achternaam>" + std::string(2000, 'x') + "</achternaam>"))) ==
        "OPP-BASE-002");

  const auto error =
      error_for(file(pupil("1", kBody) + pupil("2", "\n<geboortedatum>2018-02-30</geboortedatum>")));
  REQUIRE(error);
  CHECK(error->where().line == 9);
  CHECK(error->where().path == "/EDEX/leerlingen/leerling[2]/geboortedatum");
  CHECK(std::string(error->what()).find("2018") == std::string::npos);
}

TEST_CASE("a school without BRIN needs one from the caller", "[exchange][edexml]") {
  const std::string xml = file(pupil("7", kBody), "<school><schooljaar>2026-2027</schooljaar></school>");
  Schoolbestand school;
  CHECK(test::error_id([&] { school.import(xml); }) == "OPP-EDEXML-008");
  EdexmlOptions options = kOptions;
  options.brin = Brin("98ZZ");
  school.import(xml, options);
  CHECK(school.dossiers.contains(DossierId("98ZZ-7")));
}

TEST_CASE("every key gives its own dossier id", "[exchange][edexml]") {
  const Brin brin("99XX");
  CHECK(dossier_id_for(brin, "1001").text() == "99XX-1001");
  CHECK(dossier_id_for(brin, "{A 1}").text() == "99XX-%7BA%201%7D");
  CHECK(dossier_id_for(brin, "%7BA").text() == "99XX-%257BA");
  const std::string longest(256, 'x');
  CHECK(dossier_id_for(brin, longest).text().size() <= 160);
  CHECK(dossier_id_for(brin, longest) != dossier_id_for(brin, longest.substr(1)));
}

TEST_CASE("other encodings, additions and unknown elements are read past", "[exchange][edexml]") {
  std::string latin = file(pupil(
      "7",
      "<achternaam>Isma\xEBl</achternaam><toevoegingen><blok><code>x</code></blok></toevoegingen><nieuw/>"));
  latin.replace(latin.find("UTF-8"), 5, "ISO-8859-1");
  const EdexmlBestand read = read_edexml(latin, "a.xml");
  CHECK(read.leerlingen[0].leerling.achternaam == "Ismaël");
  CHECK(read.leerlingen[0].where.line == 0);  // not known after conversion
  CHECK_NOTHROW(read_edexml(file(pupil("7", "<instroomdatum>2026-08-24Z</instroomdatum>"))));
  const std::string entity = "<!DOCTYPE EDEX [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" +
                             file(pupil("7", "<achternaam>&x;</achternaam>")).substr(39);
  CHECK(read_edexml(entity, "a.xml").leerlingen[0].leerling.achternaam == "&x;");  // never expanded
}

TEST_CASE("the examples of the standard are read", "[exchange][edexml][samples]") {
  const auto example = test::sample("edexml-2.1/EDEXML.Voorbeeld.2.1.xml");
  if (!example) return;
  Schoolbestand school;
  const EdexmlPlan plan = school.import(*example);
  CHECK(plan.nieuw == 3);
  CHECK(plan.meldingen.size() == 2);  // one pupil without instroomdatum, one without geboortedatum
  CHECK(school.dossier("99ZZ-12345").inschrijvingen[0].uitgeschreven_op == Date(2014, 7, 18));
  CHECK(school.import(*example).changes.empty());
  CHECK(read_edexml(test::sample("edexml-2.1/EDEXML.Voorbeeld.2.1-Vla.xml").value(), "vla.xml")
            .leerlingen.size() == 3);
}
