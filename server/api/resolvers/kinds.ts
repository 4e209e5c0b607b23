/** Which type stands behind an interface or a union: every record says by itself what it is. */
interface Kinded {
  readonly is: string;
}

/** The type bears the name of the kind, but for areas within areas. */
export const byKind = { __resolveType: ({ is }: Kinded): string => (is === 'Within' ? 'AreaWithin' : is) };
