// A scenario becomes events in four steps: short words get their full form, what is left out gets a value
// that keeps quiet, days are computed, and the codec reads the outcome like any other event.

#include "opp/testing/scenario.hpp"

#include "base/toml.hpp"
#include "opp/codec/errors.hpp"
#include "opp/codec/events.hpp"
#include "opp/testing/errors.hpp"

#include <array>
#include <charconv>
#include <filesystem>
#include <map>
#include <sstream>
#include <type_traits>
#include <utility>
#include <variant>

namespace opp::testing {

namespace {

constexpr std::size_t kMaxScenarioBytes = std::size_t{1} << 20U;

/// Letters and digits only, in lower case: `opp opgesteld` and `OppOpgesteld` are one word.
std::string plain(std::string_view word) {
  std::string result;
  for (const char c : word) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) result += c;
    if (c >= 'A' && c <= 'Z') result += static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

/// Days that have a name, in the order in which they were told.
using Dagen = std::map<std::string, Date, std::less<>>;

/// What a kind of event needs to be read: its name, what it holds if the scenario does not say otherwise, and
/// where in it days stand.
struct Soort {
  std::string_view naam;
  std::string_view voorgift;  ///< `@` stands for a name of its own, `<` for the last one of that kind,
                              ///< `#` for the next version of the OPP and `=` for the last one
  void (*resolve)(toml::table& event, const std::function<Date(const toml::node&)>& day);
};

template <class T>
void resolve_days(toml::table& table, const std::function<Date(const toml::node&)>& day);

template <class M>
void resolve_member(toml::node& node, const std::function<Date(const toml::node&)>& day) {
  if constexpr (opp::detail::is_optional<M>::value) {
    resolve_member<typename M::value_type>(node, day);
  } else if constexpr (opp::detail::is_vector<M>::value) {
    if (toml::array* items = node.as_array()) {
      for (toml::node& item : *items) resolve_member<typename M::value_type>(item, day);
    }
  } else if constexpr (Described<M>) {
    if (toml::table* table = node.as_table()) resolve_days<M>(*table, day);
  }
}

/// Replaces the days of an event by ISO texts.
template <class T>
void resolve_days(toml::table& table, const std::function<Date(const toml::node&)>& day) {
  for_each_field<T>([&](const auto& f) {
    using M = typename std::remove_cvref_t<decltype(f)>::member_type;
    toml::node* node = table.get(f.name);
    if (node == nullptr) return;
    if constexpr (std::is_same_v<M, Date> || std::is_same_v<M, std::optional<Date>>) {
      table.insert_or_assign(f.name, day(*node).iso());
    } else {
      resolve_member<M>(*node, day);
    }
  });
}

template <class... T>
constexpr std::array<Soort, sizeof...(T)> soorten_of(const std::variant<T...>*) {
  return {Soort{type_info<T>.name, type_info<T>.voorgift, &resolve_days<T>}...};
}
constexpr auto kSoorten = soorten_of(static_cast<const Feit*>(nullptr));

/// A complete OPP, but for the destination.
constexpr std::string_view kOpp = R"(
perspectief.onderbouwing = 'toetsen en observaties van de laatste twee jaar'
perspectief.factoren = [
  { soort = 'bevorderend', tekst = 'leert graag van voorbeelden' },
  { soort = 'belemmerend', tekst = 'raakt overprikkeld in een volle klas' },
]
handelingsdeel.behoeften = [{ kenmerk = 'b1', omschrijving = 'een rustige werkplek' }]
handelingsdeel.begeleiding = [{ behoefte = 'b1', aanpak = 'dagelijkse instructie in een kleine groep' }]
programma.afwijking = false
programma.vervangende_doelen_nodig = false
leerlinginbreng.inbreng = 'wil vaker buiten de klas kunnen werken'
leerlinginbreng.invloed = 'de werkplek buiten de klas is opgenomen'
)";

std::string_view destinations(Schooltype type) {
  switch (type) {
    case Schooltype::bao:
    case Schooltype::sbo:
    case Schooltype::so:
      return "[{ soort = 'vo_onderwijssoort', omschrijving = 'vmbo-tl' }]";
    case Schooltype::vso:
    case Schooltype::vo:
      return "[{ soort = 'vervolgonderwijs', omschrijving = 'mbo niveau 2' }]";
    case Schooltype::pro:
      return "[{ soort = 'vervolgonderwijs', omschrijving = 'mbo entree' }, { soort = 'arbeid', "
             "omschrijving = 'werk in de groenvoorziening' }]";
  }
  return "[]";
}

/// `over` laid over `base`: tables are merged, anything else is replaced.
void merge(toml::table& base, const toml::table& over) {
  for (const auto& [key, node] : over) {
    toml::table* own = base.get_as<toml::table>(key.str());
    const toml::table* other = node.as_table();
    if (own != nullptr && other != nullptr) {
      merge(*own, *other);
    } else {
      base.insert_or_assign(key, node);
    }
  }
}

bool erase_path(toml::table& table, std::string_view path) {
  const std::size_t dot = path.find('.');
  if (dot == std::string_view::npos) return table.erase(path) > 0;
  toml::table* child = table.get_as<toml::table>(path.substr(0, dot));
  return child != nullptr && erase_path(*child, path.substr(dot + 1));
}

/// Reads one file.
class Verteller {
 public:
  Verteller(std::string_view text, std::string_view source, const BeleidLezer& read_beleid)
      : text_(text), source_(source), read_beleid_(read_beleid) {}

