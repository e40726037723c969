'use strict';
(() => {
  const { acts, places, countries } = JSON.parse(document.getElementById('data').textContent);
  const PAGE = 200;
  const BINS = 60;
  const LARGEST = 14;
  const form = document.getElementById('filters');
  const table = document.getElementById('table');
  const body = table.tBodies[0];
  const time = document.getElementById('time');
  const more = document.getElementById('more');
  let shown = PAGE;
  let chosen = acts;
  let sort = { key: 'd', down: false };

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };
  const svg = (name, attributes) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    return made;
  };
  const words = (code) => code.toLowerCase().replaceAll('_', ' ');
  const country = (code) => countries[code] || code;
  const day = (date, end) => {
    const part = (end ? date.split('/').pop() : date.split('/')[0]).slice(0, 10);
    const full = part.length === 4 ? part + (end ? '-12-31' : '-01-01') : part.length === 7 ? part + (end ? '-28' : '-01') : part;
    const value = Date.parse(full);
    return Number.isNaN(value) ? null : value;
  };

  acts.forEach((act) => {
    act.text = [act.w.join(' '), act.k.map(country).join(' '), act.p.map((p) => places[p].n).join(' '), act.t || '', words(act.c),
      act.m || ''].join(' ').toLowerCase();
    act.from = act.d ? day(act.d, false) : null;
    act.to = act.d ? day(act.d, true) : null;
  });

  const options = (name, values, label) => {
    const counts = new Map();
    values.forEach((value) => counts.set(value, (counts.get(value) || 0) + 1));
    [...counts].sort((x, y) => label(x[0]).localeCompare(label(y[0]))).forEach(([value, count]) =>
      form.elements[name].append(element('option', { value }, `${label(value)} (${count})`)));
  };
  options('c', acts.map((act) => act.c), words);
  options('s', acts.map((act) => act.s).filter(Boolean), words);
  options('a', acts.flatMap((act) => act.k), country);
  options('b', acts.flatMap((act) => act.k), country);

  const filter = () => {
    const f = Object.fromEntries(new FormData(form));
    const search = f.q.toLowerCase().split(/\s+/).filter(Boolean);
    const from = f.f ? Date.parse(f.f) : null;
    const to = f.t ? Date.parse(f.t) : null;
    const inTime = (act) => (from === null && to === null) || (act.from !== null && (to === null || act.from <= to)
      && (from === null || act.to >= from));
    const rest = acts.filter((act) => search.every((word) => act.text.includes(word)) && (!f.c || act.c === f.c)
      && (!f.s || act.s === f.s) && (!f.a || act.k.includes(f.a)) && (!f.b || (act.k.includes(f.b) && f.a !== f.b))
      && act.n >= (f.n || 1));
    chosen = rest.filter(inTime);
    drawTime(rest, from, to);
    drawMap();
    drawMatrix();
    shown = PAGE;
    drawTable();
    const state = new URLSearchParams(Object.entries(f).filter(([key, value]) => value && !(key === 'n' && value === '1')));
    history.replaceState(null, '', state.size === 0 ? location.pathname + location.search : `#${state}`);
  };

  const DAY = 86400000;
  const dated = acts.filter((act) => act.from !== null);
  /* From the first to the last report, with a month around: what the archive is about, not the past that it recalls. */
  const reports = acts.flatMap((act) => act.o.map((source) => Date.parse(source[2]))).filter((value) => !Number.isNaN(value));
  const times = reports.length > 0 ? reports : dated.map((act) => act.from);
  const margin = reports.length > 0 ? 30 * DAY : 0;
  const least = times.reduce((least, value) => Math.min(least, value), Infinity) - margin;
  const most = times.reduce((most, value) => Math.max(most, value), -Infinity) + margin + DAY;
  const iso = (value) => new Date(value).toISOString().slice(0, 10);

  const drawTime = (rest, from, to) => {
    time.replaceChildren();
    if (dated.length === 0) {
      return;
    }
    const bins = new Array(BINS).fill(0);
    rest.forEach((act) => {
      if (act.from !== null && act.from >= least && act.from < most) {
        bins[Math.min(BINS - 1, Math.floor(BINS * (act.from - least) / (most - least)))] += 1;
      }
    });
    const highest = Math.max(1, ...bins);
    bins.forEach((count, i) => {
      const start = least + (most - least) * i / BINS;
      const end = least + (most - least) * (i + 1) / BINS;
      const isIn = (from === null || end > from) && (to === null || start <= to);
      const height = count === 0 ? 0 : Math.max(3, 110 * count / highest);
      const bar = svg('rect', { x: 1000 * i / BINS + 1, y: 118 - height, width: 1000 / BINS - 2, height, class: isIn ? 'now' : '' });
      bar.append(svg('title', {}));
      bar.firstChild.textContent = `${iso(start)} to ${iso(end - 1)}: ${count}`;
      time.append(bar);
    });
    document.getElementById('axis').replaceChildren(...[0, .25, .5, .75, 1].map((part) =>
      element('span', {}, iso(least + (most - least) * part - (part === 1 ? 1 : 0)))));
  };

  let dragged = null;
  const at = (event) => {
    const box = time.getBoundingClientRect();
    return Math.max(0, Math.min(1, (event.clientX - box.left) / box.width));
  };
  const brush = svg('rect', { class: 'brush', y: 0, height: 120 });
  time.addEventListener('pointerdown', (event) => {
    if (dated.length > 0) {
      dragged = at(event);
      time.setPointerCapture(event.pointerId);
    }
  });
  time.addEventListener('pointermove', (event) => {
    if (dragged !== null) {
      const now = at(event);
      brush.setAttribute('x', 1000 * Math.min(dragged, now));
      brush.setAttribute('width', 1000 * Math.abs(dragged - now));
      time.append(brush);
    }
  });
  time.addEventListener('pointerup', (event) => {
    if (dragged !== null) {
      const [left, right] = [dragged, at(event)].sort((x, y) => x - y);
      dragged = null;
      const isClick = right - left < .005;
      form.elements.f.value = isClick ? '' : iso(least + (most - least) * left);
      form.elements.t.value = isClick ? '' : iso(least + (most - least) * right);
      filter();
    }
  });

  const drawMap = () => {
    const counts = new Map();
    chosen.forEach((act) => act.p.forEach((p) => counts.set(p, (counts.get(p) || 0) + 1)));
    const sorted = [...counts].sort((x, y) => y[1] - x[1]);
    document.getElementById('points').replaceChildren(...sorted.filter(([p]) => places[p].x).map(([p, count]) => {
      const point = svg('circle', { cx: places[p].x, cy: places[p].y, r: Math.min(60, 8 + 5 * Math.sqrt(count)) });
      point.append(svg('title', {}));
      point.firstChild.textContent = `${places[p].n}: ${count}`;
      return point;
    }));
    document.getElementById('places').replaceChildren(...sorted.slice(0, 40).map(([p, count]) => {
      const button = element('button', { type: 'button' }, places[p].n);
      button.addEventListener('click', () => set({ q: places[p].n }));
      return element('li', {}, button, ' ', element('span', { class: 'count' }, String(count)));
    }));
  };

  const drawMatrix = () => {
    const counts = new Map();
    const pairs = new Map();
    chosen.forEach((act) => act.k.forEach((one, i) => {
      counts.set(one, (counts.get(one) || 0) + 1);
      act.k.slice(i + 1).forEach((other) => {
        const pair = [one, other].sort().join(' ');
        pairs.set(pair, (pairs.get(pair) || 0) + 1);
      });
    }));
    const shownCodes = [...counts].sort((x, y) => y[1] - x[1]).slice(0, LARGEST).map(([code]) => code);
    const highest = Math.max(1, ...pairs.values());
    const head = element('tr', {}, element('td'), ...shownCodes.map((code) =>
      element('th', { scope: 'col' }, element('abbr', { title: country(code) }, code))));
    const rows = shownCodes.map((one) => element('tr', {}, element('th', { scope: 'row' }, country(one)),
      ...shownCodes.map((other) => {
        const count = one === other ? 0 : pairs.get([one, other].sort().join(' ')) || 0;
        const cell = element('td', { class: count === 0 ? '' : `q${Math.min(3, 1 + Math.floor(3 * count / highest))}` });
        if (count > 0) {
          const button = element('button', { type: 'button', 'aria-label': `${country(one)} and ${country(other)}: ${count}` }, String(count));
          button.addEventListener('click', () => set({ a: one, b: other }));
          cell.append(button);
        }
        return cell;
      })));
    document.getElementById('matrix').replaceChildren(element('thead', {}, head), element('tbody', {}, ...rows));
  };

  const set = (values) => {
    Object.entries(values).forEach(([name, value]) => { form.elements[name].value = value; });
    filter();
  };

  const keys = {
    d: (act) => act.d || '9999', w: (act) => act.w.join(' '), c: (act) => act.c, s: (act) => act.s || '',
    p: (act) => act.p.map((p) => places[p].n).join(' ') || '~', n: (act) => act.n,
  };

  const drawTable = () => {
    const key = keys[sort.key];
    const order = sort.key === 'n' ? (x, y) => key(x) - key(y) : (x, y) => key(x).localeCompare(key(y));
    chosen.sort(sort.down ? (x, y) => order(y, x) : order);
    body.replaceChildren(...chosen.slice(0, shown).map(row));
    more.hidden = chosen.length <= shown;
    document.getElementById('shown').textContent = chosen.length === acts.length ? `${acts.length}` : `${chosen.length} of ${acts.length}`;
  };

  const row = (act) => {
    const button = element('button', { type: 'button', 'aria-expanded': 'false' }, act.w.join(', ') || 'nobody named');
    const chips = element('td', {}, element('span', { class: `chip ${act.s || ''}` }, act.s ? words(act.s) : 'unknown'));
    if (act.x) {
      chips.append(' ', element('span', { class: 'chip' }, 'disputed'));
    }
    const made = element('tr', { id: act.i }, element('td', {}, act.d || (act.r ? `reported ${act.r}` : '')),
      element('th', { scope: 'row' }, button, ...(act.t ? [element('span', { class: 'note' }, act.t)] : [])),
      element('td', {}, words(act.m && act.m !== act.c ? `${act.c}: ${act.m}` : act.c)), chips,
      element('td', {}, act.p.map((p) => places[p].n).join(', ')), element('td', { class: 'n' }, String(act.n)));
    button.addEventListener('click', () => {
      const isOpen = button.getAttribute('aria-expanded') === 'true';
      button.setAttribute('aria-expanded', String(!isOpen));
      if (isOpen) {
        made.nextSibling.remove();
      } else {
        made.after(sources(act));
      }
    });
    return made;
  };

  const sources = (act) => {
    const list = element('ul');
    act.o.forEach(([document, title, date, sentence]) => list.append(element('li', {},
      element('b', {}, title || document), ' ', element('span', { class: 'count' }, [title ? document : '', date].filter(Boolean).join(', ')),
      element('br'), sentence)));
    const history = act.h.length > 1 ? [element('p', { class: 'why' },
      act.h.map(([stage, date]) => words(stage) + (date ? ` ${date}` : '')).join(' → '))] : [];
    const why = act.j.map(([rule, common]) => element('p', { class: 'why' }, `joined by ${rule}${common ? `: ${common}` : ''}`));
    return element('tr', { class: 'sources' }, element('td', { colspan: '6' }, ...history, list, ...why));
  };

  table.tHead.addEventListener('click', (event) => {
    const key = event.target.dataset && event.target.dataset.key;
    if (key) {
      sort = { key, down: sort.key === key ? !sort.down : key === 'n' };
      [...table.tHead.rows[0].cells].forEach((cell) => cell.removeAttribute('aria-sort'));
      event.target.parentNode.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
      drawTable();
    }
  });
  more.addEventListener('click', () => {
    shown += PAGE;
    drawTable();
  });
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  const restore = () => {
    new URLSearchParams(location.hash.slice(1)).forEach((value, name) => {
      if (form.elements[name]) {
        form.elements[name].value = value;
      }
    });
    filter();
  };
  addEventListener('hashchange', restore);
  restore();
})();
