#include "sealing.h"

#include <pthread.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>

// Sizes in bytes. SQLite writes the log as one header and then frames: a header and a page each.
enum {
  page_size = 4096,
  log_header = 32,
  frame_header = 24,
  nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES,
  tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES,
  seal_size = nonce_size + tag_size,
  largest_block = frame_header + page_size,
};

// What a database is sealed with; shared by the files that are open.
typedef struct Key {
  unsigned char *secret;
  unsigned char identity[SEALING_IDENTITY_BYTES];
  int holders;
} Key;

typedef struct Assignment {
  char *path;
  Key *key;
  struct Assignment *next;
} Assignment;

static pthread_mutex_t keys_mutex = PTHREAD_MUTEX_INITIALIZER;
static Assignment *assignments;
static sqlite3_vfs *plain_vfs;
static sqlite3_vfs sealed_vfs;

// MARK: Keys

static void release(Key *key) {
  pthread_mutex_lock(&keys_mutex);
  int is_last = --key->holders == 0;
  pthread_mutex_unlock(&keys_mutex);
  if (!is_last) return;
  sodium_free(key->secret);  // wipes it
  sqlite3_free(key);
}

static Key *key_for(const char *path) {
  Key *key = NULL;
  pthread_mutex_lock(&keys_mutex);
  for (Assignment *at = assignments; at; at = at->next) {
    if (strcmp(at->path, path) != 0) continue;
    key = at->key;
    key->holders++;
    break;
  }
  pthread_mutex_unlock(&keys_mutex);
  return key;
}

// The path as SQLite will ask for it. The caller frees it.
static char *full_path(const char *path) {
  char *full = sqlite3_malloc(plain_vfs->mxPathname + 1);
  if (!full) return NULL;
  int answer = plain_vfs->xFullPathname(plain_vfs, path, plain_vfs->mxPathname + 1, full);
  // A link on the way is told by a number of its own.
  if (answer == SQLITE_OK || answer == SQLITE_OK_SYMLINK) return full;
  sqlite3_free(full);
  return NULL;
}

void sealing_withdraw(const char *path) {
  if (!plain_vfs) return;
  char *full = full_path(path);
  if (!full) return;
  Assignment *found = NULL;
  pthread_mutex_lock(&keys_mutex);
  for (Assignment **at = &assignments; *at; at = &(*at)->next) {
    if (strcmp((*at)->path, full) != 0) continue;
    found = *at;
    *at = found->next;
    break;
  }
  pthread_mutex_unlock(&keys_mutex);
  sqlite3_free(full);
  if (!found) return;
  release(found->key);
  sqlite3_free(found->path);
  sqlite3_free(found);
}

int sealing_assign(
    const char *path, const unsigned char *secret, const unsigned char *identity) {
  if (sealing_begin() != 0) return -1;
  Assignment *assignment = sqlite3_malloc(sizeof *assignment);
  Key *key = sqlite3_malloc(sizeof *key);
  char *full = full_path(path);
  unsigned char *locked = sodium_malloc(SEALING_KEY_BYTES);
  if (!assignment || !key || !full || !locked) {
    sqlite3_free(assignment);
    sqlite3_free(key);
    sqlite3_free(full);
    sodium_free(locked);
    return -1;
  }
  memcpy(locked, secret, SEALING_KEY_BYTES);
  sodium_mprotect_readonly(locked);
  key->secret = locked;
  key->holders = 1;
  memcpy(key->identity, identity, SEALING_IDENTITY_BYTES);
  assignment->path = full;
  assignment->key = key;
  pthread_mutex_lock(&keys_mutex);
  assignment->next = assignments;
  assignments = assignment;
  pthread_mutex_unlock(&keys_mutex);
  return 0;
}

// MARK: Blocks

// A file that is open. SQLite's own for it follows in memory.
typedef struct SealedFile {
  sqlite3_file base;
  Key *key;
  unsigned char kind;  // 'd' a database, 'w' its log
  // What the first block holds, and every other one.
  int first, rest;
  // A frame's header that was written alone: the frame is sealed when its page comes.
  int has_waiting;
  sqlite3_int64 waiting_block;
  unsigned char waiting[frame_header];
  unsigned char plain[largest_block];
  unsigned char sealed[largest_block + seal_size];
} SealedFile;

static sqlite3_file *inner(SealedFile *file) { return (sqlite3_file *)(file + 1); }

