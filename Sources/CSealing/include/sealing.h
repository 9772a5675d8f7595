// libsodium, as Swift can call it, and a sealed file for SQLite.
#ifndef SEALING_H
#define SEALING_H

#include <sodium.h>

// Opens databases whose every page is sealed: `file:PATH?vfs=leeward-sealed`.
//
// A database and its write-ahead log are kept as blocks, each sealed by XChaCha20-Poly1305 with a
// nonce of its own; the block's number, the kind of file and the database's identity are the
// associated data, so that a block that was changed, moved or brought from elsewhere doesn't open.
// Reading such a block of the database fails with SQLITE_IOERR_DATA; in the log it ends what counts
// as written, as a block torn by a power cut does. Rollback journals and temporary files are
// refused: whoever opens sets `journal_mode` to WAL or MEMORY and `temp_store` to MEMORY. Pages
// have 4,096 bytes.
#define SEALING_VFS "leeward-sealed"

#define SEALING_KEY_BYTES 32
#define SEALING_IDENTITY_BYTES 16

// Sets libsodium and the sealed files up; any number of times. 0, or -1 where that can't be done.
int sealing_begin(void);

// Says what the database at a path is sealed with, from now on; what was said last counts. The key
// is copied into locked memory. 0, or -1 where the path can't be made sense of or there is no memory.
int sealing_assign(
    const char *path, const unsigned char *key, const unsigned char *identity);

// Takes the last of that back. What is open stays open; the key is wiped when the last of it is closed.
void sealing_withdraw(const char *path);

struct sqlite3;

// Has a database's log left beside it, as it is, when this connection is closed.
void sealing_leave_log(struct sqlite3 *database);

// Gives a database's connection two functions that sum up rows by their keyed hashes (BLAKE2b), so that
// a row which is missing, or other than it was, is noticed: `leeward_sum(sum, sign, table, columns…)`
// is a sum of 32 bytes with a row added (1) or taken away (-1), `leeward_total(table, columns…)` one
// over all rows. 0, or -1 where there is no memory.
int sealing_sum_rows(struct sqlite3 *database, const unsigned char *key);

// Keeps what this process has in memory out of core dumps and from other processes of the account.
void sealing_keep_to_itself(void);

#endif