  Scenario read();
  History read_history() { return history_of(parse()); }

 private:
  [[noreturn]] void refuse(toml::source_position at, std::string path, std::string detail,
                           const ErrorRow& row = errors::scenario.invalid) const {
    fail(row, std::move(detail), toml_where(text_, source_, at, std::move(path)));
  }
  [[noreturn]] void refuse(const toml::node& node, std::string path, std::string detail) const {
    refuse(begin_of(node), std::move(path), std::move(detail));
  }
  /// Adds the place to an error that knows none.
  template <class F>
  auto placed(toml::source_position at, const std::string& path, F&& f) const {
    try {
      return f();
    } catch (const Error& error) {
      const std::string& inner = error.where().path;
      fail(error.row(), error.detail(),
           toml_where(text_, source_, at, inner.empty() ? path : path + "." + inner));
    }
  }

  template <class T>
  std::optional<T> value(const toml::table& table, std::string_view key, const std::string& path) const {
    const toml::node* node = table.get(key);
    if (node == nullptr) return std::nullopt;
    if (auto found = node->value_exact<T>()) return found;
    refuse(*node, path + std::string(key),
           std::string("expected ") + (std::is_same_v<T, bool> ? "true or false" : "a text") + ", found " +
               kind_of(*node));
  }

  [[nodiscard]] Date day(const toml::node& node, const std::string& path) const;
  [[nodiscard]] Date add(Date date, std::string_view number, std::string_view unit, int sign,
                         const toml::node& node, const std::string& path) const;

  [[nodiscard]] const Soort& soort_of(const toml::table& event, const std::string& path) const;
  [[nodiscard]] toml::table defaults_of(const Soort& soort, const toml::table& event,
                                        const std::string& path);
  [[nodiscard]] std::string reference(std::string_view mark, const Soort& soort, const toml::table& event,
                                      const std::string& path);
  Event read_event(const toml::table& table, const std::string& path);
  [[nodiscard]] Event leerling(const toml::table& root, Date first) const;
  [[nodiscard]] toml::table parse() const;
  [[nodiscard]] History history_of(const toml::table& root);
  void read_beleid(const toml::table& root, Scenario& scenario) const;
  [[nodiscard]] Peiling read_peiling(const toml::table& table, const std::optional<BeleidReeks>& beleid,
                                     const std::string& path) const;
  [[nodiscard]] Verwachting read_verwachting(std::string_view rule, const RuleSet& regels,
                                             const toml::node& node, const std::string& path) const;
  [[nodiscard]] const toml::array& tables(const toml::table& root, std::string_view key) const;
  [[nodiscard]] Event recorded(Date day, Payload payload) const;

