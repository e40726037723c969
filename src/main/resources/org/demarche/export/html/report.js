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
    if (card) {
      lightCard(card);
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
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#e"], a[href^="#t"]');
    if (!link || link.classList.contains('skip')) {
      return;
    }
    const id = link.getAttribute('href').slice(1);
    if (!/^[et]\d+$/.test(id)) {
      return;
    }
    event.preventDefault();
    const anchor = document.getElementById(id);
    const target = id[0] === 'e' ? anchor.querySelector('h3 a') : anchor.matches('a') ? anchor : anchor.nextElementSibling;
    if (anchor.hidden) {
      reset();
    }
    anchor.scrollIntoView({block: id[0] === 'e' ? 'nearest' : 'center', behavior: calm.matches ? 'auto' : 'smooth'});
    target.focus({preventScroll: true});
  });

  // Filter.
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
})();
