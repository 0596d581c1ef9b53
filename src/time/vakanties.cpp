#include "opp/time/vakanties.hpp"

#include "opp/base/error.hpp"
#include "opp/time/errors.hpp"

#include <algorithm>
#include <cstddef>

namespace opp {

namespace {

constexpr auto kVakanties = std::to_array<Vakantie>({
#include "schoolvakanties.inc"
});

/// True if nothing is missing between two rows: they are each other's next vacation of one region.
constexpr bool follows(const Vakantie& next, const Vakantie& before) {
  const auto kinds = static_cast<int>(enum_table<Vakantiesoort>.size());
  return next.regio == before.regio &&
         static_cast<int>(next.soort) == (static_cast<int>(before.soort) + 1) % kinds &&
         next.van - before.tot_en_met < 150;
}

static_assert(
    [] {
      for (std::size_t i = 0; i < kVakanties.size(); ++i) {
        const Vakantie& row = kVakanties[i];
        if (row.van > row.tot_en_met || row.van.weekday() != Weekday::zaterdag ||
            row.tot_en_met.weekday() != Weekday::zondag) {
          return false;
        }
        if (i == 0) continue;
        const Vakantie& before = kVakanties[i - 1];
        if (row.regio < before.regio || (row.regio == before.regio && row.van <= before.tot_en_met)) {
          return false;
        }
      }
      return true;
    }(),
    "data/kalender/schoolvakanties.csv: rows by region and date, each from a Saturday to a Sunday, no "
    "overlap");

std::string days_text(Date from, Date to) { return from.iso() + " - " + to.iso(); }

/// Refuses a question about days between which a vacation may be missing.
void require_known(Regio regio, Date van, Date tot_en_met) {
  std::string known;
  for (std::size_t first = 0; first < kVakanties.size();) {
    std::size_t last = first;
    while (last + 1 < kVakanties.size() && follows(kVakanties[last + 1], kVakanties[last])) ++last;
    const Date from = kVakanties[first].van;
    const Date to = kVakanties[last].tot_en_met;
    if (kVakanties[first].regio == regio) {
      if (from <= van && tot_en_met <= to) return;
      known += (known.empty() ? "" : ", ") + days_text(from, to);
    }
    first = last + 1;
  }
  fail(errors::time.vakanties_unknown, "school vacations are known for " + known + " only");
}

}  // namespace

std::vector<Vakantie> vakanties(Regio regio, Date van, Date tot_en_met) {
  if (van > tot_en_met) fail(errors::time.interval_inverted, "the first day lies after the last day");
  require_known(regio, van, tot_en_met);
  std::vector<Vakantie> result;
  for (const Vakantie& row : kVakanties) {
    if (row.regio == regio && row.van <= tot_en_met && van <= row.tot_en_met) result.push_back(row);
  }
  return result;
}

Vakantieaandeel vakantieaandeel(Regio regio, Date begin, Date einde) {
  if (begin >= einde) fail(errors::time.interval_inverted, "the term holds no day");
  const Date first = begin.plus_days(1);
  Vakantieaandeel result{einde - begin, 0, vakanties(regio, first, einde)};
  for (const Vakantie& row : result.vakanties) {
    result.vakantiedagen += std::min(einde, row.tot_en_met) - std::max(first, row.van) + 1;
  }
  return result;
}

std::string Vakantieaandeel::explain(Language language) const {
  const bool nl = language == Language::nl;
  std::string text = std::to_string(vakantiedagen) + (nl ? " van " : " of ") + std::to_string(dagen) +
                     (nl ? " dagen vallen in een schoolvakantie" : " days fall in a school vacation");
  bool first = true;
  for (const Vakantie& row : vakanties) {
    text += first ? " (" : ", ";
    text += label(row.soort, language);
    first = false;
  }
  if (!first) text += ")";
  return text + (nl ? "; de termijn schuift niet op" : "; the term does not move");
}

}  // namespace opp
