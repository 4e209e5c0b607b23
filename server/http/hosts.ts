/** The names that the program is asked under. A page from elsewhere may bear a name that leads to this machine, and would then count as ours. */
import { isIP } from 'node:net';

/** Names of one machine only, which nobody else's page can bear; and numbers, which are no names. */
export function ourHosts(names: readonly string[]): (host: string) => boolean {
  // Nearly everybody asks by the same one.
  let lastOurs: string | null = null;
  return host => {
    if (host === lastOurs) return true;
    const name = nameOf(host);
    const isOurs = name === 'localhost' || isIP(name) !== 0 || names.includes(name);
    if (isOurs) lastOurs = host;
    return isOurs;
  };
}

/** Without the port, the brackets of an IPv6 address and the dot at the end that a name may have. */
function nameOf(host: string): string {
  const bare = host.toLowerCase().replace(/:\d*$/, '');
  return bare.startsWith('[') && bare.endsWith(']') ? bare.slice(1, -1) : bare.replace(/\.$/, '');
}