static int block_size(SealedFile *file, sqlite3_int64 block) {
  return block == 0 ? file->first : file->rest;
}

static sqlite3_int64 block_at(SealedFile *file, sqlite3_int64 offset) {
  return offset < file->first ? 0 : 1 + (offset - file->first) / file->rest;
}

static sqlite3_int64 plain_start(SealedFile *file, sqlite3_int64 block) {
  return block == 0 ? 0 : file->first + (block - 1) * file->rest;
}

static sqlite3_int64 sealed_start(SealedFile *file, sqlite3_int64 block) {
  if (block == 0) return 0;
  return file->first + seal_size + (block - 1) * (sqlite3_int64)(file->rest + seal_size);
}

// The associated data: which block of which file of which journal.
enum { place_size = SEALING_IDENTITY_BYTES + 1 + 8 };

static void write_place(SealedFile *file, sqlite3_int64 block, unsigned char *place) {
  memcpy(place, file->key->identity, SEALING_IDENTITY_BYTES);
  place[SEALING_IDENTITY_BYTES] = file->kind;
  for (int i = 0; i < 8; i++) {
    place[SEALING_IDENTITY_BYTES + 1 + i] = (unsigned char)((sqlite3_uint64)block >> (8 * i));
  }
}

static int seal_block(SealedFile *file, sqlite3_int64 block, const unsigned char *plain) {
  int size = block_size(file, block);
  unsigned char place[place_size];
  write_place(file, block, place);
  unsigned char *nonce = file->sealed, *text = nonce + nonce_size, *tag = text + size;
  randombytes_buf(nonce, nonce_size);
  crypto_aead_xchacha20poly1305_ietf_encrypt_detached(
      text, tag, NULL, plain, (unsigned long long)size, place, sizeof place, NULL, nonce,
      file->key->secret);
  sqlite3_file *real = inner(file);
  return real->pMethods->xWrite(
      real, file->sealed, size + seal_size, sealed_start(file, block));
}

// SQLITE_IOERR_SHORT_READ where the file ends before the block does, SQLITE_IOERR_DATA where the
// block doesn't open; `plain` is zeros then.
static int open_block(SealedFile *file, sqlite3_int64 block, unsigned char *plain) {
  int size = block_size(file, block);
  sqlite3_file *real = inner(file);
  int answer = real->pMethods->xRead(
      real, file->sealed, size + seal_size, sealed_start(file, block));
  if (answer == SQLITE_OK) {
    unsigned char place[place_size];
    write_place(file, block, place);
    unsigned char *nonce = file->sealed, *text = nonce + nonce_size, *tag = text + size;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt_detached(
            plain, NULL, text, (unsigned long long)size, tag, place, sizeof place, nonce,
            file->key->secret) == 0) {
      return SQLITE_OK;
    }
    answer = SQLITE_IOERR_DATA;
  }
  memset(plain, 0, (size_t)size);
  return answer;
}

// Changes a part of a block that was written before.
static int patch_block(
    SealedFile *file, sqlite3_int64 block, const unsigned char *part, int from, int count) {
  int answer = open_block(file, block, file->plain);
  if (answer == SQLITE_OK) {
    memcpy(file->plain + from, part, (size_t)count);
    answer = seal_block(file, block, file->plain);
  }
  sodium_memzero(file->plain, sizeof file->plain);
  return answer;
}

// Puts a header that still waits into the frame it was written for. A frame that isn't there was
// given up before its page came; nothing counts on it.
static int settle(SealedFile *file) {
  if (!file->has_waiting) return SQLITE_OK;
  file->has_waiting = 0;
  int answer = patch_block(file, file->waiting_block, file->waiting, 0, frame_header);
  return answer == SQLITE_IOERR_SHORT_READ || answer == SQLITE_IOERR_DATA ? SQLITE_OK : answer;
}

// MARK: What SQLite calls on a file

static int file_close(sqlite3_file *base) {
  SealedFile *file = (SealedFile *)base;
  sqlite3_file *real = inner(file);
  int answer = real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
  sodium_memzero(file->waiting, sizeof file->waiting);
  sodium_memzero(file->plain, sizeof file->plain);
  if (file->key) release(file->key);
  file->key = NULL;
  return answer;
}

