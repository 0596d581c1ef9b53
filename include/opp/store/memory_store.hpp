#pragma once

#include "opp/base/export.hpp"
#include "opp/store/store.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opp {

/// A store in memory, for tests and for programs that keep events elsewhere.
class OPP_API MemoryStore final : public Store {
 private:
  void write(std::span<const Addition> additions) override;
  [[nodiscard]] std::vector<Record> read(const StreamKey& stream) const override;
  [[nodiscard]] std::vector<std::string> ids_of(std::string_view soort) const override;

  std::map<StreamKey, std::vector<Record>> records_;
};

}  // namespace opp
