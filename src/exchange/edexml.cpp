#include "opp/exchange/edexml.hpp"

#include "opp/base/text.hpp"
#include "opp/exchange/errors.hpp"
#include "opp/law/codes.hpp"
#include "opp/time/errors.hpp"
#include "opp/time/schooljaar.hpp"

#include <pugixml.hpp>

#include <algorithm>
#include <cstdint>
#include <set>
#include <utility>

namespace opp::exchange {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{256} << 20U;
constexpr std::size_t kMaxNameBytes = 1024;  // the schema allows 256 characters

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  const std::size_t first = text.find_first_not_of(space);
  if (first == text.npos) return {};
  return text.substr(first, text.find_last_not_of(space) - first + 1);
}

/// A file being read: text, name, warnings.
class Reader {
 public:
  Reader(std::string_view xml, std::string_view source, bool strict)
      : xml_(xml), source_(source), strict_(strict) {}

  EdexmlBestand read() {
    parse();
    const pugi::xml_node root = document_.document_element();
    if (std::string_view(root.name()) != "EDEX") {
      refuse(errors::edexml.wrong_root, "the root element is not EDEX", where(root));
    }
    file_.bron = source_;
    read_school(required_child(root, "school"));
    read_locations(root.child("vestigingen"));
    read_groups(root.child("groepen"));
    read_pupils(required_child(root, "leerlingen"));
    return std::move(file_);
  }

 private:
  [[noreturn]] void refuse(const ErrorRow& row, std::string detail, Where at) const {
    fail(row, std::move(detail), std::move(at));
  }

  void warn(const ErrorRow& row, std::string detail, Where at) {
    if (strict_) refuse(row, std::move(detail), std::move(at));
    file_.meldingen.push_back({row, std::move(detail), std::move(at)});
  }

  [[nodiscard]] std::size_t line_of(std::ptrdiff_t offset) const {
    if (!utf8_ || offset < 0 || static_cast<std::size_t>(offset) > xml_.size()) return 0;
    // Nodes are mostly asked for in order; go on from the last answer.
    const auto position = static_cast<std::size_t>(offset);
    if (position < line_offset_) line_offset_ = 0, line_ = 1;
    line_ += static_cast<std::size_t>(
        std::ranges::count(xml_.substr(line_offset_, position - line_offset_), '\n'));
    line_offset_ = position;
    return line_;
  }

  /// Place of a node: line and a path with positions, so that no key or name gets into a message.
  [[nodiscard]] Where where(const pugi::xml_node& node) const {
    std::string path;
    for (pugi::xml_node n = node; n && n.type() == pugi::node_element; n = n.parent()) {
      std::size_t index = 1;
      bool repeated = static_cast<bool>(n.next_sibling(n.name()));
      for (pugi::xml_node s = n.previous_sibling(n.name()); s; s = s.previous_sibling(n.name()))
        ++index, repeated = true;
      path.insert(0, "/" + std::string(n.name()) + (repeated ? "[" + std::to_string(index) + "]" : ""));
    }
    return {source_, line_of(node.offset_debug()), 0, path};
  }

  void parse() {
    if (xml_.size() > kMaxBytes) refuse(errors::edexml.malformed, "larger than 256 MiB", {source_, 0, 0, {}});
    const pugi::xml_parse_result result =
        document_.load_buffer(xml_.data(), xml_.size(), pugi::parse_default);
    utf8_ = result.encoding == pugi::encoding_utf8;
    if (!result) {
      refuse(errors::edexml.malformed, "not well-formed XML (" + std::string(result.description()) + ")",
             {source_, line_of(result.offset), 0, {}});
    }
    if (utf8_ && !is_utf8(xml_))
      refuse(errors::base.text_not_utf8, "the file is not UTF-8", {source_, 0, 0, {}});
  }

  [[nodiscard]] pugi::xml_node required_child(const pugi::xml_node& parent, const char* name) const {
    const pugi::xml_node child = parent.child(name);
    if (!child) refuse(errors::edexml.missing, "element " + std::string(name) + " is missing", where(parent));
    return child;
  }