static int file_read(sqlite3_file *base, void *into, int count, sqlite3_int64 offset) {
  SealedFile *file = (SealedFile *)base;
  unsigned char *to = into;
  int answer = settle(file);
  if (answer != SQLITE_OK) return answer;
  while (count > 0) {
    sqlite3_int64 block = block_at(file, offset);
    int from = (int)(offset - plain_start(file, block));
    int size = block_size(file, block);
    int here = size - from < count ? size - from : count;
    int is_whole = here == size;
    unsigned char *plain = is_whole ? to : file->plain;
    answer = open_block(file, block, plain);
    // Where SQLite reads the log from its beginning, the first frame that isn't whole ends it.
    if (answer == SQLITE_IOERR_DATA && file->kind == 'w' && is_whole) answer = SQLITE_OK;
    if (!is_whole) {
      memcpy(to, plain + from, (size_t)here);
      sodium_memzero(plain, (size_t)size);
    }
    if (answer != SQLITE_OK) {
      memset(to, 0, (size_t)count);
      return answer;
    }
    to += here;
    offset += here;
    count -= here;
  }
  return SQLITE_OK;
}

static int file_write(sqlite3_file *base, const void *data, int count, sqlite3_int64 offset) {
  SealedFile *file = (SealedFile *)base;
  const unsigned char *from = data;
  while (count > 0) {
    sqlite3_int64 block = block_at(file, offset);
    int start = (int)(offset - plain_start(file, block));
    int size = block_size(file, block);
    int here = size - start < count ? size - start : count;
    int answer;
    if (file->has_waiting && file->waiting_block == block && start == frame_header &&
        here == page_size) {
      memcpy(file->plain, file->waiting, frame_header);
      memcpy(file->plain + frame_header, from, page_size);
      file->has_waiting = 0;
      answer = seal_block(file, block, file->plain);
      sodium_memzero(file->plain, sizeof file->plain);
    } else {
      int is_same = file->has_waiting && file->waiting_block == block;
      answer = is_same && start == 0 ? SQLITE_OK : settle(file);
      if (answer == SQLITE_OK && here == size) {
        file->has_waiting = 0;
        answer = seal_block(file, block, from);
      } else if (answer == SQLITE_OK && file->kind == 'w' && start == 0 && here == frame_header) {
        file->has_waiting = 1;
        file->waiting_block = block;
        memcpy(file->waiting, from, frame_header);
      } else if (answer == SQLITE_OK) {
        answer = patch_block(file, block, from, start, here);
        // SQLite would take a short read for the end of a file, not for a write that failed.
        if (answer == SQLITE_IOERR_SHORT_READ) answer = SQLITE_IOERR_WRITE;
      }
    }
    if (answer != SQLITE_OK) return answer;
    from += here;
    offset += here;
    count -= here;
  }
  return SQLITE_OK;
}

static int file_truncate(sqlite3_file *base, sqlite3_int64 size) {
  SealedFile *file = (SealedFile *)base;
  file->has_waiting = 0;
  sqlite3_int64 blocks = size == 0 ? 0 : block_at(file, size - 1) + 1;
  sqlite3_file *real = inner(file);
  return real->pMethods->xTruncate(real, sealed_start(file, blocks));
}

static int file_sync(sqlite3_file *base, int flags) {
  SealedFile *file = (SealedFile *)base;
  int answer = settle(file);
  sqlite3_file *real = inner(file);
  return answer == SQLITE_OK ? real->pMethods->xSync(real, flags) : answer;
}

static int file_size(sqlite3_file *base, sqlite3_int64 *size) {
  SealedFile *file = (SealedFile *)base;
  sqlite3_file *real = inner(file);
  sqlite3_int64 sealed = 0;
  int answer = real->pMethods->xFileSize(real, &sealed);
  sqlite3_int64 after_first = sealed - file->first - seal_size;
  *size =
      after_first < 0 ? 0 : file->first + after_first / (file->rest + seal_size) * file->rest;
  return answer;
}

static int file_control(sqlite3_file *base, int operation, void *argument) {
  sqlite3_file *real = inner((SealedFile *)base);
  switch (operation) {
    // Sizes of the file as SQLite sees it mean nothing to the one on disk.
    case SQLITE_FCNTL_SIZE_HINT:
    case SQLITE_FCNTL_CHUNK_SIZE:
      return SQLITE_OK;
    case SQLITE_FCNTL_MMAP_SIZE:
    case SQLITE_FCNTL_BEGIN_ATOMIC_WRITE:
      return SQLITE_NOTFOUND;
    default:
      return real->pMethods->xFileControl(real, operation, argument);
  }
}

