import CSealing

/// What this process has in memory.
public enum ProcessMemory {
  /// Keeps it out of core dumps and from other processes of the account. For the start of whatever
  /// reads or writes a journal.
  public static func keepToItself() { sealing_keep_to_itself() }
}