  /// Text of a child element; empty optional if it is absent or blank.
  [[nodiscard]] std::optional<std::string> text(const pugi::xml_node& parent, const char* name) const {
    const pugi::xml_node child = parent.child(name);
    const std::string_view value = trimmed(child.text().get());
    if (value.empty()) return std::nullopt;
    if (value.size() > kMaxNameBytes)
      refuse(errors::base.text_too_long, "a text of more than 1024 bytes", where(child));
    return std::string(value);
  }

  [[nodiscard]] std::string key(const pugi::xml_node& node) const {
    const std::string_view value = node.attribute("key").as_string();
    if (value.empty()) refuse(errors::edexml.missing, "attribute key is missing", where(node));
    if (value.size() > kMaxNameBytes)
      refuse(errors::base.text_too_long, "a key of more than 1024 bytes", where(node));
    return std::string(value);
  }

  /// Runs a parser on the text of a child and gives its error the place of that child.
  template <class F>
  auto parsed(const pugi::xml_node& parent, const char* name, const ErrorRow& row, F&& parse)
      -> std::optional<decltype(parse(std::string()))> {
    const auto value = text(parent, name);
    if (!value) return std::nullopt;
    try {
      return parse(*value);
    } catch (const Error& error) {
      refuse(row, error.detail(), where(parent.child(name)));
    }
  }

  [[nodiscard]] std::optional<Date> date(const pugi::xml_node& parent, const char* name) {
    return parsed(parent, name, errors::edexml.bad_value, [](const std::string& value) {
      // xs:date may carry a time zone, which says nothing about the day that was meant
      const std::string_view day = std::string_view(value).substr(0, 10);
      const std::string_view zone = std::string_view(value).substr(day.size());
      if (!zone.empty() && zone != "Z" &&
          !(zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':')) {
        fail(errors::time.date_syntax, "not a date in the form YYYY-MM-DD");
      }
      const Date result = Date::parse(day);
      if (result < Date(1900, 1, 1) || result > kLastSupportedDay) {
        fail(errors::time.date_out_of_range, "a year outside 1900-2199");
      }
      return result;
    });
  }

  template <WireCoded E>
  [[nodiscard]] std::optional<E> code(const pugi::xml_node& parent, const char* name) {
    const auto value = text(parent, name);
    if (!value) return std::nullopt;
    if (const auto known = from_wire<E>(Standard::edexml_2_1, *value)) return known;
    std::string known;
    for (const WireCode<E>& row : wire_codes<E>) {
      if (row.standard == Standard::edexml_2_1) known += (known.empty() ? "" : " ") + std::string(row.code);
    }
    refuse(errors::edexml.unknown_code, "unknown code; known are " + known, where(parent.child(name)));
  }

  void read_school(const pugi::xml_node& school) {
    if (const auto year = text(school, "schooljaar")) {
      file_.schooljaar = *year;
      parsed(school, "schooljaar", errors::edexml.bad_value,
             [](const std::string& v) { return Schooljaar::parse(v); });
    } else {
      warn(errors::edexml.missing, "element schooljaar is missing", where(school));
    }
    file_.peildatum = date(school, "peildatum");
    file_.aanmaakdatum = parsed(school, "aanmaakdatum", errors::edexml.bad_value, [](const std::string& v) {
      if (v.size() > 10 && v[10] != 'T')
        fail(errors::time.date_syntax, "not a moment in the form YYYY-MM-DDThh:mm:ss");
      return Date::parse(std::string_view(v).substr(0, 10));
    });
    file_.brin =
        parsed(school, "brincode", errors::edexml.bad_value, [](const std::string& v) { return Brin(v); });
    file_.vestiging = parsed(school, "dependancecode", errors::edexml.bad_value,
                             [](const std::string& v) { return Vestigingscode(v); });
  }

  void read_locations(const pugi::xml_node& locations) {
    for (const pugi::xml_node& node : locations.children("vestiging")) unique(location_keys_, node);
  }

  void unique(std::set<std::string>& keys, const pugi::xml_node& node) const {
    if (!keys.insert(key(node)).second) {
      refuse(errors::edexml.duplicate_key, "the key of this " + std::string(node.name()) + " stands twice",
             where(node));
    }
  }