  std::string_view text_;
  std::string_view source_;
  const BeleidLezer& read_beleid_;
  DossierId id_{"scenario"};
  Schooltype schooltype_ = Schooltype::bao;
  Dagen dagen_;
  std::map<std::string, int, std::less<>> told_;            ///< how many events of a kind
  std::map<std::string, std::string, std::less<>> latest_;  ///< kenmerk of the last event of a kind
  std::int64_t versie_ = 0;
};

Date Verteller::add(Date date, std::string_view number, std::string_view unit, int sign,
                    const toml::node& node, const std::string& path) const {
  int n = 0;
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), n);
  if (error != std::errc{} || end != number.data() + number.size() || n < 0 || n > 9999) {
    refuse(node, path, "expected a whole number of days, weeks, months or years");
  }
  if (n == 0) return date;
  const auto moved = [&](Term term) {
    term.richting = sign > 0 ? Richting::vooruit : Richting::terug;
    return placed(begin_of(node), path, [&] { return term.vanaf(date).dag; });
  };
  if (unit == "dag" || unit == "dagen") return moved(Term::dagen(n));
  if (unit == "week" || unit == "weken") return moved(Term::weken(n));
  if (unit == "maand" || unit == "maanden") return moved(Term::maanden(n, Afronding::naar_laatste_dag));
  if (unit == "jaar" || unit == "jaren") return moved(Term::jaren(n, Afronding::naar_laatste_dag));
  refuse(node, path,
         "unknown unit '" + std::string(unit) + "'" +
             did_you_mean(unit, {"dagen", "weken", "maanden", "jaren"}));
}

