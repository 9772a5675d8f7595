import Foundation

extension JournalFolder {
  /// A copy of a damaged journal, to be read as it may be; the journal itself isn't touched.
  var wreck: String { file + ".wreck" }

  func copyWreck(isSealed: Bool) throws(JournalError) {
    discardWreck()
    try copy(file, to: wreck)
    if !isSealed, let size = Self.status(of: wreck)?.st_size {
      // Half a page would be read as one whose other half is zeros.
      guard truncate(wreck, size / 4096 * 4096) == 0 else {
        throw JournalError(errno: errno, path: wreck)
      }
    }
    if Self.status(of: writeAhead) != nil { try copy(writeAhead, to: wreck + "-wal") }
  }

  func discardWreck() {
    for name in [wreck, wreck + "-wal", wreck + "-shm"] where Self.status(of: name) != nil {
      try? wipe(name)
    }
  }

  private func copy(_ path: String, to other: String) throws(JournalError) {
    let from = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard from >= 0 else { throw JournalError(errno: errno, path: path) }
    defer { close(from) }
    let to = open(other, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard to >= 0 else { throw JournalError(errno: errno, path: other) }
    defer { close(to) }
    var room = Data(count: 1 << 20)
    while true {
      let got = room.withUnsafeMutableBytes { read(from, $0.baseAddress, $0.count) }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw JournalError(errno: errno, path: path) }
      if got == 0 { return }
      guard Self.write(room.prefix(got), to: to) else {
        throw JournalError(errno: errno, path: other)
      }
    }
  }

  /// Lays one file's first page over another's.
  func copyFirstPage(
    from path: String, to other: String, isSealed: Bool
  ) throws(JournalError) {
    let size = isSealed ? PageSeal.sealedPageSize : 4096
    guard let page = try beginning(of: path, size), page.count == size else {
      throw .damaged(path: path, reason: "it has no first page")
    }
    let to = open(other, O_WRONLY | O_CLOEXEC | O_NOFOLLOW)
    guard to >= 0 else { throw JournalError(errno: errno, path: other) }
    defer { close(to) }
    guard Self.write(page, to: to) else { throw JournalError(errno: errno, path: other) }
  }

  /// Gives a damaged journal, with what lies beside it, another name that is free, beside the one it has;
  /// what lies beside it loses its own. Answers the name.
  func putAside(at time: Date) throws(JournalError) -> String {
    let day = ISO8601DateFormatter.string(
      from: time, timeZone: .current, formatOptions: [.withFullDate])
    for number in 1...999 {
      let name = "\(path)/journal-damaged-\(day)\(number == 1 ? "" : "-\(number)").sqlite"
      if link(file, name) != 0 {
        guard errno == EEXIST else { throw JournalError(errno: errno, path: name) }
        continue
      }
      if Self.status(of: writeAhead) != nil, link(writeAhead, name + "-wal") != 0 {
        throw JournalError(errno: errno, path: name)
      }
      try sync()
      // Else it would be read as a part of the new one.
      for beside in [writeAhead, shared] { unlink(beside) }
      return name
    }
    throw JournalError(errno: EEXIST, path: file)
  }

  /// Gives another name to what lies beside a journal that is gone: a new one would take it for its own.
  func putLogAside() throws(JournalError) {
    if Self.status(of: writeAhead) != nil {
      var name = "\(path)/journal-damaged.sqlite-wal"
      for number in 2...999 where Self.status(of: name) != nil {
        name = "\(path)/journal-damaged-\(number).sqlite-wal"
      }
      guard isSettled || rename(writeAhead, name) == 0 else {
        throw JournalError(errno: errno, path: writeAhead)
      }
      unlink(writeAhead)
    }
    unlink(shared)
  }

  /// Damaged journals that were put aside.
  var putAside: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasPrefix("journal-damaged") }.sorted().map { "\(path)/\($0)" }
  }
}
