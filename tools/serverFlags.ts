/** What Node is told when it runs the server: by `npm start`, in a container, and where it is measured. */
export const serverFlags = [
  '--enable-source-maps',
  // Young memory of 32 MB instead of 16: a landscape is read into many small things that stay, and moving them about took a fifth of the time.
  '--max-semi-space-size=32',
] as const;
