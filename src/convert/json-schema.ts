import { bankSchema, question } from '../bank/schema.js';

/** A JSON Schema, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a valibot schema of `bank/schema.ts` shows of itself: its parts by the names that valibot gives them, and our own. */
interface Shown {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Shown>>;
  readonly item?: Shown;
  readonly key?: Shown;
  readonly value?: Shown;
  readonly wrapped?: Shown;
  readonly options?: readonly (string | number)[];
  readonly shapes?: Readonly<Record<string, Shown>>;
  readonly keywords?: JsonSchema;
}

const part = (schema: Shown | undefined): JsonSchema => {
  if (!schema) throw new Error('a schema without the part that its type has');
  const { type, entries = {}, keywords } = schema;
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type, ...keywords };
    case 'picklist':
      return { enum: schema.options };
    case 'array':
      return { type, items: part(schema.item), ...keywords };
    case 'record':
      return { type: 'object', propertyNames: part(schema.key), additionalProperties: part(schema.value) };
    case 'optional':
      return part(schema.wrapped);
    case 'object_with_rest':
      return {
        type: 'object',
        properties: Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, part(entry)])),
        required: Object.keys(entries).filter((key) => entries[key]?.type !== 'optional'),
        additionalProperties: false,
      };
    case 'lazy':
      return anyOf(
        Object.entries(schema.shapes ?? {}).map(([kind, shape]) =>
          schema === shown(question) ? ofKind(kind, part(shape)) : part(shape),
        ),
      );
    default:
      throw new Error(`no JSON Schema is known for a valibot schema of the type ${type}`);
  }
};

const anyOf = (shapes: readonly JsonSchema[]): JsonSchema =>
  shapes.length === 1 ? { ...shapes[0] } : { anyOf: shapes };

/** The shape of a question, for one kind alone: in JSON Schema nothing else tells which shape was meant. */
const ofKind = (kind: string, shape: JsonSchema): JsonSchema =>
  Array.isArray(shape['anyOf'])
    ? { anyOf: shape['anyOf'].map((one: JsonSchema) => ofKind(kind, one)) }
    : { ...shape, properties: { ...(shape['properties'] as object), kind: { const: kind } } };

/** A valibot schema is plain data; its own types say less than it holds. */
const shown = (schema: object): Shown => schema as Shown;

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
  ...part(shown(bankSchema)),
});
