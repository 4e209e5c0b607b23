/** A day as files and addresses have it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
