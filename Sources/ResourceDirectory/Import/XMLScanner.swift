import CUnpack

/// Reads XML from its bytes and tells of each element as it comes, through expat.
///
/// A document that declares a type of its own is refused: that is where entities are defined that
/// grow without end, or that name files.
final class XMLScanner {
  /// The name of an element without its prefix; only good while it is told of.
  struct Name {
    fileprivate let start: UnsafePointer<CChar>

    fileprivate init(_ whole: UnsafePointer<CChar>) {
      var start = whole
      var next = whole
      while next.pointee != 0 {
        if next.pointee == CChar(bitPattern: UInt8(ascii: ":")) { start = next + 1 }
        next += 1
      }
      self.start = start
    }

    static func == (name: Name, text: StaticString) -> Bool {
      text.withUTF8Buffer { text in
        for (index, byte) in text.enumerated() where UInt8(bitPattern: name.start[index]) != byte {
          return false
        }
        return name.start[text.count] == 0
      }
    }
  }

  /// An element's attributes; only good while it is told of.
  struct Attributes {
    fileprivate let start: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    /// The value of one, by its name with its prefix.
    subscript(_ name: StaticString) -> String? {
      guard var next = start else { return nil }
      while let key = next.pointee, let value = (next + 1).pointee {
        if Name(whole: key) == name { return String(cString: value) }
        next += 2
      }
      return nil
    }
  }

  var onStart: (Name, Attributes) -> Void = { _, _ in }
  var onEnd: (Name) -> Void = { _ in }
  /// A piece of text between elements.
  var onText: (UnsafeBufferPointer<UInt8>) -> Void = { _ in }

  private var parser: OpaquePointer?
  private var stopped: ImportProblem?

  /// Ends the reading from within; `read` throws this.
  func stop(_ problem: ImportProblem) {
    guard stopped == nil else { return }
    stopped = problem
    if let parser { XML_StopParser(parser, UInt8(XML_FALSE)) }
  }

  func read(_ bytes: [UInt8]) throws(ImportProblem) {
    guard let parser = XML_ParserCreate(nil) else {
      throw ImportProblem("There is no memory left to read it.")
    }
    defer {
      XML_ParserFree(parser)
      self.parser = nil
    }
    self.parser = parser
    listen(to: parser)
    let isRead = bytes.withUnsafeBytes { whole in
      // expat counts in 32 bits.
      let step = 1 << 20
      return stride(from: 0, to: max(whole.count, 1), by: step).allSatisfy { start in
        let part = UnsafeRawBufferPointer(rebasing: whole[start..<min(start + step, whole.count)])
        let isLast = start + step >= whole.count
        return XML_Parse(
          parser, part.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(part.count),
          isLast ? 1 : 0) == XML_STATUS_OK
      }
    }
    if let stopped { throw stopped }
    guard isRead else {
      throw ImportProblem(
        "A part of it is damaged or missing, at line \(XML_GetCurrentLineNumber(parser)) of its XML."
      )
    }
  }

  private func listen(to parser: OpaquePointer) {
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { owner, name, attributes in
        guard let owner, let name else { return }
        XMLScanner.at(owner).onStart(Name(name), Attributes(start: attributes))
      },
      { owner, name in
        guard let owner, let name else { return }
        XMLScanner.at(owner).onEnd(Name(name))
      })
    XML_SetCharacterDataHandler(parser) { owner, text, count in
      guard let owner, let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
        XMLScanner.at(owner).onText(UnsafeBufferPointer(start: $0, count: Int(count)))
      }
    }
    XML_SetStartDoctypeDeclHandler(parser) { owner, _, _, _, _ in
      guard let owner else { return }
      XMLScanner.at(owner).stop(
        ImportProblem("Its XML defines entities of its own, as no spreadsheet does. It is refused.")
      )
    }
  }

  private static func at(_ owner: UnsafeMutableRawPointer) -> XMLScanner {
    Unmanaged<XMLScanner>.fromOpaque(owner).takeUnretainedValue()
  }
}

extension XMLScanner.Name {
  fileprivate init(whole: UnsafePointer<CChar>) { start = whole }
}
