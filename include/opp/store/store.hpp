#pragma once

#include "opp/base/export.hpp"
#include "opp/model/history.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace opp {

/// A stream as a store knows it: the `soort` of its kind and its id.
struct OPP_API StreamKey {
  std::string soort;
  std::string id;

  friend auto operator<=>(const StreamKey&, const StreamKey&) = default;
};

/// An event as a store keeps it, whatever the kind of its stream.
struct OPP_API Record {
  std::int64_t sequence;
  std::string occurred_on;  ///< ISO 8601, as `recorded_at`
  std::string recorded_at;
  std::string actor;
  std::string type;
  unsigned schema;
  std::string payload;  ///< a JSON object
};

/// Records to add to one stream that has `expected_sequence` of them.
struct OPP_API Addition {
  StreamKey stream;
  std::int64_t expected_sequence;
  std::vector<Record> records;
};

/// Keeps the events of streams: append-only, in order per stream. Every store passes the same contract tests.
/// The functions are for any kind of stream; unless another is named, for the dossiers of pupils:
///
///     store.load(DossierId("99XX-1001"));
///     store.load<OtherStream>(OtherId("…"));
///
/// A store is used by one thread at a time.
class OPP_API Store {
 public:
  virtual ~Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// Adds events to one or more streams of a kind: all of them or none.
  ///
  /// Sequences are assigned by the store. Throws `ConflictError` (OPP-STORE-005) if a stream no longer has
  /// `expected_sequence` events or stands twice in `changes`, `HistoryError` if an event is structurally
  /// impossible after those before it, `StoreError` if writing fails. After an exception the store is as
  /// before.
  template <class Kind = DossierStream>
  void append(std::type_identity_t<std::span<const ChangeOf<Kind>>> changes);

  /// Events of a stream in order; empty for an unknown id.
  template <class Kind = DossierStream>
  [[nodiscard]] std::vector<EventOf<Kind>> events(const typename Kind::Id& id) const;

  /// All streams of a kind, by id.
  template <class Kind = DossierStream>
  [[nodiscard]] std::vector<typename Kind::Id> ids() const;
  /// All dossiers, by id.
  [[nodiscard]] std::vector<DossierId> dossiers() const { return ids(); }

  /// Everything recorded in one stream. Throws `NotFoundError` (OPP-STORE-008) for an unknown id.
  template <class Kind = DossierStream>
  [[nodiscard]] HistoryOf<Kind> history(const typename Kind::Id& id) const;

  /// The dossier, or another state, as its events make it. Throws `NotFoundError` (OPP-STORE-008) for an
  /// unknown id.
  template <class Kind = DossierStream>
  [[nodiscard]] typename Kind::State load(const typename Kind::Id& id) const;

 protected:
  Store() = default;

  /// Writes checked records with their sequences, atomically; checks the expected sequence once more while
  /// no other writer can come between.
  virtual void write(std::span<const Addition> additions) = 0;
  /// The records of a stream in order.
  [[nodiscard]] virtual std::vector<Record> read(const StreamKey& stream) const = 0;
  /// The ids of all streams of a kind, in order.
  [[nodiscard]] virtual std::vector<std::string> ids_of(std::string_view soort) const = 0;
  /// Where its records come from, for messages; empty if they are in memory.
  [[nodiscard]] virtual std::string place() const { return {}; }
};

}  // namespace opp
