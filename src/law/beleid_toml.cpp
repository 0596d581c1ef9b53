// The reader follows the descriptions of `Beleid`, so a new value is one member and one line there.

#include "base/toml.hpp"
#include "beleid_sleutels.hpp"
#include "opp/base/text.hpp"
#include "opp/law/beleid.hpp"
#include "opp/law/errors.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>
#include <utility>

namespace opp {

namespace {

constexpr std::string_view kGeen = "geen";  // TOML has no null: this word is *no value*

/// Reads one file and collects what is wrong with it.
class Lezer {
 public:
  Lezer(std::string_view text, std::string_view source) : text_(text), source_(source) {}

  /// The versions; only to be used if `meldingen()` is empty. Without `basis` every key must be there.
  std::vector<Versie<Beleid>> lees(const Beleid* basis);
  std::vector<BeleidMelding> meldingen() &&;

 private:
  using Position = toml::source_position;

  void meld(const ErrorRow& row, std::string detail, Position at, std::string path) {
    meldingen_.push_back({row, std::move(detail), where(at, std::move(path))});
  }
  [[nodiscard]] Where where(Position at, std::string path) const {
    return toml_where(text_, source_, at, std::move(path));
  }

  std::optional<toml::table> parse();
  void refuse_unknown(const toml::table& table, const std::vector<std::string_view>& known,
                      const std::string& path);
  const toml::node* require(const toml::table& table, std::string_view key, const std::string& path);
  void wrong_type(const toml::node& node, std::string_view wanted, const std::string& path) {
    meld(errors::law.policy_type, "expected " + std::string(wanted) + ", found " + kind_of(node),
         begin_of(node), path);
  }

  bool read(const toml::node& node, std::string& value, const std::string& path);
  bool read(const toml::node& node, bool& value, const std::string& path);
  bool read_number(const toml::node& node, int& value, const beleid::Limiet& limits, const std::string& path);
  std::optional<Date> read_date(const toml::node& node, const std::string& path);
  template <DescribedEnum E>
  bool read(const toml::node& node, E& value, const std::string& path);
  template <class T>
  bool read(const toml::node& node, std::vector<T>& values, const std::string& path);
  template <class M>
  void read_value(const toml::node& node, M& value, std::string_view group, std::string_view field,
                  const std::string& path);

  Herkomstregel read_herkomst(const toml::table& table, std::string sleutel, const std::string& path);
  void read_niveaus(const toml::node& node, Beleid& beleid, const std::string& path);
  std::optional<Ondersteuningsniveau> read_niveau(const toml::node& node, Beleid& beleid,
                                                  const std::string& path);
  void read_groups(const toml::table& version, Beleid& beleid, bool complete, const std::string& path);
  void check_references(const Beleid& beleid, const toml::table& version, const std::string& path);
  void check_period(const toml::table& version, Date vanaf, const std::string& path);

