// The command line `opp`: reads files, calls the library, prints.

#include "opp/cli/command_line.hpp"

#include "opp/opp.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace opp::cli {

namespace {

/// Runs a parser on the value of an option and names the option in its error.
template <class F>
auto parsed(const char* option, F&& parse) {
  try {
    return parse();
  } catch (const opp::Error& error) {
    opp::fail(error.row(), error.detail(), opp::Where{option, 0, 0, {}});
  }
}

/// The only clock of the project: the moment of recording, unless the caller names one.
opp::Instant recorded_at(const std::string& option) {
  if (!option.empty()) return parsed("--recorded-at", [&] { return opp::Instant::parse(option); });
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  return opp::Instant(std::chrono::duration_cast<std::chrono::microseconds>(now).count() / 1'000'000 *
                      1'000'000);
}

struct Options {
  std::ostream& out;
  std::ostream& err;
  std::string store;
  std::string file;
  std::string brin;
  std::string schooltype;
  std::string recorded_at;
  std::string peildatum;
  std::string beleid;
  std::string format = "text";
  std::string language = "nl";
  std::string junit;
  std::string rule;
  std::vector<std::string> dossiers;
  std::vector<std::string> paths;
  int horizon_days = opp::TextOptions{}.horizon_days;
  bool strict = false;
  bool all = false;
  bool without_names = false;
  bool with_left = false;
};

int init(const Options& options) {
  opp::SqliteStore::create(options.store);
  options.out << "Store gemaakt: " << options.store << '\n';
  return kWell;
}

int import_edexml(const Options& options) {
  opp::SqliteStore store = opp::SqliteStore::open(options.store);
  opp::exchange::EdexmlOptions choices{.recorded_at = recorded_at(options.recorded_at)};
  if (!options.brin.empty()) choices.brin = parsed("--brin", [&] { return opp::Brin(options.brin); });
  if (!options.schooltype.empty()) choices.schooltype = opp::from_name<opp::Schooltype>(options.schooltype);
  choices.strict = options.strict;
  const auto file = opp::exchange::read_edexml(opp::read_file(options.file), options.file, options.strict);
  const auto lookup = [&](const opp::DossierId& id) -> std::optional<opp::History> {
    auto events = store.events(id);
    if (events.empty()) return std::nullopt;
    return opp::History(id, std::move(events));
  };
  const opp::exchange::EdexmlPlan plan = opp::exchange::plan_edexml(file, lookup, choices);
  store.append(plan.changes);
  for (const auto& melding : plan.meldingen) options.err << "let op: " << melding.text() << '\n';
  options.out << options.file << ": " << file.leerlingen.size() << " leerlingen gelezen; " << plan.nieuw
              << " nieuw, " << plan.gewijzigd << " gewijzigd, " << plan.ongewijzigd << " ongewijzigd, "
              << plan.geen_leerling << " buiten po en vo overgeslagen, " << plan.meldingen.size()
              << " meldingen\n";
  return kWell;
}

int import_events(const Options& options) {
  opp::SqliteStore store = opp::SqliteStore::open(options.store);
  const opp::EventDefaults defaults{recorded_at(options.recorded_at), "import:events"};
  std::map<opp::DossierId, opp::Change> changes;
  std::size_t count = 0;
  for (opp::Event& event : opp::parse_events(opp::read_file(options.file), options.file, defaults)) {
    const auto [it, is_new] = changes.try_emplace(event.stream_id, opp::Change{event.stream_id, 0, {}});
    if (is_new)
      it->second.expected_sequence = static_cast<std::int64_t>(store.events(event.stream_id).size());
    it->second.events.push_back(std::move(event));
    ++count;
  }
  std::vector<opp::Change> all;
  for (auto& [id, change] : changes) all.push_back(std::move(change));
  store.append(all);
  options.out << options.file << ": " << count << " gebeurtenissen vastgelegd in " << all.size()
              << " dossiers\n";
  return kWell;
}

/// The rules to use: the law, or a policy file in its version of the day.
opp::RuleSet rules_for(const Options& options, opp::Date peildatum) {
  if (options.beleid.empty()) return opp::RuleSet::wet();
  return opp::RuleSet(
      opp::parse_beleid(opp::read_file(options.beleid), options.beleid).at(peildatum, "policy"));
}

opp::Language language_of(const Options& options) {
  return options.language == "en" ? opp::Language::en : opp::Language::nl;
}

/// The rules to look up: the law, or with a policy file also the agreements of its newest version, unless a
/// day tells which one is meant.
opp::RuleSet rules_to_look_up(const Options& options) {
  if (options.beleid.empty()) return opp::RuleSet::wet();
  const opp::BeleidReeks reeks = opp::parse_beleid(opp::read_file(options.beleid), options.beleid);
  if (options.peildatum.empty()) return opp::RuleSet(reeks.versies().back().waarde);
  const opp::Date day = parsed("--peildatum", [&] { return opp::Date::parse(options.peildatum); });
  return opp::RuleSet(reeks.at(day, "policy"));
}

int now(const Options& options) {
  const opp::Date peildatum = parsed("--peildatum", [&] { return opp::Date::parse(options.peildatum); });
  const opp::SqliteStore store = opp::SqliteStore::open(options.store);
  const opp::RuleSet rules = rules_for(options, peildatum);
  bool late = false;
  std::string out;
  for (const std::string& id : options.dossiers) {
    const opp::Dossier dossier = store.load(opp::DossierId(id));
    if (!out.empty()) out += '\n';
    const std::vector<opp::VolgendeStap> steps = opp::what_now(dossier, peildatum, rules);
    out += opp::render_now(dossier, peildatum, rules, steps, language_of(options));
    late =
        late || std::ranges::any_of(steps, [](const auto& step) { return step.verplicht && step.te_laat(); });
  }
  options.out << out;
  return late ? kBreach : kWell;
}

int check(const Options& options) {
  const opp::Date peildatum = parsed("--peildatum", [&] { return opp::Date::parse(options.peildatum); });
  const opp::SqliteStore store = opp::SqliteStore::open(options.store);
  std::vector<opp::DossierId> ids;
  if (options.dossiers.empty()) {
    ids = store.dossiers();
  } else {
    for (const std::string& id : options.dossiers) ids.emplace_back(id);
  }
  const opp::RuleSet rules = rules_for(options, peildatum);
  std::vector<opp::CheckedDossier> checked;
  bool breach = false;
  for (const opp::DossierId& id : ids) {
    const opp::Dossier dossier = store.load(id);
    const bool asked_for = options.with_left || !options.dossiers.empty();
    if (!asked_for && !opp::is_ingeschreven(dossier, peildatum)) continue;
    checked.push_back(
        opp::checked_dossier(dossier, opp::check(dossier, peildatum, rules), !options.without_names));
    breach = breach || checked.back().report.breach();
  }
  if (options.format == "json") {
    std::vector<opp::Report> reports;
    for (opp::CheckedDossier& dossier : checked) reports.push_back(std::move(dossier.report));
    options.out << opp::to_json(reports) << '\n';
  } else {
    const opp::TextOptions text{
        .language = language_of(options), .all = options.all, .horizon_days = options.horizon_days};
    options.out << opp::render_check(std::move(checked), peildatum, text);
  }
  return breach ? kBreach : kWell;
}

int trace(const Options& options) {
  const opp::Date peildatum = parsed("--peildatum", [&] { return opp::Date::parse(options.peildatum); });
  const opp::SqliteStore store = opp::SqliteStore::open(options.store);
  const opp::RuleSet rules = rules_for(options, peildatum);
  std::string out;
  for (const std::string& id : options.dossiers) {
    if (!out.empty()) out += '\n';
    out += opp::trace(store.history(opp::DossierId(id)), peildatum, options.rule, rules)
               .text(language_of(options));
  }
  options.out << out;
  return kWell;
}

int give_receipts(const Options& options) {
  const opp::Date peildatum = parsed("--peildatum", [&] { return opp::Date::parse(options.peildatum); });
  const opp::SqliteStore store = opp::SqliteStore::open(options.store);
  const opp::RuleSet rules = rules_for(options, peildatum);
  std::string out;
  for (const std::string& id : options.dossiers) {
    const opp::History history = store.history(opp::DossierId(id));
    out += opp::to_json(opp::receipt(history, opp::check(history.dossier(), peildatum, rules))) + '\n';
  }
  options.out << out;
  return kWell;
}

/// Computes the answers of a receipt again.
int verify_receipt(const Options& options) {
  const opp::Receipt receipt = opp::receipt_from_json(opp::read_file(options.file));
  const opp::SqliteStore store = opp::SqliteStore::open(options.store);
  const auto differences = opp::receipt_differences(
      receipt, store.history(opp::DossierId(receipt.dossier_id)), rules_for(options, receipt.peildatum));
  if (differences.empty()) {
    options.out << "gelijk: dezelfde gebeurtenissen en regels geven dezelfde bevindingen\n";
    return kWell;
  }
  options.out << "anders:";
  for (const std::string& name : differences) options.out << ' ' << name;
  options.out << '\n';
  return kBreach;
}

int check_policy(const Options& options) {
  const std::string text = opp::read_file(options.file);
  const std::vector<opp::BeleidMelding> meldingen = opp::check_beleid(text, options.file);
  for (const opp::BeleidMelding& melding : meldingen) options.err << melding.text() << '\n';
  if (!meldingen.empty()) return kCouldNotRun;
  const opp::BeleidReeks reeks = opp::parse_beleid(text, options.file);
  options.out << options.file << ": in orde; beleid " << reeks.versies().back().waarde.naam << ", "
              << reeks.size() << (reeks.size() == 1 ? " versie\n" : " versies\n");
  for (const auto& [vanaf, tot_en_met, beleid] : reeks.versies()) {
    options.out << vanaf.iso() << (tot_en_met ? " tot en met " + tot_en_met->iso() : std::string(" en later"))
                << "\n  niveaus:";
    for (const opp::Ondersteuningsniveau& niveau : beleid.niveaus) {
      options.out << ' ' << niveau.code << (niveau.boven_basis ? " (boven de basis)" : "");
    }
    options.out << "\n  waarden:";
    for (const auto& row : opp::enum_table<opp::Herkomst>) {
      options.out << ' ' << std::ranges::count(beleid.herkomst, row.value, &opp::Herkomstregel::herkomst)
                  << ' ' << row.name;
    }
    options.out << '\n';
  }
  return kWell;
}

/// The scenario files that the paths name: files as they are, of a folder all below it, by name.
std::vector<std::string> scenario_files(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    if (!std::filesystem::is_directory(path)) {
      files.push_back(path);
      continue;
    }
    const std::size_t before = files.size();
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
      if (entry.path().string().ends_with(".scenario.toml")) files.push_back(entry.path().string());
    }
    std::ranges::sort(files.begin() + static_cast<std::ptrdiff_t>(before), files.end());
  }
  return files;
}

