/** A value as it is read beside others: whole ones with thousands apart, others with as many places as they are ranked by. */
export function figure(value: number): string {
  return (Number.isInteger(value) ? whole : broken).format(value);
}

const whole = new Intl.NumberFormat('en-GB');
const broken = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 4, maximumFractionDigits: 4 });