  void read_groups(const pugi::xml_node& groups) {
    for (const pugi::xml_node& node : groups.children()) {
      const bool combined = std::string_view(node.name()) == "samengestelde_groep";
      if (!combined && std::string_view(node.name()) != "groep") continue;
      unique(group_keys_, node);
      EdexmlGroep group{key(node), text(node, "naam").value_or(""), std::nullopt};
      if (!combined) group.jaargroep = code<Jaargroep>(node, "jaargroep");
      file_.groepen.push_back(std::move(group));
    }
  }

  void read_pupils(const pugi::xml_node& pupils) {
    std::size_t index = 0;
    for (const pugi::xml_node& node : pupils.children("leerling")) {
      ++index;
      pupil_place_ = {source_, line_of(node.offset_debug()), 0,
                      "/EDEX/leerlingen/leerling[" + std::to_string(index) + "]"};
      unique(pupil_keys_, node);
      file_.leerlingen.push_back(read_pupil(node));
    }
    if (index == 0) refuse(errors::edexml.missing, "there is no leerling in the file", where(pupils));
  }

  EdexmlLeerling read_pupil(const pugi::xml_node& node) {
    EdexmlLeerling pupil{
        pupil_place_,
        {text(node, "roepnaam"), text(node, "voorvoegsel"), text(node, "achternaam"),
         date(node, "geboortedatum"), code<Geslacht>(node, "geslacht").value_or(Geslacht::onbekend),
         key(node), std::nullopt},
        code<Jaargroep>(node, "jaargroep"),
        std::nullopt,
        date(node, "instroomdatum"),
        date(node, "uitstroomdatum")};
    if (const std::string_view eckid = node.attribute("eckid").as_string(); !eckid.empty()) {
      if (eckid.size() > kMaxNameBytes)
        refuse(errors::base.text_too_long, "an eckid of more than 1024 bytes", pupil.where);
      if (!eckids_.insert(std::string(eckid)).second) {
        refuse(errors::edexml.duplicate_key, "the eckid of this leerling stands twice", pupil.where);
      }
      pupil.leerling.eckid = std::string(eckid);
    }
    if (!pupil.leerling.roepnaam && !pupil.leerling.achternaam) {
      refuse(errors::edexml.missing, "a leerling needs a roepnaam or an achternaam", pupil.where);
    }
    if (!pupil.leerling.geboortedatum) {
      warn(errors::edexml.missing,
           "the leerling has no geboortedatum; rules that depend on age cannot be judged", pupil.where);
    }
    for (const auto* day : {&pupil.instroomdatum, &pupil.uitstroomdatum}) {
      if (*day && **day < kFirstSupportedDay) {
        refuse(errors::edexml.bad_value, "a date of enrolment before 1950", pupil.where);
      }
    }
    if (pupil.instroomdatum && pupil.uitstroomdatum && *pupil.uitstroomdatum < *pupil.instroomdatum) {
      refuse(errors::edexml.bad_value, "uitstroomdatum lies before instroomdatum", pupil.where);
    }
    read_group_of(node, pupil);
    return pupil;
  }

  void read_group_of(const pugi::xml_node& node, EdexmlLeerling& pupil) {
    if (const pugi::xml_node location = node.child("vestiging");
        location && !location_keys_.contains(key(location))) {
      refuse(errors::edexml.dangling_reference, "there is no vestiging with this key", where(location));
    }
    const pugi::xml_node group = node.child("groep");
    if (!group) return;
    pupil.groep = key(group);
    const auto found = std::ranges::find(file_.groepen, *pupil.groep, &EdexmlGroep::sleutel);
    if (found == file_.groepen.end()) {
      refuse(errors::edexml.dangling_reference, "there is no groep with this key", where(group));
    }
    if (!pupil.jaargroep) pupil.jaargroep = found->jaargroep;
  }

