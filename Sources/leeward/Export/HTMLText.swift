import Diagnostics

/// A page of its own: no script, nothing from elsewhere, light or dark as the reader has it.
enum HTMLText {
  /// `body` and `style` are put in as they are, `title` as text.
  static func page(title: String, style: String, body: String) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="referrer" content="no-referrer">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>\(escaped(title))</title>
    <style>
    \(base)
    \(style)
    </style>
    </head>
    <body>
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  }

  /// Text as a page shows it, with nothing in it that is more than text.
  static func escaped(_ text: String) -> String {
    SafeText.block(text).reduce(into: "") { out, sign in
      switch sign {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\n": out += "<br>"
      default: out.append(sign)
      }
    }
  }

  private static let base = """
    :root { --ink: #23302e; --paper: #fbfaf6; --soft: #5c6a67; --line: #d5d9d2; --tone: #1f6f68;
      --tint: #e6efec; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e3e8e4; --paper: #161c1b;
      --soft: #a3b0ac; --line: #35403d; --tone: #7cc7bd; --tint: #213330; } }
    @media print { :root { --ink: #000; --paper: #fff; --soft: #444; --line: #bbb; --tone: #14544e;
      --tint: #eee; } }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1.05rem/1.6 Georgia, "Liberation Serif", serif; }
    main { max-width: 40rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
    h1 { font-size: 1.5rem; font-weight: normal; line-height: 1.25; }
    h2 { font-size: 1.15rem; font-weight: normal; margin: 2.5rem 0 .5rem;
      border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
    .soft { color: var(--soft); font-size: .92rem; }
    """
}
