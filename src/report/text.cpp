#include "opp/report/text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace opp {

namespace {

/// Number of characters in UTF-8 text (combining marks aside, the columns it takes).
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string padded(std::string_view text, std::size_t width) {
  const std::size_t used = width_of(text);
  return std::string(text) + std::string(used < width ? width - used : 0, ' ');
}

/// Breaks text at spaces into lines of at most `width` columns (a longer word stands alone).
std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
  std::vector<std::string> lines(1);
  while (!text.empty()) {
    const std::size_t end = text.find(' ');
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(end == text.npos ? text.size() : end + 1);
    if (!lines.back().empty() && width_of(lines.back()) + 1 + width_of(word) > width) lines.emplace_back();
    if (!lines.back().empty()) lines.back() += ' ';
    lines.back() += word;
  }
  return lines;
}

std::string days_text(const Finding& finding, Language language) {
  if (!finding.days_left) return {};
  const int days = *finding.days_left;
  const int number = days < 0 ? -days : days;
  if (language == Language::nl)
    return fmt::format("{} {} {}", number, number == 1 ? "dag" : "dagen", days < 0 ? "te laat" : "over");
  return fmt::format("{} {} {}", number, number == 1 ? "day" : "days", days < 0 ? "late" : "left");
}

/// What the findings of a pupil come down to.
enum class Kind : std::uint8_t { breach, to_do, no_data, well };

Kind kind_of(const Report& report, int horizon_days) {
  if (report.breach()) return Kind::breach;
  const auto to_do = [&](const Finding& finding) {
    if (finding.ernst == Ernst::informatie) return false;
    return is_breach(finding.status) ||
           (finding.status == Status::open && finding.days_left.value_or(0) <= horizon_days);
  };
  if (std::ranges::any_of(report.findings, to_do)) return Kind::to_do;
  const auto no_data = [](const Finding& finding) {
    return finding.status == Status::geen_gegevens && finding.ernst != Ernst::informatie;
  };
  return std::ranges::any_of(report.findings, no_data) ? Kind::no_data : Kind::well;
}

using Columns = std::array<std::size_t, 4>;
constexpr Columns kColumns{17, 15, 12, 19};  // rule, status, due, days
constexpr std::size_t kIndent = 2;

/// Room for a rule: more if one of a policy or of your own has a long id.
std::size_t rule_column(const RuleSet& regels) {
  std::size_t width = kColumns[0];
  for (const Rule& rule : regels.rules()) width = std::max(width, rule.id.size() + 1);
  return width;
}

void write_row(std::string& out, const Columns& columns, const std::array<std::string, 4>& cells,
               const std::vector<std::string>& texts) {
  out.append(kIndent, ' ');
  std::size_t left = kIndent;
  for (std::size_t i = 0; i < cells.size(); ++i) {
    out += padded(cells[i], columns[i]);
    left += columns[i];
  }
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (i != 0) out.append(left, ' ');
    out += texts[i] + '\n';
  }
}

void write_dossier(std::string& out, const CheckedDossier& dossier, const TextOptions& options) {
  const Language language = options.language;
  const bool nl = language == Language::nl;
  out += dossier.report.dossier_id.text();
  if (!dossier.naam.empty()) out += " · " + dossier.naam;
  if (!dossier.groep.empty()) out += " · " + dossier.groep;
  out += '\n';
  Columns columns = kColumns;
  columns[0] = rule_column(dossier.report.regels);
  std::size_t left = kIndent;
  for (const std::size_t column : columns) left += column;
  const auto available =
      static_cast<std::size_t>(std::max(options.width, static_cast<int>(left) + 30)) - left;
  write_row(out, columns,
            nl ? std::array<std::string, 4>{"regel", "status", "uiterlijk", "dagen"}
               : std::array<std::string, 4>{"rule", "status", "due", "days"},
            {nl ? "toelichting" : "explanation"});
  std::string met;
  for (const Finding& finding : dossier.report.findings) {
    if (finding.ernst == Ernst::informatie && !options.all) continue;
    if (finding.status == Status::voldaan && !options.all)
      met += (met.empty() ? "" : ", ") + std::string(finding.rule->id);
    if ((finding.status == Status::nvt || finding.status == Status::voldaan) && !options.all) continue;
    std::string text = finding.toelichting(language) + " " + finding.version->grondslag.text(language);
    if (finding.version->zekerheid != Zekerheid::tekst) {
      text += fmt::format(" [{}]", zekerheid_tekst(*finding.version, language));
    }
    if (finding.ernst != Ernst::overtreding) text += fmt::format(" ({})", label(finding.ernst, language));
    std::vector<std::string> lines = wrapped(text, available);
    if (const auto termijn = dossier.report.termijn(finding);
        termijn && termijn->datum != termijn->onverschoven) {
      for (std::string& line : wrapped("= " + termijn->explain(language), available))
        lines.push_back(std::move(line));
    }
    write_row(out, columns,
              {std::string(finding.rule->id), std::string(label(finding.status, language)),
               finding.due ? finding.due->iso() : "", days_text(finding, language)},
              lines);
  }
  if (!met.empty()) {
    const auto lines = wrapped(fmt::format("{}: {}", label(Status::voldaan, language), met),
                               static_cast<std::size_t>(options.width) - kIndent);
    for (const std::string& line : lines) out += std::string(kIndent, ' ') + line + '\n';
  }
  out += '\n';
}

