#include "opp/law/dated.hpp"

#include "opp/law/errors.hpp"

#include <string>

namespace opp::detail {

void fail_versions(Versiefout fout, std::size_t index, Date vanaf, std::optional<Date> former_end) {
  if (fout == Versiefout::leeg) fail(errors::law.versions_unsound, "there is no version");
  std::string text = "version " + std::to_string(index + 1) + ", from " + vanaf.iso() + ", ";
  if (fout == Versiefout::omgekeerd) {
    text += "ends before it begins";
  } else if (!former_end) {
    text += "follows a version without an end";
  } else if (fout == Versiefout::overlap) {
    text += "overlaps the one before it, which ends on " + former_end->iso();
  } else {
    text += "leaves a gap: the one before it ends on " + former_end->iso();
  }
  fail(errors::law.versions_unsound, text);
}

void fail_no_version(Date day, Date first, std::optional<Date> last, std::string_view what) {
  std::string text =
      "there is no " + std::string(what) + " for " + day.iso() + "; the first begins on " + first.iso();
  if (last) text += " and the last ends on " + last->iso();
  fail(errors::law.no_version_for_date, text);
}

}  // namespace opp::detail
