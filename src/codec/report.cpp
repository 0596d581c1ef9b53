#include "opp/codec/report.hpp"

#include "json.hpp"

namespace opp {

namespace {

namespace bj = boost::json;

bj::value text(std::string_view view) { return bj::value(bj::string_view(view)); }

bj::value both_languages(const std::string& nl, const std::string& en) {
  return bj::object{{"nl", nl}, {"en", en}};
}

bj::object source_of(const RuleVersion& version) {
  const LegalReference& ref = version.grondslag;
  bj::object object{{"wet", text(ref.wet)}};
  if (!ref.bwb_id.empty()) object["bwb_id"] = text(ref.bwb_id);
  if (!ref.artikel.empty()) object["artikel"] = text(ref.artikel);
  if (!ref.lid.empty()) object["lid"] = text(ref.lid);
  if (!ref.onderdeel.empty()) object["onderdeel"] = text(ref.onderdeel);
  object["tekst"] = ref.text();
  if (!ref.bwb_id.empty()) object["url"] = ref.url();
  object["versie_vanaf"] = version.vanaf.iso();
  object["zekerheid"] = text(to_name(version.zekerheid));
  if (!version.kanttekening.empty()) object["kanttekening"] = text(version.kanttekening);
  return object;
}

bj::object write(const Report& report, const Finding& finding) {
  bj::object object;
  object["rule"] = text(finding.rule->id);
  object["status"] = text(to_name(finding.status));
  object["ernst"] = text(to_name(finding.ernst));
  object["reden"] = text(to_name(finding.reden));
  if (finding.start) object["start"] = finding.start->iso();
  if (finding.due) object["due"] = finding.due->iso();
  if (finding.met) object["met"] = finding.met->iso();
  if (finding.days_left) object["days_left"] = *finding.days_left;
  object["toelichting"] =
      both_languages(finding.toelichting(Language::nl), finding.toelichting(Language::en));
  object["grondslag"] = source_of(*finding.version);
  if (const auto termijn = report.termijn(finding)) {
    bj::object steps = bj::parse(json::compact(*termijn)).get_object();
    steps["uitleg"] = both_languages(termijn->explain(Language::nl), termijn->explain(Language::en));
    object["termijn"] = std::move(steps);
  }
  return object;
}

bj::object write(const Report& report) {
  bj::array findings;
  for (const Finding& finding : report.findings) findings.push_back(write(report, finding));
  bj::object object{{"dossier_id", report.dossier_id.text()},
                    {"peildatum", report.peildatum.iso()},
                    {"beleid", report.regels.beleid().naam},
                    {"findings", std::move(findings)}};
  bj::array failures;
  for (const RuleFailure& failure : report.mislukt) {
    failures.push_back(bj::object{
        {"rule", failure.rule_id}, {"code", text(failure.error.id())}, {"detail", failure.error.detail()}});
  }
  if (!failures.empty()) object["mislukt"] = std::move(failures);
  return object;
}

}  // namespace

std::string to_json(const Report& report) { return bj::serialize(write(report)); }

std::string to_json(std::span<const Report> reports) {
  bj::array array;
  for (const Report& report : reports) array.push_back(write(report));
  return bj::serialize(array);
}

}  // namespace opp
