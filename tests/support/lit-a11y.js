/**
 * eslint-plugin-lit-a11y for oxlint. The plugin writes notes of its own onto `sourceCode.parserServices`, which oxlint
 * freezes: the rule then throws, and the other rules of plugins fall silent for that file. Here it is given an object
 * that it may write on.
 */
import plugin from 'eslint-plugin-lit-a11y';

const withNotes = (context) => {
  const sourceCode = Object.create(context.sourceCode, { parserServices: { value: {} } });
  return Object.create(context, { sourceCode: { value: sourceCode } });
};

const rules = Object.entries(plugin.rules).map(([name, rule]) => [
  name,
  { ...rule, create: (context) => rule.create(withNotes(context)) },
]);

export default { meta: { name: 'lit-a11y' }, rules: Object.fromEntries(rules) };
