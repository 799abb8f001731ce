/** A survivor that somebody looked at. It is known by what it does, so that lines may move. */
export interface Survivor {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Why it makes no difference. */
  readonly why: string;
}