int run_scenarios(const Options& options) {
  const std::vector<std::string> files = scenario_files(options.paths);
  if (files.empty()) {
    options.err << "opp: no *.scenario.toml below these paths\n";
    return kCouldNotRun;
  }
  std::vector<opp::testing::Uitslag> uitslagen;
  std::size_t compared = 0;
  std::size_t unreadable = 0;
  for (const std::string& file : files) {
    try {
      uitslagen.push_back(opp::testing::run_scenario(opp::testing::load_scenario(file)));
    } catch (const opp::Error& error) {
      options.out << error.what() << '\n';
      ++unreadable;
      continue;
    }
    compared += uitslagen.back().verwachtingen;
    options.out << uitslagen.back().text();
  }
  if (!options.junit.empty()) {
    std::ofstream junit(options.junit, std::ios::binary);
    junit << opp::testing::to_junit(uitslagen);
    if (!junit.flush()) opp::fail(opp::errors::file.unreadable, "cannot write", {options.junit, 0, 0, {}});
  }
  const auto failed =
      std::ranges::count_if(uitslagen, [](const auto& uitslag) { return !uitslag.geslaagd(); });
  options.out << uitslagen.size() << " scenario's, " << compared << " antwoorden vergeleken, " << failed
              << " scenario's wijken af";
  if (unreadable > 0) options.out << ", " << unreadable << " niet te lezen";
  options.out << '\n';
  if (unreadable > 0) return kCouldNotRun;
  return failed > 0 ? kBreach : kWell;
}

