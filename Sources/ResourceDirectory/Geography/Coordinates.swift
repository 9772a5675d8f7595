import Foundation

/// A point on the earth, in degrees.
public struct Coordinates: Sendable, Hashable {
  /// North is positive; -90 to 90.
  public var latitude: Double
  /// East is positive; -180 to 180.
  public var longitude: Double

  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Whether there is such a point. Lists write 0, 0 where they don't know one.
  public var isOnEarth: Bool {
    abs(latitude) <= 90 && abs(longitude) <= 180 && !(latitude == 0 && longitude == 0)
  }

  /// How far it is in a straight line over the ground, in miles (haversine).
  public func miles(to other: Coordinates) -> Double {
    let north = sin((other.latitude - latitude).radians / 2)
    let east = sin((other.longitude - longitude).radians / 2)
    let chord =
      north * north + cos(latitude.radians) * cos(other.latitude.radians) * east * east
    return 2 * Self.earthRadius * asin(min(1, chord.squareRoot()))
  }

  /// The earth's mean radius in miles.
  static let earthRadius = 3958.8
}

extension Double {
  var radians: Double { self * .pi / 180 }
  var degrees: Double { self * 180 / .pi }
}
