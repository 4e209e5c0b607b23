/** Which type stands behind an interface or a union: every record says by itself what it is. */
interface Kinded {
  readonly is: string;
}

export const byKind = { __resolveType: ({ is }: Kinded): string => is };