  std::string_view text_;
  std::string_view source_;
  std::vector<BeleidMelding> meldingen_;
  std::map<std::string, Position> positions_;  ///< of the values that the version at hand states
  bool has_former_ = false;                    ///< there was a version before the one at hand
  std::optional<Date> former_end_;
};

std::optional<toml::table> Lezer::parse() {
  const auto at_start = Position{1, 1};
  if (text_.size() > kMaxBeleidBytes) {
    meld(errors::base.text_too_long, "a policy file is at most 1 MiB", at_start, {});
    return std::nullopt;
  }
  try {
    return parse_toml(text_);
  } catch (const TomlFout& fout) {
    meldingen_.push_back({fout.not_utf8 ? errors::base.text_not_utf8 : errors::law.policy_syntax, fout.detail,
                          where(fout.at, {})});
    return std::nullopt;
  }
}

void Lezer::refuse_unknown(const toml::table& table, const std::vector<std::string_view>& known,
                           const std::string& path) {
  for (const auto& [key, node] : table) {
    if (std::ranges::find(known, key.str()) != known.end()) continue;
    meld(errors::law.policy_unknown_key,
         "unknown key '" + std::string(key.str()) + "'" + did_you_mean(key.str(), known), key.source().begin,
         path.empty() ? std::string(key.str()) : path + "." + std::string(key.str()));
  }
}

const toml::node* Lezer::require(const toml::table& table, std::string_view key, const std::string& path) {
  const toml::node* node = table.get(key);
  if (node == nullptr) {
    Position at = begin_of(table);
    if (at.line == 0) at = Position{1, 1};  // an empty file
    meld(errors::law.policy_missing, "the key '" + std::string(key) + "' is missing", at, path);
  }
  return node;
}

bool Lezer::read(const toml::node& node, std::string& value, const std::string& path) {
  if (!node.is_string()) {
    wrong_type(node, "a text", path);
    return false;
  }
  value = node.as_string()->get();
  if (value.empty()) {
    meld(errors::law.policy_missing, "the text is empty", begin_of(node), path);
    return false;
  }
  if (value.size() > kMaxTextBytes) {
    meld(errors::base.text_too_long, "the text is longer than 64 KiB", begin_of(node), path);
    return false;
  }
  return true;
}

bool Lezer::read(const toml::node& node, bool& value, const std::string& path) {
  if (!node.is_boolean()) {
    wrong_type(node, "true or false", path);
    return false;
  }
  value = node.as_boolean()->get();
  return true;
}

bool Lezer::read_number(const toml::node& node, int& value, const beleid::Limiet& limits,
                        const std::string& path) {
  if (!node.is_integer()) {
    wrong_type(node, "a whole number", path);
    return false;
  }
  const std::int64_t number = node.as_integer()->get();
  if (number < limits.min || number > limits.max) {
    meld(errors::law.policy_out_of_range,
         std::to_string(number) + " lies outside " + std::to_string(limits.min) + "-" +
             std::to_string(limits.max),
         begin_of(node), path);
    return false;
  }
  value = static_cast<int>(number);
  return true;
}

std::optional<Date> Lezer::read_date(const toml::node& node, const std::string& path) {
  if (!node.is_date()) {
    wrong_type(node, "a date without quotes, such as 2025-08-01", path);
    return std::nullopt;
  }
  const toml::date date = node.as_date()->get();  // an existing day: the TOML reader checks that
  if (date.year < kFirstSupportedDay.year() || date.year > kLastSupportedDay.year()) {
    meld(errors::law.policy_out_of_range, "the year lies outside 1950-2199", begin_of(node), path);
    return std::nullopt;
  }
  return Date(date.year, date.month, date.day);
}

template <DescribedEnum E>
bool Lezer::read(const toml::node& node, E& value, const std::string& path) {
  std::string name;
  if (!read(node, name, path)) return false;
  const std::optional<E> found = from_name<E>(name);
  if (!found) {
    std::vector<std::string_view> known;
    for (const auto& row : enum_table<E>) known.push_back(row.name);
    meld(errors::law.policy_unknown_value, "unknown value '" + name + "'" + did_you_mean(name, known),
         begin_of(node), path);
    return false;
  }
  value = *found;
  return true;
}

template <class T>
bool Lezer::read(const toml::node& node, std::vector<T>& values, const std::string& path) {
  const toml::array* list = node.as_array();
  if (list == nullptr) {
    wrong_type(node, "a list", path);
    return false;
  }
  bool good = true;
  values.clear();
  for (const toml::node& item : *list) {
    const std::string item_path = path + "[" + std::to_string(values.size() + 1) + "]";
    T value{};
    if (!read(item, value, item_path)) {
      good = false;
    } else if (std::ranges::find(values, value) != values.end()) {
      meld(errors::law.policy_invalid, "the same value stands twice in the list", begin_of(item), item_path);
      good = false;
    }
    values.push_back(std::move(value));
  }
  return good;
}

/// Reads the value of a key according to the type of its member.
template <class M>
void Lezer::read_value(const toml::node& node, M& value, std::string_view group, std::string_view field,
                       const std::string& path) {
  if constexpr (opp::detail::is_optional<M>::value) {
    using T = typename M::value_type;
    if (node.is_string() && node.as_string()->get() == kGeen) {
      value.reset();
    } else if constexpr (std::is_same_v<T, Date>) {
      value = read_date(node, path);
    } else {
      T inner{};
      read_value(node, inner, group, field, path);
      value = std::move(inner);
    }
  } else if constexpr (std::is_same_v<M, int>) {
    read_number(node, value, beleid::limiet(group, field), path);
  } else {
    read(node, value, path);
  }
}

/// `herkomst`, `bron`, `amb` and `toelichting` beside a value.
Herkomstregel Lezer::read_herkomst(const toml::table& table, std::string sleutel, const std::string& path) {
  Herkomstregel regel{std::move(sleutel)};
  const toml::node* kind = require(table, "herkomst", path);
  const bool known = kind != nullptr && read(*kind, regel.herkomst, path + ".herkomst");
  if (const toml::node* node = table.get("bron")) read(*node, regel.bron, path + ".bron");
  if (const toml::node* node = table.get("toelichting"))
    read(*node, regel.toelichting, path + ".toelichting");
  if (const toml::node* node = table.get("amb"); node != nullptr && read(*node, regel.amb, path + ".amb")) {
    for (const std::string& id : regel.amb) {
      const auto digit = [](char c) { return c >= '0' && c <= '9'; };
      if (id.size() == 6 && id.starts_with("AMB-") && digit(id[4]) && digit(id[5])) continue;
      meld(errors::law.policy_unknown_value, "'" + id + "' has not the form AMB-01", begin_of(*node),
           path + ".amb");
    }
  }
  if (known && regel.herkomst != Herkomst::afgeleid) {
    require(table, "bron", path);
  } else if (known && !table.contains("bron") && !table.contains("amb") && !table.contains("toelichting")) {
    meld(errors::law.policy_missing, "a value that is afgeleid states a bron, an amb or a toelichting",
         begin_of(table), path);
  }
  return regel;
}

std::optional<Ondersteuningsniveau> Lezer::read_niveau(const toml::node& node, Beleid& beleid,
                                                       const std::string& path) {
  const toml::table* table = node.as_table();
  if (table == nullptr) {
    wrong_type(node, "a table", path);
    return std::nullopt;
  }
  refuse_unknown(
      *table, {"code", "naam", "boven_basis", "aliassen", "eerst", "herkomst", "bron", "amb", "toelichting"},
      path);
  Ondersteuningsniveau level;
  bool good = true;
  const auto required = [&](std::string_view key, auto& value) {
    const toml::node* item = require(*table, key, path);
    good = item != nullptr && read(*item, value, path + "." + std::string(key)) && good;
  };
  const auto optional = [&](std::string_view key, auto& value) {
    const toml::node* item = table->get(key);
    good = (item == nullptr || read(*item, value, path + "." + std::string(key))) && good;
  };
  required("code", level.code);
  required("naam", level.naam);
  required("boven_basis", level.boven_basis);
  optional("aliassen", level.aliassen);
  optional("eerst", level.eerst);
  beleid.herkomst.push_back(read_herkomst(*table, "niveau." + level.code, path));
  return good ? std::optional(std::move(level)) : std::nullopt;
}

void Lezer::read_niveaus(const toml::node& node, Beleid& beleid, const std::string& path) {
  const toml::array* list = node.as_array();
  if (list == nullptr) return wrong_type(node, "a list of levels, [[versie.niveau]]", path);
  std::erase_if(beleid.herkomst, [](const Herkomstregel& r) { return r.sleutel.starts_with("niveau."); });
  beleid.niveaus.clear();
  const auto path_of = [&](std::size_t index) { return path + "[" + std::to_string(index + 1) + "]"; };
  for (std::size_t i = 0; i < list->size(); ++i) {
    if (auto level = read_niveau((*list)[i], beleid, path_of(i))) beleid.niveaus.push_back(std::move(*level));
  }
  if (beleid.niveaus.size() != list->size()) return;  // the order says nothing about half a list
  for (beleid::Niveaufout& fout : beleid::niveaufouten(beleid.niveaus)) {
    const toml::node* at = list->empty() ? &node : &(*list)[fout.index];
    std::string place = list->empty() ? path : path_of(fout.index);
    if (!fout.veld.empty()) {
      at = at->as_table()->get(fout.veld);
      place += "." + std::string(fout.veld);
    }
    meld(fout.error, std::move(fout.detail), begin_of(*at), std::move(place));
  }
}

void Lezer::read_groups(const toml::table& version, Beleid& beleid, bool complete, const std::string& path) {
  const auto group_table = [&](std::string_view name) -> const toml::table* {
    const toml::node* node = version.get(name);
    return node == nullptr ? nullptr : node->as_table();
  };
  for_each_field<Beleid>([&](const auto& group) {
    using Group = typename std::remove_cvref_t<decltype(group)>::member_type;
    if constexpr (Described<Group>) {
      const toml::node* node = version.get(group.name);
      const std::string group_path = path + "." + std::string(group.name);
      if (node == nullptr) return;
      if (!node->is_table()) return wrong_type(*node, "a table", group_path);
      std::vector<std::string_view> known;
      for_each_field<Group>([&](const auto& x) { known.push_back(x.name); });
      refuse_unknown(*node->as_table(), known, group_path);
    }
  });
  beleid::for_each_waarde(beleid, [&](const auto& group, const auto& x, auto& value) {
    const toml::table* table = group_table(group.name);
    const toml::node* node = table == nullptr ? nullptr : table->get(x.name);
    std::string sleutel = beleid::sleutel(group.name, x.name);
    const std::string value_path = path + "." + sleutel;
    if (node == nullptr) {
      if (complete) {
        meld(errors::law.policy_missing, "the key '" + sleutel + "' is missing", begin_of(version),
             value_path);
      }
      return;
    }
    const toml::table* entry = node->as_table();
    if (entry == nullptr) {
      return wrong_type(*node, "a table { waarde = …, herkomst = … }", value_path);
    }
    refuse_unknown(*entry, {"waarde", "herkomst", "bron", "amb", "toelichting"}, value_path);
    if (const toml::node* given = require(*entry, "waarde", value_path)) {
      positions_[sleutel] = begin_of(*given);
      read_value(*given, value, group.name, x.name, value_path + ".waarde");
    }
    std::erase_if(beleid.herkomst, [&](const Herkomstregel& r) { return r.sleutel == sleutel; });
    beleid.herkomst.push_back(read_herkomst(*entry, std::move(sleutel), value_path));
  });
}

/// Levels that a value names, also one that was taken over, exist in this version.
void Lezer::check_references(const Beleid& beleid, const toml::table& version, const std::string& path) {
  beleid::for_each_waarde(beleid, [&](const auto& group, const auto& x, const auto& value) {
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(value)>, std::optional<std::string>>) {
      if (!value || value->empty() || beleid.niveau(*value) != nullptr) return;
      const std::string sleutel = beleid::sleutel(group.name, x.name);
      std::vector<std::string_view> known;
      for (const Ondersteuningsniveau& level : beleid.niveaus) known.push_back(level.code);
      const auto stated = positions_.find(sleutel);
      meld(errors::law.policy_unknown_level,
           "there is no level '" + *value + "'" + did_you_mean(*value, known),
           stated == positions_.end() ? begin_of(version) : stated->second, path + "." + sleutel);
    }
  });
}

void Lezer::check_period(const toml::table& version, Date vanaf, const std::string& path) {
  std::optional<Date> tot_en_met;
  const toml::node* end = version.get("tot_en_met");
  if (end != nullptr) tot_en_met = read_date(*end, path + ".tot_en_met");
  const auto tell = [&](std::string detail, std::string_view key) {
    meld(errors::law.versions_unsound, std::move(detail), begin_of(*version.get(key)),
         path + "." + std::string(key));
  };
  switch (versiefout(vanaf, tot_en_met, !has_former_, former_end_)) {
    case Versiefout::geen:
    case Versiefout::leeg:
      break;
    case Versiefout::omgekeerd:
      tell("the version ends before it begins (" + vanaf.iso() + ")", "tot_en_met");
      break;
    case Versiefout::overlap:
      tell(former_end_ ? "the version overlaps the one before it, which ends on " + former_end_->iso()
                       : "the version follows one without an end",
           "vanaf");
      break;
    case Versiefout::gat:
      tell("the days between " + former_end_->iso() + " and " + vanaf.iso() + " have no version", "vanaf");
      break;
  }
  has_former_ = end == nullptr || tot_en_met;  // an unreadable end says nothing about the next version
  former_end_ = tot_en_met;
}

std::vector<Versie<Beleid>> Lezer::lees(const Beleid* basis) {
  std::vector<Versie<Beleid>> versions;
  const std::optional<toml::table> file = parse();
  if (!file) return versions;
  refuse_unknown(*file, {"naam", "samenwerkingsverband", "toelichting", "versie"}, {});

  Beleid current = basis == nullptr ? Beleid{} : *basis;
  if (const toml::node* node = require(*file, "naam", "naam")) read(*node, current.naam, "naam");
  current.samenwerkingsverband.reset();
  if (const toml::node* node = file->get("samenwerkingsverband")) {
    std::string number;
    if (read(*node, number, "samenwerkingsverband")) {
      if (SamenwerkingsverbandNummer::is_valid(number)) {
        current.samenwerkingsverband.emplace(number);
      } else {
        meld(errors::law.policy_unknown_value,
             "'" + number + "' is not " + std::string(SamenwerkingsverbandNummerTag::form), begin_of(*node),
             "samenwerkingsverband");
      }
    }
  }
  std::string remark;
  if (const toml::node* node = file->get("toelichting")) read(*node, remark, "toelichting");

  const toml::node* list = require(*file, "versie", "versie");
  if (list == nullptr) return versions;
  if (!list->is_array_of_tables() || list->as_array()->empty()) {
    wrong_type(*list, "one or more versions, [[versie]]", "versie");
    return versions;
  }
  std::vector<std::string_view> known{"vanaf", "tot_en_met", "toelichting", "niveau"};
  for_each_field<Beleid>([&](const auto& group) {
    if constexpr (Described<typename std::remove_cvref_t<decltype(group)>::member_type>) {
      known.push_back(group.name);
    }
  });
  for (const toml::node& item : *list->as_array()) {
    const toml::table& version = *item.as_table();
    const std::string path = "versie[" + std::to_string(versions.size() + 1) + "]";
    positions_.clear();
    refuse_unknown(version, known, path);
    if (const toml::node* node = version.get("toelichting")) read(*node, remark, path + ".toelichting");
    std::optional<Date> vanaf;
    if (const toml::node* node = require(version, "vanaf", path)) vanaf = read_date(*node, path + ".vanaf");
    if (vanaf) {
      check_period(version, *vanaf, path);
    } else {
      has_former_ = false;
    }
    if (const toml::node* node = version.get("niveau")) {
      read_niveaus(*node, current, path + ".niveau");
    } else if (basis == nullptr) {
      require(version, "niveau", path);
    }
    read_groups(version, current, basis == nullptr, path);
    check_references(current, version, path);
    versions.push_back({vanaf.value_or(kFirstSupportedDay), former_end_, current});
  }
  return versions;
}

std::vector<BeleidMelding> Lezer::meldingen() && {
  std::ranges::stable_sort(meldingen_, [](const BeleidMelding& a, const BeleidMelding& b) {
    return std::tie(a.where.line, a.where.column) < std::tie(b.where.line, b.where.column);
  });
  return std::move(meldingen_);
}

BeleidReeks parse(std::string_view toml, std::string_view source, const Beleid* basis) {
  Lezer lezer(toml, source);
  std::vector<Versie<Beleid>> versions = lezer.lees(basis);
  std::vector<BeleidMelding> meldingen = std::move(lezer).meldingen();
  if (!meldingen.empty()) {
    BeleidMelding& first = meldingen.front();
    fail(first.error, std::move(first.detail), std::move(first.where));
  }
  return BeleidReeks(std::move(versions));
}

constexpr std::string_view kWet =
#include "beleid_wet.inc"
    ;

}  // namespace

const Beleid& Beleid::wet() {
  static const Beleid beleid = parse(kWet, "data/beleid/wet.toml", nullptr).versies().back().waarde;
  return beleid;
}

BeleidReeks parse_beleid(std::string_view toml, std::string_view source) {
  return parse(toml, source, &Beleid::wet());
}

std::vector<BeleidMelding> check_beleid(std::string_view toml, std::string_view source) {
  Lezer lezer(toml, source);
  lezer.lees(&Beleid::wet());
  return std::move(lezer).meldingen();
}

}  // namespace opp
