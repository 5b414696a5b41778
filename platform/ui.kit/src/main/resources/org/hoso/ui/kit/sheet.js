/*
 * A table of plain fields, for many rows typed or pasted from a spreadsheet. Everything happens in the browser; the
 * rows are sent after a pause, and at once when asked for.
 */
function installHosoSheet(root, columns, words, most, pause) {
  root.replaceChildren();
  const table = document.createElement('table');
  const body = document.createElement('tbody');
  let timer = 0;
  const element = (tag, text, parent) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (parent) parent.append(made);
    return made;
  };
  const head = element('tr', '', element('thead', '', table));
  element('th', '#', head).scope = 'col';
  element('th', words.state, head).scope = 'col';
  columns.forEach((column) => {
    const cell = element('th', column.label + (column.required ? ' *' : ''), head);
    cell.scope = 'col';
    if (column.hint) cell.title = column.hint;
  });
  table.append(body);
  root.append(table);

  const rows = () => [...body.rows];
  const inputs = (row) => [...row.querySelectorAll('input')];
  const values = (row) => inputs(row).map((input) => input.value.trim());
  const isBlank = (row) => values(row).every((value) => !value);
  const number = () => rows().forEach((row, i) => { row.cells[0].textContent = String(i + 1); });
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  };
  const send = () => {
    clearTimeout(timer);
    if (!root.isConnected) return;
    const detail = JSON.stringify(rows().map((row) => ({ key: row.dataset.key, values: values(row) })));
    root.dispatchEvent(new CustomEvent('hoso-sheet', { detail }));
  };
  const clean = (input) => {
    input.removeAttribute('aria-invalid');
    input.title = '';
  };
  const addRow = (key) => {
    const row = body.insertRow();
    row.dataset.key = key || Math.random().toString(36).slice(2, 12);
    element('td', '', row);
    const state = element('td', '', row);
    state.className = 'hoso-sheet-state';
    state.setAttribute('role', 'status');
    columns.forEach((column) => {
      const input = element('input', '', element('td', '', row));
      input.setAttribute('aria-label', column.label);
      input.style.width = column.width;
      input.maxLength = column.maximum;
      input.autocomplete = 'off';
      input.addEventListener('input', () => {
        clean(input);
        row.dataset.changed = 'true';
        if (row === body.lastElementChild && rows().length < most) addRow();
        later();
      });
    });
    number();
    return row;
  };
  const focus = (rowIndex, columnIndex) => {
    const row = body.rows[rowIndex];
    if (row) {
      const input = inputs(row)[columnIndex];
      if (input) {
        input.focus();
        input.select();
      }
    }
  };
  const place = (input) => {
    const row = input.closest('tr');
    return [rows().indexOf(row), inputs(row).indexOf(input)];
  };
  root.addEventListener('focusout', (event) => {
    if (!root.contains(event.relatedTarget)) send();
  });
  body.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey) send();
    if (event.target.tagName !== 'INPUT' || event.isComposing) return;
    const [row, column] = place(event.target);
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key === 'ArrowDown' && plain || event.key === 'Enter' && plain && !event.shiftKey) {
      event.preventDefault();
      focus(row + 1, event.key === 'Enter' ? 0 : column);
    } else if (event.key === 'ArrowUp' && plain) {
      event.preventDefault();
      focus(row - 1, column);
    } else if (event.key === 'd' && event.ctrlKey && row > 0) {
      event.preventDefault();
      event.target.value = inputs(body.rows[row - 1])[column].value;
      event.target.dispatchEvent(new Event('input'));
    } else if (event.key === 'Delete' && event.ctrlKey) {
      event.preventDefault();
      if (!body.rows[row].dataset.done && rows().length > 1) {
        body.rows[row].remove();
        number();
        focus(Math.min(row, rows().length - 1), column);
        later();
      }
    }
  });
  body.addEventListener('paste', (event) => {
    const pasted = event.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n+$/, '');
    if (event.target.tagName !== 'INPUT' || !/[\t\n]/.test(pasted)) return;
    event.preventDefault();
    const [first, column] = place(event.target);
    pasted.split('\n').slice(0, most - first).forEach((line, i) => {
      const row = body.rows[first + i] || addRow();
      if (row.dataset.done) return;
      row.dataset.changed = 'true';
      line.split('\t').forEach((value, j) => {
        const input = inputs(row)[column + j];
        if (input) {
          input.value = value.trim().slice(0, input.maxLength);
          clean(input);
        }
      });
    });
    if (!isBlank(body.lastElementChild) && rows().length < most) addRow();
    send();
  });
  root.hosoSheet = {
    send,
    focus,
    show: (all) => {
      body.replaceChildren();
      all.forEach((each) => {
        const row = addRow(each.key);
        inputs(row).forEach((input, i) => { input.value = each.values[i] || ''; });
      });
      if (rows().length < most) addRow();
    },
    /* Per row: what is wrong at which column, a message, and whether it is done and may no longer be changed. */
    mark: (marks) => {
      let bad = null;
      rows().forEach((row) => {
        const mark = marks[row.dataset.key];
        inputs(row).forEach(clean);
        const state = row.querySelector('.hoso-sheet-state');
        state.textContent = mark ? mark.message : '';
        state.title = state.textContent;
        row.dataset.state = mark ? mark.state : '';
        if (!mark) return;
        if (mark.state === 'done') {
          row.dataset.done = 'true';
          inputs(row).forEach((input) => { input.readOnly = true; });
        }
        Object.entries(mark.faults || {}).forEach(([column, message]) => {
          const input = inputs(row)[Number(column)];
          if (input) {
            input.setAttribute('aria-invalid', 'true');
            input.title = message;
            bad = bad || input;
          }
        });
      });
      if (bad) {
        bad.focus();
        bad.select();
      }
    },
  };
  addRow();
}
