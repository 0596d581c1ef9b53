#include "opp/rules/rules_on_day.hpp"

#include "evaluation.hpp"
#include "opp/base/error.hpp"
#include "opp/rules/errors.hpp"
#include "opp/time/errors.hpp"

#include <algorithm>
#include <array>
#include <new>
#include <string>
#include <utility>
#include <vector>

namespace opp {

namespace {

constexpr std::size_t kTypes = enum_table<Schooltype>.size();

/// Place of a kind of school; that of one that is not known comes after the others.
std::size_t place_of(const Schooltype* type) {
  return type == nullptr ? kTypes : static_cast<std::size_t>(*type);
}

/// How many ways there are in which the facts of one kind of school are told apart.
constexpr std::size_t kLikenesses = 32;

std::size_t bit(bool value, unsigned place) { return static_cast<std::size_t>(value) << place; }
std::uint8_t key(std::size_t place, std::size_t likeness) {
  return static_cast<std::uint8_t>(place * kLikenesses + likeness);
}

/// One rule for one kind of school, ready to be called.
struct Slot {
  Kernel kernel = nullptr;  ///< null if no version is in force
  Parameters parameters{nullptr, nullptr, kFirstSupportedDay};
  RuleOnDay rule = {};
};

Slot slot_of(const Evaluation::Data& data, const Evaluation::Entry& entry, std::size_t place, Date day) {
  const Schooltype type = enum_table<Schooltype>[place < kTypes ? place : 0].value;
  const RuleOnDay rule = Evaluation::on_day(entry, place < kTypes ? &type : nullptr, day);
  return {rule.version == nullptr ? nullptr : rule.version->kernel, Evaluation::parameters(data, rule.sinds),
          rule};
}

}  // namespace

struct RulesOnDay::Data {
  using Slots = std::array<Slot, kTypes + 1>;

  RuleSet regels;
  Date peildatum;
  std::vector<const Rule*> rules = {};
  std::vector<Slots> slots = {};  ///< in the order of `rules`
  /// The scope rules that are in force for each kind of school.
  std::array<std::vector<Evaluation::Scope>, kTypes + 1> scopes = {};
};

RulesOnDay::RulesOnDay(RuleSet regels, Date peildatum) {
  if (Facts::bit(Schooljaar::of(peildatum)) == 0) {
    fail(errors::time.calendar_out_of_range,
         "the rules cover school years 1990-1991 up to and including 2053-2054");
  }
  auto data = std::make_shared<Data>(Data{std::move(regels), peildatum});
  const Evaluation::Data& set = Evaluation::data(data->regels);
  for (const Evaluation::Entry& entry : set.entries) {
    if (entry.own != nullptr || entry.afspraak != nullptr) continue;
    data->rules.push_back(entry.rule);
    Data::Slots& slots = data->slots.emplace_back();
    for (std::size_t place = 0; place < slots.size(); ++place) {
      slots[place] = slot_of(set, entry, place, peildatum);
      const bool asked = Evaluation::is_scope(entry) && slots[place].kernel != nullptr;
      if (asked) data->scopes[place].push_back({&entry, slots[place].rule});
    }
  }
  data_ = std::move(data);
}

const RuleSet& RulesOnDay::regels() const noexcept { return data_->regels; }
Date RulesOnDay::peildatum() const noexcept { return data_->peildatum; }
std::span<const Rule* const> RulesOnDay::rules() const noexcept { return data_->rules; }

std::size_t RulesOnDay::index_of(std::string_view id) const {
  const Rule& wanted = data_->regels.rule(id);
  const auto it = std::ranges::find(data_->rules, &wanted);
  if (it == data_->rules.end()) {
    fail(errors::rules_on_day.rule_needs_dossier, "rule " + std::string(id) + " looks at the dossier itself");
  }
  return static_cast<std::size_t>(it - data_->rules.begin());
}

RulesOnDay::Block::Block(const RulesOnDay& rules, std::span<Facts> facts)
    : data_(*rules.data_), facts_(facts) {
  std::array<std::uint8_t, kMost> enrolled;
  std::array<std::uint8_t, kMost> applied;
  std::array<std::uint8_t, kMost> either;
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const Facts& one = facts[i];
    const std::size_t by_enrolment = place_of(Evaluation::schooltype(Onderwerp::inschrijving, one));
    const std::size_t by_application = place_of(Evaluation::schooltype(Onderwerp::aanmelding, one));
    const std::size_t edge =
        bit(one.has(Facts::aanmelding_aanwezig), 1) | bit(one.has(Facts::tlv_aanwezig), 0);
    enrolled[i] = key(by_enrolment, bit(one.extra_vanaf.known(), 4) | bit(one.extra_geeindigd_op.known(), 3) |
                                        bit(one.has(Facts::opp_aanwezig), 2) |
                                        bit(one.eerste_vaststelling_op.known(), 1) |
                                        bit(one.uitgeschreven_op.known(), 0));
    applied[i] = key(by_application, edge);
    either[i] = key(by_enrolment == kTypes ? by_application : by_enrolment, edge);
  }
  const std::size_t count = facts.size();
  sort(by_enrolment_, std::span(enrolled).first(count));
  sort(by_application_, std::span(applied).first(count));
  sort(by_dossier_, std::span(either).first(count));
  require(facts);
}

