// Loaded before the C library (LD_PRELOAD), it shows a program a disk in trouble: where it keeps what is
// said (in $LEEWARD_HOME), and as long as the file $LEEWARD_TEST_TROUBLE isn't empty. How long that is says
// what the trouble is.
#define _GNU_SOURCE
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { none, sync_fails, is_full, write_fails, writes_half };

static int trouble(int file) {
  const char *path = getenv("LEEWARD_TEST_TROUBLE"), *home = getenv("LEEWARD_HOME");
  struct stat told;
  if (!path || !home || stat(path, &told) != 0 || told.st_size == 0) return none;
  char link[64], name[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t count = readlink(link, name, sizeof name - 1);
  if (count < 0) return none;
  name[count] = 0;
  return strncmp(name, home, strlen(home)) == 0 ? (int)told.st_size : none;
}

// How much of it may be written; -1 with `errno` set where nothing may.
static ssize_t allowed(int file, size_t count) {
  switch (trouble(file)) {
    case is_full: errno = ENOSPC; return -1;
    case write_fails: errno = EIO; return -1;
    case writes_half:
      if (count > 1) return (ssize_t)(count / 2);
      errno = ENOSPC;
      return -1;
    default: return (ssize_t)count;
  }
}

static int sync_file(int file, long call) {
  if (trouble(file) == sync_fails) {
    errno = EIO;
    return -1;
  }
  return (int)syscall(call, file);
}

int fsync(int file) { return sync_file(file, SYS_fsync); }
int fdatasync(int file) { return sync_file(file, SYS_fdatasync); }

ssize_t write(int file, const void *bytes, size_t count) {
  ssize_t most = allowed(file, count);
  return most < 0 ? most : syscall(SYS_write, file, bytes, (size_t)most);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
  ssize_t most = allowed(file, count);
  return most < 0 ? most : syscall(SYS_pwrite64, file, bytes, (size_t)most, place);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) {
  return pwrite64(file, bytes, count, place);
}
