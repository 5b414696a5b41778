/*
 * Catches the line a scanner types from a citizen card, whatever has the focus: digits, a bar, more parts, all much
 * faster than people type. The field it was typed into gets back what it held before.
 */
function installHosoCardScan(root) {
  if (root.hosoCardScan) return;
  root.hosoCardScan = true;
  const FAST = 60;
  const END = 150;
  let text = '';
  let last = 0;
  let scanning = false;
  let timer = 0;
  let before = null;

  const inputOf = (event) => {
    const target = event.composedPath()[0];
    return target && (target.tagName === 'INPUT' || target.tagName === 'TEXTAREA') ? target : null;
  };
  const giveBack = () => {
    if (!before || !before.input) return;
    before.input.value = before.value;
    before.input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  const finish = () => {
    clearTimeout(timer);
    const line = text;
    const part = before && before.part;
    scanning = false;
    text = '';
    before = null;
    if (line.split('|').length >= 6) {
      root.dispatchEvent(new CustomEvent('hoso-card', { detail: JSON.stringify({ line, part: part || '' }) }));
    }
  };
  /* Takes typed characters in; true when they belong to a card. */
  const take = (characters, event) => {
    // When the key was pressed, however busy the page is.
    const now = event.timeStamp;
    if (now - last > FAST && !scanning) {
      text = '';
      const input = inputOf(event);
      const part = event.composedPath().find((each) => each.dataset && each.dataset.hosoPerson);
      before = { input, value: input ? input.value : '', part: part ? part.dataset.hosoPerson : '' };
    }
    last = now;
    text += characters;
    if (!scanning && /^\d{12}\|/.test(text)) {
      scanning = true;
      giveBack();
    }
    if (scanning) {
      clearTimeout(timer);
      timer = setTimeout(finish, END);
    }
    return scanning;
  };
  const stop = (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKey = (event) => {
    if (!root.isConnected) {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('beforeinput', onInput, true);
      return;
    }
    if (scanning && (event.key === 'Enter' || event.key === 'Tab')) {
      stop(event);
      finish();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !inputOf(event)) {
      if (take(event.key, event)) stop(event);
    }
  };
  const onInput = (event) => {
    if (event.data && event.inputType === 'insertText' && take(event.data, event)) stop(event);
  };
  document.addEventListener('keydown', onKey, true);
  document.addEventListener('beforeinput', onInput, true);
}
