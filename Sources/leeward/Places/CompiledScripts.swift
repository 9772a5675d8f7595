import AuthorTools
import Diagnostics
import DialogueCompiler
import DialogueProgram
import Foundation
import HostVocabulary

/// The scripts to talk from, ready to run.
///
/// Someone who needs to talk is not to be kept waiting by a slip in a script: where those laid over the
/// built-in ones can't run, the built-in ones do. Only whoever named a folder just now is told so and
/// sent to look.
struct CompiledScripts {
  let program: Program
  /// What to tell the person, where not all of their scripts can be used.
  let shortfall: String?

  init(_ common: CommonOptions, language: String? = nil, log: FaultLog) throws {
    try common.checkDialogues()
    if language == nil, common.paths.areDialoguesBuiltIn, let program = BuiltInDialogues.program {
      self.program = program
      shortfall = nil
      return
    }
    var project = common.paths.dialoguesInUse(for: language)
    if let language { project.translation = try Self.words(of: project, in: language) }
    let compilation = ScriptOptions().compile(project)
    if let program = compilation.program, project.problems.isEmpty {
      self.program = program
      shortfall = nil
      return
    }
    if let folder = common.dialogues {
      throw Complaint(
        "The scripts can't run as they are. To see why: leeward check --dialogues \(folder)")
    }
    Self.note(compilation, in: log)
    if let program = compilation.program {
      self.program = program
      shortfall = "Some scripts on this computer can't be read just now."
      return
    }
    guard let program = BuiltInDialogues.program else {
      throw Complaint("The conversations can't be opened. For help now: leeward help-now")
    }
    self.program = program
    shortfall =
      "Some scripts on this computer can't be used just now, so these are the ones Leeward came with."
  }

  /// The words for a language that was just asked for.
  private static func words(of project: Project, in language: String) throws -> StringTable? {
    do {
      let words = try project.words(in: language)
      if let complaint = words?.complaint { throw Complaint(complaint) }
      return words
    } catch let error as TranslationError {
      throw Complaint(error)
    }
  }

  private static func note(_ compilation: Compilation, in log: FaultLog) {
    for diagnostic in compilation.diagnostics where diagnostic.severity == .error {
      let file = compilation.sources.file(of: diagnostic.span)
      let line = compilation.sources.place(of: diagnostic.span).line
      log.note("\(file.name):\(line): \(diagnostic.message)", at: Date())
    }
  }

  /// The node that a conversation begins at, by whatever it is called.
  func node(called name: String) throws -> String {
    if let title = program.node(called: name) { return title }
    let near = NearName.nearest(to: name, among: program.nodes.map(\.title))
    throw Complaint(
      "There is no conversation called \(SafeText.line(name)). "
        + (near.map { "Did you mean \($0)?" } ?? "To begin at the beginning: leeward"))
  }
}
