#include "opp/rules/rule_set.hpp"

#include "opp/base/error.hpp"
#include "opp/base/text.hpp"
#include "opp/rules/errors.hpp"
#include "rule_set_data.hpp"
#include "rule_table.hpp"
#include "table/afspraken.hpp"

#include <algorithm>
#include <cctype>
#include <utility>

namespace opp {

namespace {

/// First day on which schools work in a samenwerkingsverband passend onderwijs.
constexpr Date kEersteAfspraken{2014, 8, 1};

bool is_id(std::string_view id) {
  return !id.empty() && id.size() <= 64 && std::ranges::all_of(id, [](unsigned char c) {
    return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  });
}

void require_complete(const OwnRule& rule) {
  const auto refuse = [&](const std::string& what) {
    fail(errors::rules.own_rule_invalid, "own rule " + (is_id(rule.id) ? rule.id : "?") + ": " + what);
  };
  if (!is_id(rule.id)) refuse("the id is not of capitals, digits and hyphens");
  if (rule.titel_nl.empty()) refuse("it has no titel_nl");
  if (!rule.kernel) refuse("it has no function");
  if (rule.bron.empty()) refuse("it has no bron");
  if (rule.scholen.empty()) refuse("it is for no kind of school");
  if (rule.tot_en_met && *rule.tot_en_met < rule.vanaf) refuse("tot_en_met lies before vanaf");
}

/// Where the policy makes an agreement. The agreement on levels is made by each level that asks for lighter
/// ones first; the heaviest of them stands for all.
const Herkomstregel* source_of(const Beleid& beleid, std::string_view sleutel) {
  if (sleutel != "niveau") return beleid.herkomst_van(sleutel);
  const Herkomstregel* source = nullptr;
  for (const Ondersteuningsniveau& level : beleid.niveaus) {
    if (!level.eerst.empty()) source = beleid.herkomst_van("niveau." + level.code);
  }
  return source;
}

const std::string& or_dutch(const std::string& en, const std::string& nl) { return en.empty() ? nl : en; }

}  // namespace

std::shared_ptr<const RuleSet::Data> RuleSet::build(Beleid beleid, Calendar calendar,
                                                    std::vector<OwnRule> own) {
  beleid.validate();
  auto data =
      std::make_shared<Data>(Data{std::move(beleid), std::move(calendar), std::move(own), {}, {}, {}, {}});
  const auto keep = [&](std::string text) -> std::string_view {
    return data->texts.emplace_back(std::move(text));
  };
  data->rules.assign(rule_table::rules.begin(), rule_table::rules.end());
  data->versions.assign(rule_table::versions.begin(), rule_table::versions.end());
  std::vector<const Afspraak*> agreements;
  for (const Afspraak& agreement : afspraak_table::afspraken) {
    if (!agreement.geldt(data->beleid)) continue;
    const Herkomstregel* source = source_of(data->beleid, agreement.sleutel);
    std::string place = "beleid " + data->beleid.naam;
    if (source != nullptr && !source->bron.empty()) place += " (" + source->bron + ")";
    const bool read = source != nullptr && source->herkomst == Herkomst::seed;
    agreements.push_back(&agreement);
    data->rules.push_back(agreement.rule);
    data->versions.push_back({agreement.rule.id,
                              agreement.scholen,
                              kEersteAfspraken,
                              {},
                              {keep(std::move(place)), {}, {}, {}},
                              read ? Zekerheid::tekst : Zekerheid::afleiding,
                              nullptr,
                              keep(source == nullptr ? std::string() : source->toelichting)});
  }
  for (const OwnRule& rule : data->own) {
    data->rules.push_back({rule.id,
                           Regelsoort::eigen,
                           rule.onderwerp,
                           rule.ernst,
                           {},
                           rule.titel_nl,
                           or_dutch(rule.titel_en, rule.titel_nl)});
    data->versions.push_back({rule.id,
                              rule.scholen,
                              rule.vanaf,
                              rule.tot_en_met,
                              {rule.bron, {}, {}, {}},
                              Zekerheid::tekst,
                              nullptr});
  }
  for (std::size_t i = 0; i < data->rules.size(); ++i) {
    Data::Entry entry;
    entry.rule = &data->rules[i];
    for (const RuleVersion& version : data->versions) {
      if (version.rule_id != entry.rule->id) continue;
      entry.versions.push_back(&version);
      for (const auto& type : enum_table<Schooltype>) {
        auto& first = entry.sinds[static_cast<std::size_t>(type.value)];
        if (version.scholen.contains(type.value) && (!first || version.vanaf < *first)) first = version.vanaf;
      }
    }
    const std::size_t laws = rule_table::rules.size();
    if (i >= laws + agreements.size()) {
      entry.own = &data->own[i - laws - agreements.size()];
    } else if (i >= laws) {
      entry.afspraak = agreements[i - laws]->kernel;
    }
    data->entries.push_back(std::move(entry));
  }
  return data;
}

RuleSet::RuleSet(Beleid beleid, Calendar calendar)
    : data_(build(std::move(beleid), std::move(calendar), {})) {}

const RuleSet& RuleSet::wet() {
  static const RuleSet set(Beleid::wet());
  return set;
}

RuleSet operator+(const RuleSet& regels, Beleid beleid) {
  return RuleSet(RuleSet::build(std::move(beleid), regels.calendar(), regels.data_->own));
}

RuleSet operator+(const RuleSet& regels, OwnRule rule) {
  require_complete(rule);
  const auto stands = [&](const auto& rules) {
    return std::ranges::any_of(rules, [&](const Rule& other) { return other.id == rule.id; });
  };
  const bool agreement =
      std::ranges::any_of(afspraak_table::afspraken, [&](const Afspraak& a) { return a.rule.id == rule.id; });
  if (agreement || stands(regels.rules()))
    fail(errors::rules.duplicate_rule, "two rules have the id " + rule.id);
  std::vector<OwnRule> own = regels.data_->own;
  own.push_back(std::move(rule));
  return RuleSet(RuleSet::build(regels.beleid(), regels.calendar(), std::move(own)));
}

const Beleid& RuleSet::beleid() const noexcept { return data_->beleid; }
const Calendar& RuleSet::calendar() const noexcept { return data_->calendar; }
std::span<const Rule> RuleSet::rules() const noexcept { return data_->rules; }
std::span<const RuleVersion> RuleSet::versions() const noexcept { return data_->versions; }
std::span<const OwnRule> RuleSet::own_rules() const noexcept { return data_->own; }

const Rule& RuleSet::rule(std::string_view id) const {
  if (const auto it = std::ranges::find(rules(), id, &Rule::id); it != rules().end()) return *it;
  std::vector<std::string_view> ids;
  for (const Rule& rule : rules()) ids.push_back(rule.id);
  std::string detail = "unknown rule " + std::string(id);
  if (const auto close = nearest(id, ids); !close.empty())
    detail += "; did you mean " + std::string(close) + "?";
  fail(errors::rules.unknown_rule, detail);
}

const RuleVersion& RuleSet::version(std::string_view id, Schooltype schooltype, Date day) const {
  const Rule& wanted = rule(id);
  std::string dates;
  for (const RuleVersion& version : versions()) {
    if (version.rule_id != wanted.id || !version.scholen.contains(schooltype)) continue;
    if (version.in_force(day)) return version;
    if (!dates.empty()) dates += ", ";
    dates +=
        version.vanaf.iso() + " – " + (version.tot_en_met ? version.tot_en_met->iso() : std::string("…"));
  }
  fail(errors::rules.no_rule_for_date, "no version of " + std::string(id) + " for " +
                                           std::string(to_name(schooltype)) + " on " + day.iso() +
                                           (dates.empty() ? "" : "; it is in force " + dates));
}

}  // namespace opp
