/** Hands a text, or the bytes of a file, to the person as a file. */
export function downloadText(
  content: string | Uint8Array<ArrayBuffer>,
  { fileName, type }: { readonly fileName: string; readonly type: string },
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
