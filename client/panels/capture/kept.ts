/** Remarks kept by this browser, on its disk at each letter, until the server has them: neither a power cut nor a network that is gone loses one. */
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { RemarkDraft } from '../../state/remark.ts';

interface Kept extends DBSchema {
  remarks: { key: string; value: RemarkDraft };
}

let opened: Promise<IDBPDatabase<Kept>> | null = null;

function database(): Promise<IDBPDatabase<Kept>> {
  opened ??= openDB<Kept>('tirlun', 1, {
    upgrade: base => void base.createObjectStore('remarks', { keyPath: 'id' }),
    terminated: openAnew,
  }).catch((error: unknown) => {
    openAnew();
    throw error;
  });
  return opened;
}

/** A browser short of room or memory opens nothing, or drops what was open: whoever asks next has it opened once more. */
function openAnew(): void {
  opened = null;
}

/** Rejects where the browser keeps nothing. It resolves once it is on the disk. */
export async function keepRemark(remark: RemarkDraft): Promise<void> {
  const transaction = (await database()).transaction('remarks', 'readwrite', { durability: 'strict' });
  await transaction.store.put(remark);
  await transaction.done;
}

export async function forgetRemark(id: string): Promise<void> {
  await (await database()).delete('remarks', id);
}

/** In the order in which they were begun. */
export async function keptRemarks(): Promise<readonly RemarkDraft[]> {
  return (await database()).getAll('remarks');
}