void RulesOnDay::Block::require(std::span<Facts> facts) {
  const Evaluation::Data& set = Evaluation::data(data_.regels);
  for (std::size_t place = 0; place < kKinds; ++place) {
    for (std::size_t i = by_enrolment_.begin[place]; i < by_enrolment_.begin[place + 1]; ++i) {
      const std::size_t row = by_enrolment_.rows[i];
      Evaluation::require(set, facts[row], data_.scopes[place]);
      over_[row] = Evaluation::duty_over(facts[row]);
    }
  }
}

// Counts, then places: no comparison.
void RulesOnDay::Block::sort(Order& order, std::span<const std::uint8_t> keys) {
  std::array<std::uint16_t, kKinds * kLikenesses + 1> at{};
  for (const std::uint8_t key : keys) ++at[key + std::size_t{1}];
  for (std::size_t key = 1; key < at.size(); ++key)
    at[key] = static_cast<std::uint16_t>(at[key] + at[key - 1]);
  for (std::size_t place = 0; place <= kKinds; ++place) order.begin[place] = at[place * kLikenesses];
  for (std::size_t i = 0; i < keys.size(); ++i) order.rows[at[keys[i]]++] = static_cast<std::uint8_t>(i);
}

const RulesOnDay::Block::Order& RulesOnDay::Block::order_for(Onderwerp subject) const noexcept {
  if (subject == Onderwerp::aanmelding) return by_application_;
  return subject == Onderwerp::dossier ? by_dossier_ : by_enrolment_;
}

void RulesOnDay::Block::answer(std::size_t rule, std::span<Outcome> outcomes) const {
  const Onderwerp subject = data_.rules[rule]->onderwerp;
  const bool ends = subject == Onderwerp::inschrijving;
  const Order& order = order_for(subject);
  for (std::size_t place = 0; place < kKinds; ++place) {
    const Slot& slot = data_.slots[rule][place];
    const auto rows =
        std::span(order.rows).subspan(order.begin[place], order.begin[place + 1] - order.begin[place]);
    if (slot.kernel == nullptr) {
      for (const std::size_t row : rows)
        outcomes[row] = Evaluation::not_in_force(slot.rule, subject, facts_[row]);
      continue;
    }
    for (const std::size_t row : rows) {
      const Facts& one = facts_[row];
      // In place: a copy would wait for the fields that the kernel has only just written.
      Outcome& outcome = *::new (&outcomes[row]) Outcome(slot.kernel(one, slot.parameters));
      // As `Evaluation::ends`; in one question, because each of the two often surprises and both seldom.
      if (ends && (over_[row] & (outcome.status == Status::open))) outcome = Evaluation::ended(one);
    }
  }
}

}  // namespace opp
