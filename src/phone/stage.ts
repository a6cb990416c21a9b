/**
 * Where this phone stands. `unknown`: no session has this code. `erased`: the one it took part in is gone.
 * `withdrawn`: everything of this participant has been erased, as they wanted.
 * `forgotten`: the session does not know this phone any longer. `over`: ended before this phone had joined.
 */
export type Stage =
  | 'opening'
  | 'unreachable'
  | 'unknown'
  | 'erased'
  | 'withdrawn'
  | 'locked'
  | 'over'
  | 'choosing'
  | 'joining'
  | 'forgotten'
  | 'taking part';
