#pragma once

#include "opp/base/enum_table.hpp"
#include "opp/base/export.hpp"
#include "opp/rules/facts.hpp"
#include "opp/rules/reden.hpp"

namespace opp {

/// Answer of a rule. Not enough data is never `voldaan`.
OPP_CODES(Status,
  (verlopen, "verlopen", "overdue")  // not done and past the due date
  (niet_voldaan, "niet voldaan", "not met")  // broken
  (te_laat, "te laat", "late")  // done, but after the due date
  (open, "open", "open")  // still to do, in time
  (geen_gegevens, "geen gegevens", "no data")
  (gemotiveerd, "gemotiveerd", "reasoned deviation")  // a deviation with a recorded reason
  (voldaan, "voldaan", "met")
  (nvt, "n.v.t.", "n/a"))

/// True for an answer that something was not done, or not in time.
constexpr bool is_breach(Status status) noexcept {
  return status == Status::verlopen || status == Status::niet_voldaan || status == Status::te_laat;
}

/// How much weighs what a rule finds.
OPP_CODES(Ernst,
  (overtreding, "overtreding van de wet", "breach of the law")
  (waarschuwing, "waarschuwing", "warning")
  (informatie, "informatie", "information"))

/// What a kernel answers.
struct OPP_API Outcome {
  Status status = Status::geen_gegevens;
  Reden reden = Reden::verplichting_onbekend;
  bool verzacht = false;  ///< a warning instead of a breach, whatever the rule's severity
  Day start;              ///< the day from which the rule counts
  Day due;                ///< last day in time
  Day met;                ///< the day on which it was done
};

}  // namespace opp