bool more_urgent_dossier(const CheckedDossier& a, const CheckedDossier& b) {
  // Compare finding by finding, so that of two pupils with the same worst finding the one with more of it
  // comes first.
  const auto& x = a.report.findings;
  const auto& y = b.report.findings;
  for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i) {
    if (more_urgent(x[i], y[i])) return true;
    if (more_urgent(y[i], x[i])) return false;
  }
  return a.report.dossier_id < b.report.dossier_id;
}

}  // namespace

CheckedDossier checked_dossier(const Dossier& dossier, Report report, bool with_name) {
  CheckedDossier result{std::move(report), {}, {}};
  if (with_name && dossier.leerling) result.naam = dossier.leerling->weergavenaam();
  for (const Groepsplaatsing& placement : dossier.groepen) {
    if (placement.vanaf <= result.report.peildatum) result.groep = placement.naam.value_or(placement.groep);
  }
  return result;
}

std::string render_check(std::vector<CheckedDossier> dossiers, Date peildatum, const TextOptions& options) {
  const bool nl = options.language == Language::nl;
  std::ranges::sort(dossiers, more_urgent_dossier);
  std::array<std::size_t, 4> counts{};
  std::string out = fmt::format(
      fmt::runtime(nl ? "Peildatum {} · beleid: {}\n\n" : "Date {} · policy: {}\n\n"), peildatum.iso(),
      dossiers.empty() ? std::string("–") : dossiers.front().report.regels.beleid().naam);
  for (const CheckedDossier& dossier : dossiers) {
    const Kind kind = kind_of(dossier.report, options.horizon_days);
    ++counts[static_cast<std::size_t>(kind)];
    if (options.all || kind == Kind::breach || kind == Kind::to_do) write_dossier(out, dossier, options);
  }
  const bool one = dossiers.size() == 1;
  const std::string_view pupils = nl ? (one ? "leerling" : "leerlingen") : (one ? "pupil" : "pupils");
  out += fmt::format(
      fmt::runtime(nl ? "{} {}: {} met een overtreding of verlopen termijn, {} met iets te doen, {} zonder "
                        "voldoende gegevens, {} in orde.\n"
                      : "{} {}: {} with a breach or an overdue term, {} with something to do, {} without "
                        "enough data, {} in order.\n"),
      dossiers.size(), pupils, counts[0], counts[1], counts[2], counts[3]);
  return out;
}

namespace {

/// A labelled line of a step; a long one continues under its text.
void write_detail(std::string& out, std::string_view head, std::string_view text) {
  constexpr std::size_t kLeft = 3;
  const std::size_t left = kLeft + width_of(head) + 2;
  const auto lines = wrapped(text, static_cast<std::size_t>(TextOptions{}.width) - left);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    out += i == 0 ? std::string(kLeft, ' ') + std::string(head) + ": " : std::string(left, ' ');
    out += lines[i] + '\n';
  }
}

/// A finding with its article, in its own words or in those of a condition.
std::string finding_text(const Finding& finding, const std::string& words, Language language) {
  std::string text =
      fmt::format("{}: {} {}", finding.rule->id, words, finding.version->grondslag.text(language));
  if (finding.version->zekerheid != Zekerheid::tekst) {
    text += fmt::format(" [{}]", zekerheid_tekst(*finding.version, language));
  }
  return text;
}

