#pragma once

#include "opp/base/error.hpp"
#include "opp/base/export.hpp"
#include "opp/law/schooltype.hpp"
#include "opp/model/history.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// EDEXML 2.1, the format in which Dutch school administrations hand their pupils to other programs
/// (Edustandaard). Read: school, groups, pupils with name, date of birth, sex, group and enrolment dates. Not
/// read, because no rule asks for it: BSN and other national numbers, address, origin, weighting, photo,
/// account and e-mail.
namespace opp::exchange {

/// Something in a file that can be read but leaves a question open.
struct OPP_API Melding {
  ErrorRow error;
  std::string detail;  ///< no personal data
  Where where;

  /// Place, what, what to do and the id, as an `Error` would say it.
  [[nodiscard]] std::string text() const;
};

/// A group or combined group.
struct OPP_API EdexmlGroep {
  std::string sleutel;
  std::string naam;
  std::optional<Jaargroep> jaargroep;  ///< empty for a combined group
};

/// A pupil as the file has it.
struct OPP_API EdexmlLeerling {
  Where where;
  Leerling leerling;
  std::optional<Jaargroep> jaargroep;  ///< of the pupil, or else of the group
  std::optional<std::string> groep;    ///< key of the group
  std::optional<Date> instroomdatum;
  std::optional<Date> uitstroomdatum;
};

/// An EDEXML file.
struct OPP_API EdexmlBestand {
  std::string bron;
  std::string schooljaar;  ///< as written; newer years than the schema of 2017 lists are accepted
  std::optional<Date> peildatum;
  std::optional<Date> aanmaakdatum;
  std::optional<Brin> brin;
  std::optional<Vestigingscode> vestiging;
  std::vector<EdexmlGroep> groepen;
  std::vector<EdexmlLeerling> leerlingen;
  std::vector<Melding> meldingen;

  /// The day whose situation the file shows: peildatum, else the day of making, else the first of the school
  /// year.
  [[nodiscard]] std::optional<Date> situatie_op() const;
};

/// Reads an EDEXML file. `source` names it in messages. With `strict`, whatever would be a `Melding` is an
/// error.
///
/// Throws `InvalidDataError`: not well-formed (OPP-EDEXML-001), wrong root (-002), a code outside the code
/// list
/// (-003), a key that stands twice (-004), something required that is missing (-005), a value that cannot be,
/// such as 30 February (-006), a reference to nothing (-007).
[[nodiscard]] OPP_API EdexmlBestand read_edexml(std::string_view xml, std::string_view source = "<edexml>",
                                                bool strict = false);

/// Choices for turning a file into events.
struct OPP_API EdexmlOptions {
  Instant recorded_at;                        ///< moment of the import
  std::optional<Brin> brin = {};              ///< instead of the BRIN in the file
  std::optional<Schooltype> schooltype = {};  ///< instead of what follows from the year groups
  std::string actor = "import:edexml";
  bool strict = false;
};

/// What an import would do.
struct OPP_API EdexmlPlan {
  std::vector<Change> changes;     ///< per dossier with something new; hand them to `Store::append` together
  std::size_t nieuw = 0;           ///< pupils without a dossier so far
  std::size_t gewijzigd = 0;       ///< pupils with something new
  std::size_t ongewijzigd = 0;     ///< pupils about whom the file says nothing new
  std::size_t geen_leerling = 0;   ///< children in a pre-school group or outside po and vo; left out
  std::vector<Melding> meldingen;  ///< what the file leaves open
};

/// The history of the dossier with this id, or nothing.
using HistoryLookup = std::function<std::optional<History>(const DossierId&)>;

/// Id of the dossier of a pupil: BRIN, hyphen, key; characters that an id cannot hold are written as %XX, and
/// a long key is cut and closed with a hash.
[[nodiscard]] OPP_API DossierId dossier_id_for(const Brin& brin, std::string_view sleutel);

/// The events that bring the dossiers in line with the file. Importing the same file again changes nothing.
///
/// The kind of school follows from the year group where the code list of EDEXML is unambiguous (groups 1 to
/// 8: bao; V: vso); for other year groups `options.schooltype` is needed. Throws OPP-EDEXML-008 without a
/// BRIN, OPP-EDEXML-010 without a kind of school, OPP-EDEXML-009 where file and dossier exclude each other
/// and `strict` is set.
[[nodiscard]] OPP_API EdexmlPlan plan_edexml(const EdexmlBestand& bestand, const HistoryLookup& lookup,
                                             const EdexmlOptions& options);

}  // namespace opp::exchange
