import Foundation
import ResourceDirectory

/// Measures the resource directory, and makes what is built into it.
@main
struct Main {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "postal-areas" where arguments.count == 3:
      let census = try String(contentsOf: URL(filePath: arguments[1]), encoding: .utf8)
      try PostalAreas.source(fromCensus: census)
        .write(to: URL(filePath: arguments[2]), atomically: true, encoding: .utf8)
    case "make" where arguments.count == 3 || arguments.count == 4:
      let rows = arguments.count == 4 ? Int(arguments[3]) ?? 100_000 : 100_000
      try LargeDirectory(data: URL(filePath: arguments[1]), rows: rows)
        .write(to: URL(filePath: arguments[2]))
    case "search" where arguments.count == 2:
      SearchTimes(folder: URL(filePath: arguments[1])).measure()
    case "answers" where arguments.count == 2:
      // The same moment each time, a Friday evening in America.
      let now = Date(timeIntervalSince1970: 1_795_222_800)
      SearchTimes(folder: URL(filePath: arguments[1]), now: now).tellAnswers()
    default:
      print(
        """
        usage: DirectoryBenchmark make SHARED/data FOLDER [ROWS]   a directory of so many places and meetings
               DirectoryBenchmark search FOLDER                    how long searches take in it
               DirectoryBenchmark answers FOLDER                   what each of them finds
               DirectoryBenchmark postal-areas CENSUS.csv FILE     the postal areas built into the program
        """)
    }
  }
}
