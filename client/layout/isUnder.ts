/** Whether a link says that a board sits under the other end. */
export function isUnder(link: { readonly type: string; readonly from: { readonly id: string } }, boardId: string): boolean {
  return link.type === 'SITS_UNDER' && link.from.id === boardId;
}