  std::string_view xml_;
  std::string source_;
  bool strict_;
  bool utf8_ = true;
  pugi::xml_document document_;
  EdexmlBestand file_;
  std::set<std::string> group_keys_;
  std::set<std::string> location_keys_;
  std::set<std::string> pupil_keys_;
  std::set<std::string> eckids_;
  Where pupil_place_;
  mutable std::size_t line_offset_ = 0;
  mutable std::size_t line_ = 1;
};

bool outside_po_and_vo(Jaargroep group) {
  return group == Jaargroep::baby || group == Jaargroep::dreumes || group == Jaargroep::peuter ||
         group == Jaargroep::niet_po_vo;
}

/// Kind of school where the code list of EDEXML leaves no doubt.
std::optional<Schooltype> schooltype_of(Jaargroep group) {
  if (group >= Jaargroep::groep_1 && group <= Jaargroep::groep_8) return Schooltype::bao;
  if (group == Jaargroep::voortgezet_speciaal) return Schooltype::vso;
  return std::nullopt;
}

/// Works out the events for each pupil of a file.
class Planner {
 public:
  Planner(const EdexmlBestand& file, const HistoryLookup& lookup, const EdexmlOptions& options)
      : file_(file), lookup_(lookup), options_(options), brin_(options.brin ? options.brin : file.brin) {
    if (!brin_)
      fail(errors::edexml.no_school, "the file has no brincode", Where{file.bron, 0, 0, "/EDEX/school"});
  }

  EdexmlPlan plan() {
    plan_.meldingen = file_.meldingen;
    for (const EdexmlLeerling& pupil : file_.leerlingen) {
      if (pupil.jaargroep && outside_po_and_vo(*pupil.jaargroep)) {
        ++plan_.geen_leerling;
      } else {
        plan_pupil(pupil);
      }
    }
    return std::move(plan_);
  }

 private:
  void warn(const ErrorRow& row, const std::string& detail, const Where& where) {
    if (options_.strict) fail(row, detail, where);
    plan_.meldingen.push_back({row, detail, where});
  }

  [[nodiscard]] Date seen_on(const EdexmlLeerling& pupil) const {
    if (const auto day = file_.situatie_op()) return *day;
    return pupil.instroomdatum.value_or(kFirstSupportedDay);
  }

  void plan_pupil(const EdexmlLeerling& pupil) {
    const DossierId id = dossier_id_for(*brin_, *pupil.leerling.sleutel);
    std::optional<History> known = lookup_(id);
    const bool is_new = !known;
    History history = known ? *std::move(known) : History(id);
    const std::optional<Leerling> before = history.dossier().leerling;
    if (before && before->sleutel != pupil.leerling.sleutel) {
      fail(errors::edexml.conflict, "the dossier of this leerling belongs to a leerling with another key",
           pupil.where);
    }
    Change change{id, history.dossier().laatste_sequence, {}};
    const auto add = [&](Date occurred_on, Payload payload) {
      try {
        history.append({id, 0, occurred_on, options_.recorded_at, options_.actor, std::move(payload)});
      } catch (const Error& error) {
        fail(error.row(), error.detail(), pupil.where);
      }
      change.events.push_back(history.events().back());
    };
    // The file is compared with what was known of its own day, so that an older file changes nothing later.
    const Date day = seen_on(pupil);
    const Dossier then = history.as_of(day);
    Leerling leerling = pupil.leerling;
    if (before) leerling.handelingsbekwaam = before->handelingsbekwaam;  // EDEXML does not know it
    if (then.leerling != leerling) add(day, LeerlingGeregistreerd{leerling});
    plan_enrolment(pupil, history, add);
    plan_group(pupil, then, day, add);
    if (change.events.empty()) {
      ++plan_.ongewijzigd;
      return;
    }
    ++(is_new ? plan_.nieuw : plan_.gewijzigd);
    plan_.changes.push_back(std::move(change));
  }

