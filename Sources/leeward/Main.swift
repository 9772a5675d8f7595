import Foundation
@main
struct Main {
  static func main() {
    for (name, text) in EmbeddedDialogues.all {
      print(name, text.utf8CodeUnitCount);
      text.withUTF8Buffer { FileHandle.standardOutput.write(Data($0)) }
    }
  }
}
