// Files on their way into the page: chosen, dropped, or a sample of the site.
import { SampleMissing, type Incoming } from '../session.ts';

/** A file of the user's. */
export const incoming = (file: File): Incoming => ({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) });

/** A sample of the site. */
export const sampleOf = (name: string, address: string): Incoming => ({
  name,
  async bytes() {
    const response = await fetch(address).catch(() => null);
    if (response?.ok !== true) throw new SampleMissing(address);
    return new Uint8Array(await response.arrayBuffer());
  },
});
