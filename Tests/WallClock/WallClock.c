// Loaded before the C library (LD_PRELOAD), it shows a program the wall clock of someone who sets it:
// as many seconds ahead as the file $LEEWARD_TEST_CLOCK is long, less sixty years. The monotonic clock, which
// nobody can set, is left alone.
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

enum { sixty_years = 60 * 365 * 24 * 60 * 60 };

static time_t shift(void) {
  const char *path = getenv("LEEWARD_TEST_CLOCK");
  struct stat file;
  return path && stat(path, &file) == 0 ? (time_t)file.st_size - sixty_years : 0;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int result = (int)syscall(SYS_clock_gettime, clock, now);
  if (result == 0 && clock == CLOCK_REALTIME) now->tv_sec += shift();
  return result;
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  (void)zone;
  struct timespec time;
  int result = clock_gettime(CLOCK_REALTIME, &time);
  now->tv_sec = time.tv_sec;
  now->tv_usec = time.tv_nsec / 1000;
  return result;
}

time_t time(time_t *out) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (out) *out = now.tv_sec;
  return now.tv_sec;
}
