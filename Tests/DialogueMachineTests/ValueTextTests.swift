import DialogueMachine
import Testing

@Suite struct ValueTextTests {
  @Test(
    arguments: [
      (0, "0"), (-2, "-2"), (1.5, "1.5"), (45.1, "45.1"), (0.1 + 0.2, "0.3"),
      (1 / 3, "0.3333333"), (2 / 3, "0.6666667"), (9_999_999, "9999999"), (10_000_000, "1E+07"),
      (16_777_216, "1.677722E+07"), (-12_345_678, "-1.234568E+07"), (0.0001, "0.0001"),
      (0.00001, "1E-05"), (0.000012345, "1.2345E-05"), (1e10, "1E+10"), (3.4e38, "3.4E+38"),
      (1e-30, "1E-30"), (123456.7, "123456.7"), (0.99999999, "1"),
    ] as [(Float, String)])
  func numbersAsTheReferenceWritesThem(number: Float, text: String) {
    #expect(ValueText.string(number) == text)
  }

  @Test func whatIsNoNumber() {
    #expect(ValueText.string(Float.infinity) == "Infinity")
    #expect(ValueText.string(-Float.infinity) == "-Infinity")
    #expect(ValueText.string(Float.nan) == "NaN")
    #expect(ValueText.number(.string(" 12.5 ")) == 12.5)
    #expect(ValueText.number(.string("twelve")) == nil)
    #expect(ValueText.number(.bool(true)) == 1)
    #expect(ValueText.bool(.string("TRUE")) == true)
    #expect(ValueText.bool(.string("maybe")) == nil)
  }
}
