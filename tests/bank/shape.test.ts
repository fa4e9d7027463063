import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseBank } from '../../src/bank/parse-bank.js';
import { plainCopy } from '../../src/bank/plain-copy.js';
import { bankSchema } from '../../src/bank/schema.js';
import { inShape, type Issue, type Shape } from '../../src/bank/shape.js';
import { everyKind } from '../support/every-kind.js';
import { small, withChange } from '../support/small-bank.js';
import { spoiltBank } from '../support/spoilt-bank.js';

/** The same shape in valibot, which is what ours is held against. */
const valibotOf = (shape: Shape): v.GenericSchema => {
  const ruled = <T>(
    schema: v.GenericSchema<T>,
    rule: { holds: (given: never) => boolean; fault: string } | undefined,
  ) =>
    rule
      ? v.pipe(
          schema,
          v.check((given) => rule.holds(given as never), rule.fault),
        )
      : schema;
  switch (shape.type) {
    case 'string':
      return ruled(v.string(), shape.rule);
    case 'number':
      return ruled(v.number(), shape.rule);
    case 'boolean':
      return v.boolean();
    case 'array':
      return ruled(v.array(valibotOf(shape.item)), shape.rule);
    case 'picklist':
      return v.picklist(shape.options as string[]);
    case 'object':
      return v.objectWithRest(
        Object.fromEntries(Object.entries(shape.entries).map(([key, entry]) => [key, valibotOf(entry)])),
        v.never(),
      );
    case 'record':
      return v.record(valibotOf(shape.key) as v.GenericSchema<string>, valibotOf(shape.value));
    case 'optional':
      return v.optional(valibotOf(shape.wrapped), shape.fallback);
    case 'meant': {
      const shapes = new Map(Object.entries(shape.shapes).map(([name, one]) => [name, valibotOf(one)]));
      const none: v.GenericSchema = { ...v.never(), expects: 'Object' };
      return v.lazy(
        (given) => shapes.get(shape.which(given, (key) => (given as Record<string, unknown> | null)?.[key])) ?? none,
      );
    }
  }
};

const issueOf = ({ expected, received, kind, message, path: keys }: v.BaseIssue<unknown>): Issue => {
  const path = keys?.map(({ key }) => String(key)).join('.') ?? '';
  if (kind === 'validation') return { path, received, fault: message };
  return { path, received, ...(expected && (received !== 'undefined' || expected === 'never') && { expected }) };
};

const oracle = valibotOf(bankSchema);

/** What is found wrong by ours and by valibot, and what comes of it where nothing is. */
const both = (given: unknown) => {
  const found: Issue[] = [];
  const copy = inShape(bankSchema, given, (issue) => found.push(issue));
  const { success, output, issues } = v.safeParse(oracle, given);
  return {
    ours: found.length > 0 ? found : JSON.stringify(copy),
    theirs: success ? JSON.stringify(output) : issues.map(issueOf),
  };
};

describe('inShape', () => {
  it.each([small, everyKind])('reads a bank as valibot does, keys in the same order: $id', (bank) => {
    const { ours, theirs } = both(bank);
    expect(ours).toBeTypeOf('string');
    expect(ours).toBe(theirs);
  });

  const findsTheSame = (given: unknown): void => {
    const plain = plainCopy(given);
    if (!('copy' in plain)) return;
    const { ours, theirs } = both(plain.copy);
    expect(ours).toEqual(theirs);
  };

  it('finds in spoilt banks the issues that valibot finds, in its order', () => {
    fc.assert(fc.property(spoiltBank(everyKind), findsTheSame), { numRuns: 1500 });
  });

  it('finds the same in whatever else it is given', () => {
    fc.assert(fc.property(fc.anything(), findsTheSame), { numRuns: 1000 });
    expect(both({ ...small, title: Number.NaN, facts: { opening: undefined } }).ours).toEqual(
      both({ ...small, title: Number.NaN, facts: { opening: undefined } }).theirs,
    );
  });
});

describe('parseBank', () => {
  it('runs no getter of the page, be it one of a proxy', () => {
    const read: string[] = [];
    const watched = (value: object): object =>
      new Proxy(value, {
        get: (target, key) => {
          read.push(String(key));
          return Reflect.get(target, key) as unknown;
        },
        getOwnPropertyDescriptor: (target, key) => {
          const property = Reflect.getOwnPropertyDescriptor(target, key);
          const inner: unknown = property?.value;
          return property && typeof inner === 'object' && inner ? { ...property, value: watched(inner) } : property;
        },
      });
    expect(parseBank(watched(structuredClone(small)))).toEqual({ ok: true, bank: small });
    expect(read).toEqual([]);
  });

  it('runs no getter under a key that the format does not know, and refuses it', () => {
    let isRun = false;
    const given = {
      ...structuredClone(small),
      get note() {
        isRun = true;
        return 'x';
      },
    };
    const parsed = parseBank(given);
    expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ path: 'note', found: 'a getter' }]);
    expect(isRun).toBe(false);
  });

  it('says of a key that the format does not know the same, whatever stands there', () => {
    for (const note of [undefined, null, 'x']) {
      const parsed = parseBank({ ...structuredClone(small), note });
      expect(parsed.ok ? [] : parsed.problems).toMatchObject([{ path: 'note', fix: 'take it out' }]);
    }
  });

  it('takes a list with a hole for one that lacks something', () => {
    const given = withChange('questions.headline.evidence', [, 'x']); // oxlint-disable-line no-sparse-arrays
    const parsed = parseBank(given);
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(['questions.headline.evidence.0']);
  });
});
