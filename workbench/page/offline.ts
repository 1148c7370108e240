// Keeps the page for days without a network: the service worker that the build wrote, where the browser has such.

/** Registers it; a page that cannot be kept works all the same as long as there is a network. */
export async function keepOffline(script: string): Promise<void> {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  try {
    await navigator.serviceWorker.register(script);
  } catch {
    // A browser that forbids it (private windows do) loses nothing but that.
  }
}
