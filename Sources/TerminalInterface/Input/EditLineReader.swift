import CLibedit
import Diagnostics
import Glibc

/// Reads a line in a terminal with libedit: emacs' or vi's keys by `~/.editrc`, Tab, and the arrows
/// for what was said before. Nothing typed leaves memory.
///
/// libedit asks us for every character (`EL_GETCFN`). Between two characters signals are served and
/// text may be printed above the line. Not Sendable: libedit keeps state of its own for the process.
final class EditLineReader: LineReader {
  let source: InputSource
  let screen: Screen
  let mode: TerminalMode
  let edit: OpaquePointer
  private let history: OpaquePointer

  /// What is being read, for the functions that libedit calls.
  var request = LineRequest(prompt: "")
  /// What ended the reading from between two characters.
  var stopped: LineResult?
  var assembler = UTF8Assembler()
  /// Long texts that were pasted, each with what stands in the line for it.
  var pastes: [(label: String, text: String)] = []
  var wasCut = false
  /// What Tab has listed above this line.
  var listed: [String] = []

  /// Stands before and after a colour in a prompt, so that libedit doesn't count it.
  private static let escape: Unicode.Scalar = "\u{1}"

  /// Nil where libedit can't be used: without a UTF-8 locale a prompt like ours would crash it.
  init?(source: InputSource, screen: Screen, mode: TerminalMode, output: Int32) {
    guard Self.usesUTF8(), let history = history_init() else { return nil }
    mode.hold()
    guard let edit = leeward_edit_open("leeward", source.descriptor, output) else {
      history_end(history)
      return nil
    }
    (self.source, self.screen, self.mode) = (source, screen, mode)
    (self.edit, self.history) = (edit, history)
    _ = leeward_edit_set_owner(edit, Unmanaged.passUnretained(self).toOpaque())
    _ = leeward_edit_set_keys(edit, "emacs")
    _ = leeward_edit_set_signals(edit, false)
    _ = leeward_edit_stay_silent(edit)
    _ = leeward_edit_set_read(
      edit, { EditLineReader.owner(of: $0)?.nextCharacter(into: $1) ?? -1 })
    _ = leeward_history_set_size(history, 200)
    _ = leeward_history_set_unique(history, true)
    _ = leeward_edit_set_history(edit, history)
    _ = leeward_edit_add_key(
      edit, "leeward-complete", "Complete an answer",
      { edit, _ in EditLineReader.owner(of: edit)?.complete() ?? UInt8(CC_ERROR) })
    leeward_edit_follow_settings(edit)
    // After ~/.editrc, whose `bind -v` would take it away.
    _ = leeward_edit_bind(edit, "^I", "leeward-complete")
    _ = leeward_edit_bind_command(edit, "^I", "leeward-complete")
  }

  deinit {
    leeward_edit_close(edit)
    history_end(history)
  }

  var showsTyping: Bool { true }

  func read(_ request: LineRequest) -> LineResult {
    self.request = request
    stopped = nil
    wasCut = false
    listed = []
    pastes = []
    setPrompt(request.prompt)
    mode.hold()
    source.unread(Array(request.typedAhead.utf8))

    var count: Int32 = 0
    let characters = el_wgets(edit, &count)
    leeward_edit_flush(edit)
    if let stopped {
      leaveLine()
      return stopped
    }
    guard let characters, count > 0 else {
      // Ctrl-D on an empty line: libedit shows ^D and leaves the cursor there.
      screen.put("\r\u{1B}[K")
      return .interrupted
    }
    let line = Self.text(characters, count: Int(count))
    if request.isRemembered || line.hasPrefix("/"), !line.isEmpty, pastes.isEmpty {
      _ = leeward_history_enter(history, Composition.composed(line))
    }
    return .line(withPastes(line), wasCut: wasCut)
  }

  /// The line with the whole of what was pasted where it is only named.
  private func withPastes(_ line: String) -> String {
    var line = line
    for paste in pastes {
      if let place = line.firstRange(of: paste.label) {
        line.replaceSubrange(place, with: paste.text)
      }
    }
    guard line.unicodeScalars.count > LineLimit.scalars else { return line }
    wasCut = true
    return String(String.UnicodeScalarView(line.unicodeScalars.prefix(LineLimit.scalars)))
  }

  private static func owner(of edit: OpaquePointer) -> EditLineReader? {
    leeward_edit_owner(edit).map { Unmanaged.fromOpaque($0).takeUnretainedValue() }
  }

  /// libedit's characters, with their exact count: a NUL ends nothing.
  static func text(_ characters: UnsafePointer<wchar_t>, count: Int) -> String {
    var out = String.UnicodeScalarView()
    for index in 0..<count {
      let value = UInt32(truncatingIfNeeded: characters[index])
      if value != 0x0A, value != 0x0D { out.append(Unicode.Scalar(value) ?? "\u{FFFD}") }
    }
    return String(out)
  }

  private func setPrompt(_ text: String) {
    var marked = String.UnicodeScalarView()
    var isEscape = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" {
        isEscape = true
        marked.append(Self.escape)
      }
      marked.append(scalar)
      if isEscape, scalar == "m" {
        isEscape = false
        marked.append(Self.escape)
      }
    }
    _ = leeward_edit_set_prompt(edit, String(marked), CChar(Self.escape.value))
  }

  /// libedit decodes prompts and history by the locale's encoding.
  private static func usesUTF8() -> Bool {
    func isUTF8() -> Bool { String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8" }
    if setlocale(LC_CTYPE, "") != nil, isUTF8() { return true }
    return setlocale(LC_CTYPE, "C.UTF-8") != nil && isUTF8()
  }
}
