#include "opp/codec/receipt.hpp"

#include "json.hpp"
#include "opp/codec/errors.hpp"
#include "opp/codec/events.hpp"
#include "opp/stream/errors.hpp"
#include "opp/version.hpp"

#include <array>
#include <sodium.h>
#include <span>

namespace opp {

namespace {

namespace bj = boost::json;

constexpr std::size_t kHashBytes = crypto_generichash_BYTES;
constexpr std::size_t kMaxReceiptBytes = std::size_t{64} << 10U;

/// BLAKE2b over texts. Each goes in with its length, so that no two rows of texts run together.
class Hash {
 public:
  Hash() { crypto_generichash_init(&state_, nullptr, 0, kHashBytes); }

  Hash& add(std::string_view text) {
    const std::string length = std::to_string(text.size()) + ":";
    put(length);
    put(text);
    return *this;
  }
  Hash& add(const std::optional<Date>& date) { return add(date ? std::string_view(date->iso()) : ""); }

  [[nodiscard]] std::string hex() {
    std::array<unsigned char, kHashBytes> bytes{};
    crypto_generichash_final(&state_, bytes.data(), bytes.size());
    std::array<char, kHashBytes * 2 + 1> text{};
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    return text.data();
  }

 private:
  void put(std::string_view text) {
    // The library takes unsigned bytes.
    crypto_generichash_update(&state_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
  }
  crypto_generichash_state state_{};
};

std::string hash_of(std::span<const Event> events) {
  std::string head;
  for (const Event& event : events) head = Hash().add(head).add(to_json(event)).hex();
  return head;
}

std::string hash_of(const RuleSet& regels) {
  Hash hash;
  for (const Rule& rule : regels.rules()) {
    hash.add(rule.id).add(to_name(rule.soort)).add(to_name(rule.onderwerp)).add(to_name(rule.ernst));
  }
  for (const RuleVersion& version : regels.versions()) {
    hash.add(version.rule_id).add(version.vanaf).add(version.tot_en_met).add(version.grondslag.text());
    for (const auto& type : enum_table<Schooltype>) {
      if (version.scholen.contains(type.value)) hash.add(type.name);
    }
  }
  hash.add(json::compact(regels.beleid()));
  // Where the calendar moves a term: every day that a rule can reach.
  std::string shifts;
  for (Date day = kFirstSupportedDay; day < kLastSupportedDay; day = day.plus_days(1)) {
    shifts += static_cast<char>('0' + (regels.calendar().shift(day) - day));
  }
  return hash.add(shifts).hex();
}

std::string hash_of(const std::vector<Finding>& findings) {
  Hash hash;
  for (const Finding& finding : findings) {
    hash.add(finding.rule->id).add(finding.version->vanaf).add(finding.version->grondslag.text());
    hash.add(to_name(finding.status)).add(to_name(finding.reden)).add(to_name(finding.ernst));
    hash.add(finding.start).add(finding.due).add(finding.met).add(finding.toelichting());
  }
  return hash.hex();
}

Receipt make(std::span<const Event> events, const Report& report) {
  return {kVersion,
          report.dossier_id.text(),
          report.peildatum,
          hash_of(report.regels),
          static_cast<std::int64_t>(events.size()),
          hash_of(events),
          hash_of(report.findings)};
}

}  // namespace

Receipt receipt(const History& history, const Report& report) {
  if (history.dossier_id() != report.dossier_id) {
    fail(errors::stream.event_elsewhere, "the history and the report are of two dossiers");
  }
  return make(history.events(), report);
}

std::vector<std::string> receipt_differences(const Receipt& receipt, const History& history,
                                             const RuleSet& regels) {
  const std::span<const Event> all = history.events();
  const auto wanted = static_cast<std::size_t>(std::max<std::int64_t>(receipt.gebeurtenissen, 0));
  const std::span<const Event> events = all.first(std::min(wanted, all.size()));
  const Dossier dossier = fold(history.dossier_id(), events);
  const Receipt again = make(events, check(dossier, receipt.peildatum, regels));
  std::vector<std::string> names;
  for_each_field<Receipt>([&](const auto& f) {
    if (receipt.*f.member != again.*f.member) names.emplace_back(f.name);
  });
  return names;
}

std::string to_json(const Receipt& receipt) { return json::compact(receipt); }

Receipt receipt_from_json(std::string_view text) {
  if (text.size() > kMaxReceiptBytes) fail(errors::json.too_large, "more than 64 KiB");
  if (!is_utf8(text)) fail(errors::base.text_not_utf8, "the receipt is not UTF-8");
  json::Parser parser;
  return json::read<Receipt>(parser.parse(text), json::Path());
}

}  // namespace opp
