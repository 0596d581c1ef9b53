#pragma once

#include "opp/base/export.hpp"
#include "opp/model/change.hpp"
#include "opp/model/history.hpp"

#include <span>
#include <vector>

namespace opp {

/// Keeps the events of dossiers: append-only, in order per dossier. Every store passes the same contract
/// tests.
///
/// A store is used by one thread at a time.
class OPP_API Store {
 public:
  virtual ~Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Adds events to one or more dossiers: all of them or none.
  ///
  /// Sequences are assigned by the store. Throws `ConflictError` (OPP-STORE-005) if a dossier no longer has
  /// `expected_sequence` events or stands twice in `changes`, `HistoryError` if an event is structurally
  /// impossible after those before it, `StoreError` if writing fails. After an exception the store is as
  /// before.
  void append(std::span<const Change> changes);

  /// Events of a dossier in order; empty for an unknown id.
  [[nodiscard]] std::vector<Event> events(const DossierId& dossier_id) const { return read(dossier_id); }

  /// All dossiers, by id.
  [[nodiscard]] virtual std::vector<DossierId> dossiers() const = 0;

  /// Everything recorded about one pupil. Throws `NotFoundError` (OPP-STORE-008) for an unknown id.
  [[nodiscard]] History history(const DossierId& dossier_id) const;

  /// The dossier as its events make it. Throws `NotFoundError` (OPP-STORE-008) for an unknown id.
  [[nodiscard]] Dossier load(const DossierId& dossier_id) const;

 protected:
  Store() = default;

  /// Writes checked events with their sequences, atomically; checks the expected sequence once more while no
  /// other writer can come between.
  virtual void write(std::span<const Change> changes) = 0;
  [[nodiscard]] virtual std::vector<Event> read(const DossierId& dossier_id) const = 0;
};

}  // namespace opp
