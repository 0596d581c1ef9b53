#include "opp/model/verschil.hpp"

#include "stream/tekst.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace opp {

namespace {

template <class T>
concept WithKenmerk = Described<T> && requires(const T& item) {
  { item.kenmerk } -> std::convertible_to<std::string_view>;
};

/// Walks two values of one type side by side and notes where they differ.
class Compare {
 public:
  Compare(std::string_view part, Language language) : part_(part), language_(language) {}

  template <class T>
  void values(const std::string& place, const T& before, const T& after) {
    if (before == after) return;
    if constexpr (detail::is_optional<T>::value) {
      if (before && after) return values(place, *before, *after);
      if (after) {
        added(place, text(*after));
      } else {
        removed(place, text(*before));
      }
    } else if constexpr (detail::is_vector<T>::value) {
      lists(place, before, after);
    } else if constexpr (Described<T>) {
      for_each_field<T>([&](const auto& f) {
        const std::string inner = place.empty() ? std::string(f.name) : place + "." + std::string(f.name);
        values(inner, before.*f.member, after.*f.member);
      });
    } else {
      changed(place, text(before), text(after));
    }
  }

  std::vector<Verschil> take() { return std::move(found_); }

 private:
  template <class T>
  std::string text(const T& value) const {
    return tekst_van(value, language_);
  }

  void changed(const std::string& place, std::string before, std::string after) {
    found_.push_back({part_, place, Wijziging::gewijzigd, std::move(before), std::move(after)});
  }
  void added(const std::string& place, std::string after) {
    found_.push_back({part_, place, Wijziging::toegevoegd, std::nullopt, std::move(after)});
  }
  void removed(const std::string& place, std::string before) {
    found_.push_back({part_, place, Wijziging::verwijderd, std::move(before), std::nullopt});
  }

  template <class Item>
  void lists(const std::string& place, const std::vector<Item>& before, const std::vector<Item>& after) {
    if constexpr (WithKenmerk<Item>) {
      const auto named = [&](const Item& item) { return place + "[" + item.kenmerk + "]"; };
      for (const Item& old : before) {
        const auto same = std::ranges::find(after, old.kenmerk, &Item::kenmerk);
        if (same == after.end()) {
          removed(named(old), text(old));
        } else {
          values(named(old), old, *same);
        }
      }
      for (const Item& item : after) {
        if (std::ranges::find(before, item.kenmerk, &Item::kenmerk) == before.end()) {
          added(named(item), text(item));
        }
      }
    } else {
      // Each item of one side takes away one equal item of the other.
      std::vector<Item> gone = before;
      std::vector<const Item*> extra;
      for (const Item& item : after) {
        const auto same = std::ranges::find(gone, item);
        if (same == gone.end()) {
          extra.push_back(&item);
        } else {
          gone.erase(same);
        }
      }
      for (const Item& item : gone) removed(place, text(item));
      for (const Item* item : extra) added(place, text(*item));
    }
  }

  std::string part_;
  Language language_;
  std::vector<Verschil> found_;
};

}  // namespace

std::vector<Verschil> verschillen(const OppVersie& oud, const OppVersie& nieuw, Language language) {
  std::vector<Verschil> all;
  const auto compare = [&](std::string_view part, const auto& before, const auto& after) {
    Compare comparison(part, language);
    comparison.values("", before, after);
    for (Verschil& difference : comparison.take()) all.push_back(std::move(difference));
  };
  compare("perspectief", oud.perspectief, nieuw.perspectief);
  compare("handelingsdeel", oud.handelingsdeel, nieuw.handelingsdeel);
  compare("programma", oud.programma, nieuw.programma);
  compare("strategie", oud.strategie, nieuw.strategie);
  compare("leerlinginbreng", oud.leerlinginbreng, nieuw.leerlinginbreng);
  compare("opvolger_van", oud.opvolger_van, nieuw.opvolger_van);
  return all;
}

std::string to_text(const std::vector<Verschil>& verschillen, Language language) {
  if (verschillen.empty()) {
    return language == Language::nl ? "De inhoud is gelijk.\n" : "The content is the same.\n";
  }
  std::string text;
  std::string_view part;
  for (const Verschil& difference : verschillen) {
    if (part != difference.deel) {
      part = difference.deel;
      text += std::string(part) + "\n";
    }
    text += "  " + (difference.plaats.empty() ? std::string(part) : difference.plaats) + " " +
            std::string(label(difference.wijziging, language)) + ": ";
    if (difference.oud) text += *difference.oud;
    if (difference.oud && difference.nieuw) text += " → ";
    if (difference.nieuw) text += *difference.nieuw;
    text += "\n";
  }
  return text;
}

}  // namespace opp
