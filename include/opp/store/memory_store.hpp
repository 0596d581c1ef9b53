#pragma once

#include "opp/base/export.hpp"
#include "opp/store/store.hpp"

#include <map>
#include <vector>

namespace opp {

/// A store in memory, for tests and for programs that keep events elsewhere.
class OPP_API MemoryStore final : public Store {
 public:
  [[nodiscard]] std::vector<DossierId> dossiers() const override;

 private:
  void write(std::span<const Change> changes) override;
  [[nodiscard]] std::vector<Event> read(const DossierId& dossier_id) const override;

  std::map<DossierId, std::vector<Event>> events_;
};

}  // namespace opp