Date Verteller::day(const toml::node& node, const std::string& path) const {
  if (const auto* date = node.as_date()) {
    return placed(begin_of(node), path,
                  [&] { return Date(date->get().year, date->get().month, date->get().day); });
  }
  const auto* text = node.as_string();
  if (text == nullptr) refuse(node, path, "expected a day, found " + kind_of(node));
  std::vector<std::string_view> words;
  for (std::string_view rest = text->get(); !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    if (end > 0) words.push_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  std::size_t next = 0;
  std::string name;
  while (next < words.size() && words[next] != "+" && words[next] != "-") name += words[next++];
  std::optional<Date> date;
  if (name.size() == 10 && name[4] == '-') {
    date = placed(begin_of(node), path, [&] { return Date::parse(name); });
  } else if (const auto known = dagen_.find(plain(name)); known != dagen_.end()) {
    date = known->second;
  } else {
    std::vector<std::string_view> names;
    for (const auto& [known_name, ignored] : dagen_) names.push_back(known_name);
    refuse(node, path,
           "no day is called '" + name + "' here" +
               (names.empty() ? std::string() : did_you_mean(plain(name), names)));
  }
  for (; next < words.size(); next += 3) {
    if (next + 2 >= words.size() || (words[next] != "+" && words[next] != "-")) {
      refuse(node, path, "expected for example 'inschrijving + 6 weken'");
    }
    date = add(*date, words[next + 1], words[next + 2], words[next] == "+" ? 1 : -1, node, path);
  }
  return *date;
}

const toml::array& Verteller::tables(const toml::table& root, std::string_view key) const {
  const toml::node* node = root.get(key);
  const toml::array* array = node == nullptr ? nullptr : node->as_array();
  if (array == nullptr) {
    refuse(node == nullptr ? toml::source_position{1, 1} : begin_of(*node), std::string(key),
           "expected a list of tables");
  }
  for (const toml::node& item : *array) {
    if (!item.is_table()) refuse(item, std::string(key), "expected a table, found " + kind_of(item));
  }
  return *array;
}

const Soort& Verteller::soort_of(const toml::table& event, const std::string& path) const {
  const std::string word = value<std::string>(event, "wat", path + ".").value_or("");
  std::vector<std::string_view> names;
  for (const Soort& soort : kSoorten) {
    if (plain(soort.naam) == plain(word)) return soort;
    names.push_back(soort.naam);
  }
  const toml::node* node = event.get("wat");
  if (node == nullptr) refuse(event, path, "the key 'wat' is missing: what happened?");
  const std::string_view meant = nearest(word, names);
  refuse(begin_of(*node), path + ".wat",
         "unknown event '" + word + "'" +
             (meant.empty() ? std::string() : ", did you mean '" + std::string(meant) + "'?"),
         errors::json.unknown_event);
}

std::string Verteller::reference(std::string_view mark, const Soort& soort, const toml::table& event,
                                 const std::string& path) {
  if (mark == "@") return plain(soort.naam) + "-" + std::to_string(told_[std::string(soort.naam)] + 1);
  const auto latest = latest_.find(mark.substr(1));
  if (latest == latest_.end()) {
    refuse(event, path, "there is no earlier '" + std::string(mark.substr(1)) + "' that this can be about");
  }
  return latest->second;
}

/// What a kind of event holds by itself.
toml::table Verteller::defaults_of(const Soort& soort, const toml::table& event, const std::string& path) {
  toml::table result = toml::parse(soort.voorgift);
  const auto is = [&](std::string_view name) { return soort.naam == name; };
  if (is("Aangemeld") || is("Ingeschreven") || is("TijdelijkGeplaatst") || is("SchoolGeregistreerd")) {
    result.insert_or_assign("brin", "99XX");
    result.insert_or_assign("schooltype", to_name(schooltype_));
  }
  if (is("OppOpgesteld") || is("OppBijgesteld")) {
    merge(result, toml::parse(kOpp));
    const std::string out = "perspectief.uitstroombestemmingen = " + std::string(destinations(schooltype_));
    merge(result, toml::parse(out));
  }
  if (is("LeerlingGehoord") && value<bool>(event, "afgezien", path + ".") != true) {
    result.insert_or_assign("inbreng", "wil vaker buiten de klas kunnen werken");
  }
  if (is("OppGeevalueerd") && event.get("commissie") == nullptr) {
    result.insert_or_assign("deelnemers", toml::array("ouder", "leerling"));
  }
  for (auto&& [key, node] : result) {
    const auto* text = node.as_string();
    if (text == nullptr || text->get().empty() || event.get(key.str()) != nullptr) continue;
    const std::string mark = text->get();
    if (mark[0] == '@' || mark[0] == '<') result.insert_or_assign(key, reference(mark, soort, event, path));
    if (mark == "=" && versie_ == 0) refuse(event, path, "there is no version of the OPP yet");
    if (mark == "#" || mark == "=") result.insert_or_assign(key, versie_ + (mark == "#" ? 1 : 0));
  }
  return result;
}

Event Verteller::recorded(Date day, Payload payload) const {
  return {id_, 0, day, Instant::parse(day.iso() + "T12:00:00Z"), "scenario", std::move(payload)};
}

Event Verteller::read_event(const toml::table& table, const std::string& path) {
  const Soort& soort = soort_of(table, path);
  const toml::node* when = table.get("op");
  if (when == nullptr) refuse(table, path, "the key 'op' is missing: on which day?");
  const Date date = day(*when, path + ".op");

  toml::table event = defaults_of(soort, table, path);
  merge(event, table);
  for (const std::string_view own : {"op", "wat", "als", "zonder"}) event.erase(own);
  if (const toml::node* without = table.get("zonder")) {
    const toml::array* list = without->as_array();
    if (list == nullptr) refuse(*without, path + ".zonder", "expected a list of fields");
    for (const toml::node& item : *list) {
      const auto* field = item.as_string();
      if (field == nullptr || !erase_path(event, field->get())) {
        refuse(item, path + ".zonder", "the event has no such field to leave out");
      }
    }
  }
  if (soort.naam == "TlvAfgegeven" && event.get("geldig_vanaf") == nullptr) {
    event.insert_or_assign("geldig_vanaf", date.iso());
  }
  if (soort.naam == "RodUitgewisseld" && event.get("begindatum") == nullptr) {
    event.insert_or_assign("begindatum", date.iso());
  }
  soort.resolve(event, [&](const toml::node& node) { return day(node, path); });

  std::ostringstream json;
  json << toml::json_formatter(event);
  Payload payload = placed(begin_of(table), path, [&] { return payload_from_json(soort.naam, json.str()); });

  if (const auto version = event["versie"].value<std::int64_t>(); version && *version > versie_)
    versie_ = *version;
  if (const auto kenmerk = event["kenmerk"].value<std::string>()) latest_[std::string(soort.naam)] = *kenmerk;
  ++told_[std::string(soort.naam)];
  dagen_.try_emplace(plain(soort.naam), date);
  if (const auto name = value<std::string>(table, "als", path + ".")) {
    if (plain(*name).empty() || !dagen_.try_emplace(plain(*name), date).second) {
      refuse(*table.get("als"), path + ".als", "this name of a day is taken, or has no letters");
    }
  }
  return recorded(date, std::move(payload));
}

Event Verteller::leerling(const toml::table& root, Date first) const {
  const bool primary =
      schooltype_ == Schooltype::bao || schooltype_ == Schooltype::sbo || schooltype_ == Schooltype::so;
  toml::table pupil;
  pupil.insert_or_assign("geboortedatum", Date(first.year() - (primary ? 8 : 14), 3, 4).iso());
  pupil.insert_or_assign("geslacht", "onbekend");
  toml::source_position at{1, 1};
  if (const toml::node* node = root.get("leerling")) {
    at = begin_of(*node);
    const toml::table* table = node->as_table();
    if (table == nullptr) refuse(*node, "leerling", "expected a table, found " + kind_of(*node));
    merge(pupil, *table);
    if (const toml::node* born = pupil.get("geboortedatum");
        born->is_string() && born->as_string()->get() == "onbekend") {
      pupil.erase("geboortedatum");
    }
  }
  resolve_days<Leerling>(pupil, [&](const toml::node& node) { return day(node, "leerling"); });
  toml::table event;
  event.insert_or_assign("leerling", pupil);
  std::ostringstream json;
  json << toml::json_formatter(event);
  return recorded(first,
                  placed(at, "", [&] { return payload_from_json("LeerlingGeregistreerd", json.str()); }));
}

void Verteller::read_beleid(const toml::table& root, Scenario& scenario) const {
  const auto name = value<std::string>(root, "beleid", "");
  if (!name || *name == "wet") return;
  const toml::node& node = *root.get("beleid");
  if (!read_beleid_) refuse(node, "beleid", "a policy is named, and there is nothing to read it with");
  scenario.beleid = parse_beleid(read_beleid_(*name), *name);
}

template <DescribedEnum E>
E named(const std::string& word, const std::function<void(std::string)>& refuse) {
  if (const auto found = from_name<E>(word)) return *found;
  std::vector<std::string_view> names;
  for (const auto& row : enum_table<E>) names.push_back(row.name);
  const std::string_view meant = nearest(word, names);
  std::string detail = "unknown value '" + word + "'";
  if (!meant.empty()) {
    detail += ", did you mean '" + std::string(meant) + "'?";
  } else if (names.size() < 20) {
    detail += did_you_mean(word, names);
  }
  refuse(detail);
  return E{};
}

/// The rules on a day: those of the law and, with a policy, its agreements of that day.
RuleSet rules_on(const std::optional<BeleidReeks>& beleid, Date day) {
  return beleid ? RuleSet(beleid->at(day, "policy")) : RuleSet::wet();
}

Verwachting Verteller::read_verwachting(std::string_view rule, const RuleSet& regels, const toml::node& node,
                                        const std::string& path) const {
  const auto no = [&](const toml::node& at, const std::string& where) {
    return [&, where](const std::string& detail) { refuse(at, where, detail); };
  };
  Verwachting expected{std::string(rule), {}, {}, {}, {}, {}, {}, begin_of(node).line};
  (void)placed(begin_of(node), path, [&] { return &regels.rule(rule); });
  if (const auto* status = node.as_string()) {
    expected.status = named<Status>(status->get(), no(node, path));
    return expected;
  }
  const toml::table* table = node.as_table();
  if (table == nullptr) refuse(node, path, "expected a status or a table, found " + kind_of(node));
  const auto status = value<std::string>(*table, "status", path + ".");
  if (!status) refuse(node, path, "the key 'status' is missing");
  expected.status = named<Status>(*status, no(*table->get("status"), path + ".status"));
  for (const auto& [key, child] : *table) {
    const std::string_view name = key.str();
    const std::string at = path + "." + std::string(name);
    if (name == "status") continue;
    if (name == "reden") {
      expected.reden = named<Reden>(*value<std::string>(*table, name, path + "."), no(child, at));
    } else if (name == "ernst") {
      expected.ernst = named<Ernst>(*value<std::string>(*table, name, path + "."), no(child, at));
    } else if (name == "start") {
      expected.start = day(child, at);
    } else if (name == "uiterlijk") {
      expected.uiterlijk = day(child, at);
    } else if (name == "gedaan") {
      expected.gedaan = day(child, at);
    } else {
      refuse(
          key.source().begin, at,
          "unknown key" + did_you_mean(name, {"status", "reden", "ernst", "start", "uiterlijk", "gedaan"}));
    }
  }
  return expected;
}

Peiling Verteller::read_peiling(const toml::table& table, const std::optional<BeleidReeks>& beleid,
                                const std::string& path) const {
  const toml::node* when = table.get("peildatum");
  if (when == nullptr) refuse(table, path, "the key 'peildatum' is missing");
  Peiling peiling{day(*when, path + ".peildatum"),
                  value<bool>(table, "volledig", path + ".").value_or(false),
                  value<std::string>(table, "fout", path + "."),
                  {},
                  begin_of(table).line};
  const RuleSet regels =
      placed(begin_of(*when), path + ".peildatum", [&] { return rules_on(beleid, peiling.peildatum); });
  for (const auto& [key, node] : table) {
    const std::string_view name = key.str();
    if (name == "peildatum" || name == "volledig" || name == "fout") continue;
    peiling.verwachtingen.push_back(read_verwachting(name, regels, node, path + "." + std::string(name)));
  }
  if (peiling.verwachtingen.empty() && !peiling.fout && !peiling.volledig) {
    refuse(table, path, "nothing is expected on this day");
  }
  if (peiling.fout && (!peiling.verwachtingen.empty() || peiling.volledig)) {
    refuse(*table.get("fout"), path + ".fout", "a day has an error or findings, not both");
  }
  return peiling;
}

toml::table Verteller::parse() const {
  if (text_.size() > kMaxScenarioBytes) {
    refuse({1, 1}, {}, "a scenario is at most 1 MiB", errors::base.text_too_long);
  }
  toml::table root;
  try {
    root = parse_toml(text_);
  } catch (const TomlFout& fout) {
    refuse(fout.at, {}, fout.detail, fout.not_utf8 ? errors::base.text_not_utf8 : errors::scenario.syntax);
  }
  const std::vector<std::string_view> known{"naam",     "toelichting", "schooltype", "beleid",
                                            "leerling", "gebeurtenis", "verwacht"};
  for (const auto& [key, node] : root) {
    if (std::ranges::find(known, key.str()) == known.end()) {
      refuse(key.source().begin, std::string(key.str()), "unknown key" + did_you_mean(key.str(), known));
    }
  }
  return root;
}

History Verteller::history_of(const toml::table& root) {
  if (const auto type = value<std::string>(root, "schooltype", "")) {
    schooltype_ = named<Schooltype>(
        *type, [&](const std::string& detail) { refuse(*root.get("schooltype"), "schooltype", detail); });
  }
  std::vector<Event> events;
  for (std::size_t i = 0; const toml::node& node : tables(root, "gebeurtenis")) {
    events.push_back(read_event(*node.as_table(), "gebeurtenis[" + std::to_string(i++) + "]"));
  }
  if (events.empty()) refuse(*root.get("gebeurtenis"), "gebeurtenis", "nothing has happened");
  const Date first = std::ranges::min_element(events, {}, &Event::occurred_on)->occurred_on;
  events.insert(events.begin(), leerling(root, first));
  return placed(begin_of(*root.get("gebeurtenis")), "gebeurtenis",
                [&] { return History(id_, std::move(events)); });
}

Scenario Verteller::read() {
  const toml::table root = parse();
  const auto naam = value<std::string>(root, "naam", "");
  if (!naam || naam->empty()) refuse({1, 1}, "naam", "the scenario has no name");
  (void)value<std::string>(root, "toelichting", "");
  Scenario scenario{*naam, std::string(source_), history_of(root), {}, {}};
  read_beleid(root, scenario);
  for (std::size_t i = 0; const toml::node& node : tables(root, "verwacht")) {
    scenario.peilingen.push_back(
        read_peiling(*node.as_table(), scenario.beleid, "verwacht[" + std::to_string(i++) + "]"));
  }
  if (scenario.peilingen.empty()) refuse(*root.get("verwacht"), "verwacht", "nothing is expected");
  return scenario;
}

// --- Comparing
// ----------------------------------------------------------------------------------------------

void describe(std::string& text, std::string_view name, const std::optional<Date>& day) {
  if (day) text += ", " + std::string(name) + " " + day->iso();
}

std::string found_text(const Finding& finding) {
  std::string text(to_name(finding.status));
  text += ", reden " + std::string(to_name(finding.reden)) + ", ernst " + std::string(to_name(finding.ernst));
  describe(text, "start", finding.start);
  describe(text, "uiterlijk", finding.due);
  describe(text, "gedaan", finding.met);
  return text;
}

std::string expected_text(const Verwachting& expected) {
  std::string text(to_name(expected.status));
  if (expected.reden) text += ", reden " + std::string(to_name(*expected.reden));
  if (expected.ernst) text += ", ernst " + std::string(to_name(*expected.ernst));
  describe(text, "start", expected.start);
  describe(text, "uiterlijk", expected.uiterlijk);
  describe(text, "gedaan", expected.gedaan);
  return text;
}

bool matches(const Verwachting& expected, const Finding& finding) {
  const auto same = [](const auto& wanted, const auto& found) { return !wanted || *wanted == found; };
  const auto same_day = [](const std::optional<Date>& wanted, const std::optional<Date>& found) {
    return !wanted || wanted == found;
  };
  return expected.status == finding.status && same(expected.reden, finding.reden) &&
         same(expected.ernst, finding.ernst) && same_day(expected.start, finding.start) &&
         same_day(expected.uiterlijk, finding.due) && same_day(expected.gedaan, finding.met);
}

void compare(const Peiling& peiling, const Report& report, Uitslag& uitslag) {
  for (const Verwachting& expected : peiling.verwachtingen) {
    ++uitslag.verwachtingen;
    const Finding& finding = report.finding(expected.regel);
    if (matches(expected, finding)) continue;
    uitslag.verschillen.push_back({expected.regelnummer, peiling.peildatum, expected.regel,
                                   expected_text(expected), found_text(finding), finding.toelichting()});
  }
  if (!peiling.volledig) return;
  for (const Finding& finding : report.findings) {
    const bool told = std::ranges::find(peiling.verwachtingen, finding.rule->id, &Verwachting::regel) !=
                      peiling.verwachtingen.end();
    if (told) continue;
    ++uitslag.verwachtingen;
    if (finding.status == Status::voldaan || finding.status == Status::nvt) continue;
    uitslag.verschillen.push_back({peiling.regelnummer, peiling.peildatum, std::string(finding.rule->id),
                                   "voldaan of nvt, want niet genoemd", found_text(finding),
                                   finding.toelichting()});
  }
}

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += static_cast<unsigned char>(c) < 0x20 && c != '\n' ? ' ' : c;
    }
  }
  return result;
}

}  // namespace

