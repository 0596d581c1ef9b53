#pragma once

#include "opp/base/export.hpp"
#include "opp/store/store.hpp"

#include <memory>
#include <string>
#include <vector>

namespace opp {

/// A store in one SQLite file. A commit survives a power cut (rollback journal, synchronous=EXTRA), several
/// processes may use the file, one connection per object. A connection must not cross a fork.
///
/// The file is readable by its owner only. Its content is not encrypted in this version.
class OPP_API SqliteStore final : public Store {
 public:
  /// Makes a new store. Throws `StoreError`: OPP-STORE-002 if the file exists, OPP-STORE-007 if it cannot be
  /// written.
  static SqliteStore create(const std::string& path);
  /// Opens a store. Throws `StoreError`: OPP-STORE-003 if there is no such file, OPP-STORE-001 if it is
  /// something else, OPP-STORE-004 if a newer version made it, OPP-STORE-006 if it is damaged.
  static SqliteStore open(const std::string& path);

  ~SqliteStore() override;

  [[nodiscard]] std::vector<DossierId> dossiers() const override;

 private:
  struct Connection;
  explicit SqliteStore(std::unique_ptr<Connection> connection);

  void write(std::span<const Change> changes) override;
  [[nodiscard]] std::vector<Event> read(const DossierId& dossier_id) const override;

  std::unique_ptr<Connection> connection_;
};

}  // namespace opp
