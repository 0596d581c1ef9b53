#include "opp/model/dossier.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace opp {

namespace {

/// Applies one payload to a dossier. Every branch checks first and changes afterwards.
class Apply {
 public:
  Apply(Dossier& dossier, const Event& event) : d_(dossier), event_(event) {}

  void operator()(const LeerlingGeregistreerd& e) { d_.leerling = e.leerling; }

  void operator()(const Ingeschreven& e) { enrol(e.brin, e.vestiging, e.schooltype, false); }
  void operator()(const TijdelijkGeplaatst& e) { enrol(e.brin, e.vestiging, e.schooltype, true); }

  void operator()(const DefinitiefGeplaatst&) {
    Inschrijving& running = running_enrolment();
    require(running.tijdelijk && !running.definitief_geplaatst_op,
            "there is no temporary placement to make definitive");
    require(event_.occurred_on >= running.ingeschreven_op, "definitive placement before the enrolment");
    running.definitief_geplaatst_op = event_.occurred_on;
  }

  void operator()(const GroepToegewezen& e) {
    d_.groepen.push_back({event_.occurred_on, e.groep, e.naam, e.jaargroep});
  }

  void operator()(const OndersteuningGestart& e) {
    require(find_support(e.kenmerk) == nullptr, "support with this kenmerk was already started");
    d_.ondersteuning.push_back(
        {e.kenmerk, e.niveau, e.vorm, e.omschrijving, event_.occurred_on, std::nullopt});
  }

  void operator()(const OndersteuningBeeindigd& e) {
    Ondersteuning* support = find_support(e.kenmerk);
    require(support != nullptr, "no support with this kenmerk was started");
    require(!support->tot_en_met, "this support was already ended");
    require(event_.occurred_on >= support->vanaf, "the support would end before it started");
    support->tot_en_met = event_.occurred_on;
  }

  void operator()(const OppOpgesteld& e) {
    require(d_.opp_versies.empty() || d_.opp_versies.back().beeindigd_op.has_value(),
            "an OPP is running; a next version is OppBijgesteld");
    add_version(e.versie, std::nullopt, e.perspectief, e.handelingsdeel);
  }

  void operator()(const OppBijgesteld& e) {
    require(!d_.opp_versies.empty() && !d_.opp_versies.back().beeindigd_op,
            "there is no running OPP to adjust");
    add_version(e.versie, e.reden, e.perspectief, e.handelingsdeel);
  }

  void operator()(const LeerlingGehoord& e) {
    d_.hoormomenten.push_back(
        {event_.occurred_on, e.wijze, e.ondersteuning, e.inbreng, e.afgezien, e.invloed});
  }

  void operator()(const OvereenstemmingGegeven& e) {
    version(e.versie).overeenstemming.push_back(
        {event_.occurred_on, e.partij, e.persoon, Antwoord::akkoord, std::nullopt});
  }

  void operator()(const OvereenstemmingGeweigerd& e) {
    version(e.versie).overeenstemming.push_back(
        {event_.occurred_on, e.partij, e.persoon, Antwoord::geweigerd, e.reden});
  }

  void operator()(const PerspectiefVastgesteld& e) {
    OppVersie& v = version(e.versie);
    fix(v, v.perspectief_vastgesteld_op, "the perspective part");
  }
  void operator()(const HandelingsdeelVastgesteld& e) {
    OppVersie& v = version(e.versie);
    fix(v, v.handelingsdeel_vastgesteld_op, "the handelingsdeel");
  }

  void operator()(const OppGeevalueerd& e) {
    require(event_.occurred_on >= version(e.versie).opgesteld_op, "evaluated before it was drawn up");
    d_.evaluaties.push_back({event_.occurred_on, e.versie, e.deelnemers, e.uitkomst});
  }

  void operator()(const OppBeeindigd&) {
    require(!d_.opp_versies.empty() && !d_.opp_versies.back().beeindigd_op, "there is no running OPP to end");
    require(event_.occurred_on >= d_.opp_versies.back().opgesteld_op, "ended before it was drawn up");
    for (OppVersie& v : d_.opp_versies) {
      if (!v.beeindigd_op) v.beeindigd_op = event_.occurred_on;
    }
  }

  void operator()(const Uitgeschreven&) {
    Inschrijving& running = running_enrolment();
    require(event_.occurred_on >= running.ingeschreven_op, "left before the enrolment");
    running.uitgeschreven_op = event_.occurred_on;
  }

 private:
  void require(bool possible, const char* otherwise) const {
    if (!possible) fail(ErrorCode::event_impossible, otherwise);
  }