Scenario parse_scenario(std::string_view toml, std::string_view source, const BeleidLezer& read_beleid) {
  return Verteller(toml, source, read_beleid).read();
}

History parse_verhaal(std::string_view toml, std::string_view source) {
  const BeleidLezer none;
  return Verteller(toml, source, none).read_history();
}

Scenario load_scenario(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  return parse_scenario(read_file(path, kMaxScenarioBytes), path, [&](const std::string& name) {
    return read_file((folder / name).string(), kMaxBeleidBytes);
  });
}

Uitslag run_scenario(const Scenario& scenario) {
  Uitslag uitslag{scenario.naam, scenario.bron, 0, {}};
  for (const Peiling& peiling : scenario.peilingen) {
    const RuleSet regels = rules_on(scenario.beleid, peiling.peildatum);
    try {
      const Report report = check(scenario.geschiedenis.dossier(), peiling.peildatum, regels);
      if (peiling.fout) {
        ++uitslag.verwachtingen;
        uitslag.verschillen.push_back({peiling.regelnummer,
                                       peiling.peildatum,
                                       {},
                                       "fout " + *peiling.fout,
                                       std::to_string(report.findings.size()) + " bevindingen",
                                       {}});
      }
      compare(peiling, report, uitslag);
    } catch (const Error& error) {
      ++uitslag.verwachtingen;
      if (peiling.fout == std::string(error.id())) continue;
      uitslag.verschillen.push_back({peiling.regelnummer,
                                     peiling.peildatum,
                                     {},
                                     peiling.fout ? "fout " + *peiling.fout : "bevindingen",
                                     "fout " + std::string(error.id()),
                                     error.detail()});
    }
  }
  return uitslag;
}

