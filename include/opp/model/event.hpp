#pragma once

#include "opp/base/describe.hpp"
#include "opp/base/export.hpp"
#include "opp/base/one_of.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/model/aanmelding.hpp"
#include "opp/model/leerling.hpp"
#include "opp/model/medisch.hpp"
#include "opp/model/ondersteuning.hpp"
#include "opp/model/opp.hpp"
#include "opp/model/overleg.hpp"
#include "opp/model/overstap.hpp"
#include "opp/model/school.hpp"
#include "opp/model/tlv.hpp"
#include "opp/time/date.hpp"
#include "opp/time/instant.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace opp {

// The payloads of events are small facts in the past tense; they stand in the header of their part of the
// case. The day of the fact is `Event::occurred_on`. A kenmerk is a local id within the dossier; an event may
// only refer to what exists on its own day.

/// Every fact that an event can hold; a correction may put another fact in its place.
struct Feit : OneOf<detail::Join<LeerlingFeiten, SchoolFeiten, AanmeldingFeiten, InschrijvingFeiten,
                                 OndersteuningFeiten, OppFeiten, OverlegFeiten, VaststellingFeiten, TlvFeiten,
                                 OverstapFeiten, MedischFeiten, AfwijkingFeiten>> {
  using OneOf::OneOf;
};

/// The newest correction of an event counts; the history keeps all.
OPP_TYPE(Gecorrigeerd,
    "An earlier event was recorded wrongly: another day, another fact, or it did not happen.",
  (intern, std::int64_t, gebeurtenis, "Sequence of the event that is corrected; never that of a correction.")
  (bijzonder, std::string, reden, "Why.")
  (persoonsgegeven, std::optional<Date>, gebeurd_op,
   "Day on which it really happened; absent leaves the day as it was.")
  (bijzonder, std::vector<Feit>, vervanging,
   "What really happened, at most one; empty leaves what was said as it was.")
  (intern, bool, vervallen, "It did not happen at all; then there is neither another day nor a replacement."),
  .sentence("Gebeurtenis {gebeurtenis} gecorrigeerd", "Event {gebeurtenis} corrected"))

/// What an event says: a fact, or that an earlier event was wrong.
struct OPP_API Payload : OneOf<detail::Join<Feit::Variant, std::variant<Gecorrigeerd>>> {
  using OneOf::OneOf;
};

/// Name of the kind of event, for example `LeerlingGehoord`.
[[nodiscard]] OPP_API std::string_view type_name(const Payload& payload);
[[nodiscard]] OPP_API std::string_view type_name(const Feit& fact);

/// Schema version of a payload, from its description.
[[nodiscard]] OPP_API unsigned schema_version(const Payload& payload);

/// Something that happened in one dossier. Two clocks: `occurred_on` is the day in the world, `recorded_at`
/// the moment of writing it down. An event that breaks the law is an event like any other; `check` reports
/// it.
struct OPP_API Event {
  DossierId dossier_id;
  std::int64_t sequence;  ///< place within the dossier, from 1; 0 before a store has accepted the event
  Date occurred_on;
  Instant recorded_at;
  std::string actor;  ///< who recorded it: a local id, not a name
  Payload payload;

  friend bool operator==(const Event&, const Event&) = default;
};

}  // namespace opp

template <>
struct std::variant_size<opp::Feit> : std::variant_size<opp::Feit::Variant> {};
template <std::size_t I>
struct std::variant_alternative<I, opp::Feit> : std::variant_alternative<I, opp::Feit::Variant> {};
template <>
struct std::variant_size<opp::Payload> : std::variant_size<opp::Payload::Variant> {};
template <std::size_t I>
struct std::variant_alternative<I, opp::Payload> : std::variant_alternative<I, opp::Payload::Variant> {};
