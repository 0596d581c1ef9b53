#include "opp/law/beleid.hpp"

#include "beleid_sleutels.hpp"
#include "opp/base/text.hpp"
#include "opp/law/errors.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <type_traits>

namespace opp {

namespace beleid {

namespace {

using Niveaus = std::vector<Ondersteuningsniveau>;

std::optional<std::size_t> index_of(const Niveaus& niveaus, std::string_view code) {
  for (std::size_t i = 0; i < niveaus.size(); ++i) {
    if (niveaus[i].code == code) return i;
  }
  return std::nullopt;
}

/// The way from one level to another along `eerst`, both included; empty if there is none.
std::vector<std::size_t> way(const Niveaus& niveaus, std::size_t from, std::size_t to) {
  std::vector<std::optional<std::size_t>> reached_from(niveaus.size());
  std::vector<std::size_t> todo{from};
  reached_from[from] = from;
  for (std::size_t next = 0; next < todo.size(); ++next) {
    for (const std::string& code : niveaus[todo[next]].eerst) {
      const auto index = index_of(niveaus, code);
      if (!index || reached_from[*index]) continue;
      reached_from[*index] = todo[next];
      todo.push_back(*index);
    }
  }
  if (!reached_from[to]) return {};
  std::vector<std::size_t> result{to};
  while (result.back() != from) result.push_back(*reached_from[result.back()]);
  std::ranges::reverse(result);
  return result;
}

void check_names(const Niveaus& niveaus, std::vector<Niveaufout>& found) {
  std::map<std::string_view, std::size_t> names;
  for (std::size_t i = 0; i < niveaus.size(); ++i) {
    const auto claim = [&](std::string_view veld, const std::string& name) {
      if (name.empty()) {
        found.push_back({i, veld, errors::law.policy_invalid, "a level without a code"});
      } else if (!names.emplace(name, i).second) {
        found.push_back({i, veld, errors::law.policy_invalid,
                         "'" + name + "' already names level " + std::to_string(names[name] + 1)});
      }
    };
    claim("code", niveaus[i].code);
    for (const std::string& alias : niveaus[i].aliassen) claim("aliassen", alias);
  }
}

void check_former(const Niveaus& niveaus, std::size_t i, std::vector<Niveaufout>& found) {
  for (const std::string& code : niveaus[i].eerst) {
    const auto former = index_of(niveaus, code);
    if (!former) {
      std::vector<std::string_view> codes;
      for (const Ondersteuningsniveau& level : niveaus) codes.push_back(level.code);
      std::string text = "there is no level '" + code + "'";
      const std::string_view meant = nearest(code, codes);
      if (!meant.empty()) text += ", did you mean '" + std::string(meant) + "'?";
      found.push_back({i, "eerst", errors::law.policy_unknown_level, text});
    } else if (*former >= i) {
      std::string text;
      const auto back = way(niveaus, *former, i);
      if (back.empty()) {
        text = "level '" + code + "' is not lighter than '" + niveaus[i].code + "', it stands below it";
      } else {
        text = "the levels refer to each other in a circle: " + niveaus[i].code;
        for (const std::size_t step : back) text += " → " + niveaus[step].code;
      }
      found.push_back({i, "eerst", errors::law.policy_level_order, text});
    }
  }
}

}  // namespace

std::vector<Niveaufout> niveaufouten(const Niveaus& niveaus) {
  std::vector<Niveaufout> found;
  check_names(niveaus, found);
  bool above = false;
  for (std::size_t i = 0; i < niveaus.size(); ++i) {
    check_former(niveaus, i, found);
    if (above && !niveaus[i].boven_basis) {
      found.push_back(
          {i, "boven_basis", errors::law.policy_level_order,
           "level '" + niveaus[i].code + "' does not exceed the basis but follows one that does"});
    }
    above = above || niveaus[i].boven_basis;
  }
  if (!above) found.push_back({0, {}, errors::law.policy_level_order, "no level exceeds the basis"});
  return found;
}

}  // namespace beleid

const Ondersteuningsniveau* Beleid::niveau(std::string_view code) const noexcept {
  for (const Ondersteuningsniveau& level : niveaus) {
    if (level.code == code || std::ranges::find(level.aliassen, code) != level.aliassen.end()) return &level;
  }
  return nullptr;
}

const Herkomstregel* Beleid::herkomst_van(std::string_view sleutel) const noexcept {
  const auto found = std::ranges::find(herkomst, sleutel, &Herkomstregel::sleutel);
  return found == herkomst.end() ? nullptr : &*found;
}

void Beleid::validate() const {
  const auto refuse = [&](const std::string& text) {
    fail(errors::law.policy_invalid, "policy " + naam + ": " + text);
  };
  const auto levels = beleid::niveaufouten(niveaus);
  if (!levels.empty()) refuse(levels.front().detail);
  beleid::for_each_waarde(*this, [&](const auto& group, const auto& x, const auto& value) {
    using M = std::remove_cvref_t<decltype(value)>;
    if constexpr (std::is_same_v<M, int> || std::is_same_v<M, std::optional<int>>) {
      const std::optional<int> number = value;
      const beleid::Limiet& limits = beleid::limiet(group.name, x.name);
      if (number && (*number < limits.min || *number > limits.max)) {
        refuse(beleid::sleutel(group.name, x.name) + " outside " + std::to_string(limits.min) + "-" +
               std::to_string(limits.max));
      }
    } else if constexpr (std::is_same_v<M, std::optional<std::string>>) {
      if (value && niveau(*value) == nullptr) {
        refuse(beleid::sleutel(group.name, x.name) + " names a level that does not exist: " + *value);
      }
    }
  });
}

std::string BeleidMelding::text() const { return Error(error, detail, where).what(); }

}  // namespace opp