std::string Uitslag::text() const {
  std::string out;
  std::optional<Date> day;
  for (const Antwoordverschil& verschil : verschillen) {
    if (day != verschil.peildatum) {
      day = verschil.peildatum;
      out += bron + ": " + naam + ", peildatum " + day->iso() + "\n";
    }
    out += "  regel " + std::to_string(verschil.regelnummer);
    if (!verschil.regel.empty()) out += ", " + verschil.regel;
    out += "\n    verwacht: " + verschil.verwacht + "\n    gevonden: " + verschil.gevonden + "\n";
    if (!verschil.toelichting.empty()) out += "    " + verschil.toelichting + "\n";
  }
  return out;
}

std::string to_junit(std::span<const Uitslag> uitslagen) {
  const auto failed = std::ranges::count_if(uitslagen, [](const Uitslag& u) { return !u.geslaagd(); });
  std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"opp scenario\" tests=\"" +
                    std::to_string(uitslagen.size()) + "\" failures=\"" + std::to_string(failed) + "\">\n";
  for (const Uitslag& uitslag : uitslagen) {
    out += "  <testcase classname=\"" + escaped(uitslag.bron) + "\" name=\"" + escaped(uitslag.naam) + "\"";
    if (uitslag.geslaagd()) {
      out += "/>\n";
    } else {
      out += "><failure message=\"" + std::to_string(uitslag.verschillen.size()) + " verschillen\">" +
             escaped(uitslag.text()) + "</failure></testcase>\n";
    }
  }
  return out + "</testsuite>\n";
}

}  // namespace opp::testing
