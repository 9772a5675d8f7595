import DialogueProgram

/// The text a person sees: values put in, markup read.
extension Machine {
  func line(_ index: Int32, _ values: [Value]) -> Line {
    let template = program.lines[Int(index)]
    if !template.hasMarkup {
      return Line(
        id: template.id, text: template.fixedText ?? Self.text(template.pieces, values),
        character: template.speaker?.name, characterLength: template.speaker?.length ?? 0,
        tags: template.tags, node: template.node)
    }
    let result = Markup.parse(
      MarkupSource(template.pieces, values), language: program.language)
    return Line(
      id: template.id, text: result.text, character: result.character,
      characterLength: result.characterLength, tags: template.tags,
      attributes: result.attributes, node: template.node)
  }

  private static func text(_ pieces: [TemplatePiece], _ values: [Value]) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let part): text += part
      case .value(let index):
        if values.indices.contains(index) { text += ValueText.string(values[index]) }
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
          .value(values[index], shown: ValueText.string(values[index]))
        }
      })
  }
}
