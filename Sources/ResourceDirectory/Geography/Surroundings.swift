import Foundation

/// The box of degrees that holds all that is within some miles of a point: what an index can look
/// through before anything is measured.
public struct Surroundings: Sendable, Hashable {
  public let latitudes: ClosedRange<Double>
  /// Two where the box lies across the 180° meridian (Alaska, Fiji).
  public let longitudes: [ClosedRange<Double>]

  /// `miles` from 0 up; past half the earth's round it is all of it.
  public init(of centre: Coordinates, miles: Double) {
    // A hair more, so that nothing at the very edge is lost to rounding.
    let angle = max(0, miles) / Coordinates.earthRadius + 1e-9
    let south = centre.latitude - angle.degrees
    let north = centre.latitude + angle.degrees
    latitudes = max(-90, south)...min(90, north)
    // Around a pole every longitude is near.
    guard south > -90, north < 90 else {
      longitudes = [-180...180]
      return
    }
    let reach = asin(min(1, sin(angle) / cos(centre.latitude.radians))).degrees
    let west = centre.longitude - reach
    let east = centre.longitude + reach
    if reach >= 180 {
      longitudes = [-180...180]
    } else if west < -180 {
      longitudes = [-180...east, west + 360...180]
    } else if east > 180 {
      longitudes = [west...180, -180...east - 360]
    } else {
      longitudes = [west...east]
    }
  }

  public func contains(_ point: Coordinates) -> Bool {
    latitudes.contains(point.latitude) && longitudes.contains { $0.contains(point.longitude) }
  }
}
