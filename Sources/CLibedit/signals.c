#define _GNU_SOURCE
#include "CLibedit.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static int ends_of_pipe[2] = {-1, -1};
static struct sigaction before[NSIG];
static bool caught[NSIG];
static volatile sig_atomic_t ends[NSIG];
static volatile sig_atomic_t ending = 0;
static volatile sig_atomic_t stopping = 0;

static void on_signal(int signal) {
  if (stopping && signal == SIGCONT) return;  // whoever called `leeward_stop` knows
  int kept = errno;
  if (ends[signal]) {
    ending = signal;
    // Ended while it is stopped, it must not be stopped again by setting a terminal that isn't its.
    struct sigaction ignored;
    memset(&ignored, 0, sizeof ignored);
    ignored.sa_handler = SIG_IGN;
    sigaction(SIGTTOU, &ignored, NULL);
  }
  unsigned char byte = (unsigned char)signal;
  (void)!write(ends_of_pipe[1], &byte, 1);
  errno = kept;
}

int leeward_signals_open(void) {
  if (ends_of_pipe[0] < 0 && pipe2(ends_of_pipe, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  return ends_of_pipe[0];
}

static int handle(int signal, void (*handler)(int), struct sigaction *old) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;  // no SA_RESTART: a blocked write must notice that it is to end
  sigemptyset(&action.sa_mask);
  return sigaction(signal, &action, old);
}

int leeward_signal_catch(int signal, bool ending_one) {
  if (signal < 1 || signal >= NSIG || caught[signal]) return -1;
  // What whoever started us wants ignored (`nohup`, a background job) stays ignored.
  if (sigaction(signal, NULL, &before[signal]) != 0) return -1;
  if (before[signal].sa_handler == SIG_IGN) return 0;
  ending = 0;
  ends[signal] = ending_one;
  if (handle(signal, on_signal, &before[signal]) != 0) return -1;
  caught[signal] = true;
  return 0;
}

int leeward_signal_release(int signal) {
  if (signal < 1 || signal >= NSIG || !caught[signal]) return -1;
  caught[signal] = false;
  return sigaction(signal, &before[signal], NULL);
}

int leeward_signal_ending(void) { return ending; }

void leeward_stop(void) {
  struct sigaction ours;
  handle(SIGTSTP, SIG_DFL, &ours);
  stopping = 1;
  kill(getpid(), SIGTSTP);  // stops here, but not in an orphaned process group
  stopping = 0;
  sigaction(SIGTSTP, &ours, NULL);
}
