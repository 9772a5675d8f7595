import DialogueProgram

/// The text a person sees: values put in, markup read.
extension Machine {
  /// A line with its values put in. Reads the template field by field: copying it whole would cost
  /// more than all the rest.
  func line(_ index: Int32, _ values: some RandomAccessCollection<Value>) -> Line {
    let index = Int(index)
    if program.lines[index].hasMarkup {
      let result = Markup.parse(
        MarkupSource(program.lines[index].pieces, Array(values)), language: program.language)
      return Line(
        id: program.lines[index].id, text: result.text, character: result.character,
        characterLength: result.characterLength, tags: program.lines[index].tags,
        attributes: result.attributes, node: program.lines[index].node)
    }
    return Line(
      id: program.lines[index].id,
      text: program.lines[index].fixedText ?? Self.text(program.lines[index].pieces, values),
      character: program.lines[index].speaker?.name,
      characterLength: program.lines[index].speaker?.length ?? 0,
      tags: program.lines[index].tags, node: program.lines[index].node)
  }

  private static func text(
    _ pieces: [TemplatePiece], _ values: some RandomAccessCollection<Value>
  ) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .value(let index):
        if index < values.count {
          text += ValueText.string(values[values.index(values.startIndex, offsetBy: index)])
        }
      }
    }
    return text
  }
}

extension CommandText {
  init(_ pieces: [TemplatePiece], _ values: [Value]) {
    self.init(
      pieces.map { piece in
        switch piece {
        case .text(let text): .literal(text)
        case .value(let index):
          values.indices.contains(index)
            ? .value(values[index], shown: ValueText.string(values[index])) : .literal("")
        }
      })
  }
}