  template <class Add>
  void plan_enrolment(const EdexmlLeerling& pupil, const History& history, const Add& add) {
    const Dossier& dossier = history.dossier();
    if (!pupil.instroomdatum) {
      if (dossier.inschrijvingen.empty()) {
        warn(errors::edexml.missing,
             "the leerling has no instroomdatum; no enrolment is recorded and no term can be computed",
             pupil.where);
      }
      return;
    }
    const Inschrijving* last = dossier.inschrijvingen.empty() ? nullptr : &dossier.inschrijvingen.back();
    const bool same = last != nullptr && last->ingeschreven_op == *pupil.instroomdatum;
    const bool again =
        last != nullptr && last->uitgeschreven_op && *pupil.instroomdatum > *last->uitgeschreven_op;
    if (last == nullptr || again) {
      add(*pupil.instroomdatum, Ingeschreven{*brin_, file_.vestiging, schooltype(pupil)});
    } else if (!same) {
      warn(errors::edexml.conflict,
           "instroomdatum differs from the enrolment in the dossier; the dossier is kept", pupil.where);
      return;
    }
    if (!pupil.uitstroomdatum) return;
    const auto& left = dossier.inschrijvingen.back().uitgeschreven_op;
    if (!left) {
      add(*pupil.uitstroomdatum, Uitgeschreven{});
    } else if (*left != *pupil.uitstroomdatum) {
      warn(errors::edexml.conflict, "uitstroomdatum differs from the dossier; the dossier is kept",
           pupil.where);
    }
  }

  [[nodiscard]] std::optional<Schooltype> schooltype(const EdexmlLeerling& pupil) const {
    if (options_.schooltype) return options_.schooltype;
    if (pupil.jaargroep) {
      if (const auto type = schooltype_of(*pupil.jaargroep)) return type;
      if (*pupil.jaargroep == Jaargroep::historisch) return std::nullopt;
    }
    fail(errors::edexml.no_schooltype, "the year group does not tell the kind of school", pupil.where);
  }

  template <class Add>
  void plan_group(const EdexmlLeerling& pupil, const Dossier& dossier, Date day, const Add& add) {
    if (!pupil.groep) return;
    std::optional<std::string> name;
    const auto group = std::ranges::find(file_.groepen, *pupil.groep, &EdexmlGroep::sleutel);
    if (group != file_.groepen.end() && !group->naam.empty()) name = group->naam;
    if (!dossier.groepen.empty()) {
      const Groepsplaatsing& last = dossier.groepen.back();
      if (last.groep == *pupil.groep && last.naam == name && last.jaargroep == pupil.jaargroep) return;
    }
    add(day, GroepToegewezen{*pupil.groep, name, pupil.jaargroep});
  }

  const EdexmlBestand& file_;
  const HistoryLookup& lookup_;
  const EdexmlOptions& options_;
  std::optional<Brin> brin_;
  EdexmlPlan plan_;
};

}  // namespace

std::string Melding::text() const { return Error(error, detail, where).what(); }

std::optional<Date> EdexmlBestand::situatie_op() const {
  if (peildatum) return peildatum;
  if (aanmaakdatum) return aanmaakdatum;
  if (!schooljaar.empty()) return Schooljaar::parse(schooljaar).first_day();
  return std::nullopt;
}

EdexmlBestand read_edexml(std::string_view xml, std::string_view source, bool strict) {
  return Reader(xml, source, strict).read();
}

DossierId dossier_id_for(const Brin& brin, std::string_view sleutel) {
  constexpr std::string_view hex = "0123456789ABCDEF";
  constexpr std::size_t longest = 120;
  std::string text;
  for (const char c : sleutel) {
    const auto byte = static_cast<unsigned char>(c);
    const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                       c == '.' || c == '_' || c == '-';
    if (plain) {
      text += c;
    } else {
      text += {'%', hex[byte >> 4U], hex[byte & 15U]};
    }
  }
  if (text.size() > longest) {
    std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
    for (const char c : sleutel) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    text.resize(longest - 17);
    text += '~';
    for (int shift = 60; shift >= 0; shift -= 4) text += hex[(hash >> static_cast<unsigned>(shift)) & 15U];
  }
  return DossierId(brin.text() + "-" + text);
}

EdexmlPlan plan_edexml(const EdexmlBestand& bestand, const HistoryLookup& lookup,
                       const EdexmlOptions& options) {
  return Planner(bestand, lookup, options).plan();
}

}  // namespace opp::exchange
