/** Hands a text to the person as a file. */
export function downloadText(text: string, { fileName, type }: { readonly fileName: string; readonly type: string }): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
