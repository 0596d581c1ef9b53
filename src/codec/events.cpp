#include "opp/codec/events.hpp"

#include "events.hpp"
#include "opp/model/history.hpp"

#include <fstream>

namespace opp {

template std::string to_json(const Event&);
template std::string payload_to_json(const Payload&);
template Payload payload_from_json<DossierStream>(std::string_view, std::string_view);
template std::vector<Event> parse_events<DossierStream>(std::string_view, std::string_view,
                                                        const EventDefaults&);
template std::string state_to_json<DossierStream>(const Dossier&);
template Dossier state_from_json<DossierStream>(std::string_view);

std::string read_file(const std::string& path, std::size_t max_bytes) {
  std::ifstream file(path, std::ios::binary);
  if (!file) fail(errors::file.unreadable, "cannot be opened", Where{path, 0, 0, {}});
  std::string text;
  std::array<char, 64 * 1024> buffer{};
  while (file.read(buffer.data(), buffer.size()) || file.gcount() > 0) {
    text.append(buffer.data(), static_cast<std::size_t>(file.gcount()));
    if (text.size() > max_bytes) {
      fail(errors::json.too_large, "larger than " + std::to_string(max_bytes >> 20U) + " MiB",
           Where{path, 0, 0, {}});
    }
  }
  if (file.bad() || (text.empty() && !file.eof())) {
    fail(errors::file.unreadable, "cannot be read", Where{path, 0, 0, {}});
  }
  return text;
}

}  // namespace opp
