import CLibedit
import Diagnostics
import Glibc

/// What libedit calls for each character.
extension EditLineReader {
  /// 1: a character, -1: stop reading (with `stopped` set).
  func nextCharacter(into character: UnsafeMutablePointer<wchar_t>) -> Int32 {
    while true {
      guard let byte = nextByte() else {
        assembler = UTF8Assembler()
        errno = EINTR
        return -1
      }
      if byte == 0x1B, beginsPaste() {
        takeMarkedPaste()
        continue
      }
      if isGoingOn(byte) { continue }
      if Burst.isBreak(byte), Burst.isPaste(source.ahead()) {
        takeUnmarkedPaste()
        continue
      }
      if byte >= 0x20, byte != 0x7F, isFull {
        if source.ahead(most: 1).isEmpty { el_beep(edit) }
        wasCut = true
        continue
      }
      switch assembler.feed(byte) {
      case .more: continue
      case .scalar(let scalar): character.pointee = wchar_t(truncatingIfNeeded: scalar.value)
      case .invalid(let again):
        if again { source.unread([byte]) }
        character.pointee = 0xFFFD
      }
      return 1
    }
  }

  /// The next byte; signals are served while it is waited for. Nil: stop.
  private func nextByte() -> UInt8? {
    leeward_edit_flush(edit)
    while true {
      switch source.next() {
      case .byte(let byte): return byte
      case .timeUp: continue
      case .closed:
        stopped = .terminated(SIGHUP)
        return nil
      case .signal(let signal):
        switch signal {
        case .interrupt: stopped = .interrupted
        case .hide: stopped = .hidden
        case .terminate(let number): stopped = .terminated(number)
        case .resize:
          eraseShown()
          el_resize(edit)
          _ = leeward_edit_redraw(edit)
        case .stop:
          leaveLine()
          _ = leeward_edit_prepare(edit, false)
          if mode.stop() { goOnEditing() }
        case .resume:
          mode.holdAgain()
          goOnEditing()
        }
        if stopped != nil { return nil }
      }
    }
  }

  private func goOnEditing() {
    _ = leeward_edit_prepare(edit, false)
    _ = leeward_edit_prepare(edit, true)
    el_resize(edit)
    screen.put("\r\u{1B}[K")
    _ = leeward_edit_redraw(edit)
  }

  /// After an Escape: whether it begins a marked paste. It isn't bound as a key, since that would make
  /// every Escape wait; one alone is held up for 20 ms.
  private func beginsPaste() -> Bool { follows("[200~", within: .milliseconds(20)) }

  /// Whether this comes next; then it is read.
  private func follows(_ mark: String, within time: Duration) -> Bool {
    let wanted = Array(mark.utf8)
    var seen: [UInt8] = []
    while seen.count < wanted.count, let byte = source.byte(within: time) {
      seen.append(byte)
      if byte != wanted[seen.count - 1] { break }
    }
    if seen == wanted { return true }
    source.unread(seen)
    return false
  }

  // MARK: Pastes

  /// A pasted text is one answer; nothing in it is a key. One whose end never comes is over when
  /// nothing more does.
  private func takeMarkedPaste() {
    var paste = PastedText()
    while let byte = source.pasted(within: .seconds(1)) {
      if byte == 0x1B, follows("[201~", within: .milliseconds(200)) { break }
      paste.append(byte)
    }
    insert(paste)
  }

  /// A paste that nothing marks, from the end of its first line on. An Enter with nothing behind it is
  /// a key again.
  private func takeUnmarkedPaste() {
    var paste = PastedText()
    var end: UInt8?
    while let byte = source.pasted(within: Burst.quiet) {
      if let held = end { paste.append(held) }
      end = Burst.isBreak(byte) ? byte : nil
      if end == nil { paste.append(byte) }
    }
    insert(paste, after: " ")
    if let end { source.unread([end]) }
  }

  private func insert(_ paste: PastedText, after joint: String = "") {
    var text = paste.text
    let room = LineLimit.scalars - pastes.reduce(0) { $0 + $1.text.unicodeScalars.count }
    if paste.length > room {
      wasCut = true
      text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(0, room))))
    }
    if paste.isLong {
      var label = SafeText.line(request.pasted(paste.lines, paste.length))
      if pastes.contains(where: { $0.label == label }) { label += " (\(pastes.count + 1))" }
      pastes.append((label, text))
      text = label
    } else {
      text = SafeText.line(text)
    }
    eraseShown()
    _ = el_insertstr(edit, joint + text)
    _ = leeward_edit_redraw(edit)
  }

  /// Whether this was pressed to go on, a moment before the prompt came.
  private func isGoingOn(_ byte: UInt8) -> Bool {
    guard let until = request.ignoresGoingOnUntil else { return false }
    guard MonotonicTime.now < until, byte == 0x20 || byte == 0x0D || byte == 0x0A else {
      request.ignoresGoingOnUntil = nil
      return false
    }
    return true
  }

  private var isFull: Bool {
    guard let line = el_wline(edit)?.pointee else { return false }
    return line.lastchar - line.buffer >= LineLimit.scalars
  }
}
