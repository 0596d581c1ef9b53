#include "opp/store/sqlite_store.hpp"

#include "opp/codec/events.hpp"
#include "opp/store/errors.hpp"

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

  [[nodiscard]] std::int64_t last_sequence(const DossierId& id) {
    SQLite::Statement query(database, "SELECT coalesce(max(sequence), 0) FROM event WHERE dossier_id = ?");
    query.bind(1, id.text());
    query.executeStep();
    return query.getColumn(0).getInt64();
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

std::vector<DossierId> SqliteStore::dossiers() const {
  return connection_->run([](SQLite::Database& db) {
    std::vector<DossierId> ids;
    SQLite::Statement query(db, "SELECT DISTINCT dossier_id FROM event ORDER BY dossier_id");
    while (query.executeStep()) ids.emplace_back(query.getColumn(0).getString());
    return ids;
  });
}

void SqliteStore::write(std::span<const Change> changes) {
  connection_->run([&](SQLite::Database& db) {
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
    SQLite::Statement insert(
        db,
        "INSERT INTO event (dossier_id, sequence, occurred_on, recorded_at, actor, type, schema, "
        "payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Change& change : changes) {
      if (connection_->last_sequence(change.dossier_id) != change.expected_sequence) {
        fail(errors::store.conflict, "dossier " + change.dossier_id.text() + " was changed in the meantime");
      }
      for (const Event& event : change.events) {
        const std::string payload = payload_to_json(event.payload);
        insert.bind(1, event.dossier_id.text());
        insert.bind(2, event.sequence);
        insert.bind(3, event.occurred_on.iso());
        insert.bind(4, event.recorded_at.iso());
        insert.bind(5, event.actor);
        insert.bind(6, std::string(type_name(event.payload)));
        insert.bind(7, static_cast<std::int32_t>(schema_version(event.payload)));
        insert.bind(8, payload);
        insert.exec();
        insert.reset();
      }
    }
    transaction.commit();
  });
}

std::vector<Event> SqliteStore::read(const DossierId& dossier_id) const {
  return connection_->run([&](SQLite::Database& db) {
    std::vector<Event> history;
    SQLite::Statement query(db,
                            "SELECT sequence, occurred_on, recorded_at, actor, type, payload FROM event "
                            "WHERE dossier_id = ? ORDER BY sequence");
    query.bind(1, dossier_id.text());
    while (query.executeStep()) {
      const std::int64_t sequence = query.getColumn(0).getInt64();
      try {
        history.push_back(
            {dossier_id, sequence, Date::parse(query.getColumn(1).getString()),
             Instant::parse(query.getColumn(2).getString()), query.getColumn(3).getString(),
             payload_from_json(query.getColumn(4).getString(), query.getColumn(5).getString())});
      } catch (const InvalidDataError& error) {
        fail(errors::store.damaged,
             "event " + std::to_string(sequence) + " of dossier " + dossier_id.text() +
                 " cannot be read: " + error.detail(),
             Where{connection_->path, 0, 0, error.where().path});
      }
    }
    return history;
  });
}

}  // namespace opp
