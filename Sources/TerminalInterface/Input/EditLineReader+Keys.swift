import CLibedit
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
      if byte == 0x1B, switchedPasting() { continue }
      var kept = byte
      if isPasting {
        // A pasted text is one answer; nothing in it is a key.
        let isBreak = Self.isBreak(byte)
        let goesOn = isBreak && Self.isBreak(lastPasted)
        lastPasted = byte
        if goesOn { continue }
        if isBreak { kept = 0x20 } else if byte < 0x20 || byte == 0x7F { continue }
      } else if isGoingOn(byte) {
        continue
      }
      if kept >= 0x20, kept != 0x7F, isFull {
        if !wasCut || !isPasting { el_beep(edit) }
        wasCut = wasCut || isPasting
        continue
      }
      switch assembler.feed(kept) {
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
          mode.stop()
          goOnEditing()
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

  /// After an Escape: whether it begins or ends a marked paste. It isn't bound as a key, since that
  /// would make every Escape wait; one alone is held up for 20 ms.
  private func switchedPasting() -> Bool {
    let wanted = Array((isPasting ? "[201~" : "[200~").utf8)
    var seen: [UInt8] = []
    while seen.count < wanted.count, let byte = source.byte(within: .milliseconds(20)) {
      seen.append(byte)
      if byte != wanted[seen.count - 1] { break }
    }
    if seen == wanted {
      isPasting.toggle()
      return true
    }
    source.unread(seen)
    return false
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

  private static func isBreak(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private var isFull: Bool {
    guard let line = el_wline(edit)?.pointee else { return false }
    return line.lastchar - line.buffer >= LineLimit.scalars
  }
}
