#include "opp/rules/rules_on_day.hpp"

#include "evaluation.hpp"
#include "opp/base/error.hpp"

#include <algorithm>
#include <array>
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
    fail(ErrorCode::calendar_out_of_range,
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
    fail(ErrorCode::bulk_rule_needs_dossier, "rule " + std::string(id) + " looks at the dossier itself");
  }
  return static_cast<std::size_t>(it - data_->rules.begin());
}

void RulesOnDay::require(std::span<Facts> facts) const {
  const Evaluation::Data& set = Evaluation::data(data_->regels);
  for (Facts& one : facts) {
    const std::size_t place = place_of(Evaluation::schooltype(Onderwerp::inschrijving, one));
    Evaluation::require(set, one, data_->scopes[place]);
  }
}

void RulesOnDay::answer(std::size_t rule, std::span<const Facts> facts, std::span<Outcome> outcomes) const {
  const Onderwerp subject = data_->rules[rule]->onderwerp;
  const Data::Slots& slots = data_->slots[rule];
  for (std::size_t i = 0; i < facts.size(); ++i) {
    const Facts& one = facts[i];
    const Slot& slot = slots[place_of(Evaluation::schooltype(subject, one))];
    Outcome outcome = slot.kernel != nullptr ? slot.kernel(one, slot.parameters)
                                             : Evaluation::not_in_force(slot.rule, subject, one);
    if (Evaluation::ends_with_duty(subject, one, outcome)) outcome = Evaluation::ended(one);
    outcomes[i] = outcome;
  }
}

}  // namespace opp