static int file_lock(sqlite3_file *base, int level) {
  sqlite3_file *real = inner((SealedFile *)base);
  return real->pMethods->xLock(real, level);
}

static int file_unlock(sqlite3_file *base, int level) {
  sqlite3_file *real = inner((SealedFile *)base);
  return real->pMethods->xUnlock(real, level);
}

static int file_check_lock(sqlite3_file *base, int *is_reserved) {
  sqlite3_file *real = inner((SealedFile *)base);
  return real->pMethods->xCheckReservedLock(real, is_reserved);
}

static int file_sector_size(sqlite3_file *base) {
  sqlite3_file *real = inner((SealedFile *)base);
  return real->pMethods->xSectorSize(real);
}

// That a page is written in one go is no longer true of a sealed one; that what lies beside it
// stays whole is as true as before.
static int file_characteristics(sqlite3_file *base) {
  sqlite3_file *real = inner((SealedFile *)base);
  return real->pMethods->xDeviceCharacteristics(real) & SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

// The file that connections share holds numbers of pages, nothing of what is on them.
static int file_map(sqlite3_file *base, int page, int size, int extend, void volatile **at) {
  sqlite3_file *real = inner((SealedFile *)base);
  return real->pMethods->xShmMap(real, page, size, extend, at);
}

static int file_lock_map(sqlite3_file *base, int offset, int count, int flags) {
  sqlite3_file *real = inner((SealedFile *)base);
  return real->pMethods->xShmLock(real, offset, count, flags);
}

static void file_barrier(sqlite3_file *base) {
  sqlite3_file *real = inner((SealedFile *)base);
  real->pMethods->xShmBarrier(real);
}

static int file_unmap(sqlite3_file *base, int delete) {
  sqlite3_file *real = inner((SealedFile *)base);
  return real->pMethods->xShmUnmap(real, delete);
}

static const sqlite3_io_methods sealed_methods = {
    .iVersion = 2,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_unlock,
    .xCheckReservedLock = file_check_lock,
    .xFileControl = file_control,
    .xSectorSize = file_sector_size,
    .xDeviceCharacteristics = file_characteristics,
    .xShmMap = file_map,
    .xShmLock = file_lock_map,
    .xShmBarrier = file_barrier,
    .xShmUnmap = file_unmap,
};

static int open_file(
    sqlite3_vfs *vfs, const char *name, sqlite3_file *base, int flags, int *flags_out) {
  (void)vfs;
  SealedFile *file = (SealedFile *)base;
  memset(file, 0, sizeof *file);
  const char *database = NULL;
  if (flags & SQLITE_OPEN_MAIN_DB) {
    file->kind = 'd';
    file->first = file->rest = page_size;
    database = name;
  } else if (flags & SQLITE_OPEN_WAL) {
    file->kind = 'w';
    file->first = log_header;
    file->rest = frame_header + page_size;
    database = name ? sqlite3_filename_database(name) : NULL;
  }
  file->key = database ? key_for(database) : NULL;
  if (!file->key) return SQLITE_CANTOPEN;
  int answer = plain_vfs->xOpen(plain_vfs, name, inner(file), flags, flags_out);
  if (answer != SQLITE_OK) {
    // Without methods SQLite doesn't close it.
    release(file->key);
    file->key = NULL;
    return answer;
  }
  file->base.pMethods = &sealed_methods;
  return SQLITE_OK;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int is_ready;

static void begin(void) {
  if (sodium_init() < 0) return;
  if (sqlite3_initialize() != SQLITE_OK) return;
  plain_vfs = sqlite3_vfs_find("unix");
  if (!plain_vfs) return;
  // All but opening a file is done as the plain one does it.
  sealed_vfs = *plain_vfs;
  sealed_vfs.zName = SEALING_VFS;
  sealed_vfs.szOsFile = (int)sizeof(SealedFile) + plain_vfs->szOsFile;
  sealed_vfs.pNext = NULL;
  sealed_vfs.xOpen = open_file;
  is_ready = sqlite3_vfs_register(&sealed_vfs, 0) == SQLITE_OK;
}

int sealing_begin(void) {
  pthread_once(&once, begin);
  return is_ready ? 0 : -1;
}

void sealing_leave_log(struct sqlite3 *database) {
  sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, NULL);
}

void sealing_keep_to_itself(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
