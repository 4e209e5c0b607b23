/** Whether the talk goes on without a network: how far it is prepared, and which scenes would lack something. */
export type Readiness =
  | { readonly is: 'preparing'; readonly done: number; readonly all: number }
  | { readonly is: 'ready' }
  /** Scenes by their numbers; pages where a part of the program itself could not be had. */
  | { readonly is: 'partly'; readonly scenes: readonly number[]; readonly lacksPages: boolean };

export const unprepared: Readiness = { is: 'preparing', done: 0, all: 0 };
