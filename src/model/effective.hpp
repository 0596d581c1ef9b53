#pragma once

#include "opp/model/dossier.hpp"

#include <cstdint>
#include <span>
#include <type_traits>
#include <variant>
#include <vector>

namespace opp {

/// What an event says after corrections: the fact as recorded, or the one that a correction put in its place.
struct Effective {
  std::int64_t sequence;
  Date occurred_on;
  const Payload* recorded;    ///< null if `replacement` is set
  const Feit* replacement;    ///< null if `recorded` is set
  std::int64_t corrected_by;  ///< sequence of the correction; 0 if there is none

  /// Calls `f` with the fact itself.
  template <class F>
  void visit(F&& f) const {
    if (replacement != nullptr) {
      std::visit(f, *replacement);
    } else {
      std::visit(
          [&]<class T>(const T& fact) {
            if constexpr (!std::is_same_v<T, Gecorrigeerd>) f(fact);
          },
          *recorded);
    }
  }
};

/// The facts of a history in the order in which they happened, those of one day in the order of recording;
/// withdrawn ones left out. The events outlive the result. Throws `HistoryError` (OPP-MODEL-006).
[[nodiscard]] std::vector<Effective> effective_events(const DossierId& dossier_id,
                                                      std::span<const Event> events);

/// Folds facts into a dossier whose `laatste_sequence` becomes `last_sequence`.
[[nodiscard]] Dossier fold_effective(const DossierId& dossier_id, std::span<const Effective> facts,
                                     std::int64_t last_sequence);

/// Refuses links to what is not in the dossier at all, of the kinds that may point to a later day.
void check_later_links(const Dossier& dossier);

}  // namespace opp
