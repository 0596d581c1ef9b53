#include "uitleen.hpp"

#include "codec/kind.hpp"
#include "store/store.hpp"
#include "stream/history.hpp"
#include "stream/sentence.hpp"

#include <algorithm>

namespace opp {

bool UitleenIdTag::valid(std::string_view text) noexcept {
  return !text.empty() && text.size() <= 20 &&
         std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

Uitleen UitleenStream::empty(UitleenId id) { return {.uitleen_id = std::move(id)}; }

namespace {

struct Apply {
  Uitleen& state;
  const Effective<UitleenStream>& event;

  void operator()(const Uitgeleend& e) const {
    require(loan(e.kenmerk) == state.leningen.end(), "this loan is there already");
    state.leningen.push_back({e, event.sequence, event.occurred_on, {}, {}});
  }
  void operator()(const Teruggebracht& e) const {
    const auto found = loan(e.kenmerk);
    require(found != state.leningen.end() && !found->terug_op, "nothing was lent");
    found->terug_op = event.occurred_on;
    found->staat = e.staat;
  }
  [[nodiscard]] std::vector<Lening>::iterator loan(const std::string& kenmerk) const {
    return std::ranges::find(state.leningen, kenmerk, &Lening::kenmerk);
  }
  static void require(bool possible, const char* otherwise) {
    if (!possible) fail(errors::stream.event_impossible, otherwise);
  }
};

}  // namespace

void UitleenStream::apply(Uitleen& state, const Effective<UitleenStream>& fact) {
  fact.visit(Apply{state, fact});
}

OPP_STREAM_KIND(UitleenStream);
OPP_CODEC_KIND(UitleenStream);
OPP_STORE_KIND(UitleenStream);

}  // namespace opp
