#include "opp/model/history.hpp"

#include "effective.hpp"
#include "tekst.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace opp {

namespace {

template <class P>
consteval bool may_stand_in_sentence(std::string_view name) {
  bool found = false;
  for_each_field<P>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    constexpr bool kText = std::is_same_v<M, std::string> || std::is_same_v<M, std::optional<std::string>>;
    // Free text is above `intern`; a local id of a person and the code of a level are no free text.
    const bool free_text = kText && f.privacy > Privacy::intern && name != "persoon" && name != "niveau";
    found = found || (f.name == name && !free_text);
  });
  return found;
}

/// True if brackets pair up and every `{name}` is a field of the payload that is no free text.
template <class P>
consteval bool is_sound(std::string_view pattern) {
  bool optional_piece = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '[') {
      if (std::exchange(optional_piece, true)) return false;
    } else if (pattern[i] == ']') {
      if (!std::exchange(optional_piece, false)) return false;
    } else if (pattern[i] == '{') {
      const std::size_t end = pattern.find('}', i);
      if (end == pattern.npos || !may_stand_in_sentence<P>(pattern.substr(i + 1, end - i - 1))) return false;
    }
  }
  return !pattern.empty() && !optional_piece;
}

template <class P>
std::string field_in_words(const P& payload, std::string_view name, Language language) {
  std::string text;
  for_each_field<P>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    if constexpr (!std::is_same_v<M, std::vector<Feit>>) {
      if (f.name == name) text = tekst_van(payload.*f.member, language);
    }
  });
  return text;
}

template <class P>
std::string sentence(const P& payload, Language language) {
  static_assert(
      is_sound<P>(type_info<P>.zin_nl) && is_sound<P>(type_info<P>.zin_en),
      "each kind of event has a sentence in both languages, with fields of its own that are no free text");
  const std::string_view pattern = language == Language::nl ? type_info<P>.zin_nl : type_info<P>.zin_en;
  std::string text;
  std::size_t piece_start = 0;
  bool piece_empty = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    switch (pattern[i]) {
      case '[':
        piece_start = text.size();
        piece_empty = false;
        break;
      case ']':
        if (piece_empty) text.resize(piece_start);
        break;
      case '{': {
        const std::size_t end = pattern.find('}', i);
        const std::string value = field_in_words(payload, pattern.substr(i + 1, end - i - 1), language);
        piece_empty = piece_empty || value.empty();
        text += value;
        i = end;
        break;
      }
      default:
        text += pattern[i];
    }
  }
  return text;
}

}  // namespace

std::string zin(const Payload& payload, Language language) {
  return std::visit([&](const auto& p) { return sentence(p, language); }, payload);
}
std::string zin(const Feit& fact, Language language) {
  return std::visit([&](const auto& p) { return sentence(p, language); }, fact);
}

History::History(DossierId dossier_id, std::vector<Event> events)
    : events_(std::move(events)), dossier_(fold(std::move(dossier_id), events_)) {
  std::int64_t sequence = 0;
  for (Event& event : events_) event.sequence = ++sequence;
}

void History::append(Event event) {
  const bool goes_on = !std::holds_alternative<Gecorrigeerd>(event.payload) &&
                       (!dossier_.laatst_gebeurd_op || event.occurred_on >= *dossier_.laatst_gebeurd_op);
  if (!goes_on) return append(std::span<const Event>(&event, 1));
  event.sequence = event.sequence == 0 ? dossier_.laatste_sequence + 1 : event.sequence;
  Dossier next = dossier_;
  apply(next, event);
  check_later_links(next);
  events_.push_back(std::move(event));
  dossier_ = std::move(next);
}

void History::append(std::span<const Event> events) {
  std::vector<Event> all;
  all.reserve(events_.size() + events.size());
  all.insert(all.end(), events_.begin(), events_.end());
  all.insert(all.end(), events.begin(), events.end());
  *this = History(dossier_.dossier_id, std::move(all));
}

Dossier History::as_of(Date peildatum) const {
  std::vector<Effective> facts = effective_events(dossier_.dossier_id, events_);
  std::erase_if(facts, [&](const Effective& fact) { return fact.occurred_on > peildatum; });
  std::int64_t last = 0;
  for (const Effective& fact : facts) last = std::max(last, fact.sequence);
  return fold_effective(dossier_.dossier_id, facts, last);
}

History History::known_at(Instant moment) const {
  const auto end = std::ranges::find_if(events_, [&](const Event& e) { return e.recorded_at > moment; });
  return History(dossier_.dossier_id, std::vector<Event>(events_.begin(), end));
}

std::vector<Tijdlijnregel> History::timeline(Language language) const {
  std::vector<Tijdlijnregel> lines;
  lines.reserve(events_.size());
  std::vector<const Event*> newest(events_.size(), nullptr);  // correction of each event
  for (const Event& event : events_) {
    if (const auto* c = std::get_if<Gecorrigeerd>(&event.payload)) {
      newest[static_cast<std::size_t>(c->gebeurtenis) - 1] = &event;
    }
  }
  for (std::size_t i = 0; i < events_.size(); ++i) {
    const Event& event = events_[i];
    Tijdlijnregel line{event.occurred_on,
                       event.sequence,
                       event.recorded_at,
                       std::string(type_name(event.payload)),
                       zin(event.payload, language),
                       Tijdlijnstand::geldig,
                       std::nullopt};
    if (newest[i] != nullptr) {
      const auto& correction = std::get<Gecorrigeerd>(newest[i]->payload);
      line.stand = correction.vervallen ? Tijdlijnstand::vervallen : Tijdlijnstand::vervangen;
      line.gecorrigeerd_door = newest[i]->sequence;
      const Date day = correction.gebeurd_op.value_or(event.occurred_on);
      if (!correction.vervallen && correction.vervanging.empty()) {
        lines.push_back({day, event.sequence, newest[i]->recorded_at, line.soort, line.tekst,
                         Tijdlijnstand::correctie, newest[i]->sequence});
      }
      for (const Feit& fact : correction.vervanging) {
        lines.push_back({day, event.sequence, newest[i]->recorded_at, std::string(type_name(fact)),
                         zin(fact, language), Tijdlijnstand::correctie, newest[i]->sequence});
      }
    }
    lines.push_back(std::move(line));
  }
  std::ranges::stable_sort(lines, [](const Tijdlijnregel& a, const Tijdlijnregel& b) {
    return std::pair(a.datum, a.gebeurtenis) < std::pair(b.datum, b.gebeurtenis);
  });
  return lines;
}

}  // namespace opp
