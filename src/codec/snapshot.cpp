#include "opp/codec/snapshot.hpp"

#include "opp/codec/errors.hpp"
#include "snapshot.hpp"

#include <algorithm>

namespace opp {

namespace archive {

std::string_view payload_of(std::string_view snapshot) {
  if (snapshot.size() > kMaxBytes) fail(errors::snapshot.too_large, "a snapshot of more than 16 MiB");
  if (snapshot.size() < kPreambleBytes || !snapshot.starts_with(kMagic)) malformed("this is no snapshot");
  const auto* numbers = reinterpret_cast<const std::uint8_t*>(snapshot.data()) + kMagic.size();
  const auto format = get<std::uint32_t>(numbers);
  if (format == 0) malformed("this is no snapshot");
  if (format > kFormat) fail(errors::snapshot.newer, "the form of the snapshot is of a later version");
  const std::string_view payload = snapshot.substr(kPreambleBytes);
  if (get<std::uint32_t>(numbers + sizeof format) != payload.size()) {
    malformed("the snapshot is not as long as it says");
  }
  return payload;
}

std::vector<TableRow> table_rows(std::string_view table) {
  constexpr std::size_t numbers = sizeof(std::uint32_t) + sizeof(std::uint64_t);
  std::vector<TableRow> rows;
  while (!table.empty()) {
    const std::size_t length = static_cast<std::uint8_t>(table[0]);
    if (table.size() < 1 + length + numbers) malformed("the table of types is cut off");
    const auto* after = reinterpret_cast<const std::uint8_t*>(table.data()) + 1 + length;
    rows.push_back({table.substr(1, length), get<std::uint32_t>(after),
                    get<std::uint64_t>(after + sizeof(std::uint32_t))});
    table.remove_prefix(1 + length + numbers);
  }
  return rows;
}

StoredTypes stored_types(std::string_view table, const KnownType* known, std::size_t count) {
  StoredTypes stored{{}, std::vector<unsigned>(count, 0)};
  for (const TableRow& row : table_rows(table)) {
    const KnownType* const end = known + count;
    const KnownType* const type =
        std::find_if(known, end, [&](const KnownType& t) { return t.name == row.name; });
    if (type == end || row.version > type->version) {
      fail(errors::snapshot.newer, type == end ? "a type that this version of opp does not know"
                                               : std::string(type->name) + " is of a later version of opp");
    }
    const auto place = static_cast<std::size_t>(type - known);
    if (row.version == 0 || stored.versions[place] != 0) malformed("the table of types is not sound");
    if (row.layout != type->layout(row.version)) {
      fail(errors::snapshot.malformed, std::string(type->name) + " was laid out otherwise");
    }
    stored.versions[place] = row.version;
    stored.places.push_back(place);
  }
  return stored;
}

}  // namespace archive

template std::string to_snapshot<DossierStream>(const Dossier&);
template Dossier from_snapshot<DossierStream>(std::string_view);

}  // namespace opp
