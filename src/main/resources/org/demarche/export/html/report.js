'use strict';
(() => {
  const text = document.getElementById('text');
  const cards = [...document.querySelectorAll('.card')];
  const byNumber = new Map(cards.map((card) => [card.id.slice(1), card]));
  const form = document.getElementById('filter');
  const list = (value) => (value ? value.split(' ') : []);

  document.documentElement.classList.add('js');

  // Which pieces of the text belong to an annotation, and which cards.
  const pieces = new Map();
  for (const piece of text.querySelectorAll('.s')) {
    for (const number of list(piece.dataset.a)) {
      pieces.has(number) ? pieces.get(number).push(piece) : pieces.set(number, [piece]);
    }
  }
  const cardsOf = new Map();
  for (const card of cards) {
    for (const number of list(card.dataset.a)) {
      cardsOf.has(number) ? cardsOf.get(number).push(card) : cardsOf.set(number, [card]);
    }
  }

  // Layers.
  const layers = [...document.querySelectorAll('button.layer')];
  const showLayers = () => {
    text.dataset.hide = layers.filter((button) => button.getAttribute('aria-pressed') === 'false')
      .map((button) => button.dataset.layer).join(' ');
  };
  const press = (button, pressed) => button.setAttribute('aria-pressed', String(pressed));
  for (const button of layers) {
    button.addEventListener('click', () => {
      press(button, button.getAttribute('aria-pressed') === 'false');
      showLayers();
    });
  }
  for (const [id, pressed] of [['all-layers', true], ['no-layers', false]]) {
    document.getElementById(id).addEventListener('click', () => {
      layers.forEach((button) => press(button, pressed));
      showLayers();
    });
  }

  // Highlighting: a card and its words, whichever of them the reader points at or has the focus on.
  let lit = [];
  const unlight = () => {
    lit.forEach((element) => element.classList.remove('on', 'own', 'said'));
    lit = [];
  };
  const light = (element, ...classes) => {
    element.classList.add(...classes);
    lit.push(element);
  };
  const lightCard = (card) => {
    light(card, 'on');
    list(card.dataset.a).forEach((number, i) => {
      (pieces.get(number) || []).forEach((piece) => (i === 0 ? light(piece, 'on', 'own') : light(piece, 'on')));
    });
    (pieces.get(card.dataset.statement) || []).forEach((piece) => light(piece, 'said'));
    document.querySelectorAll(`.dot[href="#${card.id}"]`).forEach((dot) => light(dot, 'on'));
  };
  const pointAt = (target) => {
    unlight();
    if (!(target instanceof Element)) {
      return;
    }
    const card = target.closest('.card');
    const piece = target.closest('.text .s');
    const group = target.closest('[data-events]');
    const statement = target.closest('.saying');
    if (card) {
      lightCard(card);
    } else if (statement) {
      light(statement, 'on');
      (pieces.get(statement.dataset.statement) || []).forEach((piece) => light(piece, 'said'));
    } else if (piece && piece.matches('.event')) {
      lightCard(byNumber.get(piece.getAttribute('href').slice(2)));
    } else if (piece) {
      const number = list(piece.dataset.a).find((a) => cardsOf.has(a));
      (cardsOf.get(number) || []).forEach((other) => light(other, 'on'));
      (pieces.get(number) || []).forEach((other) => light(other, 'on'));
    } else if (group) {
      light(group, 'on');
      list(group.dataset.events).forEach((number) => lightCard(byNumber.get(number)));
    }
  };
  // A page that scrolls under a pointer at rest is not pointed at.
  let rest = '';
  document.addEventListener('pointerover', (event) => {
    const place = `${event.clientX} ${event.clientY}`;
    if (place !== rest) {
      rest = place;
      pointAt(event.target);
    }
  });
  document.addEventListener('focusin', (event) => pointAt(event.target));

  // From the text to a card and back: the target comes into view and gets the focus.
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const show = (element, block) => element.scrollIntoView({block, behavior: calm.matches ? 'auto' : 'smooth'});
  const go = (id) => {
    const anchor = /^[et]\d+$/.test(id) && document.getElementById(id);
    if (!anchor) {
      return false;
    }
    const target = id[0] === 'e' ? anchor.querySelector('h3 a') : anchor.matches('a') ? anchor : anchor.nextElementSibling;
    if (anchor.hidden) {
      reset();
    }
    show(anchor, id[0] === 'e' ? 'nearest' : 'center');
    target.focus({preventScroll: true});
    return true;
  };
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || link.classList.contains('skip')) {
      return;
    }
    const id = link.getAttribute('href').slice(1);
    const statement = link.closest('.saying blockquote');
    if (statement) {
      const [piece] = pieces.get(statement.closest('.saying').dataset.statement) || [text];
      event.preventDefault();
      show(piece, 'center');
    } else if (go(id)) {
      event.preventDefault();
      history.replaceState(null, '', `#${id}`);
    }
  });
  addEventListener('hashchange', () => go(location.hash.slice(1)));

  // Beside one another, the text and the events stay in view to the end of the longer one.
  const columns = [...document.querySelectorAll('.left, .events')];
  const stick = () => columns.forEach((column) => {
    column.style.top = `${Math.min(16, innerHeight - column.offsetHeight - 16)}px`;
  });
  new ResizeObserver(stick).observe(document.body);
  addEventListener('resize', stick);

  // Filter of the statements.
  const statements = [...document.querySelectorAll('.saying')];
  const statementForm = document.getElementById('statement-filter');
  if (statementForm) {
    const [speaker, stance] = ['by-speaker', 'by-stance'].map((id) => document.getElementById(id));
    const count = document.getElementById('shown-statements');
    const all = count.textContent;
    statementForm.addEventListener('submit', (event) => event.preventDefault());
    statementForm.addEventListener('input', () => {
      statements.forEach((statement) => {
        statement.hidden = (speaker.value && statement.dataset.speaker !== speaker.value)
          || (stance.value && statement.dataset.stance !== stance.value);
      });
      const shown = statements.filter((statement) => !statement.hidden).length;
      count.textContent = shown === statements.length ? all : `${shown} of ${all}`;
    });
  }

  // Filter of the events.
  if (!form) {
    return;
  }
  const field = (id) => document.getElementById(id);
  const pin = field('pin');
  let pinned = null;
  const apply = () => {
    const actor = field('by-actor').value;
    const category = field('by-category').value;
    const status = field('by-status').value;
    const least = Number(field('by-certainty').value);
    field('least').textContent = least;
    pin.hidden = !pinned;
    if (pinned) {
      pin.querySelector('b').textContent = pinned.label;
    }
    const shown = new Set();
    for (const card of cards) {
      const data = card.dataset;
      const fits = (!actor || list(data.actors).includes(actor)) && (!category || data.category === category)
        && (!status || data.status === status) && Number(data.certainty) >= least
        && (!pinned || pinned.events.has(card.id.slice(1)));
      card.hidden = !fits;
      if (fits) {
        shown.add(card.id.slice(1));
      }
    }
    const everything = shown.size === cards.length;
    const noun = cards.length === 1 ? 'event' : 'events';
    field('shown').textContent = everything ? `${shown.size} ${noun}` : `${shown.size} of ${cards.length} ${noun}`;
    for (const group of document.querySelectorAll('.overview [data-events]')) {
      const events = list(group.dataset.events);
      group.classList.toggle('out', !everything && !events.some((number) => shown.has(number)));
    }
    for (const trigger of text.querySelectorAll('a.event')) {
      trigger.classList.toggle('out', !shown.has(trigger.getAttribute('href').slice(2)));
    }
  };
  const reset = () => {
    pinned = null;
    form.reset();
    apply();
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  field('all').addEventListener('click', reset);
  pin.querySelector('button').addEventListener('click', () => {
    pinned = null;
    apply();
    field('by-actor').focus();
  });
  for (const button of document.querySelectorAll('.overview button[data-events]')) {
    button.addEventListener('click', () => {
      const same = pinned && pinned.button === button;
      pinned = same ? null : {button, label: button.dataset.label, events: new Set(list(button.dataset.events))};
      apply();
    });
  }
  go(location.hash.slice(1));
})();
