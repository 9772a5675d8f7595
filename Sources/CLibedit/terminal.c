#define _GNU_SOURCE
#include "CLibedit.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios found;
static int terminal = -1;
static int output = -1;
static volatile sig_atomic_t remembered = 0;
static volatile sig_atomic_t switched = 0;

int leeward_terminal_remember(int descriptor, int out, bool escapes) {
  if (tcgetattr(descriptor, &found) != 0) return -1;
  terminal = descriptor;
  output = out;
  switched = escapes;
  remembered = 1;
  return 0;
}

static int open_if_same(const char *path, unsigned int device) {
  int opened = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  unsigned int other = 0;
  if (opened >= 0 && (ioctl(opened, TIOCGDEV, &other) != 0 || other != device)) {
    close(opened);
    return -1;
  }
  return opened;
}

int leeward_terminal_reopen(int descriptor) {
  unsigned int device = 0;
  if (ioctl(descriptor, TIOCGDEV, &device) != 0) return -1;
  int opened = open_if_same("/dev/tty", device);
  char name[128];
  if (opened < 0 && ttyname_r(descriptor, name, sizeof name) == 0) {
    opened = open_if_same(name, device);
  }
  return opened;
}

void leeward_terminal_forget(void) { remembered = 0; }

// From the background `tcsetattr` would stop the program; it must not while it leaves. TCSANOW: a
// terminal halted with Ctrl-S would keep us waiting for ever.
static void set(const struct termios *settings) {
  sigset_t background, mask;
  sigemptyset(&background);
  sigaddset(&background, SIGTTOU);
  sigprocmask(SIG_BLOCK, &background, &mask);
  tcsetattr(terminal, TCSANOW, settings);
  sigprocmask(SIG_SETMASK, &mask, NULL);
}

void leeward_terminal_hold(void) {
  if (!remembered) return;
  struct termios held = found;
  held.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ECHONL);
  held.c_lflag |= ISIG;
  held.c_iflag &= ~(tcflag_t)IXON;  // a Ctrl-S by mistake would look as if all were lost
  held.c_cc[VMIN] = 1;
  held.c_cc[VTIME] = 0;
  tcsetattr(terminal, TCSANOW, &held);
}

void leeward_terminal_whisper(void) {
  if (!remembered) return;
  struct termios quiet = found;
  quiet.c_lflag &= ~(tcflag_t)(ECHO | ECHOE | ECHOK | ECHONL);
  quiet.c_lflag |= ICANON | ISIG;
  quiet.c_iflag |= ICRNL | IUTF8;  // a backspace takes a letter, not a byte
  quiet.c_iflag &= ~(tcflag_t)IXON;
  // Not TCSAFLUSH, which waits for a terminal that is halted.
  tcflush(terminal, TCIFLUSH);
  tcsetattr(terminal, TCSANOW, &quiet);
}

void leeward_terminal_restore(void) {
  if (!remembered) return;
  int kept = errno;
  struct pollfd room = {.fd = output, .events = POLLOUT};
  // Nobody reads: what waits to be read gives way to what makes the terminal usable again.
  if (switched && poll(&room, 1, 0) == 0) tcflush(output, TCOFLUSH);
  if (switched && poll(&room, 1, 0) == 1 && (room.revents & POLLOUT)) {
    // The cursor shown, no colours, no bracketed paste.
    static const char back[] = "\033[?25h\033[0m\033[?2004l";
    (void)!write(output, back, sizeof back - 1);
  }
  set(&found);
  errno = kept;
}

static const int crashes[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE};
enum { crash_count = sizeof crashes / sizeof *crashes };
static struct sigaction before[crash_count];

// Restores, then steps aside: the instruction that failed runs again and meets whoever handled it
// before. A signal that someone sent has no such instruction and is sent again.
static void on_crash(int signal, siginfo_t *info, void *context) {
  (void)context;
  leeward_terminal_restore();
  for (int i = 0; i < crash_count; i++) {
    if (crashes[i] == signal) sigaction(signal, &before[i], NULL);
  }
  if (info->si_code <= 0) raise(signal);
}

void leeward_terminal_restore_on_crash(void) {
  static bool done = false;
  if (done) return;
  done = true;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_sigaction = on_crash;
  action.sa_flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &before[i]);
}
