// What Swift can't say itself to a terminal: libedit's variadic functions with their types, a pipe
// that signals are written to, and a terminal put back as it was found.
#ifndef LEEWARD_CLIBEDIT_H
#define LEEWARD_CLIBEDIT_H

#include <histedit.h>
#include <stdbool.h>
#include <stdint.h>
#include <wchar.h>

#ifdef __clang__
#pragma clang assume_nonnull begin
#endif

// --- libedit -------------------------------------------------------------------------------------

/// Puts the next character where it is told. 1: done, 0: the end, -1: stop (with errno).
typedef int (*leeward_edit_read)(EditLine *edit, wchar_t *character);
/// A key's function; answers with one of libedit's CC_ numbers.
typedef unsigned char (*leeward_edit_key)(EditLine *edit, int key);

/// An editor on these descriptors, which stay the caller's; one at a time in a process. Its own
/// complaints are not shown.
EditLine *_Nullable leeward_edit_open(const char *program, int input, int output);
void leeward_edit_close(EditLine *edit);

int leeward_edit_set_owner(EditLine *edit, void *_Nullable owner);
void *_Nullable leeward_edit_owner(EditLine *edit);
/// In the locale's encoding; what stands between two `escape` characters takes no columns. -1 where
/// there is no memory for it, and the old prompt stays.
int leeward_edit_set_prompt(EditLine *edit, const char *prompt, char escape);
int leeward_edit_set_read(EditLine *edit, leeward_edit_read read);
/// "emacs" or "vi". Until it is set the arrow keys do nothing.
int leeward_edit_set_keys(EditLine *edit, const char *editor);
int leeward_edit_set_signals(EditLine *edit, bool handled);
int leeward_edit_set_history(EditLine *edit, History *history);
/// Leaves the terminal raw and silent between lines too, as the rest of Leeward has it.
int leeward_edit_stay_silent(EditLine *edit);
int leeward_edit_add_key(EditLine *edit, const char *name, const char *help, leeward_edit_key key);
int leeward_edit_bind(EditLine *edit, const char *keys, const char *function);
/// The same for vi's command mode.
int leeward_edit_bind_command(EditLine *edit, const char *keys, const char *function);
/// Does what `~/.editrc` (or `$EDITRC`) says, where that is a file of a sensible size; editing itself
/// can't be switched off there.
void leeward_edit_follow_settings(EditLine *edit);
/// Into the mode for editing, or out of it.
int leeward_edit_prepare(EditLine *edit, bool editing);
/// Draws prompt and line anew where the cursor is.
int leeward_edit_redraw(EditLine *edit);
/// Writes out what libedit still holds back.
void leeward_edit_flush(EditLine *edit);

int leeward_history_set_size(History *history, int lines);
int leeward_history_set_unique(History *history, bool unique);
int leeward_history_enter(History *history, const char *line);

/// Columns of a scalar as libedit counts them: `wcwidth`, which follows the locale. -1: not shown.
int leeward_columns(uint32_t scalar);

// --- Signals -------------------------------------------------------------------------------------

/// The end to read caught signals' numbers from, a byte each; -1 where there is none.
int leeward_signals_open(void);
/// From now on this signal is written to the pipe, unless it was ignored before. One that `ends` is
/// remembered as well.
int leeward_signal_catch(int signal, bool ends);
/// As it was before `catch`.
int leeward_signal_release(int signal);
/// The last caught signal that ends the program, or 0.
int leeward_signal_ending(void);
/// Stops this process as Ctrl-Z does; comes back when it goes on.
void leeward_stop(void);

// --- The terminal --------------------------------------------------------------------------------

/// Remembers the terminal's settings, until `forget`. 0, or -1 where `descriptor` is no terminal.
/// `escapes`: that what Leeward may have switched in the terminal is switched back as well.
int leeward_terminal_remember(int descriptor, int output, bool escapes);
/// The same terminal once more, to read without ever waiting; -1 where that can't be had. Ctrl-C and its
/// like throw away what was typed, also what `poll` just told of: reading would wait then, and the signal
/// with it. The flag is this opening's own: other programs on the terminal read as before.
int leeward_terminal_reopen(int descriptor);
/// Single keys, not shown; Ctrl-C and its like still send signals, Ctrl-S halts nothing. What was
/// typed isn't lost.
void leeward_terminal_hold(void);
/// Whole lines, not shown, for a passphrase: the system's own keys for editing work. What was typed
/// before is lost: it was meant for something else.
void leeward_terminal_whisper(void);
/// As it was found. Fit for a signal handler.
void leeward_terminal_restore(void);
void leeward_terminal_forget(void);
/// On a crash the terminal is put back first; whoever handled crashes before does so then.
void leeward_terminal_restore_on_crash(void);

#ifdef __clang__
#pragma clang assume_nonnull end
#endif
#endif
