#pragma once

#include "opp/base/export.hpp"
#include "opp/base/one_of.hpp"
#include "opp/base/strong_id.hpp"
#include "opp/fwd.hpp"
#include "opp/model/aanmelding.hpp"
#include "opp/model/leerling.hpp"
#include "opp/model/medisch.hpp"
#include "opp/model/ondersteuning.hpp"
#include "opp/model/opp.hpp"
#include "opp/model/overleg.hpp"
#include "opp/model/overstap.hpp"
#include "opp/model/school.hpp"
#include "opp/model/tlv.hpp"
#include "opp/stream/event.hpp"

#include <string_view>

namespace opp {

// The payloads of events are small facts in the past tense; they stand in the header of their part of the
// case. The day of the fact is `Event::occurred_on`. A kenmerk is a local id within the dossier; an event may
// only refer to what exists on its own day.

/// Every fact that an event can hold; a correction may put another fact in its place.
struct OPP_API Feit : OneOf<detail::Join<LeerlingFeiten, SchoolFeiten, AanmeldingFeiten, InschrijvingFeiten,
                                         OndersteuningFeiten, OppFeiten, OverlegFeiten, VaststellingFeiten,
                                         TlvFeiten, OverstapFeiten, MedischFeiten, AfwijkingFeiten>> {
  using OneOf::OneOf;
};

using Gecorrigeerd = CorrectionOf<Feit>;
using Payload = PayloadOf<Feit>;

/// The stream of a pupil: its events fold into the `Dossier`.
struct OPP_API DossierStream {
  static constexpr std::string_view soort = "dossier";
  static constexpr std::string_view id_name = "dossier_id";
  using Id = DossierId;
  using Feit = opp::Feit;
  using State = Dossier;

  static Dossier empty(DossierId dossier_id);
  static const DossierId& id_of(const Dossier& dossier);
  static void apply(Dossier& dossier, const Effective<DossierStream>& fact);
  /// Refuses links to what is not in the dossier at all, of the kinds that may point to a later day.
  static void check(const Dossier& dossier);

  template <class History>
  struct Words {
    [[nodiscard]] const DossierId& dossier_id() const noexcept { return self().stream_id(); }
    [[nodiscard]] const Dossier& dossier() const& noexcept { return self().state(); }
    [[nodiscard]] auto dossier() && noexcept { return static_cast<History&&>(*this).state(); }

   private:
    [[nodiscard]] const History& self() const noexcept { return static_cast<const History&>(*this); }
  };
};

}  // namespace opp
