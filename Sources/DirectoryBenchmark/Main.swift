import Foundation
import ResourceDirectory

/// Measures the resource directory, and makes what is built into it.
@main
struct Main {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    switch (arguments.first, Array(arguments.dropFirst())) {
    case ("postal-areas", let files) where files.count == 2:
      let census = try String(contentsOf: URL(filePath: files[0]), encoding: .utf8)
      try PostalAreas.source(fromCensus: census)
        .write(to: URL(filePath: files[1]), atomically: true, encoding: .utf8)
    default:
      print("usage: DirectoryBenchmark postal-areas CENSUS.csv FILE")
    }
  }
}
