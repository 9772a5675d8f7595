import CSealing
import Foundation

/// A letter that is being written: each part is on disk when `add` returns.
final class LetterFile {
  /// Its file's name: chance, so that it tells nothing.
  let name: String

  private let path: String
  private let descriptor: CInt
  private var writer: LetterWriter
  /// Where the last whole part ends.
  private var end = 0
  private var isClosed = false

  init(in folder: JournalFolder, to address: [UInt8]) throws(JournalError) {
    if mkdir(folder.letters, 0o700) != 0, errno != EEXIST {
      throw JournalError(errno: errno, path: folder.letters)
    }
    name =
      JournalKey.chance(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
      .joined() + JournalFolder.letterEnding
    path = folder.letters + "/" + name
    var beginning: [UInt8] = []
    writer = try LetterWriter(to: address, beginning: &beginning)
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw JournalError(errno: errno, path: path) }
    do {
      try write(beginning)
      for directory in [folder.letters, folder.path] { try JournalFolder.sync(directory) }
    } catch {
      Foundation.close(descriptor)
      unlink(path)
      throw error
    }
  }

  deinit {
    close()
  }

  func close() {
    guard !isClosed else { return }
    isClosed = true
    writer.wipe()
    Foundation.close(descriptor)
  }

  /// Seals one more thing into it. Where that can't be written, the letter stays as it was.
  func add(_ news: LetterNews) throws(JournalError) {
    let before = writer
    do {
      try write(writer.part(news.bytes))
    } catch {
      writer = before
      throw error
    }
  }

  private func write(_ bytes: [UInt8]) throws(JournalError) {
    let isWritten =
      lseek(descriptor, off_t(end), SEEK_SET) >= 0
      && JournalFolder.write(Data(bytes), to: descriptor) && fdatasync(descriptor) == 0
    guard isWritten else {
      let code = errno
      ftruncate(descriptor, off_t(end))
      throw JournalError(errno: code, path: path)
    }
    end += bytes.count
  }
}

extension JournalFolder {
  static let letterEnding = ".letter"
  /// A letter that doesn't open to its end, once what does was taken in.
  static let damagedEnding = ".damaged"

  /// The letters that wait, by name.
  func waitingLetters() throws(JournalError) -> [String] {
    guard let found = Self.status(of: letters) else { return [] }
    guard found.st_mode & S_IFMT == S_IFDIR, found.st_uid == geteuid() else {
      throw .notWritable(path: letters, reason: "it is not a folder of your own")
    }
    return names(in: letters).filter { $0.hasSuffix(Self.letterEnding) }.sorted()
  }

  /// What is in a folder; nothing where there is none.
  func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}
