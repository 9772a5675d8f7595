/// String tables: a script's words in other languages.
extension Pages {
  static let tables: [Page] = [
    Page(
      StringTable.notATable,
      "A string table can't be read.",
      why: """
        It is CSV, with the columns id and text at least. leeward strings extract writes
        one to begin with.
        """,
      broken: .table("id,words\nline:hi,Guten Abend.", for: greeting),
      mended: .table("id,text\nline:hi,Guten Abend.", for: greeting)),
    Page(
      StringCheck.missing,
      "A line has no words in another language.",
      why: """
        Whoever talks in that language reads it as it was first written.
        """,
      broken: .table("id,text\nline:hi,", for: greeting),
      mended: .table("id,text\nline:hi,Guten Abend.", for: greeting)),
    Page(
      StringCheck.leftOver,
      "There are words for a line that isn't there.",
      why: """
        The line is gone, or it has a new id: then its words are to have it too.
        """,
      broken: .table("id,text\nline:hi,Guten Abend.\nline:hey,Hallo.", for: greeting),
      mended: .table("id,text\nline:hi,Guten Abend.", for: greeting)),
    Page(
      StringCheck.twice,
      "A line is translated twice.",
      why: """
        Only one of the two is ever shown.
        """,
      broken: .table("id,text\nline:hi,Guten Abend.\nline:hi,Hallo.", for: greeting),
      mended: .table("id,text\nline:hi,Guten Abend.", for: greeting)),
    Page(
      StringCheck.outOfDate,
      "A line has changed since it was translated.",
      why: """
        The words may no longer say what the line says. When they do, the row's original
        (or lock) is written anew.
        """,
      broken: .table("id,text,original\nline:hi,Guten Morgen.,Good morning.", for: greeting),
      mended: .table("id,text,original\nline:hi,Guten Abend.,Good evening.", for: greeting)),
    Page(
      StringCheck.unknownValue,
      "A translation asks for a value that its line doesn't have.",
      why: """
        {0} stands for the first { } of the line, {1} for the second. Where there is no
        such value, the line is shown as it was first written.
        """,
      broken: .table("id,text\nline:count,Zum {1}. Mal.", for: counting),
      mended: .table("id,text\nline:count,Zum {0}. Mal.", for: counting)),
    Page(
      StringCheck.valueLeftOut,
      "A translation leaves out a value that its line has.",
      why: """
        {0} stands for the first { } of the line. Nobody would see what stands for it.
        """,
      broken: .table("id,text\nline:count,Schon wieder.", for: counting),
      mended: .table("id,text\nline:count,Zum {0}. Mal.", for: counting)),
    Page(
      StringCheck.markup,
      "The tags in square brackets of a translation can't be read.",
      why: """
        The person then sees the line with all its signs. A tag is opened and closed,
        [b]so[/b], or it is one by itself, [pause/].
        """,
      broken: .table("id,text\nline:hi,Guten [b]Abend.", for: greeting),
      mended: .table("id,text\nline:hi,Guten [b]Abend[/b].", for: greeting)),
  ]

  private static let greeting = "Good evening. #line:hi"
  private static let counting = "Time {visited_count(\"Evening\")}. #line:count"
}
