/** The behaviour of the panel on /offline/: what is on this device, and the buttons that change it. */
import { type Message, say } from '../i18n/index.ts';
import { offline as words } from '../i18n/offline.ts';
import type { Edition } from './edition.ts';
import { takeOver } from './register.ts';
import {
  currentEdition,
  EditionChanged,
  removeCopies,
  type Saved,
  savedCopies,
  saveEdition,
} from './save.ts';

/** Decimal megabytes with one digit, as download sizes are usually given. */
const size = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

class SavePanel extends HTMLElement {
  #edition: Edition | null = null;
  #copy: Saved | null = null;
  #running: AbortController | null = null;

  async connectedCallback(): Promise<void> {
    this.hidden = false;
    if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
      this.#say('[data-state]', say(words.unsupported));
      return;
    }
    this.#on('[data-save]', () => this.#save());
    this.#on('[data-stop]', () => this.#running?.abort());
    this.#on('[data-remove]', () => this.#remove());
    // The worker answers any address it does not hold with this page.
    if (location.pathname !== '/offline/') this.#show('[data-absent]', true);
    await this.#refresh();
  }

  /** Looks at device and host, and shows what can be done. */
  async #refresh(): Promise<void> {
    [this.#copy, this.#edition] = await Promise.all([
      savedCopies().then((copies) => copies[0] ?? null),
      currentEdition().catch(() => null),
    ]);
    const copy = this.#copy;
    const edition = this.#edition;
    const newer = copy !== null && edition !== null && copy.id !== edition.id;
    this.#say(
      '[data-state]',
      copy
        ? say(words.saved, { id: copy.id, size: size(copy.bytes), date: copy.at.slice(0, 10) })
        : say(words.none),
    );
    this.#show('[data-newer]', newer);
    if (newer) this.#say('[data-newer]', say(words.newer, { id: edition.id, size: size(edition.bytes) }));
    this.#show('[data-save]', edition !== null && (copy === null || newer));
    if (edition)
      this.#say('[data-save]', say(newer ? words.renew : words.save, { size: size(edition.bytes) }));
    this.#show('[data-remove]', copy !== null);
    this.#show('[data-stop]', false);
  }

  async #save(): Promise<void> {
    const edition = await currentEdition().catch(() => null);
    if (!edition) return this.#tell(words.failed);
    const renewed = this.#copy !== null;
    this.#running = new AbortController();
    this.#busy(true);
    try {
      await navigator.storage?.persist?.();
      await saveEdition(edition, (progress) => this.#report(progress), this.#running.signal);
      this.#say('[data-progress]', '');
      const registration = await navigator.serviceWorker.getRegistration();
      if (renewed && registration?.waiting) takeOver(registration);
    } catch (error) {
      this.#tell(reason(error));
    } finally {
      this.#running = null;
      this.#busy(false);
      await this.#refresh();
    }
  }

  async #remove(): Promise<void> {
    await removeCopies();
    this.#tell(words.removed);
    await this.#refresh();
  }

  #report(progress: Parameters<Parameters<typeof saveEdition>[1]>[0]): void {
    const bar = this.querySelector('progress');
    if (bar) bar.value = progress.bytes / progress.ofBytes;
    this.#say(
      '[data-progress]',
      say(words.progress, {
        ...progress,
        bytes: size(progress.bytes),
        ofBytes: size(progress.ofBytes),
      }),
    );
  }

  #busy(busy: boolean): void {
    this.#show('[data-save]', !busy);
    this.#show('[data-remove]', !busy);
    this.#show('[data-stop]', busy);
    this.#show('progress', busy);
  }

  #tell(message: Message): void {
    this.#say('[data-progress]', say(message));
  }

  #on(selector: string, act: () => void): void {
    this.querySelector(selector)?.addEventListener('click', act);
  }

  #say(selector: string, text: string): void {
    const element = this.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  #show(selector: string, shown: boolean): void {
    const element = this.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !shown;
  }
}

/** Which words tell the reader why saving ended early. */
function reason(error: unknown): Message {
  if (error instanceof EditionChanged) return words.changed;
  if (error instanceof DOMException && error.name === 'AbortError') return words.stopped;
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return words.full;
  return words.failed;
}

customElements.define('yinde-save', SavePanel);
