import Diagnostics
import DialogueCompiler
import Testing

/// Scripts that the reference refuses, each for one mistake: refused here too, at the mistake, once.
@Suite struct RefusedTests {
  /// The lines of the errors, in order.
  static let places: [String: [Int]] = [
    "Commands-NewlinesNotPermittedInCommands.yarn": [3],
    "Declarations-MustHaveValues.yarn": [4],
    "DuplicateLineTags.yarn": [10],
    // Four calls of a function nobody declares, with cases of two enums: its kind can't be found,
    // and the second enum doesn't fit where the first did.
    "Enums-FunctionsAcceptingStringCannotAcceptNumberEnums.yarn": [19, 20, 25],
    "Enums-MemberReferenceWithoutTypesMustBeResolvable.yarn": [10],
    "Enums-MustHaveUniqueCases.yarn": [6],
    "Enums-MustHaveUniqueRawValues.yarn": [5],
    "Enums-RawValuesCannotBeEnums.yarn": [8],
    "Enums-RawValuesMustAllBeOfSameType.yarn": [5],
    "IncorrectIndentation-IndentedLinesFollowingOptionsMustHaveContent.yarn": [4],
    "Inference-FunctionsAndVarsCannotBeSolelyImplicit.yarn": [4],
    "Inference-FunctionsMustHaveSameNumberOfParams.yarn": [7],
    "Inference-MemberReferencesMustBeUnambiguous.yarn": [15],
    "Nodes-MustHaveNodeBody.yarn": [1],
    "Nodes-MustHaveUniqueNameAcrossNodesAndGroups.yarn": [1],
    "Nodes-MustHaveUniqueSubtitles.yarn": [8],
    "Nodes-NodeGroupsMustAllHaveWhenClauses.yarn": [6],
    "Operators-AdditionsRequireNumbersOrStrings.yarn": [3],
    "OptionConditions-MustHaveExpressions.yarn": [4],
    "ShadowLines-MustBeIdenticalToSourceLines.yarn": [6],
    "ShadowLines-MustHaveValidSourceLine.yarn": [4],
    "SmartVariables-MustNotContainLoops.yarn": [6],
    "Variables-CannotBeAssignedConflictingTypes.yarn": [6],
  ]

  @Test(arguments: SharedScripts.scripts(in: "refused"))
  func isRefusedAtTheMistake(script: String) throws {
    let compilation = Compiler.compile(
      CompilerInput(
        files: [try SharedScripts.source(script, in: "refused")], followsReference: true))
    let errors = compilation.diagnostics.filter { $0.severity == .error }
    #expect(errors.map { compilation.sources.place(of: $0.span).line } == Self.places[script])
    #expect(compilation.program == nil)
  }
}
