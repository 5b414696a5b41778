/* Sends what is typed into the fields of a part of the page after a pause, at the latest after a longest time. */
function installHosoTyping(root, pause, longest) {
  if (root.hosoTyping) return;
  const texts = new Map();
  let timer = 0;
  let since = 0;
  const send = () => {
    clearTimeout(timer);
    timer = 0;
    since = 0;
    if (!texts.size || !root.isConnected) return;
    const detail = JSON.stringify(Object.fromEntries(texts));
    texts.clear();
    root.dispatchEvent(new CustomEvent('hoso-typed', { detail }));
  };
  const fieldOf = (event) => event.composedPath().find((each) => each.dataset && each.dataset.hosoField);
  root.addEventListener('input', (event) => {
    const input = event.composedPath()[0];
    const field = fieldOf(event);
    if (!field || typeof input.value !== 'string' || ['checkbox', 'radio', 'file'].includes(input.type)) return;
    texts.set(field.dataset.hosoField, input.value);
    const now = Date.now();
    if (!since) since = now;
    clearTimeout(timer);
    timer = setTimeout(send, Math.max(0, Math.min(pause, longest - (now - since))));
  }, true);
  /* A field that is left tells its value by itself. */
  root.addEventListener('focusout', (event) => {
    const field = fieldOf(event);
    if (field) texts.delete(field.dataset.hosoField);
  }, true);
  root.hosoTyping = send;
}
