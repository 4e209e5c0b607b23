/** Says on stderr how far a long write is, a tenth at a time. */
export function sayProgress(): (done: number, total: number) => void {
  let tenths = 0;
  return (done, total) => {
    const reached = total === 0 ? 10 : Math.floor((10 * done) / total);
    if (reached > tenths) console.error(`  ${done} of ${total} records`);
    tenths = Math.max(tenths, reached);
  };
}