void write_step(std::string& out, std::size_t number, const VolgendeStap& step, Language language) {
  const bool nl = language == Language::nl;
  std::string head = fmt::format("{}. {}", number, step.zin(language));
  head += step.verplicht ? (nl ? " (verplicht)" : " (required)") : (nl ? " (kan)" : " (optional)");
  const auto lines = wrapped(head, static_cast<std::size_t>(TextOptions{}.width) - 3);
  for (std::size_t i = 0; i < lines.size(); ++i) out += (i == 0 ? "" : "   ") + lines[i] + '\n';
  std::string roles;
  for (const Rol rol : step.wie.values()) {
    roles += (roles.empty() ? "" : "; ") + std::string(label(rol, language));
  }
  write_detail(out, nl ? "wie" : "who", roles);
  if (step.aanleiding) {
    write_detail(out, nl ? "aanleiding" : "because",
                 finding_text(*step.aanleiding, step.aanleiding->toelichting(language), language));
  }
  if (step.termijn && step.termijn->datum != step.termijn->onverschoven) {
    write_detail(out, nl ? "termijn" : "term", step.termijn->explain(language));
  }
  write_detail(out, nl ? "mag nu" : "may now", label(step.toets.oordeel, language));
  for (const Finding& finding : step.toets.blokkades) {
    write_detail(out, nl ? "eerst" : "first", finding_text(finding, voorwaarde(finding, language), language));
  }
  for (const Finding& finding : step.toets.waarschuwingen) {
    write_detail(out, nl ? "let op" : "mind", finding_text(finding, voorwaarde(finding, language), language));
  }
  if (!step.toets.niet_beoordeeld.empty()) {
    std::string ids;
    for (const std::string_view id : step.toets.niet_beoordeeld) {
      ids += (ids.empty() ? "" : ", ") + std::string(id);
    }
    write_detail(out, nl ? "nog niet beoordeeld" : "not judged yet", ids);
  }
}

}  // namespace

std::string to_text(const std::vector<VolgendeStap>& stappen, Language language) {
  const bool nl = language == Language::nl;
  if (stappen.empty()) return nl ? "Er is nu niets te doen.\n" : "There is nothing to do now.\n";
  std::string out;
  for (std::size_t i = 0; i < stappen.size(); ++i) {
    if (i != 0) out += '\n';
    write_step(out, i + 1, stappen[i], language);
  }
  return out;
}

std::string render_now(const Dossier& dossier, Date peildatum, const RuleSet& regels,
                       const std::vector<VolgendeStap>& stappen, Language language) {
  const std::string head =
      fmt::format(fmt::runtime(language == Language::nl ? "{} · peildatum {} · fase: {} · beleid: {}\n\n"
                                                        : "{} · date {} · state: {} · policy: {}\n\n"),
                  dossier.dossier_id.text(), peildatum.iso(),
                  label(fase(dossier, peildatum, regels), language), regels.beleid().naam);
  return head + to_text(stappen, language);
}

std::string render_rules(const RuleSet& regels, Language language) {
  const std::size_t width = rule_column(regels);
  std::string out;
  for (const Rule& rule : regels.rules()) {
    std::string names;
    for (const auto& type : enum_table<Schooltype>) {
      const bool applies = std::ranges::any_of(regels.versions(), [&](const RuleVersion& version) {
        return version.rule_id == rule.id && version.scholen.contains(type.value);
      });
      if (applies) names += (names.empty() ? "" : ", ") + std::string(type.name);
    }
    out += padded(rule.id, width) + padded(label(rule.ernst, language), 23) + padded(names, 28);
    out += std::string(language == Language::nl ? rule.titel_nl : rule.titel_en) + '\n';
  }
  return out;
}

std::string render_rule(const RuleSet& regels, std::string_view id, Language language) {
  const bool nl = language == Language::nl;
  const Rule& rule = regels.rule(id);
  std::string out = fmt::format("{}: {}\n", rule.id, nl ? rule.titel_nl : rule.titel_en);
  out += fmt::format("{} · {} · {}\n", label(rule.soort, language), label(rule.ernst, language),
                     label(rule.onderwerp, language));
  for (const RuleVersion& version : regels.versions()) {
    if (version.rule_id != rule.id) continue;
    std::string names;
    for (const auto& type : enum_table<Schooltype>) {
      if (version.scholen.contains(type.value)) names += (names.empty() ? "" : ", ") + std::string(type.name);
    }
    const std::string until = version.tot_en_met ? version.tot_en_met->iso() : std::string("…");
    out += fmt::format("\n{} – {} · {}\n", version.vanaf.iso(), until, names);
    out += fmt::format("  {} · {}\n", version.grondslag.text(language), zekerheid_tekst(version, language));
    if (const std::string url = version.grondslag.url(); !url.empty()) out += "  " + url + '\n';
    if (version.kanttekening.empty()) continue;
    for (const std::string& line : wrapped(version.kanttekening, 110)) out += "  " + line + '\n';
  }
  return out;
}

}  // namespace opp
