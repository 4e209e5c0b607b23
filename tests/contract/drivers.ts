/** Whether the running Node has SQLite built in. */
const builtIn = 'node:sqlite';

export const hasBuiltIn: boolean = await import(builtIn).then(
  () => true,
  () => false,
);
