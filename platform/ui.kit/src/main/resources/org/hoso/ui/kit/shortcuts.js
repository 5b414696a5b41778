function installHosoShortcuts(root, keyList) {
  const keys = new Set(keyList.split('\n'));
  const isTyping = (target) => {
    if (!target || !target.tagName) return false;
    if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
    const notText = ['checkbox', 'radio', 'button', 'submit', 'reset', 'range', 'color', 'file'];
    return target.tagName === 'INPUT' && !notText.includes(target.type);
  };
  const onKey = (event) => {
    if (!root.isConnected) {
      document.removeEventListener('keydown', onKey);
      return;
    }
    if (event.isComposing || event.defaultPrevented) return;
    const held = (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '');
    const key = held + event.key;
    if (!keys.has(key)) return;
    const target = event.composedPath()[0];
    if (event.key.length === 1 && !event.altKey && isTyping(target)) return;
    if ((key === 'Enter' || key === ' ') && (isTyping(target) || ['BUTTON', 'A'].includes(target.tagName)
        || (target.getAttribute && target.getAttribute('role') === 'button'))) return;
    const dialog = document.querySelector('vaadin-dialog-overlay, vaadin-confirm-dialog-overlay');
    if (dialog && !dialog.contains(root)) return;
    event.preventDefault();
    root.dispatchEvent(new CustomEvent('hoso-shortcut', { detail: key }));
  };
  if (root.hosoShortcuts) document.removeEventListener('keydown', root.hosoShortcuts);
  root.hosoShortcuts = onKey;
  document.addEventListener('keydown', onKey);
}
