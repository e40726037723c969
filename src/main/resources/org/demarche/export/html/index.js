'use strict';
(() => {
  const table = document.getElementById('table');
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const headers = [...table.tHead.rows[0].cells];

  const search = document.getElementById('search');
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    document.getElementById('shown').textContent = shown === rows.length ? `${shown}` : `${shown} of ${rows.length}`;
  });

  headers.forEach((header, column) => {
    const button = header.querySelector('button');
    if (!button) {
      return;
    }
    button.addEventListener('click', () => {
      const numeric = column > 0;
      const before = header.getAttribute('aria-sort');
      const down = before ? before === 'ascending' : numeric;
      const key = (row) => row.cells[column].textContent;
      const order = numeric ? (a, b) => key(a) - key(b) : (a, b) => key(a).localeCompare(key(b));
      rows.sort(down ? (a, b) => order(b, a) : order);
      headers.forEach((other) => other.removeAttribute('aria-sort'));
      header.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      body.append(...rows);
    });
  });
})();