/// Builds the command line. Each command says what it runs.
void declare(CLI::App& app, Options& options, std::function<int()>& run) {
  app.set_version_flag("--version", std::string("opp ") + opp::kVersion);
  app.require_subcommand(1);

  CLI::App* init_command = app.add_subcommand("init", "Make a new, empty store");
  init_command->add_option("store", options.store, "File to make")->required();
  init_command->callback([&] { run = [&] { return init(options); }; });

  CLI::App* import_command =
      app.add_subcommand("import", "Add pupils or events to a store; all of a file or nothing");
  import_command->require_subcommand(1);
  const auto common = [&](CLI::App* command) {
    command->add_option("file", options.file, "File to read")->required();
    command->add_option("--store", options.store, "Store to add to")->required();
    command->add_option("--recorded-at", options.recorded_at, "Moment of recording in UTC, instead of now");
  };
  CLI::App* edexml =
      import_command->add_subcommand("edexml", "Pupils, groups and enrolments from EDEXML 2.1");
  common(edexml);
  edexml->add_option("--brin", options.brin, "BRIN of the school, if the file has none");
  std::vector<std::string> types;
  for (const auto& row : opp::enum_table<opp::Schooltype>) types.emplace_back(row.name);
  edexml
      ->add_option("--schooltype", options.schooltype, "Kind of school, where the year groups do not tell it")
      ->check(CLI::IsMember(types));
  edexml->add_flag("--strict", options.strict,
                   "Refuse a file that leaves something open, such as a date of birth");
  edexml->callback([&] { run = [&] { return import_edexml(options); }; });
  CLI::App* events = import_command->add_subcommand("events", "Events as JSON Lines");
  common(events);
  events->callback([&] { run = [&] { return import_events(options); }; });

  CLI::App* check_command =
      app.add_subcommand("check", "Check the dossiers of a store against the law on a day");
  check_command->add_option("--store", options.store, "Store to check")->required();
  check_command->add_option("--peildatum", options.peildatum, "The day to judge, YYYY-MM-DD")->required();
  check_command->add_option("--beleid", options.beleid, "Policy file; its version of the peildatum is used");
  check_command->add_option("--format", options.format, "text or json")
      ->check(CLI::IsMember({"text", "json"}));
  check_command->add_option("--lang", options.language, "nl or en")->check(CLI::IsMember({"nl", "en"}));
  check_command->add_option("--dossier", options.dossiers, "Only this dossier; may be repeated");
  check_command->add_option("--horizon", options.horizon_days, "Days ahead that count as something to do");
  check_command->add_flag("--all", options.all,
                          "Also show rules that do not apply and pupils with nothing to do");
  check_command->add_flag("--without-names", options.without_names, "Leave out the names of pupils");
  check_command->add_flag("--with-left", options.with_left, "Also pupils who are not enrolled on that day");
  check_command->callback([&] { run = [&] { return check(options); }; });

  CLI::App* now_command = app.add_subcommand("now", "Show the next steps of a dossier on a day");
  now_command->add_option("--store", options.store, "Store to read")->required();
  now_command->add_option("--peildatum", options.peildatum, "The day to ask about, YYYY-MM-DD")->required();
  now_command->add_option("--dossier", options.dossiers, "Which dossier; may be repeated")->required();
  now_command->add_option("--beleid", options.beleid, "Policy file; its version of the peildatum is used");
  now_command->add_option("--lang", options.language, "nl or en")->check(CLI::IsMember({"nl", "en"}));
  now_command->callback([&] { run = [&] { return now(options); }; });

  const auto language = [&](CLI::App* command) {
    command->add_option("--lang", options.language, "nl or en")->check(CLI::IsMember({"nl", "en"}));
  };
  const auto look_up = [&](CLI::App* command) {
    command->add_option("--beleid", options.beleid, "Policy file; its agreements too, of the newest version");
    command->add_option("--peildatum", options.peildatum, "Use the version of the policy of this day");
    language(command);
  };
  CLI::App* rules_command = app.add_subcommand("rules", "List all rules");
  look_up(rules_command);
  rules_command->callback([&] {
    run = [&] {
      options.out << opp::render_rules(rules_to_look_up(options), language_of(options));
      return kWell;
    };
  });
  CLI::App* explain_command =
      app.add_subcommand("explain", "Explain a rule: since when, for whom, by which article");
  explain_command->add_option("rule", options.rule, "Id of the rule, for example TERM-6W")->required();
  look_up(explain_command);
  explain_command->callback([&] {
    run = [&] {
      options.out << opp::render_rule(rules_to_look_up(options), options.rule, language_of(options));
      return kWell;
    };
  });

  CLI::App* trace_command =
      app.add_subcommand("trace", "Show how a rule came to its answer about a dossier: facts and events");
  trace_command->add_option("rule", options.rule, "Id of the rule, for example TERM-6W")->required();
  trace_command->add_option("--store", options.store, "Store to read")->required();
  trace_command->add_option("--peildatum", options.peildatum, "The day to judge, YYYY-MM-DD")->required();
  trace_command->add_option("--dossier", options.dossiers, "Which dossier; may be repeated")->required();
  trace_command->add_option("--beleid", options.beleid, "Policy file; its version of the peildatum is used");
  language(trace_command);
  trace_command->callback([&] { run = [&] { return trace(options); }; });

  CLI::App* receipt =
      app.add_subcommand("receipt", "What the answers about a dossier rest on, to compute them again later");
  receipt->require_subcommand(1);
  CLI::App* receipt_make = receipt->add_subcommand("make", "Print a receipt as JSON");
  receipt_make->add_option("--store", options.store, "Store to read")->required();
  receipt_make->add_option("--peildatum", options.peildatum, "The day to judge, YYYY-MM-DD")->required();
  receipt_make->add_option("--dossier", options.dossiers, "Which dossier; may be repeated")->required();
  receipt_make->add_option("--beleid", options.beleid, "Policy file; its version of the peildatum is used");
  receipt_make->callback([&] { run = [&] { return give_receipts(options); }; });
  CLI::App* receipt_verify = receipt->add_subcommand(
      "verify", "Compute the answers of a receipt again; exit code 1 if something differs");
  receipt_verify->add_option("file", options.file, "File with one receipt")->required();
  receipt_verify->add_option("--store", options.store, "Store to read")->required();
  receipt_verify->add_option("--beleid", options.beleid, "Policy file that was used, if one was");
  receipt_verify->callback([&] { run = [&] { return verify_receipt(options); }; });

  CLI::App* policy = app.add_subcommand("beleid", "Policy files of a samenwerkingsverband");
  policy->require_subcommand(1);
  CLI::App* policy_check =
      policy->add_subcommand("check", "Show everything that is wrong with a policy file");
  policy_check->add_option("file", options.file, "Policy file (TOML)")->required();
  policy_check->callback([&] { run = [&] { return check_policy(options); }; });

  CLI::App* scenario = app.add_subcommand("scenario", "Cases with the answers that the rules must give");
  scenario->require_subcommand(1);
  CLI::App* scenario_run =
      scenario->add_subcommand("run", "Compare scenarios with the rules; exit code 1 if one differs");
  scenario_run->add_option("paths", options.paths, "Scenario files, or folders of *.scenario.toml")
      ->required()
      ->check(CLI::ExistingPath);
  scenario_run->add_option("--junit", options.junit, "Also write the outcome as JUnit XML to this file");
  scenario_run->callback([&] { run = [&] { return run_scenarios(options); }; });
}

