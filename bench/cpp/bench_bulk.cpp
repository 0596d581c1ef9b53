// Twelve rules over columns of facts, beside one plain pass over the same columns, which is the limit.
//
//   opp_bench_bulk --benchmark_min_time=1
//   opp_bench_bulk --export FOLDER    writes the columns, the days off and the answers for the peers in
//   Python opp_bench_bulk --memory ROWS      fills every column of so many rows and prints what that takes,
//   as JSON
//
// The program first proves that columns and single facts give the same answers, and stops if one differs.

#include "random_facts.hpp"

#include <algorithm>
#include <array>
#include <benchmark/benchmark.h>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace opp;

constexpr std::size_t kRows = 1'000'000;

const std::vector<std::string>& twelve() {
  static const std::vector<std::string> ids = {"SCOPE-BAO", "TERM-6W",     "TERM-6W-TEMP", "EVAL-SY",
                                               "FIX-AGREE", "HEAR-BEFORE", "CONT-FACTORS", "ADM-6",
                                               "TLV-END",   "ROD-TERM",    "KEEP-2Y",      "GPO-10W"};
  return ids;
}

/// Status and due day, as the peers compute them.
bulk::Options status_and_due(unsigned threads = 1) {
  return {.rules = twelve(),
          .wanted = {.reden = false, .ernst = false, .start = false, .due = true, .met = false},
          .threads = threads};
}

const bulk::FactColumns& columns() {
  static const bulk::FactColumns filled = [] {
    bulk::FactColumns made;
    made.reserve(kRows);
    bench::RandomFacts random(1);
    for (std::size_t row = 0; row < kRows; ++row) made.append(random.next());
    return made;
  }();
  return filled;
}

void per_row(benchmark::State& state) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kRows));
}

void judge(benchmark::State& state, const bulk::Options& options) {
  for (auto _ : state) {
    auto outcomes = bulk::check(columns(), bench::kPeildatum, RuleSet::wet(), options);
    benchmark::DoNotOptimize(outcomes);
  }
  per_row(state);
}

void check_columns(benchmark::State& state) { judge(state, status_and_due()); }
BENCHMARK(check_columns);

void check_columns_threads(benchmark::State& state) {
  judge(state, status_and_due(static_cast<unsigned>(state.range(0))));
}
BENCHMARK(check_columns_threads)->Arg(1)->Arg(2)->UseRealTime();

/// The same with everything that a rule says.
void check_columns_whole(benchmark::State& state) { judge(state, {.rules = twelve()}); }
BENCHMARK(check_columns_whole);

/// Every rule of the law, only its status.
void check_columns_every_rule(benchmark::State& state) {
  judge(state, {.wanted = {.reden = false, .ernst = false, .start = false, .due = false, .met = false}});
}
BENCHMARK(check_columns_every_rule);

template <class T>
std::uint64_t sum(std::span<const T> values) {
  std::uint64_t total = 0;
  for (const T value : values) total += static_cast<std::uint64_t>(value);
  return total;
}

/// Reads every value of the columns once and adds them up.
void plain_pass(benchmark::State& state) {
  for (auto _ : state) {
    std::uint64_t total = 0;
    for (const bulk::ColumnInfo& column : bulk::column_table) {
      switch (column.type) {
        case bulk::ColumnType::day:
          total += sum(columns().days(column.name));
          break;
        case bulk::ColumnType::number:
          total += sum(columns().numbers(column.name));
          break;
        case bulk::ColumnType::set:
          total += sum(columns().sets(column.name));
          break;
        case bulk::ColumnType::choice:
          total += sum(columns().choices(column.name));
          break;
      }
    }
    benchmark::DoNotOptimize(total);
  }
  per_row(state);
}
BENCHMARK(plain_pass);

/// Columns to rows of facts and no rule: what turning the data costs.
void turn_columns(benchmark::State& state) {
  std::array<Facts, 64> block;
  for (auto _ : state) {
    for (std::size_t row = 0; row < kRows; row += block.size()) {
      columns().read(row, std::span(block).first(std::min(block.size(), kRows - row)));
      benchmark::DoNotOptimize(block);
      benchmark::ClobberMemory();
    }
  }
  per_row(state);
}
BENCHMARK(turn_columns);

bool same(const Finding& finding, const bulk::RuleOutcomes& of, std::size_t row) {
  return finding.status == of.status[row] && finding.reden == of.reden[row] &&
         finding.ernst == of.ernst[row] && Day(finding.start).number() == of.start[row] &&
         Day(finding.due).number() == of.due[row] && Day(finding.met).number() == of.met[row];
}

