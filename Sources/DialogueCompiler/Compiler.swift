import Diagnostics
import DialogueProgram
import DialogueSyntax

/// What a compiler is given: a project's scripts, and what their host offers.
public struct CompilerInput: Sendable {
  public var files: [SourceFile]
  /// The host's functions, with their types. Others are inferred from how they are used.
  public var functions: [FunctionSignature]
  /// Whether what the reference only warns of, and Leeward refuses (a jump to nowhere), is only
  /// warned of: for scripts not written for Leeward.
  public var followsReference: Bool

  public init(
    files: [SourceFile], functions: [FunctionSignature] = [], followsReference: Bool = false
  ) {
    self.files = files
    self.functions = functions
    self.followsReference = followsReference
  }
}

/// What a compiler made: a program where nothing is in error, and all there is to tell its author.
public struct Compilation: Sendable {
  public var program: Program?
  /// In the order of files and places.
  public var diagnostics: [Diagnostic]
  public var sources: SourceSet
  /// One a file, whether or not there are errors.
  public var scripts: [ScriptSyntax]
}

/// Checks a project's scripts and writes its program. The whole pipeline is here.
public enum Compiler {
  public static func compile(_ input: CompilerInput) -> Compilation {
    let sources = SourceSet(input.files)

    // Text becomes a tree, file by file.
    var diagnostics: [Diagnostic] = []
    var scripts: [ScriptSyntax] = []
    for (number, file) in input.files.enumerated() {
      let (script, problems) = Parser.parse(file, file: number)
      scripts.append(script)
      diagnostics += problems
    }
    let unread = Unread(diagnostics, in: sources)

    // Names: nodes and their groups, enums, line ids, declared variables.
    var project = Project(scripts: scripts, sources: sources, unread: unread)
    diagnostics += project.collect()

    // Types: of variables, functions and expressions, across the whole project.
    var checker = TypeChecker(project: project, functions: input.functions)
    diagnostics += checker.check()

    // Ways: where jumps lead, what can't be reached, what nothing uses.
    diagnostics += FlowChecker.check(project, followsReference: input.followsReference)
    diagnostics += UsageChecker.check(project)

    var program: Program?
    if !diagnostics.hasErrors {
      program = Generator.generate(project, types: checker.solution)
    }
    return Compilation(
      program: program, diagnostics: diagnostics.sortedByPlace(), sources: sources,
      scripts: scripts)
  }
}
