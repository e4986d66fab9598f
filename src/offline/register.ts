/** Registers the service worker and offers a new edition once it is ready. Runs on every page. */
import { savedEditions } from './caches.ts';

export async function register(notice: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const first = serviceWorker.controller === null;
  const registration = await serviceWorker.register('/sw.js');
  if (first) {
    const { active } = await serviceWorker.ready;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    active?.postMessage({ type: 'remember', urls: [location.href, ...loaded] });
  }
  watch(registration, () => void offer(notice, registration));
}

/** Calls `ready` when a worker of another edition waits beside the one in charge. */
function watch(registration: ServiceWorkerRegistration, ready: () => void): void {
  const check = () => {
    if (registration.waiting && registration.active) ready();
  };
  check();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', check);
  });
}

/** A reader with a saved copy is led to the page that saves the new edition before it takes over. */
async function offer(notice: HTMLElement, registration: ServiceWorkerRegistration): Promise<void> {
  const saved = (await savedEditions()).length > 0;
  const button = notice.querySelector('button');
  const link = notice.querySelector('a');
  if (!button || !link) return;
  button.hidden = saved;
  link.hidden = !saved;
  button.onclick = () => takeOver(registration);
  notice.hidden = false;
}

/** Lets the waiting worker take over, then shows this page in its edition. */
export function takeOver(registration: ServiceWorkerRegistration): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting?.postMessage({ type: 'take-over' });
}
