/** A file that was taken home: the landscape as it was then, without anybody who could change it. */
export interface TakenHome {
  /** When it was made, as ISO time. */
  readonly at: string;
}
