// A typical dossier of 50 events: fold, JSON, snapshot and memory.
//
//   opp_bench_dossier --benchmark_min_time=1
//   opp_bench_dossier --export EVENTS DOSSIERS    writes the events of 200 dossiers as JSON Lines and the
//   dossiers that they make, one a line, for the peers in Python
//
// The program first proves that every path gives the same dossier, and stops if one does not.

#include "opp/codec/events.hpp"
#include "opp/codec/snapshot.hpp"
#include "typical.hpp"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <malloc.h>
#include <new>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// Bytes taken and not given back, as the allocator rounds them up, while a benchmark counts.
std::size_t bytes_in_use = 0;
bool counting = false;

}  // namespace

void* operator new(std::size_t size) {
  void* const p = std::malloc(size);
  if (p == nullptr) throw std::bad_alloc();
  if (counting) bytes_in_use += malloc_usable_size(p);
  return p;
}
void operator delete(void* p) noexcept {
  if (counting) bytes_in_use -= malloc_usable_size(p);
  std::free(p);
}
void operator delete(void* p, std::size_t) noexcept { operator delete(p); }

namespace {

using namespace opp;

constexpr int kExported = 200;

const std::vector<Event>& events() {
  static const std::vector<Event> list = bench::typical_events();
  return list;
}

const Dossier& dossier() {
  static const Dossier value = fold(events().front().stream_id, events());
  return value;
}

std::string lines_of(const std::vector<Event>& list) {
  std::string text;
  for (const Event& event : list) text += to_json(event) + "\n";
  return text;
}

/// Lines of many dossiers, so that they do not all lie in the nearest cache.
const std::string& lines() {
  static const std::string text = [] {
    std::string all;
    for (int i = 0; i < kExported; ++i)
      all += lines_of(bench::typical_events("99XX-" + std::to_string(1001 + i)));
    return all;
  }();
  return text;
}

void per_dossier(benchmark::State& state, std::size_t dossiers, std::size_t bytes = 0) {
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(dossiers));
  if (bytes != 0) state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
}

void fold_opp(benchmark::State& state) {
  for (auto _ : state) {
    auto folded = fold(events().front().stream_id, events());
    benchmark::DoNotOptimize(folded);
  }
  per_dossier(state, 1);
}
BENCHMARK(fold_opp);

/// The facts of the rules, with the question whether an OPP is required.
void extract_opp(benchmark::State& state) {
  const RuleSet& rules = RuleSet::wet();
  for (auto _ : state) {
    auto facts = rules.facts(dossier(), Date(2027, 3, 1));
    benchmark::DoNotOptimize(facts);
  }
  per_dossier(state, 1);
}
BENCHMARK(extract_opp);

/// Every rule of the law, with all findings in order of urgency.
void check_opp(benchmark::State& state) {
  for (auto _ : state) {
    auto report = check(dossier(), Date(2027, 3, 1));
    benchmark::DoNotOptimize(report);
  }
  per_dossier(state, 1);
}
BENCHMARK(check_opp);

void read_json_opp(benchmark::State& state) {
  for (auto _ : state) {
    auto list = parse_events(lines());
    benchmark::DoNotOptimize(list);
  }
  per_dossier(state, kExported, lines().size());
}
BENCHMARK(read_json_opp);

void write_json_opp(benchmark::State& state) {
  std::size_t bytes = 0;
  for (auto _ : state) {
    bytes = 0;
    for (const Event& event : events()) {
      auto line = to_json(event);
      bytes += line.size() + 1;
      benchmark::DoNotOptimize(line);
    }
  }
  per_dossier(state, 1, bytes);
}
BENCHMARK(write_json_opp);

void save_snapshot_opp(benchmark::State& state) {
  for (auto _ : state) {
    auto bytes = to_snapshot(dossier());
    benchmark::DoNotOptimize(bytes);
  }
  per_dossier(state, 1, to_snapshot(dossier()).size());
}
BENCHMARK(save_snapshot_opp);

void load_snapshot_opp(benchmark::State& state) {
  const std::string bytes = to_snapshot(dossier());
  for (auto _ : state) {
    auto loaded = from_snapshot(bytes);
    benchmark::DoNotOptimize(loaded);
  }
  per_dossier(state, 1, bytes.size());
}
BENCHMARK(load_snapshot_opp);

/// Loads many dossiers and counts what they keep in memory.
void memory_opp(benchmark::State& state) {
  const auto count = static_cast<std::size_t>(state.range(0));
  const std::string bytes = to_snapshot(dossier());
  double kept = 0;
  for (auto _ : state) {
    bytes_in_use = 0;
    counting = true;
    std::vector<Dossier> all;
    all.reserve(count);
    for (std::size_t i = 0; i < count; ++i) all.push_back(from_snapshot(bytes));
    counting = false;
    kept = static_cast<double>(bytes_in_use);
    benchmark::DoNotOptimize(all);
  }
  per_dossier(state, count);
  state.counters["bytes_per_dossier"] = kept / static_cast<double>(count);
}
BENCHMARK(memory_opp)->Arg(1)->Arg(1000)->Arg(10'000)->Iterations(1);

/// Stops the program unless every path gives the same dossier.
void compare() {
  const bool same = events().size() == bench::kTypicalEvents && dossier().opp_versies.size() == 2 &&
                    parse_events(lines_of(events())) == events() &&
                    from_snapshot(to_snapshot(dossier())) == dossier();
  if (same) return;
  std::fputs("the paths differ\n", stderr);
  std::exit(1);
}

int export_answers(const char* events_file, const char* dossiers_file) {
  std::ofstream(events_file, std::ios::binary) << lines();
  std::ofstream file(dossiers_file, std::ios::binary);
  for (int i = 0; i < kExported; ++i) {
    const std::vector<Event> list = bench::typical_events("99XX-" + std::to_string(1001 + i));
    std::string text = to_json(fold(list.front().stream_id, list));
    std::ranges::replace(text, '\n', ' ');  // texts hold no raw line ends
    file << text << '\n';
  }
  return file.flush() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 4 && std::string_view(argv[1]) == "--export") return export_answers(argv[2], argv[3]);
  compare();
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 1;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
}
