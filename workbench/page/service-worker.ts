// The service worker: keeps all files of one build, so that the page opens without a network, and drops those of an older one.

declare const PAGE_VERSION: string;
declare const PAGE_FILES: readonly string[];

/** What this file needs of a service worker's own world; the types of the page's world would clash with the library's. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchedEvent extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Scope {
  addEventListener(name: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: FetchedEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  readonly registration: { readonly scope: string };
}

const scope = self as unknown as Scope;
const KIND = 'parscore-page-';
const CACHE = `${KIND}${PAGE_VERSION}`;
const addressOf = (file: string): string => new URL(file === 'index.html' ? './' : file, scope.registration.scope).href;

scope.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(PAGE_FILES.map(addressOf)))
      .then(() => scope.skipWaiting()),
  );
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(KIND) && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => scope.clients.claim()),
  );
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  // The page itself comes from the network where there is one, so that a new version is seen at once; its parts carry their content in their names.
  event.respondWith(request.mode === 'navigate' ? fetch(request).catch(() => kept(addressOf('index.html'))) : kept(request.url));
});

async function kept(address: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(address, { ignoreSearch: true })) ?? fetch(address);
}
