// Runs before the scripts of every page that a WebDriver opens, with INSIDE for the episode's own origins. A
// WebDriver cannot call a request off before it is made, so pages do it themselves; what gets past this ends at
// the proxy that is not there.
(() => {
  const inside = new Set(INSIDE);

  const isForeign = (address) => {
    const place = URL.parse(address, document.baseURI);
    return place !== null && /^https?:$/.test(place.protocol) && !inside.has(place.origin);
  };
  // Asked for in vain, so that the browser's log has it.
  const refuse = (address) => void fetch(address, { mode: 'no-cors' }).catch(() => {});

  navigation.addEventListener('navigate', (event) => {
    if (event.cancelable && isForeign(event.destination.url)) {
      event.preventDefault();
      refuse(event.destination.url);
    }
  });
  const refuseLink = (event) => {
    const link = event.composedPath().find((node) => node.href !== undefined && node.localName !== 'link');
    if (link && isForeign(String(link.href))) {
      event.preventDefault();
      refuse(link.href);
    }
  };
  addEventListener('click', refuseLink, true);
  addEventListener('auxclick', refuseLink, true);
  const realOpen = globalThis.open;
  globalThis.open = function open(address = '', ...more) {
    if (isForeign(address)) {
      refuse(address);
      return null;
    }
    return realOpen.call(globalThis, address, ...more);
  };

  const workers = globalThis.ServiceWorkerContainer?.prototype;
  if (workers) {
    workers.register = () => Promise.reject(new DOMException('no service workers here', 'SecurityError'));
  }
})();