  void enrol(const Brin& brin, const std::optional<Vestigingscode>& vestiging,
             const std::optional<Schooltype>& schooltype, bool tijdelijk) {
    if (!d_.inschrijvingen.empty()) {
      const Inschrijving& last = d_.inschrijvingen.back();
      require(last.uitgeschreven_op.has_value(), "the pupil is still enrolled");
      require(event_.occurred_on > *last.uitgeschreven_op, "the enrolments would overlap");
    }
    d_.inschrijvingen.push_back(
        {brin, vestiging, schooltype, event_.occurred_on, tijdelijk, std::nullopt, std::nullopt});
  }

  Inschrijving& running_enrolment() {
    require(!d_.inschrijvingen.empty() && !d_.inschrijvingen.back().uitgeschreven_op,
            "the pupil is not enrolled");
    return d_.inschrijvingen.back();
  }

  Ondersteuning* find_support(const std::string& kenmerk) {
    const auto it = std::ranges::find(d_.ondersteuning, kenmerk, &Ondersteuning::kenmerk);
    return it == d_.ondersteuning.end() ? nullptr : &*it;
  }

  OppVersie& version(std::int32_t number) {
    require(number >= 1 && static_cast<std::size_t>(number) <= d_.opp_versies.size(),
            "there is no OPP with this version");
    return d_.opp_versies[static_cast<std::size_t>(number) - 1];
  }

  void add_version(std::int32_t number, std::optional<std::string> reden, const Perspectief& perspectief,
                   const Handelingsdeel& handelingsdeel) {
    require(number >= 1 && static_cast<std::size_t>(number) == d_.opp_versies.size() + 1,
            "the version must be one more than the last");
    d_.opp_versies.push_back({number,
                              event_.occurred_on,
                              std::move(reden),
                              perspectief,
                              handelingsdeel,
                              std::nullopt,
                              std::nullopt,
                              {},
                              std::nullopt});
  }

  void fix(const OppVersie& v, std::optional<Date>& fixed_on, const std::string& part) const {
    if (fixed_on) fail(ErrorCode::event_impossible, part + " of this version was already fixed");
    if (event_.occurred_on < v.opgesteld_op) {
      fail(ErrorCode::event_impossible, part + " would be fixed before it was drawn up");
    }
    fixed_on = event_.occurred_on;
  }

  Dossier& d_;
  const Event& event_;
};

}  // namespace

Dossier empty_dossier(DossierId dossier_id) {
  return {std::move(dossier_id), 0, std::nullopt, {}, {}, {}, {}, {}, {}};
}

void apply(Dossier& dossier, const Event& event) {
  const std::int64_t expected = dossier.laatste_sequence + 1;
  const auto in_context = [&](ErrorCode code, const std::string& detail) {
    fail(code, "event " + std::to_string(event.sequence == 0 ? expected : event.sequence) + " (" +
                   std::string(type_name(event.payload)) + ") of dossier " + dossier.dossier_id.text() +
                   ": " + detail);
  };
  if (event.dossier_id != dossier.dossier_id) {
    in_context(ErrorCode::event_other_dossier, "belongs to dossier " + event.dossier_id.text());
  }
  if (event.sequence != 0 && event.sequence != expected) {
    in_context(ErrorCode::event_sequence, "expected sequence " + std::to_string(expected));
  }
  if (event.occurred_on < kFirstSupportedDay || event.occurred_on > kLastSupportedDay) {
    in_context(ErrorCode::event_out_of_range, "occurred_on lies outside 1950-2199");
  }
  try {
    std::visit(Apply(dossier, event), event.payload);
  } catch (const HistoryError& error) {
    in_context(error.code(), error.detail());
  }
  dossier.laatste_sequence = expected;
}

Dossier fold(DossierId dossier_id, std::span<const Event> events) {
  Dossier dossier = empty_dossier(std::move(dossier_id));
  for (const Event& event : events) apply(dossier, event);
  return dossier;
}

const Inschrijving* inschrijving_op(const Dossier& dossier, Date day) {
  const Inschrijving* found = nullptr;
  for (const Inschrijving& enrolment : dossier.inschrijvingen) {
    if (enrolment.ingeschreven_op <= day) found = &enrolment;
  }
  return found;
}

bool is_ingeschreven(const Dossier& dossier, Date day) {
  const Inschrijving* enrolment = inschrijving_op(dossier, day);
  return enrolment != nullptr && (!enrolment->uitgeschreven_op || day <= *enrolment->uitgeschreven_op);
}

}  // namespace opp
