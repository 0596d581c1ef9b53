#pragma once

#include "opp/base/export.hpp"
#include "opp/store/store.hpp"

#include <memory>
#include <span>
#include <string>
#include <string_view>
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

 private:
  struct Connection;
  explicit SqliteStore(std::unique_ptr<Connection> connection);

  void write(std::span<const Addition> additions) override;
  [[nodiscard]] std::vector<Record> read(const StreamKey& stream) const override;
  [[nodiscard]] std::vector<std::string> ids_of(std::string_view soort) const override;
  [[nodiscard]] std::string place() const override;

  std::unique_ptr<Connection> connection_;
};

}  // namespace opp
