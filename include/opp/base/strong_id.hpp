#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace opp {

/// An identifier with a type and a check of its own, so that a BRIN is never mistaken for a dossier id and a
/// value that exists is always well-formed.
///
/// `Tag` gives `name` (for messages), `form` (what a good value looks like) and `valid(std::string_view)`.
/// A tag may also give `pattern`, a regular expression that accepts the same texts, for the JSON Schema.
/// There is no default value. The constructor throws `InvalidDataError` (OPP-BASE-003) without repeating the
/// refused text, which could be personal data.
template <class Tag>
class StrongId {
 public:
  explicit StrongId(std::string value) : value_(std::move(value)) {
    if (!Tag::valid(value_)) {
      fail(errors::base.invalid_id, std::string(Tag::name) + " must be " + std::string(Tag::form));
    }
  }

  [[nodiscard]] const std::string& text() const noexcept { return value_; }
  [[nodiscard]] static bool is_valid(std::string_view text) noexcept { return Tag::valid(text); }

  friend bool operator==(const StrongId&, const StrongId&) = default;
  friend auto operator<=>(const StrongId&, const StrongId&) = default;

 private:
  std::string value_;
};

namespace detail {

template <class T>
struct is_strong_id : std::false_type {};
template <class Tag>
struct is_strong_id<StrongId<Tag>> : std::true_type {
  using tag_type = Tag;
};

}  // namespace detail

struct OPP_API DossierIdTag {
  static constexpr std::string_view name = "DossierId";
  static constexpr std::string_view form = "1 to 160 characters out of A-Z a-z 0-9 . _ : % ~ -";
  static constexpr std::string_view pattern = "^[A-Za-z0-9._:%~-]{1,160}$";
  static bool valid(std::string_view text) noexcept;
};
/// Local id of a dossier. It appears in logs and file names, so never put a name or a BSN in it.
using DossierId = StrongId<DossierIdTag>;

struct OPP_API BrinTag {
  static constexpr std::string_view name = "Brin";
  static constexpr std::string_view form = "two digits and two capitals, for example 99XX";
  static constexpr std::string_view pattern = "^[0-9]{2}[A-Z]{2}$";
  static bool valid(std::string_view text) noexcept;
};
/// BRIN of a school: two digits, two capitals (DUO, register of institutions).
using Brin = StrongId<BrinTag>;

struct OPP_API VestigingscodeTag {
  static constexpr std::string_view name = "Vestigingscode";
  static constexpr std::string_view form = "two digits, for example 00";
  static constexpr std::string_view pattern = "^[0-9]{2}$";
  static bool valid(std::string_view text) noexcept;
};
/// Number of a location within a BRIN: two digits (DUO).
using Vestigingscode = StrongId<VestigingscodeTag>;

}  // namespace opp

template <class Tag>
struct std::hash<opp::StrongId<Tag>> {
  std::size_t operator()(const opp::StrongId<Tag>& id) const noexcept {
    return std::hash<std::string>{}(id.text());
  }
};
