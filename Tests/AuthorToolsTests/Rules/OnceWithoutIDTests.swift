import Testing

@testable import AuthorTools

@Suite struct OnceWithoutIDTests {
  @Test(arguments: [
    ("Rest. <<once>>", "<<once>>"), ("-> Rest <<once if true>>", "<<once if true>>"),
    ("=> Rest <<once>> #mi:Q", "<<once>>"),
    ("<<once>>\n<<wait 4>>\nRest.\nSleep. #line:a\n<<endonce>>", "<<once>>"),
    ("<<once>>\n-> Rest\n-> Sleep #line:a\n<<endonce>>", "<<once>>"),
  ])
  func withoutAnID(body: String, at: String) {
    #expect(OnceWithoutID.findings(node(body)).map(\.at) == [at])
  }

  @Test(arguments: [
    "Rest. <<once>> #line:a", "-> Rest <<once if true>> #line:a",
    "<<once>>\nRest. #line:a\n<<endonce>>", "<<once>>\n<<wait 4>>\n-> Rest #line:a\n<<endonce>>",
    "<<once>>\n<<wait 4>>\n<<endonce>>", "Rest. <<if true>>",
  ])
  func mended(body: String) { #expect(OnceWithoutID.findings(node(body)) == []) }
}

@Suite struct MemberWithoutSubtitleTests {
  @Test func eachMemberIsTold() {
    #expect(
      MemberWithoutSubtitle.findings(
        "title: A\nwhen: always\n---\na\n===\ntitle: A\nsubtitle: b\nwhen: once\n---\nb\n===\n")
        == [
          Finding(
            at: "A",
            message: "How often this node was seen is forgotten as soon as its when: changes.")
        ])
  }

  @Test func mended() {
    #expect(
      MemberWithoutSubtitle.findings("title: A\nwhen: once\nsubtitle: b\n---\na\n===\n") == [])
    #expect(MemberWithoutSubtitle.findings(node("a")) == [])
  }
}
