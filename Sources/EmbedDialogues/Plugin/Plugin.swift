import Foundation
import PackagePlugin

/// Puts every script under `Dialogues/` into the program, as it is and compiled, so that a
/// conversation needs no file and begins at once.
///
/// Every script is an input of the command, so an edit builds anew; a new or a removed script
/// changes the command itself, because the plugin looks each time something is built.
@main
struct EmbedDialogues: BuildToolPlugin {
  /// The language people are spoken to in; the folder of its scripts.
  private static let language = "en"

  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Dialogues")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedDialogues.swift")
    let scripts = Self.scripts(in: folder)
    return [
      .buildCommand(
        displayName: "Putting \(scripts.count) dialogues into the program",
        executable: try context.tool(named: "EmbedDialoguesTool").url,
        arguments: [output.path, folder.path, Self.language] + scripts.map(\.path),
        inputFiles: scripts, outputFiles: [output])
    ]
  }

  /// Every `.yarn` file under a folder, hidden ones left out, in a stable order.
  private static func scripts(in folder: URL) -> [URL] {
    let files = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    return (files?.compactMap { $0 as? URL } ?? [])
      .filter { $0.pathExtension == "yarn" }
      .sorted { $0.path < $1.path }
  }
}
