#include "opp/store/sqlite_store.hpp"

#include "opp/store/errors.hpp"
#include "store.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace opp {

namespace {

constexpr int kApplicationId = 0x4F505031;  // "OPP1"
constexpr int kSchemaVersion = 1;
// The oldest version of this library's schema that can still read what this version writes.
constexpr int kCompatibleVersion = 1;

constexpr const char* kSchema = R"sql(
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The truth: one row per event, never changed, never removed.
CREATE TABLE event (
  position    INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier_id  TEXT    NOT NULL,
  sequence    INTEGER NOT NULL CHECK (sequence > 0),
  occurred_on TEXT    NOT NULL,
  recorded_at TEXT    NOT NULL,
  actor       TEXT    NOT NULL,
  type        TEXT    NOT NULL,
  schema      INTEGER NOT NULL,
  payload     TEXT    NOT NULL,
  UNIQUE (dossier_id, sequence)
) STRICT;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT raise(ABORT, 'events are never changed'); END;
CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
BEGIN SELECT raise(ABORT, 'events are never removed'); END;
)sql";

// Streams of other kinds than dossiers; made when the first of them is written.
constexpr const char* kStreamSchema = R"sql(
CREATE TABLE IF NOT EXISTS stream_event (
  position    INTEGER PRIMARY KEY AUTOINCREMENT,
  soort       TEXT    NOT NULL,
  id          TEXT    NOT NULL,
  sequence    INTEGER NOT NULL CHECK (sequence > 0),
  occurred_on TEXT    NOT NULL,
  recorded_at TEXT    NOT NULL,
  actor       TEXT    NOT NULL,
  type        TEXT    NOT NULL,
  schema      INTEGER NOT NULL,
  payload     TEXT    NOT NULL,
  UNIQUE (soort, id, sequence)
) STRICT;

CREATE TRIGGER IF NOT EXISTS stream_event_is_never_changed BEFORE UPDATE ON stream_event
BEGIN SELECT raise(ABORT, 'events are never changed'); END;
CREATE TRIGGER IF NOT EXISTS stream_event_is_never_removed BEFORE DELETE ON stream_event
BEGIN SELECT raise(ABORT, 'events are never removed'); END;
)sql";

bool is_dossier(std::string_view soort) { return soort == DossierStream::soort; }

[[noreturn]] void translate(const SQLite::Exception& error, const std::string& path) {
  const Where where{path, 0, 0, {}};
  switch (error.getErrorCode()) {
    case SQLITE_NOTADB:
      fail(errors::store.not_a_store, "is not a store of opp", where);
    case SQLITE_CORRUPT:
      fail(errors::store.damaged, "is damaged", where);
    case SQLITE_CONSTRAINT:
      fail(errors::store.conflict, "another writer was first", where);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      fail(errors::store.failed, "is in use by another program", where);
    default:
      // Only the kind of error: the message of SQLite may quote data.
      fail(errors::store.failed, sqlite3_errstr(error.getErrorCode()), where);
  }
}

}  // namespace

struct SqliteStore::Connection {
  std::string path;
  SQLite::Database database;

  explicit Connection(const std::string& file) : path(file), database(file, SQLite::OPEN_READWRITE, 5000) {}

  /// Runs something on the database and turns its exceptions into ours.
  template <class F>
  auto run(F&& f) {
    try {
      return f(database);
    } catch (const SQLite::Exception& error) {
      translate(error, path);
    }
  }

  void configure() {
    database.exec("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF;");
    database.exec("PRAGMA synchronous = EXTRA");
    const std::string journal = database.execAndGet("PRAGMA journal_mode = DELETE").getString();
    if (journal != "delete" || database.execAndGet("PRAGMA synchronous").getInt() != 3) {
      fail(errors::store.failed, "the durable settings were not accepted", Where{path, 0, 0, {}});
    }
  }

  /// `what` of the events of a stream.
  [[nodiscard]] SQLite::Statement select(const std::string& what, const StreamKey& stream) const {
    const bool dossier = is_dossier(stream.soort);
    SQLite::Statement query(
        database, "SELECT " + what + " FROM " +
                      (dossier ? "event WHERE dossier_id = ?" : "stream_event WHERE id = ? AND soort = ?") +
                      " ORDER BY sequence");
    query.bind(1, stream.id);
    if (!dossier) query.bind(2, stream.soort);
    return query;
  }
  /// False if there cannot be any event of this kind.
  [[nodiscard]] bool has_table(std::string_view soort) const {
    return is_dossier(soort) || database.tableExists("stream_event");
  }

  void insert(const Addition& addition) {
    const bool dossier = is_dossier(addition.stream.soort);
    SQLite::Statement insert(
        database,
        "INSERT INTO " + std::string(dossier ? "event (dossier_id, " : "stream_event (id, ") +
            "sequence, occurred_on, recorded_at, actor, type, schema, payload" +
            (dossier ? ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)" : ", soort) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    for (const Record& record : addition.records) {
      insert.bind(1, addition.stream.id);
      insert.bind(2, record.sequence);
      insert.bind(3, record.occurred_on);
      insert.bind(4, record.recorded_at);
      insert.bind(5, record.actor);
      insert.bind(6, record.type);
      insert.bind(7, static_cast<std::int32_t>(record.schema));
      insert.bind(8, record.payload);
      if (!dossier) insert.bind(9, addition.stream.soort);
      insert.exec();
      insert.reset();
    }
  }
};

