/** What the session needs of a browser, in a process that is none. */
export interface TestBrowser {
  /** Addresses that the page was sent to. */
  readonly visited: string[];
  /** Another tab stores something, or removes it, and this one hears of it. */
  inOtherTab(key: string, value: string | null): void;
}

/** Puts an empty browser in place of the last one. */
export function putBrowser(): TestBrowser {
  const visited: string[] = [];
  const tab = new EventTarget();
  const local = storageInMemory();
  put("localStorage", local);
  put("sessionStorage", storageInMemory());
  put("location", { assign: (address: string) => void visited.push(address) });
  put("navigator", { onLine: true, locks: { request: oneAtATime() } });
  put("window", {
    open: () => ({}),
    close: () => undefined,
    addEventListener: tab.addEventListener.bind(tab),
    removeEventListener: tab.removeEventListener.bind(tab),
    dispatchEvent: tab.dispatchEvent.bind(tab),
  });
  return {
    visited,
    inOtherTab(key, value) {
      if (value === null) local.removeItem(key);
      else local.setItem(key, value);
      tab.dispatchEvent(Object.assign(new Event("storage"), { key }));
    },
  };
}

function put(name: string, value: object): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

/** As the lock manager of a browser has it, for one name. */
function oneAtATime(): (name: string, work: () => Promise<unknown>) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return (_name, work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

function storageInMemory(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
}
