import Diagnostics
import DialogueCompiler
import Foundation
import HostVocabulary
import Testing

@testable import DialogueProgram

/// A packed program is the program again, and a damaged one is none.
@Suite struct PackedTests {
  private static func program(_ files: [SourceFile]) -> Program? {
    Compiler.compile(CompilerInput(files: files, functions: UpstreamHost.signatures)).program
  }

  private static func unpacked(_ packed: String) -> Program? { unpacked(Array(packed.utf8)) }

  private static func unpacked(_ packed: [UInt8]) -> Program? {
    packed.withUnsafeBufferPointer { Program(packed: $0) }
  }

  /// A script in which every kind of instruction comes from.
  private static func everything() throws -> Program {
    let text = """
      title: Start
      tags: one, two
      ---
      <<declare $n = 0.1>>
      <<declare $text = "é is not é">>
      <<declare $is = true>>
      <<declare $both = $is and not ($n > -2.5)>>
      <<call assert($is)>>
      Ana: Hello {$n + 1}, {$text} and {get_quest_status("a")}. #line:one #mood:calm
      [b]Bold[/b] {format("{0}", $n)} \\{no value\\}
      <<once>>
        Only once.
      <<endonce>>
      => First <<if $both>>
      => Second {random()}
      -> A choice <<if $n % 2 == 0>>
        <<wait {$n} and "a \\" quote">>
        <<set $n += 1>>
      -> Another
        <<detour Other>>
      <<jump {"Other"}>>
      ===
      title: Other
      when: once
      ---
      <<detour {"Start"}>>
      <<if visited("Start")>> <<stop>> <<else>> <<return>> <<endif>>
      ===
      title: Other
      when: $is
      ---
      <<jump Start>>
      ===

      """
    let program = try #require(Self.program([SourceFile(name: "all.yarn", text: text)]))
    let kinds = Set(program.code.map { "\($0)".prefix { $0 != "(" } })
    #expect(kinds.count == 27, "\(kinds.sorted())")
    return program
  }

  @Test func whatIsUnpackedIsWhatWasPacked() throws {
    let program = try Self.everything()
    let again = try #require(Self.unpacked(program.packed))
    #expect(again == program)
    #expect(again.index(ofNode: "Start") == program.index(ofNode: "Start"))
    #expect(again.packed == program.packed)
  }

  @Test func whatIsEqualOnlyToSwiftStaysApart() throws {
    var program = Program()
    program.strings = ["\u{E9}", "e\u{301}", "\u{E9}", "", "\r\n\u{0}\"#\\"]
    let again = try #require(Self.unpacked(program.packed))
    #expect(again.strings.map { Array($0.utf8) } == program.strings.map { Array($0.utf8) })
  }

  @Test func theEdgesOfNumbersAreKept() throws {
    var program = Program()
    for value: Float in [-0.0, .infinity, .leastNonzeroMagnitude, 16_777_216] {
      program.code.append(.pushNumber(value))
    }
    program.code += [.jump(.max), .jump(.min), .say(line: -1, count: 0)]
    program.contents = [.init(key: "a", complexity: .min), .init(key: "a", complexity: .max)]
    program.add(
      Program.Node(
        title: "A", file: "", start: 0, end: 1, isTracked: false, headers: [], members: [],
        fingerprint: .max))
    program.code.append(.pushNumber(.nan))
    let again = try #require(Self.unpacked(program.packed))
    #expect(again.packed == program.packed)
    #expect(again.code.dropLast() == program.code.dropLast())
    #expect(again.nodes == program.nodes)
    #expect(again.contents == program.contents)
  }

  @Test(arguments: CasesTests.scripts)
  func everyCaseIsTheSameAgain(script: String) throws {
    let text = try String(contentsOfFile: CasesTests.folder + "/" + script, encoding: .utf8)
    let program = try #require(Self.program([SourceFile(name: script, text: text)]))
    #expect(Self.unpacked(program.packed) == program)
  }

  @Test(
    .enabled(if: SharedScripts.folder("plans") != nil),
    arguments: SharedScripts.scripts(in: "plans"))
  func everyScriptOfTheReferenceIsTheSameAgain(script: String) throws {
    let source = try SharedScripts.source(script, in: "plans")
    let program = try #require(Self.program([source]))
    #expect(Self.unpacked(program.packed) == program)
  }

  @Test func whatWasCutOffIsRefused() throws {
    let packed = Array(try Self.everything().packed.utf8)
    for count in 0..<packed.count { #expect(Self.unpacked(Array(packed[..<count])) == nil) }
    #expect(Self.unpacked(packed + packed.suffix(1)) == nil)
  }

  @Test func oneByteChangedIsRefused() throws {
    let packed = Array(try Self.everything().packed.utf8)
    for place in packed.indices {
      for change: UInt8 in [1, 32, 0x80, 0xFF] {
        var damaged = packed
        damaged[place] ^= change
        #expect(Self.unpacked(damaged) == nil)
      }
    }
  }

  /// Whoever reads it relies on nothing that the sum would have told.
  @Test func damageUnderARightSumDoesNotTrap() throws {
    let sealed = Array(try Self.everything().packed.utf8)
    let packed = Array(sealed.dropLast(13))
    #expect(Packer.seal(packed).utf8.elementsEqual(sealed))
    var refused = 0
    for place in packed.indices {
      for change: UInt8 in [1, 2, 16, 32, 64] {
        var damaged = packed
        damaged[place] ^= change
        refused += Self.unpacked(Packer.seal(damaged)) == nil ? 1 : 0
      }
      refused += Self.unpacked(Packer.seal(Array(packed[..<place]))) == nil ? 1 : 0
    }
    // Counts that ask for more than there is, and numbers that never end.
    for count in 1...20 {
      refused +=
        Self.unpacked(Packer.seal(Array(repeating: UInt8(ascii: "o"), count: count))) == nil ? 1 : 0
    }
    #expect(refused > packed.count)
  }
}