/// What `opp --help` adds: the commands that are to be had elsewhere, and the exit codes.
std::string footer(std::span<const PythonCommand> elsewhere) {
  std::string text;
  if (!elsewhere.empty()) text += "Commands of the Python package opp-dossier:\n";
  for (const PythonCommand& command : elsewhere) {
    text += "  " + command.name + std::string(command.name.size() < 28 ? 28 - command.name.size() : 1, ' ') +
            command.help + '\n';
  }
  if (!elsewhere.empty()) text += '\n';
  text += "Exit codes:";
  for (const auto& [code, meaning] : kExitCodes) {
    text += "\n  " + std::to_string(code) + "  " + std::string(meaning);
  }
  return text;
}

}  // namespace

std::span<const PythonCommand> python_commands() {
  return {};  // none so far; a row is {"name", "What it does", "opp.module:function"}
}

int run(const std::string& program, std::span<const std::string> arguments, std::ostream& out,
        std::ostream& err, std::span<const PythonCommand> elsewhere) {
  if (!arguments.empty() &&
      std::ranges::find(elsewhere, arguments[0], &PythonCommand::name) != elsewhere.end()) {
    err << "opp: " << arguments[0] << " comes with the Python package opp-dossier\n";
    return kCouldNotRun;
  }
  CLI::App app(
      "Case management for the ontwikkelingsperspectief (OPP): deadlines and legal checks, explained.");
  Options options{.out = out, .err = err};
  std::function<int()> command;
  std::vector<const char*> argv{program.c_str()};
  for (const std::string& argument : arguments) argv.push_back(argument.c_str());
  try {
    declare(app, options, command);
    app.footer(footer(elsewhere));
    app.parse(static_cast<int>(argv.size()), argv.data());
    return command();
  } catch (const CLI::ParseError& error) {
    return app.exit(error, out, err) == 0 ? kWell : kCouldNotRun;
  } catch (const Error& error) {
    err << "opp: " << error.what() << '\n';
  } catch (const std::exception& error) {
    err << "opp: unexpected failure, nothing was changed (" << error.what() << ")\n";
  }
  return kCouldNotRun;
}

}  // namespace opp::cli
