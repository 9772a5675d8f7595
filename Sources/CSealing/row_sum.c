#include "sealing.h"

#include <sqlite3.h>
#include <string.h>

enum { sum_size = 32 };

// Written before each value, so that no two rows are told alike.
static void add_value(crypto_generichash_state *state, sqlite3_value *value) {
  unsigned char kind = (unsigned char)sqlite3_value_type(value);
  crypto_generichash_update(state, &kind, 1);
  sqlite3_int64 number = 0;
  double real = 0;
  switch (kind) {
    case SQLITE_INTEGER:
      number = sqlite3_value_int64(value);
      crypto_generichash_update(state, (const unsigned char *)&number, sizeof number);
      break;
    case SQLITE_FLOAT:
      real = sqlite3_value_double(value);
      crypto_generichash_update(state, (const unsigned char *)&real, sizeof real);
      break;
    case SQLITE_TEXT:
    case SQLITE_BLOB: {
      const void *bytes =
          kind == SQLITE_TEXT ? (const void *)sqlite3_value_text(value) : sqlite3_value_blob(value);
      int count = sqlite3_value_bytes(value);
      number = count;
      crypto_generichash_update(state, (const unsigned char *)&number, sizeof number);
      if (count > 0 && bytes) crypto_generichash_update(state, bytes, (unsigned long long)count);
      break;
    }
    default:
      break;
  }
}

// The keyed hash of a row: the number of its table, then its columns. NULLs at the end say nothing.
static void hash_row(
    const unsigned char *key, int count, sqlite3_value **row, unsigned char *hash) {
  while (count > 1 && sqlite3_value_type(row[count - 1]) == SQLITE_NULL) count--;
  crypto_generichash_state state;
  crypto_generichash_init(&state, key, SEALING_KEY_BYTES, sum_size);
  for (int i = 0; i < count; i++) add_value(&state, row[i]);
  crypto_generichash_final(&state, hash, sum_size);
}

// leeward_sum(sum, sign, table, columns…): the sum with a row added to it or taken from it. NULL stays.
static void sum(sqlite3_context *context, int count, sqlite3_value **values) {
  if (count < 3 || sqlite3_value_bytes(values[0]) != sum_size) return sqlite3_result_null(context);
  unsigned char total[sum_size], hash[sum_size];
  memcpy(total, sqlite3_value_blob(values[0]), sum_size);
  hash_row(sqlite3_user_data(context), count - 2, values + 2, hash);
  if (sqlite3_value_int(values[1]) < 0) {
    sodium_sub(total, hash, sum_size);
  } else {
    sodium_add(total, hash, sum_size);
  }
  sqlite3_result_blob(context, total, sum_size, SQLITE_TRANSIENT);
}

// leeward_total(table, columns…): the sum over rows.
static void total_step(sqlite3_context *context, int count, sqlite3_value **values) {
  unsigned char *total = sqlite3_aggregate_context(context, sum_size);
  if (!total || count < 1) return sqlite3_result_error_nomem(context);
  unsigned char hash[sum_size];
  hash_row(sqlite3_user_data(context), count, values, hash);
  sodium_add(total, hash, sum_size);
}

static void total_end(sqlite3_context *context) {
  const unsigned char *total = sqlite3_aggregate_context(context, sum_size);
  if (!total) return sqlite3_result_error_nomem(context);
  sqlite3_result_blob(context, total, sum_size, SQLITE_TRANSIENT);
}

static unsigned char *locked_copy(const unsigned char *key) {
  unsigned char *copy = sodium_malloc(SEALING_KEY_BYTES);
  if (!copy) return NULL;
  memcpy(copy, key, SEALING_KEY_BYTES);
  sodium_mprotect_readonly(copy);
  return copy;
}

int sealing_sum_rows(struct sqlite3 *database, const unsigned char *key) {
  if (sealing_begin() != 0) return -1;
  unsigned char *first = locked_copy(key), *second = locked_copy(key);
  if (!first || !second) {
    sodium_free(first);
    sodium_free(second);
    return -1;
  }
  int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
  // SQLite frees what it is given, also where it refuses.
  int answer = sqlite3_create_function_v2(
      database, "leeward_sum", -1, flags, first, sum, NULL, NULL, sodium_free);
  int other = sqlite3_create_function_v2(
      database, "leeward_total", -1, flags, second, NULL, total_step, total_end, sodium_free);
  return answer == SQLITE_OK && other == SQLITE_OK ? 0 : -1;
}