/// Stops the program unless every rule says the same of a row and of the facts in it.
void compare_with_single() {
  constexpr std::size_t kCompared = 2000;
  bulk::FactColumns some;
  bench::RandomFacts random(2);
  std::vector<Facts> all;
  for (std::size_t row = 0; row < kCompared; ++row) some.append(all.emplace_back(random.next()));
  const bulk::Outcomes outcomes = bulk::check(some, bench::kPeildatum);
  const Dossier nobody = fold(DossierId("99XX-1"), {});
  for (const bulk::RuleOutcomes& of : outcomes.rules()) {
    for (std::size_t row = 0; row < kCompared; ++row) {
      if (same(RuleSet::wet().judge(all[row], nobody, of.rule->id), of, row)) continue;
      std::fprintf(stderr, "%s differs in row %zu\n", std::string(of.rule->id).c_str(), row);
      std::exit(1);
    }
  }
}

template <class T>
void write(const std::string& path, std::span<const T> values) {
  std::ofstream file(path, std::ios::binary);
  file.write(reinterpret_cast<const char*>(values.data()), static_cast<std::streamsize>(values.size_bytes()));
  if (!file) std::exit(1);
}

/// The marks of a set as lines `mark.NAME=PLACE`.
template <class Table>
void write_marks(std::ofstream& file, const Table& table) {
  for (std::size_t place = 0; place < table.size(); ++place) {
    file << "mark." << table[place] << '=' << place << '\n';
  }
}

void export_all(const std::string& folder) {
  std::ofstream meta(folder + "/meta.txt");
  for (const bulk::ColumnInfo& column : bulk::column_table) {
    const std::string name(column.name);
    if (!columns().given(name)) continue;
    const std::string path = folder + "/" + name + ".bin";
    if (column.type == bulk::ColumnType::set) write(path, columns().sets(name));
    if (column.type == bulk::ColumnType::choice) write(path, columns().choices(name));
    if (column.type == bulk::ColumnType::number) write(path, columns().numbers(name));
    if (column.type == bulk::ColumnType::day) write(path, columns().days(name));
    constexpr std::array kTypes = {"int32", "int32", "uint64", "uint8"};
    meta << "column." << name << '=' << kTypes[static_cast<std::size_t>(column.type)] << '\n';
  }
  write_marks(meta, fact_kenmerken);
  write_marks(meta, fact_randkenmerken);
  for (const auto& row : enum_table<Schooltype>)
    meta << "schooltype." << row.name << '=' << static_cast<int>(row.value) << '\n';
  for (const auto& row : enum_table<Status>)
    meta << "status." << row.name << '=' << static_cast<int>(row.value) << '\n';
  meta << "peildatum=" << bench::kPeildatum.day_number() << '\n';
  meta << "deelschooljaar_weken=" << RuleSet::wet().beleid().evaluatie.deelschooljaar_weken << '\n';
  std::vector<std::int32_t> off;
  for (Date day(2020, 1, 1); day < Date(2040, 1, 1); day = day.plus_days(1)) {
    if (Calendar::nederland().vrije_dag(day)) off.push_back(day.day_number());
  }
  write<std::int32_t>(folder + "/days_off.bin", off);
  const bulk::Outcomes outcomes = bulk::check(columns(), bench::kPeildatum, RuleSet::wet(), status_and_due());
  for (const bulk::RuleOutcomes& of : outcomes.rules()) {
    const std::string id(of.rule->id);
    meta << "rule=" << id << '\n';
    write(folder + "/" + id + ".status.bin", of.status);
    write(folder + "/" + id + ".due.bin", of.due);
  }
  if (!meta) std::exit(1);
}

/// The most memory that this program ever had, in bytes.
std::size_t peak_memory() {
  std::ifstream file("/proc/self/status");
  std::string word;
  std::size_t kib = 0;
  while (file >> word) {
    if (word == "VmHWM:") file >> kib;
  }
  return kib * 1024;
}

/// Facts of which every value is one that has to be kept.
Facts full_facts(std::size_t row) {
  Facts facts;
  for_each_fact([&](const auto& column) {
    using T = typename std::remove_cvref_t<decltype(column)>::type;
    if constexpr (std::is_same_v<T, Day>) {
      column.of(facts) =
          row % 100 == 7 ? Day() : Day(bench::kEersteDag.plus_days(static_cast<int>(row % 900)));
    } else {
      column.of(facts) = static_cast<T>(1);
    }
  });
  return facts;
}

void print_memory(std::size_t rows) {
  bulk::FactColumns full;
  full.reserve(rows);
  for (std::size_t row = 0; row < rows; ++row) full.append(full_facts(row));
  std::printf("{\"rows\": %zu, \"bytes\": %zu, \"peak\": %zu}\n", rows, full.bytes(), peak_memory());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && std::string_view(argv[1]) == "--memory") {
    print_memory(std::stoul(argv[2]));
    return 0;
  }
  compare_with_single();
  static_cast<void>(columns());  // made before anything is measured
  if (argc == 3 && std::string_view(argv[1]) == "--export") {
    export_all(argv[2]);
    return 0;
  }
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
