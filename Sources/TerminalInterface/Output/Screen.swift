import CLibedit
import Diagnostics
import Glibc

/// The one place that writes to the terminal. Text from outside is made safe here, broken where the
/// window ends, and set in a calm margin.
public final class Screen {
  let style: Style
  private let descriptor: Int32
  private let isRoomy: Bool
  private let wraps: Bool
  private let columnsWithoutTerminal: Int
  /// Why nothing can be written any more.
  private(set) var failure: Int32?
  /// Whether the last line is blank, or there is none yet.
  private var isAtGap = true
  /// Rows written since the person last showed that they are there.
  private var unread = 0
  /// There was no row left for a blank line; the next page begins with it.
  private var owesGap = false
  /// Waits for them where the next row would push one out of the window that they may not have read.
  var whenFull: (() -> Void)?
  /// Nothing is shown any more, but for the clearing of the window.
  var isSilent = false

  init(_ options: TerminalOptions, _ abilities: Abilities) {
    style = Style(isOn: abilities.styles)
    descriptor = options.output
    isRoomy = abilities.isRoomy
    wraps = abilities.wraps
    columnsWithoutTerminal = options.environment.columns ?? 80
  }

  /// A screen for what is only printed: a list, a plan.
  public convenience init(_ options: TerminalOptions) {
    self.init(options, Abilities(options))
  }

  // MARK: The window

  /// How wide the window is now.
  var columns: Int { window.map { Int($0.ws_col) } ?? columnsWithoutTerminal }

  /// How high the window is now; nil where nothing scrolls away.
  var rows: Int? { window.map { Int($0.ws_row) } }

  /// How many columns a line may take. The window's last column stays empty: some terminals begin
  /// a new line as soon as it is written.
  var limit: Int { wraps ? max(1, min(72, columns - 1)) : Int.max / 2 }

  /// Before every line.
  var margin: String { isRoomy && columns >= 20 ? "  " : "" }

  private var window: winsize? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return size
  }

  // MARK: Lines

  /// Writes a line, or as many as it takes. `lead` stands before the first; the rest is set under
  /// the text.
  func line(
    _ text: String, _ role: Role = .plain, lead: String = "", leadRole: Role = .accent
  ) {
    let hang = String(repeating: " ", count: DisplayWidth.columns(lead))
    var before = style.paint(lead, leadRole)
    var out = ""
    let rows = rows(of: text, lead: lead)
    makeRoom(for: rows.count)
    for row in rows {
      if let page, unread >= page {
        put(out)
        out = ""
        whenFull?()
      }
      unread += 1
      out += margin + before + style.paint(row, role) + "\n"
      before = hang
    }
    put(out)
    isAtGap = false
  }

  /// The rows a line will be broken into.
  func rows(of text: String, lead: String) -> [String] {
    Layout.wrap(
      SafeText.block(text),
      columns: limit - DisplayWidth.columns(margin) - DisplayWidth.columns(lead))
  }

  /// Writes a plain line for a command that only prints; the rest of a long one is set under it.
  public func say(_ text: String, lead: String = "") { line(text, lead: lead) }

  /// One blank line between two things, where there is room for it.
  public func gap() {
    guard isRoomy, !isAtGap else { return }
    if let page, unread >= page {
      owesGap = true
      return
    }
    unread += 1
    put("\n")
    isAtGap = true
  }

  /// A blank line on a page that is printed, where a gap would be left out.
  func blank() { put("\n") }

  /// What stands before the cursor where something is asked for.
  func prompt(_ label: String) -> String {
    let label = Layout.clip(label, columns: max(0, limit - 8))
    return margin + (isRoomy ? style.paint(label + " ›", .accent) : label + ":") + " "
  }

  /// Someone else has written a line.
  func wasWrittenTo() { isAtGap = false }

  // MARK: Pages

  /// All that stands in the window was seen; a new page begins below it.
  func wasRead() { (unread, owesGap) = (0, false) }

  /// Waits for the person, where a page that begins here would hold so many rows and what is left of
  /// this one doesn't: what belongs together is seen together.
  func makeRoom(for count: Int) {
    guard let page, unread > 0, unread + count > page, count <= page else { return }
    whenFull?()
  }

  /// How many rows the window takes beside a prompt; nil where nothing scrolls away, or nobody is there
  /// to be waited for.
  private var page: Int? {
    guard whenFull != nil, let rows, rows >= 4 else { return nil }
    return rows - 1
  }

  /// Says that there is more, at the beginning of a row; `hideMore` takes it back where that can be done.
  func showMore(_ text: String) {
    put(isRoomy ? margin + style.paint(text, .soft) : text + "\n")
  }

  func hideMore() {
    put(isRoomy ? "\r\u{1B}[K" : "")
    let gaps = owesGap
    wasRead()
    isAtGap = false
    if gaps { gap() }
  }

  /// Clears the window and what has scrolled out of it.
  func wipe(isDumb: Bool) {
    guard isatty(descriptor) == 1 else { return }
    isSilent = false
    // What a slow line still holds back must not be shown first.
    tcflush(descriptor, TCOFLUSH)
    put(isDumb ? String(repeating: "\n", count: rows ?? 50) : "\u{1B}[H\u{1B}[2J\u{1B}[3J")
  }

  func bell() {
    if isatty(descriptor) == 1 { put("\u{7}") }
  }

  // MARK: Writing

  /// Writes our own text as it is. After a failure nothing is written any more.
  func put(_ text: String) {
    guard failure == nil, !isSilent else { return }
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)[...]
      while !rest.isEmpty {
        // A halted terminal would keep us; who ends the program goes first.
        if leeward_signal_ending() != 0, !hasRoom(waiting: 0) { return }
        let written = write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if written >= 0 {
          rest = rest.dropFirst(written)
          continue
        }
        switch errno {
        case EINTR: continue
        case EAGAIN: _ = hasRoom(waiting: -1)
        default:
          failure = errno
          return
        }
      }
    }
  }

  /// Whether the terminal has taken in nearly all that was written; what is drawn over soon may wait
  /// for that.
  var isReady: Bool {
    var queued: Int32 = 0
    let isAsked = ioctl(descriptor, UInt(TIOCOUTQ), &queued) == 0
    return hasRoom(waiting: 0) && (!isAsked || queued < 256)
  }

  private func hasRoom(waiting milliseconds: Int32) -> Bool {
    var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    return poll(&room, 1, milliseconds) != 0
  }
}
