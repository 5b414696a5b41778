/* F8 goes to the next required field that is still empty, F7 to the one before; behind the last to what decides. */
function installHosoNextField(root) {
  if (root.hosoNextField) return;
  root.hosoNextField = true;
  const isEmpty = (field) => field.hasAttribute('data-hoso-unticked')
    || (field.tagName === 'VAADIN-CHECKBOX' ? !field.checked : !field.value);
  const wanted = () => [...root.querySelectorAll('[data-hoso-field]')].filter((field) => field.offsetParent
    && (field.required || field.hasAttribute('data-hoso-required')) && !field.disabled);
  const go = (step) => {
    const all = [...root.querySelectorAll('[data-hoso-field], [data-hoso-confirm]')].filter((each) => each.offsetParent);
    const active = document.activeElement;
    const at = all.findIndex((each) => each === active || each.contains(active));
    const empty = wanted().filter((field) => field !== active && !field.contains(active) && isEmpty(field));
    const beyond = empty.filter((field) => (step > 0 ? all.indexOf(field) > at : all.indexOf(field) < at));
    const target = step > 0 ? beyond[0] || empty[0] : beyond[beyond.length - 1] || empty[empty.length - 1];
    const next = target || root.querySelector('[data-hoso-confirm]');
    if (next) {
      next.focus();
      next.scrollIntoView({ block: 'nearest' });
    }
  };
  const onKey = (event) => {
    if (!root.isConnected) {
      document.removeEventListener('keydown', onKey);
    } else if ((event.key === 'F8' || event.key === 'F7') && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const dialog = document.querySelector('vaadin-dialog-overlay, vaadin-confirm-dialog-overlay');
      if (dialog && !dialog.contains(root)) return;
      event.preventDefault();
      go(event.key === 'F8' ? 1 : -1);
    }
  };
  document.addEventListener('keydown', onKey);
}
