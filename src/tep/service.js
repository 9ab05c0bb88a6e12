/*
 * The service worker of the page over files: keeps what the page is made of, so that it opens without a network. Served as it stands
 * behind `const kept`, which the build writes: the files, and a name that changes with any of them. It is asked for addresses that begin
 * with "tep" alone, so the pane of Excel is never served from here.
 */
const addresses = new Set(kept.files.map((file) => new URL(file, self.location.href).href));

self.addEventListener('install', (event) => {
  const whole = caches
    .open(kept.name)
    .then((cache) =>
      cache.addAll([...addresses].map((address) => new Request(address, { cache: 'no-cache' }))),
    );
  event.waitUntil(whole);
});

self.addEventListener('activate', (event) => {
  const others = caches
    .keys()
    .then((names) =>
      Promise.all(
        names
          .filter((name) => name.startsWith('soat-tep-') && name !== kept.name)
          .map((name) => caches.delete(name)),
      ),
    );
  event.waitUntil(others.then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const address = event.request.url.replace(/[?#].*$/s, '');
  if (event.request.method !== 'GET' || !addresses.has(address)) return;
  const answer = caches
    .open(kept.name)
    .then((cache) => cache.match(address))
    .then((found) => found ?? fetch(event.request));
  event.respondWith(answer);
});
