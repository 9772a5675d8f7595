import DialogueProgram

/// The text a person sees: values put in, markup read.
extension Machine {
  func line(_ index: Int32, _ values: [Value]) -> Line {
    let template = program.lines[Int(index)]
    if let fixed = template.fixed {
      return Line(
        id: template.id, text: fixed.text, character: fixed.character,
        characterLength: fixed.characterLength, tags: template.tags, node: template.node)
    }
    let result = Markup.parse(MarkupSource(template.pieces, values))
    return Line(
      id: template.id, text: result.text, character: result.character,
      characterLength: result.characterLength, tags: template.tags,
      attributes: result.attributes, node: template.node)
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
