/**
 * What runs in the gallery's page, beside the engines. Each function is handed over as its text, so it leans on nothing but what it
 * is given.
 */

/** What the checks share. */
export const makeHelp = () => {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const parent = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const colour = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const luminance = ([red, green, blue]: Colour): number => {
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  /** Of an element or what lies behind it. */
  const background = (element: Element | null): Colour => {
    for (let at = element; at; at = parent(at)) {
      const found = colour(getComputedStyle(at).backgroundColor);
      if (found[3] > 0.99) return found;
    }
    return [255, 255, 255, 1];
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const cells = [...document.querySelectorAll('main > article')].flatMap((article) => {
    const root = article.querySelector('kz-quiz')?.shadowRoot;
    return root ? [{ name: article.id, root }] : [];
  });
  const seen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const all = (root: ShadowRoot, selector: string): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter(seen);
  /** Words for ears alone, cut to nothing by one of the two usual ways. */
  const unseen = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (getComputedStyle(at).clipPath !== 'none' || getComputedStyle(at).opacity === '0') return true;
    return false;
  };
  const named = (element: Element): string => {
    const part = element.getAttribute('part');
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${element.localName}${part ? `[${part.trim()}]` : ''} ${words}`;
  };
  return { parent, colour, background, contrast, cells, all, named, unseen };
};
export type Help = ReturnType<typeof makeHelp>;

/** Each check gives the places where it fails, in words. */
export type Check = (help: Help) => string[];

/** Options and buttons are 44 px high and wide at least, links and all else 24. */
export const smallTargets: Check = ({ cells, all, named }) =>
  cells.flatMap(({ name, root }) =>
    all(root, 'button, label[part~=option], select, input[part~=field], textarea, summary, a[href]').flatMap(
      (target) => {
        const { width, height } = target.getBoundingClientRect();
        const large = target.matches('button:not(.link), label[part~=option], [part~=field]');
        const least = large ? 44 : 24;
        // A field that stands in its sentence once it is graded is there to be read.
        if (target.matches('[part~=gap] *')) return [];
        return width + 0.5 < least || height + 0.5 < least
          ? [`${name}: ${named(target)} is ${Math.round(width)} × ${Math.round(height)} px`]
          : [];
      },
    ),
  );

/** Nothing is wider than the window. */
export const sidewaysScroll: Check = ({ cells, all, named, unseen }) => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const out = cells.flatMap(({ name, root }) => {
    const quiz = root.host.getBoundingClientRect();
    return all(root, '*').flatMap((element) => {
      const { left, right } = element.getBoundingClientRect();
      if (unseen(element)) return [];
      return right > quiz.right + 1 || left < quiz.left - 1 ? [`${name}: ${named(element)} stands out`] : [];
    });
  });
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`, ...out] : out;
};

/** With the spacing of WCAG 1.4.12 no text is cut off or leaves what holds it. The spacing is taken away again. */
export const clippedText: Check = ({ cells, all, named, parent, unseen }) => {
  const spacing = new CSSStyleSheet();
  spacing.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
  );
  for (const { root } of cells) root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
  const found = cells.flatMap(({ name, root }) =>
    all(root, '*').flatMap((element) => {
      const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
      const clips = (at: Element): boolean => /hidden|clip/.test(getComputedStyle(at).overflow);
      // Meant for ears alone, or a list's own choice.
      if (!texts.length || unseen(element) || element.matches('option')) return [];
      const holders: Element[] = [];
      for (let at: Element | null = element; at && at !== root.host; at = parent(at)) {
        // What scrolls can be read to its end, and so can what lies in it.
        if (/auto|scroll/.test(getComputedStyle(at).overflowY)) break;
        if (at.matches('button, label[part~=option], [part~=card]') || clips(at)) holders.push(at);
        // What is fixed to the window is held by nothing around it.
        if (getComputedStyle(at).position === 'fixed') break;
      }
      const range = document.createRange();
      range.selectNodeContents(element);
      const rects = [...range.getClientRects()];
      const out = holders.some((holder) => {
        const box = holder.getBoundingClientRect();
        return rects.some(
          (rect) =>
            rect.left < box.left - 1 ||
            rect.right > box.right + 1 ||
            rect.top < box.top - 4 ||
            rect.bottom > box.bottom + 4,
        );
      });
      return out ? [`${name}: ${named(element)} is cut off`] : [];
    }),
  );
  for (const { root } of cells) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
  return found;
};

/** Whatever takes the focus shows it by an outline of 2 px at 3:1, and nothing lies over it. */
export const lostFocus: Check = ({ cells, all, named, colour, background, contrast, parent }) => {
  const reachable = 'button, input, select, textarea, summary, a[href], [tabindex="0"]';
  const found = cells.flatMap(({ name, root }) =>
    all(root, reachable).flatMap((element) => {
      if (element.matches(':disabled')) return [];
      element.focus();
      if (root.activeElement !== element) return [`${name}: ${named(element)} takes no focus`];
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
      const rect = element.getBoundingClientRect();
      const ratio = contrast(colour(outlineColor), background(parent(element)));
      const faults = [];
      if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) faults.push('shows no focus');
      else if (ratio < 3) faults.push(`shows its focus at ${ratio.toFixed(1)}:1`);
      const places = [rect.top + 2, (rect.top + rect.bottom) / 2, rect.bottom - 2].filter(
        (y) => y > 0 && y < innerHeight,
      );
      const over = places.filter((y) => {
        // The way back from an article floats over the cells beside; no page has such neighbours.
        const top = document.elementFromPoint((rect.left + rect.right) / 2, y);
        if (top?.localName === 'kz-quiz' && top !== root.host) return false;
        const hit = root.elementFromPoint((rect.left + rect.right) / 2, y);
        const own = hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element));
        return !own && rect.height < innerHeight / 2;
      });
      if (over.length || !places.length) faults.push('has its focus hidden');
      return faults.map((fault) => `${name}: ${named(element)} ${fault}`);
    }),
  );
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  scrollTo(0, 0);
  return found;
};

/** Checks what is given, and counts how often a `role=status` changes: once, to something. */
export const spokenTwice = async ({ cells, named }: Help): Promise<string[]> => {
  const found = cells.map(async ({ name, root }) => {
    const button = root.querySelector<HTMLElement>('[part~=check]');
    if (!button) return [];
    const before = new Map([...root.querySelectorAll('[role=status]')].map((each) => [each, each.textContent]));
    const changes: Element[] = [];
    const observer = new MutationObserver((records) => {
      const live = records.flatMap(({ target }) => {
        const element = target instanceof Element ? target : target.parentElement;
        return element?.closest('[role=status], [role=alert], [aria-live]') ?? [];
      });
      changes.push(...[...new Set(live)].filter((each) => each.isConnected && each.textContent !== before.get(each)));
    });
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    button.click();
    await new Promise((done) => setTimeout(done, 100));
    observer.disconnect();
    const [one] = changes;
    const once =
      changes.length === 1 && one?.getAttribute('role') === 'status' && (one.textContent ?? '').trim() !== '';
    return once ? [] : [`${name}: Check is heard ${changes.length} times, ${changes.map(named).join(', ')}`];
  });
  return (await Promise.all(found)).flat();
};