SqliteStore::SqliteStore(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
SqliteStore::~SqliteStore() = default;

SqliteStore SqliteStore::create(const std::string& path) {
  const Where where{path, 0, 0, {}};
  // The file comes into being here, for its owner only and never over an existing one.
  const int handle = ::open(path.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (handle < 0) {
    if (errno == EEXIST) fail(errors::store.exists, "exists already", where);
    fail(errors::store.failed, "cannot be made here", where);
  }
  ::close(handle);
  try {
    auto connection = std::make_unique<Connection>(path);
    connection->run([&](SQLite::Database& db) {
      connection->configure();
      SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
      db.exec(kSchema);
      db.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
      db.exec("PRAGMA user_version = " + std::to_string(kSchemaVersion));
      db.exec("INSERT INTO meta VALUES ('compatible_version', '" + std::to_string(kCompatibleVersion) + "')");
      transaction.commit();
    });
    return SqliteStore(std::move(connection));
  } catch (const SQLite::Exception& error) {
    ::unlink(path.c_str());
    translate(error, path);
  } catch (...) {
    ::unlink(path.c_str());
    throw;
  }
}

SqliteStore SqliteStore::open(const std::string& path) {
  const Where where{path, 0, 0, {}};
  std::error_code ignored;
  if (!std::filesystem::exists(path, ignored)) fail(errors::store.missing, "there is no such store", where);
  // Look at the header before SQLite does: opening could already roll back or lock a foreign file.
  std::array<char, 16> magic{};
  if (std::ifstream file(path, std::ios::binary);
      !file.read(magic.data(), magic.size()) || std::string_view(magic.data(), 15) != "SQLite format 3") {
    fail(errors::store.not_a_store, "is not a store of opp", where);
  }
  try {
    auto connection = std::make_unique<Connection>(path);
    connection->run([&](SQLite::Database& db) {
      if (db.execAndGet("PRAGMA application_id").getInt() != kApplicationId) {
        fail(errors::store.not_a_store, "is not a store of opp", where);
      }
      const int version = db.execAndGet("PRAGMA user_version").getInt();
      const int compatible =
          std::stoi(db.execAndGet("SELECT value FROM meta WHERE key = 'compatible_version'").getString());
      if (version > kSchemaVersion && compatible > kSchemaVersion) {
        fail(errors::store.newer, "was made by a newer version (schema " + std::to_string(version) + ")",
             where);
      }
      connection->configure();
    });
    return SqliteStore(std::move(connection));
  } catch (const SQLite::Exception& error) {
    translate(error, path);
  } catch (const std::logic_error&) {  // of std::stoi
    fail(errors::store.damaged, "has no readable version", where);
  }
}

std::string SqliteStore::place() const { return connection_->path; }

std::vector<std::string> SqliteStore::ids_of(std::string_view soort) const {
  return connection_->run([&](SQLite::Database& db) {
    std::vector<std::string> ids;
    if (!connection_->has_table(soort)) return ids;
    SQLite::Statement query(db, is_dossier(soort)
                                    ? "SELECT DISTINCT dossier_id FROM event ORDER BY dossier_id"
                                    : "SELECT DISTINCT id FROM stream_event WHERE soort = ? ORDER BY id");
    if (!is_dossier(soort)) query.bind(1, std::string(soort));
    while (query.executeStep()) ids.push_back(query.getColumn(0).getString());
    return ids;
  });
}

void SqliteStore::write(std::span<const Addition> additions) {
  connection_->run([&](SQLite::Database& db) {
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    for (const Addition& addition : additions) {
      if (!is_dossier(addition.stream.soort) && !addition.records.empty()) db.exec(kStreamSchema);
      if (!connection_->has_table(addition.stream.soort)) continue;  // nothing to add to what is not there
      SQLite::Statement last = connection_->select("coalesce(max(sequence), 0)", addition.stream);
      last.executeStep();
      if (last.getColumn(0).getInt64() != addition.expected_sequence) {
        fail(errors::store.conflict, detail::named(addition.stream) + " was changed in the meantime");
      }
      connection_->insert(addition);
    }
    transaction.commit();
  });
}

std::vector<Record> SqliteStore::read(const StreamKey& stream) const {
  return connection_->run([&](SQLite::Database&) {
    std::vector<Record> records;
    if (!connection_->has_table(stream.soort)) return records;
    SQLite::Statement query =
        connection_->select("sequence, occurred_on, recorded_at, actor, type, schema, payload", stream);
    while (query.executeStep()) {
      const auto text = [&](int column) { return query.getColumn(column).getString(); };
      records.push_back({query.getColumn(0).getInt64(), text(1), text(2), text(3), text(4),
                         query.getColumn(5).getUInt(), text(6)});
    }
    return records;
  });
}

}  // namespace opp
