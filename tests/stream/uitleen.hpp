#pragma once

// A kind of stream of the tests' own: what a school lent to whom. It shows that a second kind needs facts, a
// fold and one source that instantiates what the library has for any kind; nothing is copied.

#include "opp/base/strong_id.hpp"
#include "opp/stream/history.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opp {

struct UitleenIdTag {
  static constexpr std::string_view name = "UitleenId";
  static constexpr std::string_view form = "1 to 20 small letters";
  static constexpr std::string_view pattern = "^[a-z]{1,20}$";
  static bool valid(std::string_view text) noexcept;
};
using UitleenId = StrongId<UitleenIdTag>;

OPP_CODES(Staat,
  (goed, "goed", "good")
  (stuk, "stuk", "broken"))

OPP_TYPE(Uitgeleend, "Something was lent.",
  (intern, std::string, kenmerk, "Local id of the loan.")
  (openbaar, std::string, voorwerp, "What.")
  (persoonsgegeven, std::optional<std::string>, aan, "Name of whoever took it."),
  .sentence("Uitgeleend: {voorwerp}", "Lent: {voorwerp}"))

OPP_TYPE(Teruggebracht, "It came back.",
  (intern, std::string, kenmerk, "Local id of the loan.")
  (openbaar, std::optional<Staat>, staat, "In which state."),
  .sentence("Teruggebracht[, {staat}]", "Returned[, {staat}]"))

struct UitleenFeit : OneOf<std::variant<Uitgeleend, Teruggebracht>> {
  using OneOf::OneOf;
};

OPP_TYPE_FROM(Lening, Uitgeleend, "A loan.",
  (intern, std::int64_t, gebeurtenis, "Sequence of the event.")
  (intern, Date, sinds, "First day.")
  (embed)
  (intern, std::optional<Date>, terug_op, "Day on which it came back.")
  (openbaar, std::optional<Staat>, staat, "In which state it came back."))

OPP_TYPE(Uitleen, "All loans.",
  (intern, UitleenId, uitleen_id, "Local id.")
  (intern, std::int64_t, laatste_sequence, "Sequence of the last event.")
  (intern, std::optional<Date>, laatst_gebeurd_op, "Day of the latest fact.")
  (persoonsgegeven, std::vector<Lening>, leningen, "The loans, in the order of time."))

struct UitleenStream {
  static constexpr std::string_view soort = "uitleen";
  using Id = UitleenId;
  using Feit = UitleenFeit;
  using State = Uitleen;

  static Uitleen empty(UitleenId id);
  static const UitleenId& id_of(const Uitleen& state) { return state.uitleen_id; }
  static void apply(Uitleen& state, const Effective<UitleenStream>& fact);
  static void check(const Uitleen&) {}
  template <class History>
  struct Words {};
};

}  // namespace opp
