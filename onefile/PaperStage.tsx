/** Stands for what draws views for handouts and slides: nothing asks for it in the file. */
export function PaperStage(): null {
  return null;
}
