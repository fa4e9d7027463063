import { bankSchema, question } from '../bank/schema.js';
import type { Shape } from '../bank/shape.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const part = (shape: Shape): JsonSchema => {
  switch (shape.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: shape.type, ...shape.rule?.keywords };
    case 'picklist':
      return { enum: shape.options };
    case 'array':
      return { type: shape.type, items: part(shape.item), ...shape.rule?.keywords };
    case 'record':
      return { type: 'object', propertyNames: part(shape.key), additionalProperties: part(shape.value) };
    case 'optional':
      return part(shape.wrapped);
    case 'object': {
      const entries = Object.entries(shape.entries);
      return {
        type: shape.type,
        properties: Object.fromEntries(entries.map(([key, entry]) => [key, part(entry)])),
        required: entries.flatMap(([key, { type }]) => (type === 'optional' ? [] : [key])),
        additionalProperties: false,
      };
    }
    case 'meant':
      return anyOf(
        Object.entries(shape.shapes).map(([kind, one]) => (shape === question ? ofKind(kind, part(one)) : part(one))),
      );
  }
};

const anyOf = (shapes: readonly JsonSchema[]): JsonSchema =>
  shapes.length === 1 ? { ...shapes[0] } : { anyOf: shapes };

/** The shape of a question, for one kind alone: in JSON Schema nothing else tells which shape was meant. */
const ofKind = (kind: string, shape: JsonSchema): JsonSchema =>
  Array.isArray(shape['anyOf'])
    ? { anyOf: shape['anyOf'].map((one: JsonSchema) => ofKind(kind, one)) }
    : { ...shape, properties: { ...(shape['properties'] as object), kind: { const: kind } } };

/** Names the format, wherever its schema lies; another number would be another format. */
const id = 'urn:kz-quiz:bank:1';

/**
 * The shape of a bank in JSON as JSON Schema (draft 2020-12), for editors and for other languages: it takes what `parseBank`
 * takes. What a bank says is checked by `checkBank` alone.
 */
export const bankJsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: id,
  title: 'A question bank of kz-quiz',
  ...part(bankSchema),
});
