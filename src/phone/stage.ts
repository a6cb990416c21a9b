/**
 * Where this phone stands. `unknown`: no session has this code. `erased`: the one it took part in is gone.
 * `forgotten`: the session does not know this phone any longer. `over`: ended before this phone had joined.
 */
export type Stage =
  | 'opening'
  | 'unreachable'
  | 'unknown'
  | 'erased'
  | 'locked'
  | 'over'
  | 'choosing'
  | 'joining'
  | 'forgotten'
  | 'taking part';
