import Foundation

/// Hands the language's rooms inputs made to break them. `.ci/fuzz` runs it under AddressSanitizer.
@main struct LanguageFuzzer {
  static func main() {
    guard let arguments = Arguments(Array(CommandLine.arguments.dropFirst())) else {
      say(Arguments.usage)
      exit(2)
    }
    if arguments.measures {
      exit(Scaling.measureAll(arguments) ? 0 : 1)
    }
    var run = FuzzRun(arguments)
    if arguments.shows {
      FileHandle.standardOutput.write(Data(run.input(arguments.from).text.utf8))
      exit(0)
    }
    run.run()
    say(run.summary)
    exit(run.found == 0 ? 0 : 1)
  }
}

/// Writes a line at once, so that a crash leaves nothing unsaid.
func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
