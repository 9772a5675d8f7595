#define _GNU_SOURCE
#include "CLibedit.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// libedit writes through a FILE; it gets one of its own, so that nothing of ours is buffered there.
static FILE *stream_on(int descriptor) {
  int copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 3);
  if (copy < 0) return NULL;
  FILE *stream = fdopen(copy, "w");
  if (!stream) close(copy);
  return stream;
}

EditLine *leeward_edit_open(const char *program, int input, int output) {
  FILE *out = stream_on(output);
  FILE *nowhere = fopen("/dev/null", "we");
  if (out && nowhere) {
    EditLine *edit = el_init_fd(program, stdin, out, nowhere, input, output, fileno(nowhere));
    if (edit) return edit;
  }
  if (out) fclose(out);
  if (nowhere) fclose(nowhere);
  return NULL;
}

void leeward_edit_close(EditLine *edit) {
  FILE *out = NULL, *nowhere = NULL;
  el_get(edit, EL_GETFP, 1, &out);
  el_get(edit, EL_GETFP, 2, &nowhere);
  el_end(edit);
  if (out) fclose(out);
  if (nowhere) fclose(nowhere);
}

int leeward_edit_set_owner(EditLine *edit, void *owner) {
  return el_set(edit, EL_CLIENTDATA, owner);
}

void *leeward_edit_owner(EditLine *edit) {
  void *owner = NULL;
  return el_get(edit, EL_CLIENTDATA, &owner) == 0 ? owner : NULL;
}

static char no_prompt[] = "";
static char *shown_prompt = no_prompt;

static char *prompt_shown(EditLine *edit) {
  (void)edit;
  return shown_prompt;
}

int leeward_edit_set_prompt(EditLine *edit, const char *prompt, char escape) {
  char *copy = strdup(prompt);
  if (!copy) return -1;
  if (shown_prompt != no_prompt) free(shown_prompt);
  shown_prompt = copy;
  return el_set(edit, EL_PROMPT_ESC, prompt_shown, (int)escape);
}

int leeward_edit_set_read(EditLine *edit, leeward_edit_read read) {
  return el_set(edit, EL_GETCFN, read);
}

int leeward_edit_set_keys(EditLine *edit, const char *editor) {
  return el_set(edit, EL_EDITOR, editor);
}

int leeward_edit_set_signals(EditLine *edit, bool handled) {
  return el_set(edit, EL_SIGNAL, (int)handled);
}

int leeward_edit_set_history(EditLine *edit, History *lines) {
  return el_set(edit, EL_HIST, history, lines);
}

int leeward_edit_stay_silent(EditLine *edit) {
  return el_set(edit, EL_SETTY, "-x", "-icanon", "-echo", (char *)NULL);
}

int leeward_edit_add_key(
    EditLine *edit, const char *name, const char *help, leeward_edit_key key) {
  return el_set(edit, EL_ADDFN, name, help, key);
}

int leeward_edit_bind(EditLine *edit, const char *keys, const char *function) {
  return el_set(edit, EL_BIND, keys, function, (char *)NULL);
}

int leeward_edit_bind_command(EditLine *edit, const char *keys, const char *function) {
  return el_set(edit, EL_BIND, "-a", keys, function, (char *)NULL);
}

// A pipe by that name would be waited for, and a line of settings is short.
static bool is_sensible(const char *path) {
  struct stat found;
  return stat(path, &found) == 0 && S_ISREG(found.st_mode) && found.st_size <= 65536;
}

void leeward_edit_follow_settings(EditLine *edit) {
  const char *named = secure_getenv("EDITRC");
  const char *home = secure_getenv("HOME");
  char path[4096];
  if (!named) {
    if (!home || snprintf(path, sizeof path, "%s/.editrc", home) >= (int)sizeof path) return;
    named = path;
  }
  if (is_sensible(named)) el_source(edit, named);
  el_set(edit, EL_EDITMODE, 1);
}

int leeward_edit_prepare(EditLine *edit, bool editing) {
  return el_set(edit, EL_PREP_TERM, (int)editing);
}

int leeward_edit_redraw(EditLine *edit) { return el_set(edit, EL_REFRESH); }

void leeward_edit_flush(EditLine *edit) {
  FILE *out = NULL;
  if (el_get(edit, EL_GETFP, 1, &out) == 0 && out) fflush(out);
}

int leeward_history_set_size(History *lines, int count) {
  HistEvent event;
  return history(lines, &event, H_SETSIZE, count);
}

int leeward_history_set_unique(History *lines, bool unique) {
  HistEvent event;
  return history(lines, &event, H_SETUNIQUE, (int)unique);
}

int leeward_history_enter(History *lines, const char *line) {
  HistEvent event;
  return history(lines, &event, H_ENTER, line);
}

int leeward_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
