import Diagnostics
import Testing

@testable import AuthorTools

@Suite struct WordToAvoidTests {
  private func words(_ lines: String) -> [String] {
    WordToAvoid.findings(node(lines)).map(\.at)
  }

  @Test(arguments: [
    ("You're not an addict.", "addict"), ("Other users say so.", "users"),
    ("Some drug users say so.", "drug users"),
    ("A recovering addict said it.", "recovering addict"),
    ("An ex-addict said it.", "ex-addict"), ("Substance abuse is common.", "Substance abuse"),
    ("You abused it for years.", "abused"), ("Your drug habit isn't you.", "drug habit"),
    ("It began as a drug problem.", "drug problem"), ("You've been clean since May.", ""),
    ("You stayed clean for a week.", "stayed clean"),
    ("How long were you clean?", "were you clean"),
    ("You're clean now.", "You're clean"), ("He is still clean.", "He is still clean"),
    ("Use clean needles.", "clean needles"), ("The test came back dirty.", "test came back dirty"),
    ("It was a clean test.", "clean test"), ("Clean and sober, then.", "Clean and sober"),
    ("After a relapse, rest.", "relapse"), ("You relapsed, and came back.", "relapsed"),
    ("It was a slip.", "a slip"), ("You slipped up.", "slipped up"), ("MAT can help.", "MAT"),
    ("Opioid replacement is one way.", "Opioid replacement"),
    ("Substitution therapy is one way.", "Substitution therapy"),
    ("You failed treatment once.", "failed treatment"),
    ("They called you non-compliant.", "non-compliant"),
    ("You're in denial.", "denial"), ("You seem resistant.", "resistant"),
    ("You were getting high.", "getting high"), ("You look strung out.", "strung out"),
    ("He committed suicide.", "committed suicide"), ("=> An addict, they said.", "addict"),
    ("Guide: an addict?", "addict"), ("An {1 + 1} addict.", "addict"),
    ("An [b]addict[/b].", "addict"),
  ])
  func told(line: String, at: String) {
    if at.isEmpty {
      #expect(words(line).count == 1)
    } else {
      #expect(words(line) == [at])
    }
  }

  @Test(arguments: [
    "You went a week without using.", "Wash up. Clean the cup, slowly.", "The kitchen is clean.",
    "Get clean sheets.", "A clean shirt.", "Stay. Clean air helps.", "The hands are dirty.",
    "A relapse prevention plan.", "Sleep may slip away.", "Write it on a slip of paper.",
    "Roll out the mat.", "Nicotine replacement.", "You said \"I'm an addict\".",
    "You said “I relapsed”.", "-> I'm an addict", "You: I'm clean for a week", "{\"an addict\"}",
    "Was it child abuse?", "Did someone abuse you?", "Nobody may abuse you.",
    "Treatment-resistant low mood has a name.", "How high is it, 0 to 10?",
    "It gets high up there.",
    "A user's own words.", "Died by suicide.", "You used. You're back.",
  ])
  func letBe(line: String) { #expect(words(line) == []) }

  @Test func eachSaysWhatToWriteInstead() {
    let check = Check(
      Project(name: "a", scripts: [SourceFile(name: "a", text: node("You relapsed. #line:a"))]))
    #expect(check.diagnostics.map(\.nextStep) == ["Say instead: return to use, or used again."])
    #expect(check.hasProblems)
  }

  @Test func otherLanguagesHaveOtherWords() {
    var project = Project(
      name: "a", scripts: [SourceFile(name: "a", text: node("Der User. #line:a"))])
    project.settings.language = "de-DE"
    #expect(Check(project).diagnostics == [])
  }
}
