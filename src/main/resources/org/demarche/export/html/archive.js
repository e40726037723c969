'use strict';
/* The documents of a folder: search and order. */
(() => {
  const table = document.getElementById('table');
  if (!table) {
    return;
  }
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

/* The acts that they report. What is chosen is in the form, in the pins beside it, and in the address. */
(() => {
  const data = document.getElementById('data');
  if (!data) {
    return;
  }
  const { acts, places, countries, series, network } = JSON.parse(data.textContent);
  const PAGE = 200;
  const BINS = 60;
  const LARGEST = 12;
  const POINTS = 300;
  const LISTED = 200;
  const EDGES = 150;
  const DAY = 86400000;
  const QUADS = ['v-coop', 'm-coop', 'v-conf', 'm-conf'];
  const QUAD = { AGREE: 0, CONSULT: 0, SUPPORT: 0, CONCEDE: 0, COOPERATE: 1, AID: 1, RETREAT: 1, REQUEST: 2, ACCUSE: 2, REJECT: 2,
    THREATEN: 2, PROTEST: 3, SANCTION: 3, MOBILIZE: 3, COERCE: 3, ASSAULT: 3 };
  const form = document.getElementById('filters');
  const table = document.getElementById('act-table');
  const body = table.tBodies[0];
  const time = document.getElementById('time');
  const more = document.getElementById('more');
  const collator = new Intl.Collator('en');
  /* What is chosen in a picture: l a place, p and r people, i an act. */
  const PINS = ['l', 'p', 'r', 'i'];
  const pins = {};
  let shown = PAGE;
  let chosen = [];
  let sort = { key: 'n', down: true };

  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };
  const svg = (name, attributes, title) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (title) {
      made.append(svg('title', {}));
      made.firstChild.textContent = title;
    }
    return made;
  };
  const words = (code) => code.toLowerCase().replaceAll('_', ' ');
  const country = (code) => countries[code] || code;
  const count = (map, key) => map.set(key, (map.get(key) || 0) + 1);
  const pair = (one, other) => (one < other ? `${one}\n${other}` : `${other}\n${one}`);
  const day = (date, end) => {
    const part = end ? date.split('/').pop() : date.split('/')[0];
    const week = /^(\d{4})-W(\d{2})$/.exec(part);
    if (week) {
      const fourth = new Date(Date.UTC(week[1], 0, 4));
      return fourth - ((fourth.getUTCDay() + 6) % 7) * DAY + (week[2] - 1) * 7 * DAY + (end ? 6 * DAY : 0);
    }
    const [year, month, rest] = part.slice(0, 10).split('-').map(Number);
    const value = rest ? Date.UTC(year, month - 1, rest) : end ? Date.UTC(month ? year : year + 1, month || 0, 1) - DAY
      : Date.UTC(year, (month || 1) - 1, 1);
    return Number.isNaN(value) ? null : value;
  };

  acts.forEach((act) => {
    act.text = [act.w.join(' '), act.f.join(' '), act.k.map(country).join(' '), act.p.map((p) => places[p].n).join(' '), act.t || '',
      words(act.c), act.m || '', act.o.map((source) => `${source[1]} ${source[3]}`).join(' ')].join(' ').toLowerCase();
    /* An act without a date stands at its first report. */
    act.from = act.d || act.r ? day(act.d || act.r, false) : null;
    act.to = act.d || act.r ? day(act.d || act.r, true) : null;
  });

  const options = (name, values, label) => {
    const counts = new Map();
    values.forEach((value) => count(counts, value));
    form.elements[name].append(...[...counts].map(([value, number]) => [label(value), value, number])
      .sort((x, y) => collator.compare(x[0], y[0])).map(([text, value, number]) => element('option', { value }, `${text} (${number})`)));
  };
  options('c', acts.map((act) => act.c), words);
  options('s', acts.map((act) => act.s).filter(Boolean), words);
  options('a', acts.flatMap((act) => act.k), country);
  options('b', acts.flatMap((act) => act.k), country);

  const values = () => Object.fromEntries(new FormData(form));
  const filter = () => {
    const f = values();
    const search = f.q.toLowerCase().split(/\s+/).filter(Boolean);
    const from = f.f ? Date.parse(f.f) : null;
    const to = f.t ? Date.parse(f.t) : null;
    const inTime = (act) => (from === null && to === null) || (act.from !== null && (to === null || act.from <= to)
      && (from === null || act.to >= from));
    const rest = acts.filter((act) => act.n >= (f.n || 1) && act.y >= f.m && (!f.c || act.c === f.c) && (!f.s || act.s === f.s)
      && (!f.a || act.k.includes(f.a)) && (!f.b || (act.k.includes(f.b) && f.a !== f.b))
      && (!pins.l || act.p.some((p) => places[p].n === pins.l)) && (!pins.p || act.q.includes(pins.p))
      && (!pins.r || act.q.includes(pins.r)) && (!pins.i || act.i === pins.i) && search.every((word) => act.text.includes(word)));
    chosen = rest.filter(inTime);
    document.getElementById('least').textContent = f.m;
    drawPins();
    drawTime(rest, from, to);
    drawMap();
    drawWho(f.w === 'p');
    drawSeries();
    shown = PAGE;
    drawTable();
    save();
  };
  const save = () => {
    const state = new URLSearchParams(Object.entries(values()).filter(([key, value]) => value && !(key === 'n' && value === '1')
      && !(key === 'm' && value === '0')));
    PINS.filter((pin) => pins[pin]).forEach((pin) => state.set(pin, pins[pin]));
    if (sort.key !== 'n' || !sort.down) {
      state.set('o', (sort.down ? '-' : '') + sort.key);
    }
    history.replaceState(null, '', state.size === 0 ? location.pathname + location.search : `#${state}`);
  };
  const set = (changes) => {
    Object.entries(changes).forEach(([name, value]) => {
      if (PINS.includes(name)) {
        pins[name] = value;
      } else {
        form.elements[name].value = value;
      }
    });
    filter();
  };

  const drawPins = () => {
    const label = (pin) => (pin === 'i' ? `the act ${pins.i}` : pins[pin]);
    const area = document.getElementById('pins');
    const set_ = PINS.filter((pin) => pins[pin]);
    area.hidden = set_.length === 0;
    area.replaceChildren('Only ', ...set_.map((pin) => {
      const button = element('button', { type: 'button', class: 'layer', 'aria-label': `Remove ${label(pin)}` }, `${label(pin)} ✕`);
      button.addEventListener('click', () => {
        set({ [pin]: '' });
        (area.querySelector('button') || form.elements.q).focus();
      });
      return button;
    }));
  };

  /* From the first to the last report, with a month around: what the archive is about, not the past that it recalls. */
  const dated = acts.filter((act) => act.from !== null);
  const reports = acts.flatMap((act) => act.o.map((source) => Date.parse(source[2]))).filter((value) => !Number.isNaN(value));
  const times = reports.length > 0 ? reports : dated.map((act) => act.from);
  const margin = reports.length > 0 ? 30 * DAY : 0;
  const least = times.reduce((first, value) => Math.min(first, value), Infinity) - margin;
  const most = times.reduce((last, value) => Math.max(last, value), -Infinity) + margin + DAY;
  const iso = (value) => new Date(value).toISOString().slice(0, 10);
  const edge = (bin) => least + (most - least) * bin / BINS;

  const drawTime = (rest, from, to) => {
    time.replaceChildren();
    document.getElementById('undated').textContent = `${chosen.filter((act) => !act.d).length} without a date, at their first report`;
    if (dated.length === 0) {
      return;
    }
    const bins = Array.from({ length: BINS }, () => [0, 0, 0, 0]);
    rest.forEach((act) => {
      if (act.from !== null && act.from >= least && act.from < most) {
        bins[Math.min(BINS - 1, Math.floor(BINS * (act.from - least) / (most - least)))][QUAD[act.c] || 0] += 1;
      }
    });
    const sums = bins.map((quads) => quads.reduce((x, y) => x + y));
    const highest = Math.max(1, ...sums);
    const rows = [];
    bins.forEach((quads, i) => {
      const isIn = (from === null || edge(i + 1) > from) && (to === null || edge(i) <= to);
      const title = `${iso(edge(i))} to ${iso(edge(i + 1) - 1)}: ${sums[i]}`;
      let top = 118;
      quads.forEach((number, quad) => {
        if (number > 0) {
          const height = Math.max(1.5, 112 * number / highest);
          top -= height;
          time.append(svg('rect', { x: 1000 * i / BINS + 1, y: top, width: 1000 / BINS - 2, height,
            class: isIn ? QUADS[quad] : 'out' }, title));
        }
      });
      if (sums[i] > 0) {
        rows.push(element('tr', {}, element('td', {}, iso(edge(i))), element('td', {}, iso(edge(i + 1) - 1)),
          element('td', { class: 'n' }, String(sums[i]))));
      }
    });
    if (from !== null || to !== null) {
      const left = Math.max(0, ((from === null ? least : from) - least) / (most - least));
      const right = Math.min(1, ((to === null ? most : to + DAY) - least) / (most - least));
      brush.setAttribute('x', 1000 * left);
      brush.setAttribute('width', Math.max(2, 1000 * (right - left)));
      time.append(brush);
    }
    document.getElementById('time-table').tBodies[0].replaceChildren(...rows);
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
      set({ f: isClick ? '' : iso(least + (most - least) * left), t: isClick ? '' : iso(least + (most - least) * right) });
    }
  });
  time.addEventListener('pointercancel', () => { dragged = null; filter(); });
  time.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'Escape') {
      set({ f: '', t: '' });
    } else if (step && dated.length > 0) {
      event.preventDefault();
      const bin = (date, missing) => (date ? Math.round(BINS * (Date.parse(date) - least) / (most - least)) : missing);
      const f = values();
      const isNew = !f.f && !f.t;
      const last = Math.max(1, Math.min(BINS, bin(f.t, BINS) + (isNew ? 0 : step)));
      const first = isNew ? BINS - 1 : Math.max(0, Math.min(last - 1, bin(f.f, 0) + (event.shiftKey ? 0 : step)));
      set({ f: iso(edge(first) + DAY / 2), t: iso(edge(last)) });
    }
  });

  const drawMap = () => {
    const counts = new Map();
    const first = new Map();
    chosen.forEach((act) => new Set(act.p.map((p) => places[p].n)).forEach((name) => count(counts, name)));
    places.forEach((place) => { if (!first.has(place.n) || !first.get(place.n).x) { first.set(place.n, place); } });
    const sorted = [...counts].sort((x, y) => y[1] - x[1] || collator.compare(x[0], y[0]));
    document.getElementById('points').replaceChildren(...sorted.filter(([name]) => first.get(name).x).slice(0, POINTS)
      .map(([name, number]) => {
        const place = first.get(name);
        const point = svg('circle', { cx: place.x, cy: place.y, r: Math.min(60, 8 + 5 * Math.sqrt(number)) }, `${name}: ${number}`);
        point.addEventListener('click', () => set({ l: name }));
        return point;
      }));
    document.getElementById('places').tBodies[0].replaceChildren(...sorted.slice(0, LISTED).map(([name, number]) => {
      const button = element('button', { type: 'button' }, name);
      button.addEventListener('click', () => set({ l: name }));
      return element('tr', {}, element('th', { scope: 'row' }, button), element('td', {}, first.get(name).c || ''),
        element('td', { class: 'n' }, String(number)));
    }));
  };

  const drawWho = (isPeople) => {
    const counts = new Map();
    const pairs = new Map();
    chosen.forEach((act) => {
      const names = isPeople ? act.q : act.k;
      names.forEach((one, i) => {
        count(counts, one);
        names.slice(i + 1).forEach((other) => count(pairs, pair(one, other)));
      });
    });
    const label = isPeople ? (name) => name : country;
    const choose = (one, other) => set(isPeople ? { p: one, r: other } : { a: one, b: other });
    drawMatrix(counts, pairs, label, choose, isPeople);
    drawNetwork(counts, pairs, label, choose, isPeople ? network.p : network.c);
  };

  const drawMatrix = (counts, pairs, label, choose, isPeople) => {
    const most_ = [...counts].sort((x, y) => y[1] - x[1] || collator.compare(label(x[0]), label(y[0]))).slice(0, LARGEST)
      .map(([name]) => name);
    const highest = Math.max(1, ...pairs.values());
    const short = (name) => (isPeople ? name.split(' ').pop() : name);
    const head = element('tr', {}, element('td'), ...most_.map((name) =>
      element('th', { scope: 'col' }, element('abbr', { title: label(name) }, short(name)))));
    const rows = most_.map((one) => element('tr', {}, element('th', { scope: 'row' }, label(one)),
      ...most_.map((other) => {
        const number = one === other ? 0 : pairs.get(pair(one, other)) || 0;
        const cell = element('td', { class: number === 0 ? '' : `q${Math.min(3, 1 + Math.floor(3 * number / highest))}` });
        if (number > 0) {
          const button = element('button', { type: 'button', 'aria-label': `${label(one)} and ${label(other)}: ${number}` }, String(number));
          button.addEventListener('click', () => choose(one, other));
          cell.append(button);
        }
        return cell;
      })));
    const matrix = document.getElementById('matrix');
    matrix.classList.toggle('people', isPeople);
    matrix.replaceChildren(element('thead', {}, head), element('tbody', {}, ...rows));
  };

  const drawNetwork = (counts, pairs, label, choose, layout) => {
    const present = layout.filter(([name]) => counts.has(name));
    const fit = (column, size) => {
      const all = present.map((node) => node[column]);
      const [low, high] = [Math.min(...all), Math.max(...all)];
      return (value) => (high === low ? size / 2 : size * (value - low) / (high - low));
    };
    const [across, down] = [fit(1, 1000), fit(2, 600)];
    const nodes = new Map(present.map(([name, x, y]) => [name, [across(x), down(y)]]));
    const highest = Math.max(1, ...pairs.values());
    const edges = [...pairs].map(([key, number]) => [...key.split('\n'), number]).filter(([one, other]) => nodes.has(one) && nodes.has(other))
      .sort((x, y) => y[2] - x[2]).slice(0, EDGES);
    const lines = edges.map(([one, other, number]) => {
      const line = svg('line', { x1: nodes.get(one)[0], y1: nodes.get(one)[1], x2: nodes.get(other)[0], y2: nodes.get(other)[1],
        'stroke-width': 1.5 + 9 * Math.sqrt(number / highest) }, `${label(one)} and ${label(other)}: ${number}`);
      line.addEventListener('click', () => choose(one, other));
      return line;
    });
    const linked = new Set(edges.flatMap(([one, other]) => [one, other]));
    const marks = [...nodes].filter(([name]) => linked.has(name)).flatMap(([name, [x, y]]) => {
      const text = svg('text', { x, y: y - 12, 'text-anchor': x < 80 ? 'start' : x > 920 ? 'end' : 'middle' });
      text.textContent = label(name);
      return [svg('circle', { cx: x, cy: y, r: Math.min(18, 4 + Math.sqrt(counts.get(name))) }, `${label(name)}: ${counts.get(name)}`), text];
    });
    document.getElementById('network').replaceChildren(...lines, ...marks);
  };

  const drawSeries = () => {
    const set_ = new Set(chosen);
    const lines = series.map((one) => ({ ...one, acts: one.a.map((number) => acts[number]) })).filter((one) => one.acts.some((act) => set_.has(act)));
    document.getElementById('series-panel').hidden = lines.length === 0;
    document.getElementById('series').replaceChildren(...lines.map((one) => element('li', {},
      element('b', {}, one.k.map(country).join(', ')), element('ol', {}, ...one.acts.map((act) => {
        const button = element('button', { type: 'button', class: 'layer', 'aria-label': `Round ${act.z}${act.d ? `, ${act.d}` : ''}` },
          element('span', { class: 'number' }, String(act.z)), ' ', act.d || 'no date',
          ...(act.p.length > 0 ? [element('span', { class: 'note' }, ` ${places[act.p[0]].n}`)] : []));
        button.addEventListener('click', () => {
          set({ i: act.i });
          document.getElementById('acts').scrollIntoView();
        });
        return element('li', {}, button);
      })))));
  };

  const keys = {
    d: (act) => act.d || act.r || '9999', w: (act) => act.w.join(' '), c: (act) => act.c, s: (act) => act.s || '',
    p: (act) => act.p.map((p) => places[p].n).join(' ') || '~', n: (act) => act.n,
  };

  const drawTable = () => {
    const sorted = chosen.map((act) => [keys[sort.key](act), act]);
    const order = sort.key === 'n' ? (x, y) => x[0] - y[0] || (x[1].from || 0) - (y[1].from || 0) : sort.key === 'd' ? (x, y) => (x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : 0)
      : (x, y) => collator.compare(x[0], y[0]);
    sorted.sort(sort.down ? (x, y) => order(y, x) : order);
    chosen = sorted.map(([, act]) => act);
    body.replaceChildren(...chosen.slice(0, shown).map(row));
    more.hidden = chosen.length <= shown;
    document.getElementById('shown-acts').textContent = chosen.length === acts.length ? `${acts.length}` : `${chosen.length} of ${acts.length}`;
    [...table.tHead.rows[0].cells].forEach((cell) => {
      if (cell.firstChild.dataset.key === sort.key) {
        cell.setAttribute('aria-sort', sort.down ? 'descending' : 'ascending');
      } else {
        cell.removeAttribute('aria-sort');
      }
    });
    if (pins.i && body.rows.length === 1) {
      body.querySelector('button').click();
    }
  };

  const row = (act) => {
    const button = element('button', { type: 'button', 'aria-expanded': 'false' }, act.w.join(', ') || 'nobody named');
    const chips = element('td', { 'data-label': 'Status' }, element('span', { class: `chip ${act.s || ''}` }, act.s ? words(act.s) : 'unknown'));
    if (act.x) {
      chips.append(' ', element('span', { class: 'chip' }, 'disputed'));
    }
    const kind = words(act.m && act.m !== act.c ? `${act.c}: ${act.m}` : act.c);
    const made = element('tr', { id: act.i }, element('td', { class: act.d ? '' : 'reported', 'data-label': 'When' }, act.d || (act.r ? `reported ${act.r}` : '')),
      element('th', { scope: 'row' }, button, ...(act.t ? [element('span', { class: 'note' }, act.t)] : [])),
      element('td', { 'data-label': 'What' }, element('i', { class: `dot ${QUADS[QUAD[act.c] || 0]}` }), ` ${kind}${act.z ? `, round ${act.z}` : ''}`), chips,
      element('td', { 'data-label': 'Where' }, act.p.map((p) => places[p].n).join(', ')),
      element('td', { class: 'n', 'data-label': 'Documents' }, String(act.n)));
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
    act.o.forEach(([id, title, date, sentence, href]) => {
      const name = href ? element('a', { href }, title || id) : element('b', {}, title || id);
      list.append(element('li', {}, name, ' ', element('span', { class: 'count' }, [title ? id : '', date].filter(Boolean).join(', ')),
        element('br'), sentence));
    });
    const line = (text) => element('p', { class: 'why' }, text);
    const offices = act.w.map((name, i) => (act.f[i] ? `${name}, ${act.f[i]}` : '')).filter(Boolean);
    const link = element('p', { class: 'why' }, element('a', { href: `#i=${encodeURIComponent(act.i)}` }, 'link to this act'));
    return element('tr', { class: 'sources' }, element('td', { colspan: '6' }, ...(offices.length > 0 ? [line(offices.join('; '))] : []),
      ...(act.h.length > 1 ? [line(act.h.map(([stage, date]) => words(stage) + (date ? ` ${date}` : '')).join(' → '))] : []), list,
      ...act.j.map(([rule, common]) => line(`joined by ${rule}${common ? `: ${common}` : ''}`)), link));
  };

  table.tHead.addEventListener('click', (event) => {
    const key = event.target.dataset && event.target.dataset.key;
    if (key) {
      sort = { key, down: sort.key === key ? !sort.down : key === 'n' };
      drawTable();
      save();
    }
  });
  more.addEventListener('click', () => {
    const next = shown;
    shown += PAGE;
    body.append(...chosen.slice(next, shown).map(row));
    more.hidden = chosen.length <= shown;
    body.rows[body.rows.length - chosen.slice(next, shown).length].querySelector('button').focus();
  });
  form.addEventListener('input', filter);
  document.querySelectorAll('[form=filters]').forEach((choice) => choice.addEventListener('input', filter));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => {
    PINS.forEach((pin) => { pins[pin] = ''; });
    setTimeout(filter);
  });
  const restore = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    if (['#acts', '#documents'].includes(location.hash)) {
      return;
    }
    form.reset();
    PINS.forEach((pin) => { pins[pin] = state.get(pin) || ''; });
    const order = state.get('o') || '-n';
    const key = order.replace('-', '');
    sort = keys[key] ? { key, down: order.startsWith('-') } : { key: 'n', down: true };
    state.forEach((value, name) => {
      if (!PINS.includes(name) && form.elements[name]) {
        form.elements[name].value = value;
      }
    });
    filter();
  };
  addEventListener('hashchange', restore);
  restore();
  if (pins.i) {
    document.getElementById('acts').scrollIntoView();
  }
})();
